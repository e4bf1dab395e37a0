import { breaksBetween, type SentenceText } from '../clauses.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { countryAt, nameKey, nameLength, sameName } from './names.ts';

/** A head of state or government as a text names them: in full as far as it does. */
export interface Leader {
  readonly name: string;
  /** The name's words by which spellings are compared. */
  readonly key: readonly string[];
  readonly country: string | null;
}

/** Words of a sentence that name a leader, as half-open indices; `possessive` when "'s" follows. */
export interface LeaderMention {
  readonly leader: Leader;
  readonly from: number;
  readonly to: number;
  readonly possessive: boolean;
}

interface Named {
  readonly name: string;
  readonly country: string | null;
  readonly leads: boolean;
}

/** The leaders whom a text names, by title, as a leader's counterpart, or as those who met. */
export function readLeaders(sentences: readonly SentenceText[], lists: SummitWords): Leader[] {
  const named = [...sentences.flatMap((sentence) => namesIn(sentence, lists)), ...recurringNames(sentences, lists)];
  const others = named.filter(({ leads }) => !leads).map(({ name }) => nameKey(name));
  const leaders: Leader[] = [];
  for (const { name, country } of named.filter(({ leads }) => leads)) {
    const key = nameKey(name);
    if (others.some((other) => other.length > 1 && sameName(other, key))) continue;
    const index = leaders.findIndex((leader) => sameName(leader.key, key));
    const known = leaders[index];
    if (!known) leaders.push({ name, key, country });
    else leaders[index] = merged(known, { name, key, country });
  }
  return leaders;
}

/** One leader under two names: the longer one counts, or that which is not all in capitals. */
function merged(a: Leader, b: Leader): Leader {
  const longer = a.key.length === b.key.length ? /\p{Ll}/u.test(a.name) : a.key.length > b.key.length;
  return { ...(longer ? a : b), country: a.country ?? b.country };
}

/** Where a sentence names leaders: by name, or by country as in "the Japanese and South Korean leaders". */
export function mentionsIn(sentence: SentenceText, leaders: readonly Leader[], lists: SummitWords): LeaderMention[] {
  const { text, words } = sentence;
  const mentions: LeaderMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = namedAt(text, words, at, leaders, lists) ?? byCountryAt(words, at, leaders, lists);
    if (!found) continue;
    for (const leader of found.leaders) {
      mentions.push({
        leader,
        from: at,
        to: at + found.length,
        possessive: isPossessive(text, words[at + found.length - 1]),
      });
    }
    at += found.length - 1;
  }
  return mentions;
}

interface Found {
  readonly leaders: readonly Leader[];
  readonly length: number;
}

function namedAt(
  text: string,
  words: readonly Word[],
  at: number,
  leaders: readonly Leader[],
  lists: SummitWords,
): Found | null {
  const most = nameLength(text, words, at, lists);
  for (let length = most; length > 0; length--) {
    const key = nameKey(
      words
        .slice(at, at + length)
        .map((word) => word.text)
        .join(' '),
    );
    const leader = leaders.find((one) => key.length <= one.key.length && sameName(key, one.key));
    if (leader) return { leaders: [leader], length };
  }
  return null;
}

function byCountryAt(words: readonly Word[], at: number, leaders: readonly Leader[], lists: SummitWords): Found | null {
  const countries: string[] = [];
  let next = at;
  for (let place = countryAt(words, next, lists); place; place = countryAt(words, next, lists)) {
    countries.push(place.country);
    next += place.length;
    if (words[next]?.lower === 'and') next++;
  }
  if (countries.length === 0) return null;
  const title = phraseAt(words, next, lists.leaders.titles) || phraseAt(words, next, lists.leaders['plural-titles']);
  const before =
    words[at - 1]?.lower === 'of'
      ? phraseAt(words, at - 2, lists.leaders['plural-titles']) || phraseAt(words, at - 2, lists.leaders.titles)
      : 0;
  if (title === 0 && before === 0) return null;
  const found = countries.flatMap((country) => leaders.find((leader) => leader.country === country) ?? []);
  return found.length > 0 ? { leaders: found, length: next - at } : null;
}

