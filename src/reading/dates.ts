import type { Range } from '../text/range.ts';
import { alternatives } from './alternatives.ts';
import type { ArticleDate } from './article-text.ts';
import {
  type Days,
  dayNumber,
  daysOf,
  isoOf,
  partsOf,
  type Unit,
  unitAway,
  wholeMonth,
  wholeYear,
} from './calendar.ts';
import type { SentenceText } from './clauses.ts';
import { readNumber } from './numbers.ts';
import { remembered } from './remembered.ts';
import type { DateWords, SummitWords } from './summit-words.ts';
import { wordsIn } from './words.ts';

/** A date in a text: `stated` in full, `inferred` from the article's date, or left `relative` (then `date` is null). */
export interface DateReading extends Range {
  /** An ISO date to the day, month or year. */
  readonly date: string | null;
  readonly basis: 'stated' | 'inferred' | 'relative';
}

/** The dates in a range of a text, in order; a date before the article's is meant unless the words look ahead, and "a year later" counts from a date told before it. */
export function readDates(text: string, range: Range, article: ArticleDate, words: SummitWords): DateReading[] {
  const published = article.published === null ? null : daysOf(article.published);
  const slice = text.slice(range.start, range.end);
  const found: DateReading[] = [];
  for (const match of slice.matchAll(patternOf(words))) {
    const start = range.start + match.index;
    const end = start + match[0].length;
    const ahead = looksAhead(slice.slice(0, match.index), words.dates);
    const groups = match.groups ?? {};
    const last = found.findLast(({ date }) => date !== null)?.date;
    const told = last ? daysOf(last) : null;
    const days =
      told && words.dates.after.includes(groups.back ?? groups.forth ?? '')
        ? counted(groups, told, words)
        : resolve(groups, published, ahead, words);
    if (days === undefined) continue;
    const date = days && isoOf(days);
    const basis = isStated(groups) ? 'stated' : date === null ? 'relative' : 'inferred';
    found.push({ start, end, date, basis });
  }
  return found;
}

/** The dates of a sentence; read but once. */
export const datesIn = remembered((sentence: SentenceText, article: ArticleDate, words: SummitWords) =>
  readDates(sentence.text, sentence, article, words),
);

type Groups = Readonly<Record<string, string | undefined>>;

const patterns = new WeakMap<SummitWords, RegExp>();

