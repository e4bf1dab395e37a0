import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import type { ArticleDate } from '../article-text.ts';
import type { SentenceText } from '../clauses.ts';
import { type DateReading, datesIn } from '../dates.ts';
import type { SummitWords } from '../summit-words.ts';
import { barePlaces } from './bare-places.ts';
import { isBound } from './bounds.ts';
import type { LeaderMention } from './leaders.ts';
import { bestPlace, type PlaceReading, placesIn } from './places.ts';
import { reachOf } from './reach.ts';
import { type DateBack, dateBackTo } from './since.ts';
import { indices, type Year, yearOfSpan } from './span-year.ts';

/** Where and when one meeting of a sentence was: "in Vilnius in July". */
export interface Slot {
  readonly place: string | null;
  readonly date: string | null;
  readonly basis: 'stated' | 'inferred' | null;
  /** Whether words tell when it was, even where the article's own date is missing to say which day they mean. */
  readonly timed: boolean;
}

interface PlaceItem {
  readonly kind: 'place';
  readonly at: number;
  readonly to: number;
  readonly place: PlaceReading;
}

interface DateItem {
  readonly kind: 'date';
  readonly at: number;
  readonly to: number;
  readonly reading: DateReading;
  /** "March" or "March 4" alone, not "last March" nor "Monday". */
  readonly bare: boolean;
}

type Item = PlaceItem | DateItem;

const NEAR_WORDS = 5;
const MOST_BETWEEN_DATES = 2;

/** The places and dates that go with a meeting spoken of at word `anchor`: several when the sentence lists several meetings. */
export function slotsAround(
  sentence: SentenceText,
  anchor: number,
  mentions: readonly LeaderMention[],
  dated: ArticleDate,
  lists: SummitWords,
): Slot[] {
  const reach = reachOf(sentence, anchor, mentions, lists);
  const heads = (item: Item) => item.kind === 'date' && isHeading(sentence, item);
  const within = (item: Item) => reach.has(sentence.clauses[item.at] ?? -1) || heads(item);
  const told = nearestThere(
    sentence,
    anchor,
    itemsOf(sentence, mentions, dated, lists).filter(
      (item) => within(item) && (leadsToWhen(sentence, anchor, item) || !isBound(sentence, anchor, item.at, lists)),
    ),
  );
  const back = dateBackTo(sentence, anchor, dated, lists);
  const all = back ? countedBack(sentence, told, back) : told;
  if (all.some(({ at }) => lists.dates.next.includes(sentence.words[at]?.lower ?? ''))) return [];
  const year = yearOfSpan(sentence, anchor, dated, lists);
  const items = all.filter((item) => !isSpan(item, all));
  // "in September, when they met in Oslo"
  if (items.length === 2 && items[0]?.kind !== items[1]?.kind) return [slotOf(items, year)];
  const [head, second] = items;
  if (head && second && heads(head) && !items.slice(1).some(({ kind }) => kind === 'date'))
    return [slotOf(items, year)];
  // "in 2023, in Avaza and in Astana", "in Warsaw, in March 2022 and in February 2023"
  const rest = items.slice(1);
  if (head && rest.length > 1 && rest.every(({ kind }) => kind !== head.kind) && areJoined(sentence, rest))
    return rest.map((item) => slotOf([head, item], year));
  const slots: { items: Item[] }[] = [];
  for (const item of items) {
    const open = slots.at(-1);
    const last = open?.items.at(-1);
    const near = last && item.at - last.to <= NEAR_WORDS && !countsNext(sentence, last.to, item.at);
    const fits =
      open &&
      (near || (last && leadsClause(sentence, last, item))) &&
      !open.items.some(({ kind }) => kind === item.kind);
    // "in Cambodia on Sunday", "in Phnom Penh, Cambodia", "on Friday, 14 April"
    const repeats = open && last?.kind === item.kind && item.at - last.to <= 1 && !opensNext(sentence, item);
    if (fits || repeats) open.items.push(item);
    else slots.push({ items: [item] });
  }
  return slots.map(({ items: parts }) => slotOf(parts, year));
}

/** "It was the third since March, when they met in Visby": whether a date stands right before the "when" of a meeting. */
const leadsToWhen = ({ words, clauses }: SentenceText, anchor: number, { kind, to }: Item) =>
  kind === 'date' && words[to]?.lower === 'when' && clauses[to] === clauses[anchor];

/** What is told of a meeting that lies some time back: "spoke on 12 May, a week after they met in Visby". */
function countedBack({ words }: SentenceText, items: readonly Item[], { date, from, to }: DateBack): readonly Item[] {
  if (items.some(({ kind, at }) => kind === 'date' && at >= to)) return items;
  const range = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
  const item: Item = { kind: 'date', at: from, to, reading: { ...range, date, basis: 'inferred' }, bare: false };
  return [item, ...items.filter((one) => one.kind === 'place' && one.at >= to)];
}