const isPossessive = (text: string, word: Word | undefined) =>
  word !== undefined && /^(?:['’]s\b|['’](?=\s))/.test(text.slice(word.end, word.end + 3));

/** The people whom one sentence introduces by an office, and those who are said to have met. */
function namesIn(sentence: SentenceText, lists: SummitWords): Named[] {
  const { text, words } = sentence;
  const found: Named[] = [];
  const nameAt = (at: number) => {
    const length = nameLength(text, words, at, lists);
    if (length === 0 || countryAt(words, at, lists)?.length === length) return null;
    const last = words[at + length - 1] as Word;
    return { name: text.slice((words[at] as Word).start, last.end), end: at + length };
  };
  for (let at = 0; at < words.length; at++) {
    const office = officeAt(sentence, at, lists);
    if (!office) continue;
    const start = at;
    at += office.length - 1; // the "minister" of "prime minister" is no other office
    let next = at + 1;
    const ofCountries = words[next]?.lower === 'of' ? afterCountries(words, next + 1, lists) : null;
    if (ofCountries !== null) next = ofCountries;
    if (HONORIFIC.test(words[next]?.text ?? '')) next++;
    const named = nameAt(next) ?? shoutedName(sentence, next);
    // "the council's president, Charles Michel, said", but not "the president, Kyiv said"
    if (named && (gapAllows(text, words, next, named.end) || (office.plural && ofCountries !== null))) {
      const country = office.leads ? countryBefore(words, start, lists) : null;
      found.push({ name: named.name, country, leads: office.leads });
      if (office.plural) found.push(...alsoNamed(words, named.end, nameAt, lists));
    } else if (!named) found.push(...namedBefore(sentence, start, office, lists));
  }
  return [...found, ...pairsIn(sentence, lists, nameAt)];
}

/** "PRIME MINISTER TREMBLAY:" in a transcript. */
function shoutedName({ text, words }: SentenceText, at: number): { name: string; end: number } | null {
  const word = words[at];
  if (!word || !/^\p{Lu}{3,}$/u.test(word.text) || text[word.end] !== ':') return null;
  return { name: word.text.slice(0, 1) + word.text.slice(1).toLowerCase(), end: at + 1 };
}

const HONORIFIC = /^(?:Mr|Mrs|Ms|Mx|Dr|Sir|Dame|Lord|Sheikh|Datuk|Dato|Tan|Tun|Seri)$/;

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
  return other > 0 ? { length: other, leads: false, plural: false } : null;
}

const gapAllows = (text: string, words: readonly Word[], at: number, end: number) => {
  const gap = text.slice((words[at - 1] as Word).end, (words[at] as Word).start);
  if (/^\s$/.test(gap)) return true;
  const after = text.slice((words[end - 1] as Word).end).trimStart();
  return /^,\s$/.test(gap) && /^[,.]/.test(after);
};

/** "…, Anthony Albanese and Chris Hipkins": the names after the first one. */
function alsoNamed(
  words: readonly Word[],
  from: number,
  nameAt: (at: number) => { name: string; end: number } | null,
  lists: SummitWords,
): Named[] {
  const found: Named[] = [];
  for (let at = from; at < words.length; ) {
    if (words[at]?.lower === 'of') at = afterCountry(words, at + 1, lists) ?? at;
    const named = nameAt(words[at]?.lower === 'and' ? at + 1 : at);
    if (!named) break;
    found.push({ name: named.name, country: null, leads: true });
    at = named.end;
  }
  return found;
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
    !/^,\s/.test(text.slice(before.end, before.end + 2))
  )
    return [];
  for (let start = Math.max(0, from - 6); start < from - 1; start++) {
    const length = nameLength(text, words, start, lists);
    if (length < 2 || start + length !== from) continue;
    const name = text.slice((words[start] as Word).start, before.end);
    return [{ name, country: countryBefore(words, at, lists), leads }];
  }
  return [];
}

