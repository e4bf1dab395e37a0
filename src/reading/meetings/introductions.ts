import { remembered } from '../../text/remembered.ts';
import type { SentenceText } from '../clauses.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { countriesBefore, countriesFrom, countryAt, countryBefore, nameKey, nameLength } from './names.ts';
import { meetingNounAt } from './nouns.ts';
import { type NameAt, type Named, personAt } from './person.ts';
import { statesmenIn } from './statesmen.ts';
import { thoseWhoMet } from './those-who-met.ts';

/** The people whom one sentence introduces by an office, and those who are said to have met. */
export const introducedIn = remembered((sentence: SentenceText, lists: SummitWords): readonly Named[] => {
  const { text, words } = sentence;
  const found: Named[] = [];
  for (let at = 0; at < words.length; at++) {
    const office = officeAt(sentence, at, lists);
    if (!office) continue;
    const start = at;
    at += office.length - 1; // the "minister" of "prime minister" is no other office
    let next = at + 1;
    const countries =
      words[next]?.lower === 'of' ? countriesFrom(words, afterState(words, next + 1, lists), lists) : null;
    const ofCountries = countries !== null && countries.names.length > 0;
    if (countries !== null && (ofCountries || countries.end > next + 1)) next = countries.end;
    if (words[next]?.lower === 'the' && lists.leaders.honorifics.has(words[next + 1]?.text ?? '')) next++;
    while ([lists.leaders.honorifics, lists.leaders.ranks].some((list) => list.has(words[next]?.text ?? ''))) next++;
    // "the second Leaders' Meeting"
    const meeting = meetingNounAt(words, next, lists) > 0;
    const named = meeting ? null : (personAt(sentence, next, lists) ?? shoutedName(sentence, next));
    const together =
      office.plural &&
      named !== null &&
      (ofCountries ||
        /^(?:and|of)$/.test(words[named.end]?.lower ?? '') ||
        besideName(sentence, named.end, lists) !== null);
    // "the council's president, Charles Michel, said", but not "the president, Kyiv said"
    if (named && (together || gapAllows(text, words, next, named.end))) {
      const of = ofCountries ? countries.names : countriesBefore(words, start, lists);
      // "Foreign Minister Anna Berg and her counterpart, Jens Friis"
      const kin = phraseAt(words, start, lists.leaders.kin) > 0;
      const leads = office.leads && !(kin && found.at(-1)?.leads === false);
      found.push({
        name: named.name,
        country: leads ? (of[0] ?? besideName(sentence, named.end, lists)?.country ?? null) : null,
        leads,
        titled: true,
      });
      // the "General" of "Sudan's leader, General Idris" is no other office
      at = Math.max(at, named.end - 1);
      if (office.plural) found.push(...alsoNamed(sentence, named.end, leads, of.slice(1), lists));
    } else if (!named) found.push(...namedBefore(sentence, start, office, lists));
  }
  return [...found, ...thoseWhoMet(sentence, lists), ...ofCountryIn(sentence, lists), ...statesmenIn(sentence, lists)];
});

/** "PRIME MINISTER TREMBLAY:" in a transcript. */
function shoutedName({ text, words }: SentenceText, at: number): NameAt | null {
  const word = words[at];
  if (!word || !/^\p{Lu}{3,}$/u.test(word.text) || text[word.end] !== ':') return null;
  return { name: word.text.slice(0, 1) + word.text.slice(1).toLowerCase(), end: at + 1 };
}

interface Office {
  readonly length: number;
  readonly leads: boolean;
  readonly plural: boolean;
}

function officeAt({ words }: SentenceText, at: number, lists: SummitWords): Office | null {
  const { titles, kin, others } = lists.leaders;
  const plural = phraseAt(words, at, lists.leaders['plural-titles']);
  const length = Math.max(plural, phraseAt(words, at, titles), phraseAt(words, at, kin));
  const demoted = phraseAt(words, at - 1, lists.leaders['not-before']) > 0;
  if (length > 0) return { length, leads: !demoted, plural: plural > 0 };
  const other = phraseAt(words, at, others);
  const many = words[at + other - 1]?.lower.endsWith('s') ?? false;
  // "European Council President"
  const names = phraseAt(words, at + other, titles) > 0;
  return other > 0 && !names ? { length: other, leads: false, plural: many } : null;
}

/** "Of the Republic", "of the Kingdom of Morocco": the index after what a state calls itself. */
function afterState(words: readonly Word[], from: number, { leaders }: SummitWords): number {
  let at = words[from]?.lower === 'the' ? from + 1 : from;
  if (!leaders.states.has(words[at]?.lower ?? '')) return from;
  while (leaders.states.has(words[at]?.lower ?? '') || /^(?:of|the)$/.test(words[at]?.lower ?? '')) at++;
  return at;
}

const gapAllows = (text: string, words: readonly Word[], at: number, end: number) => {
  const gap = text.slice((words[at - 1] as Word).end, (words[at] as Word).start);
  if (/^\.?\s$/.test(gap)) return true;
  const after = text.slice((words[end - 1] as Word).end).trimStart();
  return /^,\s$/.test(gap) && /^[,.]/.test(after);
};