/** "Returned to Oslo from Visby, where they had met": of the places before "where" only the last one is meant. */
function nearestThere({ words, clauses }: SentenceText, anchor: number, items: readonly Item[]): readonly Item[] {
  const from = clauses.indexOf(clauses[anchor] ?? 0);
  if (words[from]?.lower !== 'where') return items;
  const there = items.findLast((item) => item.kind === 'place' && item.to === from) ?? null;
  const far = (item: Item) => item.at < from && item !== there;
  return there ? items.filter((item) => !far(item)) : items;
}

/** "In Avaza and on the margins of a summit in Astana": whether "and" parts each of the items from the next. */
const areJoined = ({ words }: SentenceText, items: readonly Item[]) =>
  items.slice(1).every(({ at }, index) => {
    const before = items[index] as Item;
    const between = words.slice(before.to, at);
    // "in September, and the sixth, in July" tells of two
    const far = before.kind === 'date' && between.length > MOST_BETWEEN_DATES;
    return !far && between.some(({ lower }) => lower === 'and');
  });

/** "In July they talked aboard a ferry in Aarhus": a date that opens the clause of a place, however far. */
const leadsClause = ({ clauses }: SentenceText, first: Item, item: Item) =>
  first.kind === 'date' && clauses[first.at] === clauses[item.at] && clauses[first.at - 2] !== clauses[first.at];

/** "In March, and a year later in Gjakova" begins another meeting. */
const opensNext = ({ words }: SentenceText, { at }: Item) => [1, 2].some((back) => words[at - back]?.lower === 'and');

/** "Twice in Brussels and once, in June, in Lisbon": whether "and once" parts two words. */
const countsNext = ({ words }: SentenceText, from: number, to: number) =>
  words
    .slice(from, to)
    .some(({ lower }, step) => lower === 'and' && /^(?:once|twice)$/.test(words[from + step + 1]?.lower ?? ''));

const itemsOf = remembered(
  (
    sentence: SentenceText,
    mentions: readonly LeaderMention[],
    dated: ArticleDate,
    lists: SummitWords,
  ): readonly Item[] => {
    const { words } = sentence;
    const named = placesIn(sentence, mentions, lists);
    const bare = barePlaces(sentence, mentions, named, lists);
    const places = [...named, ...bare].map((place): Item => ({ kind: 'place', at: place.from, to: place.to, place }));
    const dates = datesIn(sentence, dated, lists).map((reading): Item => {
      const { at, to } = indices(words, reading);
      const undated = words.slice(at, to).every(({ text }) => /^\d/.test(text) || lists.dates.months.has(text));
      return { kind: 'date', reading, at, to, bare: undated };
    });
    return [...places, ...dates].sort((a, b) => a.at - b.at);
  },
);

/** The year of "twice in 2023, first in March" is that of the months after it, not so that of "in Lisbon in 2020 and in Faro in May". */
function isSpan(item: Item, all: readonly Item[]): boolean {
  if (!isYear(item) || !all.some((other) => other.kind === 'date' && !isYear(other))) return false;
  return !all.some(({ kind, to }) => kind === 'place' && to <= item.at && item.at - to <= NEAR_WORDS);
}

const isYear = (item: Item) => item.kind === 'date' && item.reading.date?.length === 4;

/** "October 2014: …" in a chronology. */
const isHeading = ({ text, words }: SentenceText, { at, to }: Item) =>
  at === 0 && /^:\s/.test(text.slice((words[to - 1] as Range).end));

function slotOf(items: readonly Item[], year: Year | null): Slot {
  const places = items.flatMap((item) => (item.kind === 'place' ? [item.place] : []));
  const readings = items.filter((item) => item.kind === 'date');
  const place = bestPlace(places);
  const finest = readings.sort(
    (a, b) => (b.reading.date?.length ?? 0) - (a.reading.date?.length ?? 0) || Number(b.bare) - Number(a.bare),
  )[0];
  const when = inYear(finest, year);
  return {
    place: place?.name ?? null,
    date: when?.date ?? null,
    basis: when?.date == null ? null : when.basis,
    timed: when !== null,
  };
}

/** A month or day printed without its year takes that of the span; "last March" has its own. */
function inYear(item: DateItem | undefined, span: Year | null): Pick<Slot, 'date' | 'basis'> | null {
  if (!item) return null;
  const { date } = item.reading;
  const basis = item.reading.basis === 'stated' ? 'stated' : 'inferred';
  if (span === null || basis === 'stated' || date === null || !item.bare) return { date, basis };
  return { date: `${span.year}${date.slice(4)}`, basis: span.basis };
}
