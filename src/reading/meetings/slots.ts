import { overlaps, type Range } from '../../text/range.ts';
import type { ArticleDate } from '../article-text.ts';
import { clauseWords, type SentenceText } from '../clauses.ts';
import { type DateReading, readDates } from '../dates.ts';
import type { SummitWords } from '../summit-words.ts';
import type { LeaderMention } from './leaders.ts';
import { namesMeeting } from './nouns.ts';
import { type PlaceReading, placesIn } from './places.ts';

/** Where and when one meeting of a sentence was: "in Vilnius in July". */
export interface Slot {
  readonly place: string | null;
  readonly date: string | null;
  readonly basis: 'stated' | 'inferred' | null;
}

type Item = { readonly at: number; readonly to: number } & (
  | { readonly kind: 'place'; readonly place: PlaceReading }
  | { readonly kind: 'date'; readonly reading: DateReading }
);

const NEAR_WORDS = 5;
const CONTINUES = new Set([
  'in',
  'on',
  'at',
  'first',
  'then',
  'and',
  'now',
  'most',
  'including',
  'near',
  'last',
  'later',
  'again',
  'once',
  'late',
  'early',
  'earlier',
  'today',
  'yesterday',
  'for',
]);

/** The places and dates that go with a meeting spoken of at word `anchor`: several when the sentence lists several meetings. */
export function slotsAround(
  sentence: SentenceText,
  anchor: number,
  mentions: readonly LeaderMention[],
  dated: ArticleDate,
  lists: SummitWords,
): Slot[] {
  const reach = reachOf(sentence, anchor, lists);
  const heads = (item: Item) => item.kind === 'date' && isHeading(sentence, item);
  const within = (item: Item) => (item.at >= reach.from && item.at < reach.to) || heads(item);
  const all = itemsOf(sentence, mentions, dated, lists).filter(
    (item) => within(item) && !isBound(sentence, anchor, item.at),
  );
  const year = yearOfSpan(sentence, anchor, dated, lists);
  // the year of "twice in 2023, first in March" is that of the months
  const items = all.filter((item) => !(isYear(item) && all.some((other) => other.kind === 'date' && !isYear(other))));
  // "in September, when they met in Oslo"
  if (items.length === 2 && items[0]?.kind !== items[1]?.kind) return [slotOf(items, year)];
  const [head, second] = items;
  if (head && second && heads(head) && !items.slice(1).some(({ kind }) => kind === 'date'))
    return [slotOf(items, year)];
  const slots: { items: Item[] }[] = [];
  for (const item of items) {
    const open = slots.at(-1);
    const last = open?.items.at(-1);
    const fits = open && last && item.at - last.to <= NEAR_WORDS && !open.items.some(({ kind }) => kind === item.kind);
    // "in Cambodia on Sunday", "in Phnom Penh, Cambodia", "on Friday, 14 April"
    const repeats = open && last && last.kind === item.kind && item.at - last.to <= 1 && open.items.length === 1;
    if (fits || repeats) open.items.push(item);
    else slots.push({ items: [item] });
  }
  return slots.map(({ items: parts }) => slotOf(parts, year));
}

/** The clause of the anchor, the one before when it opens the sentence, and those after it that only add places and dates. */
function reachOf(sentence: SentenceText, anchor: number, lists: SummitWords): { from: number; to: number } {
  const { words, clauses } = sentence;
  const clause = clauses[anchor] ?? 0;
  const own = clauseWords(sentence, clause);
  const former = clauseWords(sentence, Math.max(0, clause - 1));
  const apart =
    words[own.from]?.lower !== 'when' && (clause !== 1 || namesMeeting(words, former.from, former.to, lists));
  const from = apart ? own.from : former.from;
  let to = own.to;
  for (let next = clause + 1; ; next++) {
    const { from: start, to: end } = clauseWords(sentence, next);
    if (start === end || !continues(words, start, end)) break;
    to = end;
  }
  return { from, to };
}

const continues = (words: SentenceText['words'], start: number, end: number) =>
  CONTINUES.has(words[start]?.lower ?? '') || (end - start <= 4 && /^(?:\p{Lu}|\d)/u.test(words[start]?.text ?? ''));

function itemsOf(
  sentence: SentenceText,
  mentions: readonly LeaderMention[],
  dated: ArticleDate,
  lists: SummitWords,
): Item[] {
  const { words } = sentence;
  const places = placesIn(sentence, mentions, lists).map(
    (place): Item => ({ kind: 'place', at: place.from, to: place.to, place }),
  );
  const dates = readDates(sentence.text, sentence, dated, lists).map(
    (reading): Item => ({ kind: 'date', reading, ...indices(words, reading) }),
  );
  return [...places, ...dates].sort((a, b) => a.at - b.at);
}

const indices = (words: SentenceText['words'], range: Range) => {
  const at = words.findIndex((word) => overlaps(word, range));
  return { at, to: words.findLastIndex((word) => overlaps(word, range)) + 1 };
};

const isYear = (item: Item) => item.kind === 'date' && item.reading.date?.length === 4;

/** "October 2014: …" in a chronology. */
const isHeading = ({ text, words }: SentenceText, { at, to }: Item) =>
  at === 0 && /^:\s/.test(text.slice((words[to - 1] as Range).end));

/** Whether words after the meeting only bound a span: "since December 2021", "before the vote in Kenya". */
function isBound({ words, clauses }: SentenceText, anchor: number, at: number): boolean {
  for (let back = at - 1; back > anchor && clauses[back] === clauses[at]; back--) {
    if (/^(?:since|until|till|before|after|from|by|between|over|ahead)$/.test(words[back]?.lower ?? '')) return true;
  }
  return false;
}

/** "Twice in 2023, first in Moscow in March": the year that the months after it belong to. */
function yearOfSpan(sentence: SentenceText, anchor: number, dated: ArticleDate, lists: SummitWords): string | null {
  const start = sentence.words[anchor]?.start ?? 0;
  const years = readDates(sentence.text, sentence, dated, lists).filter(({ date }) => date?.length === 4);
  return years.find((reading) => reading.start > start)?.date ?? years[0]?.date ?? null;
}

function slotOf(items: readonly Item[], year: string | null): Slot {
  const places = items.flatMap((item) => (item.kind === 'place' ? [item.place] : []));
  const readings = items.flatMap((item) => (item.kind === 'date' ? [item.reading] : []));
  const place = places.find(({ country }) => !country) ?? places[0];
  const finest = [...readings].sort((a, b) => (b.date?.length ?? 0) - (a.date?.length ?? 0))[0];
  const when = inYear(finest, year);
  return { place: place?.name ?? null, date: when?.date ?? null, basis: when?.date == null ? null : when.basis };
}

/** A month without its own year takes that of the span. */
function inYear(reading: DateReading | undefined, year: string | null): Pick<Slot, 'date' | 'basis'> | null {
  if (!reading) return null;
  const basis = reading.basis === 'stated' ? 'stated' : 'inferred';
  const { date } = reading;
  if (year === null || basis === 'stated' || date?.length !== 7) return { date, basis };
  return { date: `${year}${date.slice(4)}`, basis: 'stated' };
}
