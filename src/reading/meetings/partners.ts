import type { SentenceText } from '../clauses.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { speaksOfPair } from './actors.ts';
import { countryAt, nameKey, sameName } from './names.ts';
import { meetingNounAt } from './nouns.ts';
import { type NameAt, type Named, personAt } from './person.ts';
import { leadsToPlace } from './recurring.ts';

/** The people who stand beside known leaders as these stand beside each other: "Modi and Oli", "Orban and the Slovak premier, Fico", "talks with Maduro"; or, where nobody is known, two who do so again and again, or in full in a text that speaks of "the two leaders". */
export function partnersOf(known: readonly Named[], sentences: readonly SentenceText[], lists: SummitWords): Named[] {
  const named = sentences.flatMap((sentence) => pairsOf(sentence, lists));
  if (named.length === 0) return [];
  const places = placesOf(sentences, lists);
  const isPerson = ({ name }: NameAt) => !places.has(name) && nameKey(name).join('').length > 2;
  const isKnown = ({ name }: NameAt) => known.some((one) => one.leads && sameName(nameKey(one.name), nameKey(name)));
  const pairs = named.filter((pair) => pair.every(isPerson));
  const beside = pairs.filter((pair) => pair.some(isKnown)).flat();
  const enough = new Set(known.filter(({ leads }) => leads).map(({ name }) => nameKey(name).at(-1))).size > 1;
  const speaks = !enough && sentences.some((sentence) => speaksOfPair(sentence, lists));
  const often = enough ? [] : [...repeated(pairs), ...(speaks ? pairs.filter(isInFull).flat() : [])];
  return [...beside, ...often]
    .filter((one) => !isKnown(one))
    .map(({ name }) => ({ name, country: null, leads: true, titled: false }));
}

type Pair = readonly [NameAt, NameAt];

/** "Donald Trump and Xi Jinping". */
const isInFull = (pair: Pair) => pair.every(({ name }) => nameKey(name).length > 1);

/** "Modi and Oli" anywhere, and "Petro … talks with Maduro", "Marsh met Flynn". */
function pairsOf(sentence: SentenceText, lists: SummitWords): Pair[] {
  const { words } = sentence;
  const names = namesOf(sentence, lists);
  return names.flatMap((first, index): Pair[] => {
    const second = names[index + 1];
    if (!second) return [];
    const from = words.findIndex(({ start }) => start === second.start);
    const joined = words[first.end]?.lower === 'and' && isOfficeOnly(sentence, first.end + 1, from, lists);
    const met = !first.afterPlace && meetsObject(words, from, lists);
    return joined || met ? [[first, second]] : [];
  });
}

/** Whether nothing stands between two words, or an office of leaders alone: "his Danish counterpart". */
function isOfficeOnly({ words }: SentenceText, from: number, to: number, lists: SummitWords): boolean {
  const { titles, kin } = lists.leaders;
  for (let at = from; at < to; ) {
    const length =
      phraseAt(words, at, titles) || phraseAt(words, at, kin) || (countryAt(words, at, lists)?.length ?? 0);
    if (length === 0 && !/^(?:his|her|the)$/.test(words[at]?.lower ?? '')) return false;
    at += length || 1;
  }
  return true;
}

/** "Talks with Maduro", "sat down with Marape", "met Flynn", "received by Dbeibah". */
function meetsObject(words: readonly Word[], from: number, lists: SummitWords): boolean {
  const { verbs, hosting } = lists.meetings;
  // "with Mr Marape"
  const at = lists.leaders.honorifics.has(words[from - 1]?.text ?? '') ? from - 1 : from;
  const isVerb = (index: number) => [verbs, hosting].some((list) => phraseAt(words, index, list) > 0);
  if (isVerb(at - 1) || /^(?:beside|alongside)$/.test(words[at - 1]?.lower ?? '')) return true;
  if (!/^(?:with|by|and)$/.test(words[at - 1]?.lower ?? '')) return false;
  return [2, 3, 4, 5].some((back) => isVerb(at - back) || meetingNounAt(words, at - back, lists) > 0);
}

interface NameIn extends NameAt {
  readonly start: number;
  /** Whether a preposition stands before it, as in "a plant on Shikotan". */
  readonly afterPlace: boolean;
}

function namesOf(sentence: SentenceText, lists: SummitWords): NameIn[] {
  const found: NameIn[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const named = personAt(sentence, at, lists);
    if (!named) continue;
    const office = phraseAt(sentence.words, at - 1, lists.leaders.others) > 0;
    // "the Ethiopian Prime" of "the Ethiopian Prime Minister"
    const other = countryAt(sentence.words, at, lists) !== null || isNoName(sentence.words[at] as Word, lists);
    const before = sentence.words[at - 1]?.lower ?? '';
    // "the Wagah border"
    if (!office && !other && before !== 'the')
      found.push({
        ...named,
        start: (sentence.words[at] as Word).start,
        afterPlace: /^(?:on|in|at|off|near|of|from|across|along|to)$/.test(before),
      });
    at = named.end - 1;
  }
  return found;
}

/** "You", "Meeting", "Four", "European" with a capital letter, "NEW" of a dateline. */
const isNoName = ({ text, lower }: Word, { leaders, meetings, numbers }: SummitWords) =>
  /^\p{Lu}{2,}$/u.test(text) ||
  [leaders.pronouns, meetings.nouns, meetings.summits, meetings.series].some(
    (list) => list.has(lower) || list.has(text),
  ) ||
  numbers.cardinals.has(lower) ||
  numbers.ordinals.has(lower);

/** Those who stand in a pair more than once. */
function repeated(pairs: readonly Pair[]): NameAt[] {
  const same = (a: NameAt, b: NameAt) => sameName(nameKey(a.name), nameKey(b.name));
  return pairs
    .filter(([a, b], index) =>
      pairs.some(([c, d], other) => other !== index && ((same(a, c) && same(b, d)) || (same(a, d) && same(b, c)))),
    )
    .flat();
}

/** What stands after "in" or "from" somewhere, and so is no person: "Paris and Berlin agreed". */
function placesOf(sentences: readonly SentenceText[], lists: SummitWords): ReadonlySet<string> {
  return new Set(
    sentences.flatMap((sentence) =>
      sentence.words.flatMap((_, at) =>
        leadsToPlace(sentence.words, at, lists) ? (personAt(sentence, at + 1, lists)?.name ?? []) : [],
      ),
    ),
  );
}
