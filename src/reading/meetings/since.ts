import type { ArticleDate } from '../article-text.ts';
import { daysOf, isoOf, unitAway } from '../calendar.ts';
import type { SentenceText } from '../clauses.ts';
import { datesIn } from '../dates.ts';
import { readNumber } from '../numbers.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { isDeedAt } from './verbs.ts';

/** A date that words before a meeting count back to, as half-open word indices. */
export interface DateBack {
  readonly date: string;
  readonly from: number;
  readonly to: number;
}

const FARTHEST = 16;
const LONGEST_COUNT = 3;
const COUNTS_BACK = /^(?:after|since)$/;

/** The date of the meeting at word `anchor` by how long before it was: "a week after Dahl and Holm met", "five days since the Visby summit"; counted from a date told before in the sentence, else from the article's. */
export function dateBackTo(
  sentence: SentenceText,
  anchor: number,
  dated: ArticleDate,
  lists: SummitWords,
): DateBack | null {
  const { words } = sentence;
  const near = words.slice(Math.max(2, anchor - FARTHEST), anchor);
  if (!near.some(({ lower }) => COUNTS_BACK.test(lower))) return null;
  for (let at = anchor - 1; at >= Math.max(2, anchor - FARTHEST); at--) {
    if (phraseAt(words, at, lists.clauses.verbs) > 0 || (isDeedAt(words, at, lists) && anchor - at > 1)) return null;
    if (!COUNTS_BACK.test(words[at]?.lower ?? '')) continue;
    const name = words[at - 1]?.lower ?? '';
    const unit = lists.dates.units.get(name) ?? lists.dates.units.get(name.replace(/s$/, ''));
    const from = unit ? countFrom(sentence, at - 1, lists) : null;
    const told = datesIn(sentence, dated, lists).findLast(
      ({ date, end }) => date !== null && end <= (words[at]?.start ?? 0),
    );
    const base = told?.date ?? dated.published;
    const days = base === null ? null : daysOf(base);
    if (!unit || !from || !days || words.slice(0, from.from).some(({ lower }) => lower === 'had')) return null;
    const weeks = unit === 'week' ? 7 : unit === 'fortnight' ? 14 : 0;
    const back = weeks > 0 ? unitAway(days, 'day', -weeks * from.value) : unitAway(days, unit, -from.value);
    const date = back && isoOf(back);
    return date ? { date, from: from.from, to: at + 1 } : null;
  }
  return null;
}

/** The number that ends right before a unit: "a" week, "four" months. */
function countFrom({ words }: SentenceText, unit: number, { numbers }: SummitWords) {
  if (/^an?$/.test(words[unit - 1]?.lower ?? '')) return { from: unit - 1, value: 1 };
  for (let from = Math.max(0, unit - LONGEST_COUNT); from < unit; from++) {
    const number = readNumber(words, from, numbers);
    if (number?.kind === 'cardinal' && from + number.length === unit) return { from, value: number.value };
  }
  return null;
}
