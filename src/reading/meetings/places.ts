import { remembered } from '../../text/remembered.ts';
import type { SentenceText } from '../clauses.ts';
import { readNumber } from '../numbers.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import type { LeaderMention } from './leaders.ts';
import { countryAt, nameKey } from './names.ts';
import { isEchoAt, meetingNounAt } from './nouns.ts';

/** A place that a sentence names, as half-open word indices. */
export interface PlaceReading {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** How much it says of where people met: a country less than a house, a house less than its town. */
  readonly rank: number;
}

const COUNTRY = 0;
const HOUSE = 1;
const TOWN = 2;

/** Before the name of a place. */
export const BEFORE = new Set(['in', 'at', 'near', 'outside', 'inside', 'off', 'along']);

/** The places of a sentence after "in", "at" or "near", after such a place and a comma, and before "summit" or "meeting" as in "the Camp David summit"; people, months and organisations are none. */
export const placesIn = remembered(
  (sentence: SentenceText, mentions: readonly LeaderMention[], lists: SummitWords): readonly PlaceReading[] => {
    const { text, words } = sentence;
    const found: PlaceReading[] = [];
    for (let at = 0; at < words.length; at++) {
      const before = words[at]?.lower ?? '';
      const travels = isTravel(words, at, lists) || isReturn(words, at, lists);
      if (BEFORE.has(before) || travels || isOnWater(words, at, lists)) {
        const place = placeAt(text, words, nameFrom(words, at + 1, lists), mentions, lists);
        if (!place || (travels && place.rank === COUNTRY)) continue;
        found.push(before === 'at' && place.rank === TOWN ? { ...place, rank: HOUSE } : place);
        // "at State House, Dar es Salaam"
        const around = before === 'at' && text.slice((words[place.to - 1] as Word).end).startsWith(', ');
        const town = around ? placeAt(text, words, place.to, mentions, lists) : null;
        if (town) found.push(town);
        at = (town ?? place).to - 1;
      } else if (
        words[at - 1]?.text !== words[at - 1]?.lower &&
        (meetingNounAt(words, at, lists) > 0 || isEchoAt(words, at, lists))
      ) {
        const place = placeBefore(text, words, at, mentions, lists);
        if (place) found.push(place);
      }
    }
    return found;
  },
);

/** What stands between a word and the one before it. */
export const gapAt = (text: string, words: readonly Word[], at: number) =>
  at === 0 ? ' ' : text.slice((words[at - 1] as Word).end, (words[at] as Word).start);

/** "The Palace of Nations", "Sukhbaatar Square": in a town, but no town. */
export const isHouse = (place: string, { places }: SummitWords) =>
  nameKey(place).some((word) => places.houses.has(word));

/** Of several places of one meeting the one that says most. */
export const bestPlace = (places: readonly PlaceReading[]): PlaceReading | undefined =>
  places.reduce<PlaceReading | undefined>((best, place) => (best && best.rank >= place.rank ? best : place), undefined);

const LONGEST_KIND = 6;

/** Where a place's name begins after "in": "in the lakeside resort of Ohrid", "in the Turkmen town of Mary". */
function nameFrom(words: readonly Word[], start: number, lists: SummitWords): number {
  const { places } = lists;
  const isKind = (at: number) => places.kinds.has(words[at]?.lower ?? '') && !/^\p{Lu}/u.test(words[at]?.text ?? '');
  let from = start;
  while (from - start < LONGEST_KIND) {
    const country = countryAt(words, from, lists)?.length ?? 0;
    if (isKind(from)) from++;
    else if (country > 0 && isKind(from + country)) from += country;
    else break;
  }
  return from;
}

/** "Came to Almaty", "took them to Faro", "visits Quito". */
function isTravel(words: readonly Word[], at: number, { places }: SummitWords): boolean {
  const goes = (index: number) => places.travel.has(words[index]?.lower ?? '');
  if (words[at]?.lower === 'to') return [1, 2, 3, 4].some((back) => goes(at - back));
  // "had chosen Warsaw for his first trip"
  const chosen =
    /^(?:cho|pick)/.test(words[at]?.lower ?? '') && [2, 3, 4].some((step) => words[at + step]?.lower === 'for');
  return (chosen || /^visit/.test(words[at]?.lower ?? '')) && goes(at);
}