function patternOf(words: SummitWords): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const { dates, numbers } = words;
  const month = (name: string) => `(?<${name}>${alternatives(dates.months.keys())})\\b\\.?`;
  const day = (name: string) => `(?<${name}>\\d{1,2})(?:st|nd|rd|th)?\\b(?:\\s?(?:[-–]|to|and)\\s?\\d{1,2}\\b)?`;
  const year = (name: string) => `(?<${name}>(?:19|20)\\d\\d)\\b(?![,.]\\d)`;
  const deictic = `(?<deictic>${insensitive(alternatives([...dates.last, ...dates.this, ...dates.next]))})`;
  const unit = alternatives([...dates.units.keys()].flatMap((word) => [word, `${word}s`]));
  const count = `(?<count>\\d+|${insensitive(alternatives(['a', 'an', 'a couple of', ...numbers.cardinals.keys()]))})`;
  const preceded = `(?<=\\b${insensitive(alternatives(dates.before))}[\\s-]|\\()`;
  const source = [
    `(?<iso>\\d{4}-\\d{2}-\\d{2})\\b`,
    `(?<ofMonth>${alternatives(dates.months.keys())})\\b\\.?\\s(?:of\\s)?(?<ofYear>${alternatives([...dates.last, ...dates.this, ...dates.next])})\\syear\\b`,
    `${month('m1')}\\s${day('d1')}(?:,?\\s${year('y1')})?`,
    `${day('d2')}\\s(?:of\\s)?${month('m2')}(?:,?\\s${year('y2')})?`,
    `${month('m3')},?\\s${year('y3')}`,
    `${deictic}\\s(?:(?<deicticMonth>${alternatives(dates.months.keys())})\\b|(?<deicticWeekday>${alternatives(dates.weekdays.keys())})\\b|(?<deicticUnit>${alternatives(dates.units.keys())})\\b)`,
    `${count}\\s(?<unit>${unit})\\s(?:(?<back>${alternatives(dates.back)})|(?<forth>${alternatives(dates.forth)}))\\b`,
    `(?<weekday>${alternatives(dates.weekdays.keys())})\\b`,
    `(?<today>${insensitive(alternatives(dates.days.keys()))})\\b`,
    `${preceded}${month('m4')}(?!\\s\\p{Lu})`,
    `${preceded}${year('y4')}`,
    // "the 2019 Hanoi summit"
    `(?<=\\b(?:the|their|that)\\s)${year('y6')}(?=\\s(?:\\p{Lu}[\\p{L}-]+\\s){0,2}${alternatives(words.meetings.summits)}\\b)`,
    `(?<weekend>(?:at|over|last|this)(?:\\s(?:the|this))?\\sweekend)\\b`,
    // "2017: The presidents meet" in a chronology
    `(?<![^])${year('y5')}(?=:\\s)`,
  ];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.join('|')})`, 'gu');
  patterns.set(words, pattern);
  return pattern;
}

/** The same alternatives with a capital letter first, too: at the beginning of a sentence. */
const insensitive = (source: string) =>
  source.replace(/(?<=\(\?:|\|)(\p{Ll})/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

const isStated = ({ iso, y1, y2, y3, y4, y5, y6 }: Groups) => Boolean(iso ?? y1 ?? y2 ?? y3 ?? y4 ?? y5 ?? y6);

/** The days meant; null when only the article's date could tell, undefined when the calendar has no such day. */
function resolve(found: Groups, published: Days | null, ahead: boolean, words: SummitWords): Days | null | undefined {
  const { dates } = words;
  if (found.iso) return daysOf(found.iso) ?? undefined;
  const year = found.y1 ?? found.y2 ?? found.y3 ?? found.y4 ?? found.y5 ?? found.y6;
  const monthName = found.m1 ?? found.m2 ?? found.m3 ?? found.m4;
  const dayText = found.d1 ?? found.d2;
  if (monthName !== undefined) {
    const month = dates.months.get(monthName) as number;
    const day = dayText === undefined ? null : Number(dayText);
    return year === undefined ? nearest(month, day, published, ahead) : inYear(Number(year), month, day);
  }
  if (year !== undefined) return wholeYear(Number(year));
  if (found.ofYear)
    return (
      published &&
      wholeMonth(
        partsOf(published.first).year + stepOf(found.ofYear, dates),
        dates.months.get(found.ofMonth as string) as number,
      )
    );
  if (found.deictic) return published && fromDeictic(found, published, dates);
  if (found.unit) return published && counted(found, published, words);
  if (found.weekend) return published && weekend(published);
  if (found.weekday) return published && weekdayNear(dates.weekdays.get(found.weekday) as number, published, ahead);
  return published && unitAway(published, 'day', dates.days.get((found.today ?? '').toLowerCase()) ?? 0);
}

function inYear(year: number, month: number, day: number | null): Days | undefined {
  if (day === null) return wholeMonth(year, month);
  const number = dayNumber(year, month, day);
  return partsOf(number).month === month ? { first: number, last: number } : undefined;
}

/** A day or month without its year: the last one that had begun when the article appeared, or the next one. */
function nearest(month: number, day: number | null, published: Days | null, ahead: boolean): Days | null | undefined {
  if (published === null) return null;
  const { year } = partsOf(published.first);
  const isYearOnly = partsOf(published.last).month !== partsOf(published.first).month;
  if (isYearOnly) return inYear(year, month, day);
  // an article of Monday evening may be dated a day behind the events it reports
  const limit = published.last + 1;
  for (const candidate of ahead ? [year, year + 1] : [year, year - 1]) {
    const days = inYear(candidate, month, day);
    if (days === undefined) continue;
    if (ahead ? days.last >= published.first : days.first <= limit) return days;
  }
  return inYear(year, month, day);
}

/** "Last month", "this March", "next Thursday". A month or season named "last" is last year's: this year's is just "in March". */
function fromDeictic(found: Groups, published: Days, dates: DateWords): Days | null {
  const word = (found.deictic as string).toLowerCase();
  const step = stepOf(word, dates);
  const { year, month } = partsOf(published.first);
  if (found.deicticMonth) {
    const named = dates.months.get(found.deicticMonth) as number;
    if (step === 1) return wholeMonth(named > month ? year : year + 1, named);
    return wholeMonth(year + step, named);
  }
  if (found.deicticWeekday) {
    const weekday = dates.weekdays.get(found.deicticWeekday) as number;
    return weekdayNear(weekday, published, step === 1, step === -1);
  }
  return unitAway(published, dates.units.get(found.deicticUnit as string) as Unit, step);
}

const stepOf = (word: string, dates: DateWords) => (dates.last.includes(word) ? -1 : dates.next.includes(word) ? 1 : 0);

/** "Two weeks from now": to the day when days or weeks are counted, else to the month or year. */
function counted(found: Groups, published: Days, { dates, numbers }: SummitWords): Days | null {
  const name = found.unit as string;
  const unit = dates.units.get(name) ?? dates.units.get(name.replace(/s$/, ''));
  const count = (found.count as string).toLowerCase();
  const value = count.startsWith('a ') ? 2 : count.startsWith('a') ? 1 : numberIn(count, numbers);
  if (unit === undefined || value === null) return null;
  const steps = found.back === undefined ? value : -value;
  if (unit === 'week') return unitAway(published, 'day', 7 * steps);
  if (unit === 'fortnight') return unitAway(published, 'day', 14 * steps);
  // "in May 2019 and a year later" is May 2020, but "a year ago" only the year
  if (unit === 'year' && dates.after.includes(found.back ?? found.forth ?? ''))
    return unitAway(published, 'month', 12 * steps) ?? unitAway(published, 'year', steps);
  return unitAway(published, unit, steps);
}

const numberIn = (text: string, numbers: SummitWords['numbers']) =>
  readNumber(wordsIn(text, { start: 0, end: text.length }), 0, numbers)?.value ?? null;

/** The last such weekday up to the article's day, or the next one after it. */
function weekdayNear(weekday: number, published: Days, ahead: boolean, before = false): Days | null {
  if (published.first !== published.last) return null;
  const today = partsOf(published.first).weekday;
  let step = ahead ? (weekday - today + 7) % 7 || 7 : -((today - weekday + 7) % 7);
  if (before && step === 0) step = -7;
  return { first: published.first + step, last: published.first + step };
}

/** The last Saturday and Sunday that had begun on the article's day. */
function weekend(published: Days): Days | null {
  const saturday = weekdayNear(6, published, false);
  return saturday && { first: saturday.first, last: saturday.first + 1 };
}

const aheadPatterns = new WeakMap<DateWords, RegExp>();

/** Whether the words of the clause before a date speak of what is to come. */
function looksAhead(before: string, dates: DateWords): boolean {
  const source = () => new RegExp(`(?<![\\p{L}\\p{N}])${alternatives(dates.ahead)}(?![\\p{L}\\p{N}])`, 'iu');
  const pattern = aheadPatterns.get(dates) ?? source();
  aheadPatterns.set(dates, pattern);
  return pattern.test(/[^,;:–—(]*$/.exec(before)?.[0] ?? '');
}
