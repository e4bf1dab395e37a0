import type { Range } from '../../text/range.ts';
import type { SentenceText } from '../clauses.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import type { LeaderMention } from './leaders.ts';
import { countryAt } from './names.ts';

/** A place that a sentence names, as half-open word indices. */
export interface PlaceReading {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** A country says less than a town. */
  readonly country: boolean;
}

const BEFORE = new Set(['in', 'at', 'near', 'outside']);

/** The places of a sentence after "in", "at" or "near", and before "summit" as in "the Camp David summit"; people, months and organisations are none. */
export function placesIn(
  sentence: SentenceText,
  mentions: readonly LeaderMention[],
  lists: SummitWords,
): PlaceReading[] {
  const { text, words } = sentence;
  const found: PlaceReading[] = [];
  for (let at = 0; at < words.length; at++) {
    if (BEFORE.has(words[at]?.lower ?? '')) {
      let from = at + 1;
      while (
        lists.places.kinds.has(words[from]?.lower ?? '') &&
        from - at < 6 &&
        !/^\p{Lu}/u.test(words[from]?.text ?? '')
      )
        from++;
      const place = placeAt(text, words, from, mentions, lists);
      if (place) found.push(place);
      at = (place?.to ?? at + 1) - 1;
    } else if (phraseAt(words, at, lists.meetings.summits) > 0) {
      const place = placeBefore(text, words, at, mentions, lists);
      if (place) found.push(place);
    }
  }
  return found;
}

const DATELINES = [
  // "TRIPOLI, Jan. 28 (AFP) --", "NICOSIA.- ", "SAO TOME (Reuters) -"
  /^(\p{Lu}[\p{Lu} .'’-]*\p{Lu})(?:[,/][^–—-]{0,60}|\s?\([^)]{1,30}\)\s?)?\.?\s?(?:–|—|--?)\s/u,
  // "Jaipur, Jan. 25:", "London, 10 July 2023", "Samarkand, 15 September 2022 /TASS/."
  /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?), (?:\p{L}+\.? )?\d{1,2}\b[^–—:/(]{0,20}(?:$|[–—:/(-])/u,
  // "Oslo, Norway" on a line of its own
  /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?), \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u,
  // "Seoul – During their meeting"; names in a parenthesis between dashes are none
  /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) [–—] (?![^–—]* [–—] )/u,
];

/** The town with which a report opens: "TRIPOLI, Jan. 28 (AFP) --", "Seoul – During …". */
export function datelinePlace(text: string, { start, end }: Range, lists: SummitWords): string | null {
  const opening = text.slice(start, end);
  const name = DATELINES.map((dateline) => dateline.exec(opening)?.[1]).find(Boolean);
  return name && name.length <= MOST_CHARACTERS ? townCase(name, lists) : null;
}

const MOST_CHARACTERS = 30;

/** "FOZ DO IGUAÇU" as "Foz do Iguaçu"; a name in small letters stays. */
function townCase(name: string, lists: SummitWords): string {
  if (/\p{Ll}/u.test(name)) return name;
  const words = name.toLowerCase().split(' ');
  return words
    .map((word, at) =>
      at > 0 && lists.places.links.has(word)
        ? word
        : word.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase()),
    )
    .join(' ');
}

function placeAt(
  text: string,
  words: readonly Word[],
  from: number,
  mentions: readonly LeaderMention[],
  lists: SummitWords,
): PlaceReading | null {
  let to = from;
  for (let at = from; at < words.length; at++) {
    const word = words[at] as Word;
    if (at > from && text.slice((words[at - 1] as Word).end, word.start) !== ' ') break;
    if (isPlaceWord(word, at, mentions, lists)) to = at + 1;
    else if (
      at === from ||
      !lists.places.links.has(word.lower) ||
      !/^\p{Lu}/u.test(words[at + 1]?.text ?? words[at + 2]?.text ?? '')
    )
      break;
  }
  return reading(text, words, from, to, lists);
}

function placeBefore(
  text: string,
  words: readonly Word[],
  noun: number,
  mentions: readonly LeaderMention[],
  lists: SummitWords,
): PlaceReading | null {
  let from = noun;
  while (
    from > 0 &&
    isPlaceWord(words[from - 1] as Word, from - 1, mentions, lists) &&
    text[(words[from - 1] as Word).end] === ' '
  )
    from--;
  if (
    from === noun ||
    from === 0 ||
    words.slice(from, noun).some((_, index) => phraseAt(words, from + index, lists.meetings.series) > 0)
  )
    return null;
  const place = reading(text, words, from, noun, lists);
  return place?.country ? null : place;
}

function isPlaceWord({ text }: Word, at: number, mentions: readonly LeaderMention[], lists: SummitWords): boolean {
  if (
    !/^\p{Lu}/u.test(text) ||
    /[-‐–]/.test(text.replace(/[-‐–]\p{Lu}/gu, '')) ||
    lists.dates.months.has(text) ||
    lists.dates.weekdays.has(text)
  )
    return false;
  return !mentions.some(({ from, to }) => from <= at && at < to);
}

function reading(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  lists: SummitWords,
): PlaceReading | null {
  if (to <= from || phraseAt(words, from, lists.meetings.series) > 0) return null;
  if ([words[to - 1], words[to]].some((word) => lists.places.wide.has(word?.lower ?? ''))) return null;
  if (/[-–]/.test((words[from] as Word).text) && namesCountries(words[from] as Word, lists)) return null;
  const place = countryAt(words, from, lists);
  const name = text.slice((words[from] as Word).start, (words[to - 1] as Word).end);
  const country = place?.length === to - from;
  // "in French" is a language, "in European eyes" no place
  if (country && !lists.countries.has(name)) return null;
  return { name, from, to, country };
}

/** "The Japan-ROK summit" is named after those who met. */
const namesCountries = ({ start, text }: Word, lists: SummitWords) =>
  text
    .split(/[-–]/)
    .some(
      (part) =>
        countryAt([{ text: part, lower: part.toLowerCase(), start, end: start + part.length }], 0, lists) !== null,
    );