/** "Emerged from the town hall", "flew home from Oslo". */
const isReturn = (words: readonly Word[], at: number, { places }: SummitWords) =>
  words[at]?.lower === 'from' && [1, 2, 3, 4, 5, 6].some((back) => places.returns.has(words[at - back]?.lower ?? ''));

/** "On Lake Khövsgöl", "on the island of Hvar", but not "on Ukraine". */
const isOnWater = (words: readonly Word[], at: number, { places }: SummitWords) =>
  words[at]?.lower === 'on' &&
  [1, 2].some((step) => places.islands.has(words[at + step]?.lower ?? '') && words[at + 1]?.lower !== 'in');

/** The place whose name begins with a word; null when none does. */
export function placeAt(
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
    // "in Warsaw Prime Minister Nowak received her"
    if (phraseAt(words, at, lists.leaders.titles) > 0) break;
    if (isPlaceWord(word, at, mentions, lists)) to = at + 1;
    else if (
      at === from ||
      !lists.places.links.has(word.lower) ||
      !/^\p{Lu}/u.test(words[word.lower === 'of' && words[at + 1]?.lower === 'the' ? at + 2 : at + 1]?.text ?? '')
    )
      break;
  }
  // "the Alvorada palace"
  const house = to > from && lists.places.houses.has(words[to]?.lower ?? '') && gapAt(text, words, to) === ' ';
  return reading(text, words, from, house ? to + 1 : to, lists);
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
    !OPENS.test((words[from - 1] as Word).lower) &&
    text[(words[from - 1] as Word).end] === ' '
  )
    from--;
  // "the Camp David summit", but not "the so-called Three Amigos summit"; "the Galway meeting of last May", not "the Nile talks"
  const determined =
    DETERMINES.test(words[from - 1]?.lower ?? '') &&
    words
      .slice(Math.max(0, from - 1), noun + 4)
      .some(
        (word) =>
          lists.dates.months.has(word.text) ||
          /^(?:19|20)\d\d$/.test(word.text) ||
          lists.dates.last.includes(word.lower),
      );
  if (
    from === noun ||
    !(determined || phraseAt(words, noun, lists.meetings.summits) > 0) ||
    from === 0 ||
    words[from - 1]?.lower === 'so-called' ||
    // "the 36th Iberian summit"
    readNumber(words, from - 1, lists.numbers)?.kind === 'ordinal' ||
    words.slice(from, noun).some((_, index) => phraseAt(words, from + index, lists.meetings.series) > 0)
  )
    return null;
  const place = reading(text, words, from, noun, lists);
  return place?.rank === COUNTRY ? null : place;
}

const DETERMINES = /^(?:the|their|our|that|this|last|an?|(?:19|20)\d\d)$/;

const OPENS =
  /^(?:the|their|our|that|this|last|an?|his|her|after|before|during|following|since|at|in|for|despite|two|three)$/;

function isPlaceWord(
  { text, lower }: Word,
  at: number,
  mentions: readonly LeaderMention[],
  lists: SummitWords,
): boolean {
  if (
    !/^\p{Lu}/u.test(text) ||
    /[-‐–]/.test(text.replace(/[-‐–]\p{Lu}/gu, '')) ||
    lists.dates.months.has(text) ||
    lists.dates.weekdays.has(text) ||
    lists.numbers.cardinals.has(lower) ||
    lists.leaders.titles.has(lower)
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
  // "in the Sultanate"
  if (to - from === 1 && lists.leaders.states.has(words[from]?.lower ?? '')) return null;
  const place = countryAt(words, from, lists);
  const name = text.slice((words[from] as Word).start, (words[to - 1] as Word).end);
  const country = place?.length === to - from;
  // "in French" is a language, "in European eyes" no place
  if (country && !lists.countries.has(name)) return null;
  return { name, from, to, rank: country ? COUNTRY : isHouse(name, lists) ? HOUSE : TOWN };
}

/** "The Japan-ROK summit" is named after those who met. */
const namesCountries = ({ start, text }: Word, lists: SummitWords) =>
  text
    .split(/[-–]/)
    .some(
      (part) =>
        countryAt([{ text: part, lower: part.toLowerCase(), start, end: start + part.length }], 0, lists) !== null,
    );
