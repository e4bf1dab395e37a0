import { overlaps, type Range } from '../../text/range.ts';
import type { ArticleDate } from '../article-text.ts';
import type { SentenceText } from '../clauses.ts';
import { type DateReading, datesIn } from '../dates.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { isBound } from './bounds.ts';
import { isEchoAt, namesMeeting } from './nouns.ts';
import { isDeedAt, meetVerbAt } from './verbs.ts';

/** The year of a span, and whether it is printed or "last year". */
export interface Year {
  readonly year: string;
  readonly basis: 'stated' | 'inferred';
}

/** The words that a range of a text covers, as half-open indices. */
export const indices = (words: SentenceText['words'], range: Range) => {
  const at = words.findIndex((word) => overlaps(word, range));
  return { at, to: words.findLastIndex((word) => overlaps(word, range)) + 1 };
};

/** "2023", "last year", but not "last autumn". */
const namesYear = (text: string, { date, start, end }: DateReading) =>
  date?.length === 4 && /\d|year/.test(text.slice(start, end));

/** "Twice in 2023, first in Moscow in March": the year that the months after it belong to; that of "since 2021" is none. */
export function yearOfSpan(
  sentence: SentenceText,
  anchor: number,
  dated: ArticleDate,
  lists: SummitWords,
): Year | null {
  const { words } = sentence;
  const years = datesIn(sentence, dated, lists).filter(
    (reading) =>
      namesYear(sentence.text, reading) &&
      !isBound(sentence, -1, indices(words, reading).at, lists) &&
      !isOfEvent(sentence, indices(words, reading).at, lists),
  );
  const start = words[anchor]?.start ?? 0;
  // "rang him twice last year and met him in June"
  const joins = words[anchor - 1]?.lower === 'and' && isDeedAt(words, anchor, lists);
  const { date, basis } = years.find((reading) => reading.start > start) ?? (joins ? undefined : years[0]) ?? {};
  return date && basis ? { year: date, basis: basis === 'stated' ? 'stated' : 'inferred' } : null;
}

/** "The bombing of 1958", "a treaty signed in 1958", "where hundreds died in 1958": the year of something else, but not "the summits of 2023" nor "the spring of 2023". */
function isOfEvent(sentence: SentenceText, at: number, lists: SummitWords): boolean {
  const { words, clauses } = sentence;
  if (/^(?:where|who|whose|whom)$/.test(words[clauses.indexOf(clauses[at] ?? 0)]?.lower ?? '')) return true;
  const noun = words[at - 2];
  if (words[at - 1]?.lower === 'in' && isParticiple(words, at - 2, lists)) return true;
  if (words[at - 1]?.lower !== 'of' || !noun) return false;
  const { months, seasons, units } = lists.dates;
  const isTime = months.has(noun.text) || seasons.has(noun.lower) || units.has(noun.lower) || PART.test(noun.lower);
  // "their fourth of 2023"
  const points = /^(?:that|those)$/.test(noun.lower) || lists.numbers.ordinals.has(noun.lower);
  return !isTime && !points && !isEchoAt(words, at - 2, lists) && !namesMeeting(words, at - 2, at - 1, lists);
}

/** "Signed" of "a treaty signed", but not of "they signed" nor "a summit held". */
const isParticiple = (words: readonly Word[], at: number, lists: SummitWords) =>
  isDeedAt(words, at, lists) &&
  !lists.meetings.hold.has(words[at]?.lower ?? '') &&
  meetVerbAt(words, at, false, lists) === 0 &&
  /^(?:an?|the|their|its)$/.test(words[at - 2]?.lower ?? '') &&
  !namesMeeting(words, at - 1, at, lists);

const PART = /^(?:start|beginning|middle|end|half|course|rest|part|quarter|months|weeks|days)$/;