/** "…, Anthony Albanese and Chris Hipkins": the names after the first one, with their countries in the same order. */
function alsoNamed(
  sentence: SentenceText,
  from: number,
  leads: boolean,
  countries: readonly string[],
  lists: SummitWords,
): Named[] {
  const { words } = sentence;
  const found: Named[] = [];
  for (let at = from; at < words.length; ) {
    at = besideName(sentence, at, lists)?.end ?? at;
    const named = personAt(sentence, words[at]?.lower === 'and' ? at + 1 : at, lists);
    if (!named) break;
    const country = countries[found.length] ?? besideName(sentence, named.end, lists)?.country ?? null;
    found.push({ name: named.name, country: leads ? country : null, leads, titled: true });
    at = named.end;
  }
  return found;
}

/** "Prime Minister Mirela Dragan of Romania", "Mirela Dragan (Romania)": the country after a name, and where it ends. */
function besideName(
  { text, words }: SentenceText,
  at: number,
  lists: SummitWords,
): { country: string; end: number } | null {
  const bracketed = text.slice(words[at - 1]?.end, words[at]?.start) === ' (';
  const from = bracketed ? at : words[at]?.lower === 'of' ? (words[at + 1]?.lower === 'the' ? at + 2 : at + 1) : null;
  const country = from === null ? null : countryAt(words, from, lists);
  return from !== null && country ? { country: country.country, end: from + country.length } : null;
}

/** "Sweden's Birgitta Ek", "Mariela Paredes, for Peru,": a leader whose office goes without saying. */
function ofCountryIn(sentence: SentenceText, lists: SummitWords): Named[] {
  const { text, words } = sentence;
  return words.flatMap((_, at): Named[] => {
    const speaker = personAt(sentence, at, lists);
    const country = speaker && words[speaker.end]?.lower === 'for' ? countryAt(words, speaker.end + 1, lists) : null;
    const comma = country && text[(words[speaker?.end ?? 0]?.start ?? 0) - 2] === ',';
    if (speaker && country && comma && nameKey(speaker.name).length > 1)
      return [{ name: speaker.name, country: country.country, leads: true, titled: false }];
    if (
      speaker &&
      nameKey(speaker.name).length > 1 &&
      (leadsBy(words, speaker.end, lists) || standsBesideOther(sentence, at, speaker.end, lists))
    )
      return [
        {
          name: speaker.name,
          country: besideName(sentence, speaker.end, lists)?.country ?? null,
          leads: true,
          titled: true,
        },
      ];
    const place = countryAt(words, at, lists);
    const last = place && words[at + place.length - 1];
    // "Laos' Mr Sengsavang"
    const mister = place && lists.leaders.honorifics.has(words[at + place.length]?.text ?? '') ? 1 : 0;
    const named = place && last ? personAt(sentence, at + place.length + mister, lists) : null;
    if (!place || !last || !named || !/^['’]s?,? $/.test(text.slice(last.end, words[at + place.length]?.start)))
      return [];
    if (nameKey(named.name).length < 2) return [];
    return [{ name: named.name, country: place.country, leads: true, titled: false }];
  });
}

/** "Bo Krag, who led Denmark". */
const leadsBy = (words: readonly Word[], end: number, { leaders }: SummitWords) =>
  words[end]?.lower === 'who' && leaders.ruling.has(words[end + 1]?.lower ?? '');

/** "Ingrid Dahl of Norway, Lars Holm of Denmark and Bo Krag of Sweden": whether a name with its country stands beside another one. */
function standsBesideOther(sentence: SentenceText, at: number, end: number, lists: SummitWords): boolean {
  const { words } = sentence;
  const own = besideName(sentence, end, lists);
  if (!own) return false;
  const and = words[own.end]?.lower === 'and';
  const listed = sentence.text.slice(words[own.end - 1]?.end, words[own.end]?.start) === ', ';
  const next = and || listed ? personAt(sentence, and ? own.end + 1 : own.end, lists) : null;
  if (next) return besideName(sentence, next.end, lists) !== null;
  return words[at - 1]?.lower === 'and' && countryBefore(words, at - 1, lists) !== null;
}

/** "Emmanuel Macron, the French president": the name of two or more words before the office. */
function namedBefore(sentence: SentenceText, at: number, { leads, plural }: Office, lists: SummitWords): Named[] {
  const { text, words, clauses } = sentence;
  const from = clauses.indexOf(clauses[at] as number);
  const before = words[from - 1];
  if (
    !before ||
    plural ||
    at - from > 5 ||
    !describes(words.slice(from, at)) ||
    // "Serge Amani, a former general, and …" tells nothing of his office now
    (!leads && words.slice(from, at).some(({ lower }) => lower === 'former')) ||
    !/^,\s/.test(text.slice(before.end, before.end + 2))
  )
    return [];
  for (let start = Math.max(0, from - 6); start < from - 1; start++) {
    const length = nameLength(text, words, start, lists);
    if (length < 2 || start + length !== from) continue;
    const name = text.slice((words[start] as Word).start, before.end);
    return [{ name, country: countryBefore(words, at, lists), leads, titled: true }];
  }
  return [];
}

/** Whether nothing but "the", "then" and countries stand between a name and the office after it. */
const describes = (between: readonly Word[]) =>
  between.every(({ text }) => /^(?:the|a|an|his|her|its|then|outgoing|former|new|current|\p{Lu}.*)$/u.test(text));