/** Whether nothing but "the", "then" and countries stand between a name and the office after it. */
const describes = (between: readonly Word[]) =>
  between.every(({ text }) => /^(?:the|a|an|his|her|its|then|outgoing|former|new|current|\p{Lu}.*)$/u.test(text));

/** "Putin and Xi have met", "received by Abdulhamid Dbeibah": people who meet. */
function pairsIn(
  { text, words }: SentenceText,
  lists: SummitWords,
  nameAt: (at: number) => { name: string; end: number } | null,
): Named[] {
  for (let at = 0; at < words.length; at++) {
    const host =
      /^(?:received|welcomed|hosted|greeted)$/.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'by'
        ? nameAt(at + 2)
        : null;
    if (host && nameKey(host.name).length > 1) return [{ name: host.name, country: null, leads: true }];
    const first = nameAt(at);
    if (!first) continue;
    const second = words[first.end]?.lower === 'and' ? nameAt(first.end + 1) : null;
    const isVerb = second && meetsAt(text, words, second.end, lists);
    if (isVerb) return [first, second].map(({ name }) => ({ name, country: null, leads: true }));
    at = first.end - 1;
  }
  return [];
}

function meetsAt(text: string, words: readonly Word[], at: number, lists: SummitWords): boolean {
  const before = words[at - 1];
  const first = words[at];
  if (!before || !first || breaksBetween(text, before, first)) return false;
  const skip = /^(?:have|had|has)$/.test(first.lower) ? 1 : 0;
  const adverb = /^(?:now|also|already|last|both|each|only)$/.test(words[at + skip]?.lower ?? '') ? 1 : 0;
  return phraseAt(words, at + skip + adverb, lists.meetings.verbs) > 0;
}

function countryBefore(words: readonly Word[], at: number, lists: SummitWords): string | null {
  for (let length = 3; length > 0; length--) {
    const place = at >= length ? countryAt(words, at - length, lists) : null;
    if (place?.length === length) return place.country;
  }
  return null;
}

/** "The presidents of Finland, Estonia and Latvia": the index after the last country. */
function afterCountries(words: readonly Word[], at: number, lists: SummitWords): number | null {
  const end = afterCountry(words, at, lists);
  if (end === null) return null;
  return afterCountries(words, words[end]?.lower === 'and' ? end + 1 : end, lists) ?? end;
}

function afterCountry(words: readonly Word[], at: number, lists: SummitWords): number | null {
  const from = words[at]?.lower === 'the' ? at + 1 : at;
  const place = countryAt(words, from, lists);
  return place && from + place.length;
}

/** People named in full once and by one of their names later, or as "France's Emmanuel Macron": in reports of summits, leaders. */
function recurringNames(sentences: readonly SentenceText[], lists: SummitWords): Named[] {
  const full: Named[] = [];
  const places = new Set<string>();
  const single = new Set<string>();
  for (const { text, words } of sentences) {
    for (let at = 0; at < words.length; at++) {
      const length = nameLength(text, words, at, lists);
      if (length === 0) continue;
      const place = countryAt(words, at, lists);
      const before = words[at - 1]?.lower ?? '';
      const office = phraseAt(words, at - 1, lists.leaders.others) > 0 || before === 'the';
      const counts = lists.numbers.cardinals.has((words[at] as Word).lower);
      const name = text.slice((words[at] as Word).start, (words[at + length - 1] as Word).end);
      if (/^(?:in|at|from|near|into|outside)$/.test(before)) places.add(name);
      if (length === 1 && !place) single.add(nameKey(name)[0] ?? '');
      if (length > 1 && length < 5 && !place && !office && !counts)
        full.push({ name, country: countryBefore(words, at, lists), leads: true });
      at += length - 1;
    }
  }
  return full.filter(({ name }) => {
    const key = nameKey(name);
    if (places.has(name)) return false;
    return single.has(key.at(-1) ?? '') || single.has(key[0] ?? '');
  });
}
