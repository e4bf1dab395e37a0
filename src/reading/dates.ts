import { alternatives } from '../text/patterns.ts';
import type { Range } from '../text/range.ts';
import { remembered } from '../text/remembered.ts';
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
import { type DateGroups, datePattern } from './date-pattern.ts';
import { readNumber } from './numbers.ts';
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
  for (const match of slice.matchAll(datePattern(words))) {
    const start = range.start + match.index;
    const end = start + match[0].length;
    const ahead = looksAhead(slice.slice(0, match.index), words.dates);
    const groups = match.groups ?? {};
    const last = found.findLast(({ date }) => date !== null)?.date;
    const told = last ? daysOf(last) : null;
    // "in May 2019 and that August"
    const month = words.dates.months.get(groups.thatMonth ?? groups.monthThatYear ?? '');
    const days =
      told && month !== undefined
        ? wholeMonth(partsOf(told.first).year, month)
        : groups.monthThatYear
          ? null
          : told && countsFromTold(groups, words.dates)
            ? counted(groups, told, words)
            : resolve(groups, published, ahead, words);
    if (days === undefined) continue;
    const date = days && isoOf(days);
    const basis = isStated(groups) ? 'stated' : date === null ? 'relative' : 'inferred';
    found.push({ start, end, date, basis });
  }
  return found.map((reading, index) => inYearOfNext(text, reading, found[index + 1]));
}

/** "In May and June 2022", "30 April to 1 May 2022": a month without its year has that of the date it is joined to. */
function inYearOfNext(text: string, reading: DateReading, next: DateReading | undefined): DateReading {
  if (reading.basis !== 'inferred' || next?.basis !== 'stated' || (next.date?.length ?? 0) < 7) return reading;
  const joined = /^\s?(?:and|or|to|until|[-–—])\s?$/.test(text.slice(reading.end, next.start));
  const printed = text.slice(reading.start, reading.end);
  if (
    !joined ||
    !reading.date ||
    reading.date.length < 7 ||
    !/^(?:\d{1,2} )?\p{Lu}\p{L}+\.?(?: \d{1,2})?$/u.test(printed)
  )
    return reading;
  return { ...reading, date: `${next.date?.slice(0, 4)}${reading.date.slice(4)}`, basis: 'stated' };
}

/** The dates of a sentence; read but once. */
export const datesIn = remembered((sentence: SentenceText, article: ArticleDate, words: SummitWords) =>
  readDates(sentence.text, sentence, article, words),
);

const stepIn = ({ step1, step2, step3, step7, step9 }: DateGroups) => step1 ?? step2 ?? step3 ?? step7 ?? step9;

/** The year as printed. */
const yearIn = ({ y1, y2, y3, y4, y5, y6, y7, y8, y9 }: DateGroups) =>
  y1 ?? y2 ?? y3 ?? y4 ?? y5 ?? y6 ?? y7 ?? y8 ?? y9;

const isStated = (groups: DateGroups) => Boolean(groups.iso ?? yearIn(groups));

/** The days meant; null when only the article's date could tell, undefined when the calendar has no such day. */
function resolve(
  found: DateGroups,
  published: Days | null,
  ahead: boolean,
  words: SummitWords,
): Days | null | undefined {
  const { dates } = words;
  if (found.iso) return daysOf(found.iso) ?? undefined;
  const step = stepIn(found);
  if (step !== undefined && published === null) return null;
  const year = step === undefined || !published ? yearIn(found) : partsOf(published.first).year + stepOf(step, dates);
  const monthName = found.m1 ?? found.m2 ?? found.m3 ?? found.m4 ?? found.m5 ?? found.m6;
  const dayText = found.d1 ?? found.d2;
  if (monthName !== undefined) {
    const month = dates.months.get(monthName) as number;
    const day = dayText === undefined ? null : Number(dayText);
    return year === undefined ? nearest(month, day, published, ahead) : inYear(Number(year), month, day);
  }
  if (found.holiday) return onHoliday(dates.holidays.get(found.holiday) as number, year, published, ahead);
  if (year !== undefined) return wholeYear(Number(year));
  if (found.before) return published && unitAway(published, 'year', -2);
  if (found.season)
    return published && seasonNear(dates.seasons.get(found.season) as number, published, ahead ? 1 : null);
  if (found.deictic) return published && fromDeictic(found, published, dates);
  if (found.years) return published && onAnniversary(found.years, published, words);
  if (found.unit) return published && counted(found, published, words);
  if (found.weekend) return published && weekend(published);
  if (found.twoBefore) return published && unitAway(published, 'day', -2);
  if (found.weekday && found.lastWeek)
    return published && weekdayOfLastWeek(dates.weekdays.get(found.weekday) as number, published);
  if (found.weekday) return published && weekdayNear(dates.weekdays.get(found.weekday) as number, published, ahead);
  return published && unitAway(published, 'day', dates.days.get((found.today ?? '').toLowerCase()) ?? 0);
}

/** The month of a holiday, or the year of one that moves; without a year the last one that had begun, of a moving one as if it fell in spring. */
function onHoliday(month: number, year: string | number | undefined, published: Days | null, ahead: boolean) {
  if (month > 0) return year === undefined ? nearest(month, null, published, ahead) : wholeMonth(Number(year), month);
  if (year !== undefined) return wholeYear(Number(year));
  const spring = nearest(MOVING_MONTH, null, published, ahead);
  return spring && wholeYear(partsOf(spring.first).year);
}

const MOVING_MONTH = 4;

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

/** "Last month", "this March", "next Thursday". A month or season named "last" is last year's: this year's is just "in March", or "this past March". */
function fromDeictic(found: DateGroups, published: Days, dates: DateWords): Days | null {
  const word = (found.deictic as string).toLowerCase();
  const step = stepOf(word, dates);
  const { year, month } = partsOf(published.first);
  if (found.deicticMonth) {
    const named = dates.months.get(found.deicticMonth) as number;
    if (found.recent) return nearest(named, null, published, false) ?? null;
    if (step === 1) return wholeMonth(named > month ? year : year + 1, named);
    return wholeMonth(year + step, named);
  }
  if (found.deicticWeekday) {
    const weekday = dates.weekdays.get(found.deicticWeekday) as number;
    return weekdayNear(weekday, published, step === 1, step === -1);
  }
  if (found.deicticSeason)
    return seasonNear(dates.seasons.get(found.deicticSeason) as number, published, found.recent ? null : step);
  return unitAway(published, dates.units.get(found.deicticUnit as string) as Unit, step);
}

/** "Ten years ago today": the same day of that year. */
function onAnniversary(count: string, published: Days, { numbers }: SummitWords): Days | null {
  const value = /^an?$/i.test(count) ? 1 : numberIn(count.toLowerCase(), numbers);
  const { year, month, day } = partsOf(published.first);
  if (value === null || published.first !== published.last) return null;
  return inYear(year - value, month, day) ?? null;
}

const stepOf = (word: string, dates: DateWords) => (dates.last.includes(word) ? -1 : dates.next.includes(word) ? 1 : 0);

/** "Two weeks from now": to the day when days or weeks are counted, else to the month or year. */
function counted(found: DateGroups, published: Days, { dates, numbers }: SummitWords): Days | null {
  const name = found.unit as string;
  const unit = dates.units.get(name) ?? dates.units.get(name.replace(/s$/, ''));
  const count = (found.count as string).toLowerCase();
  const value = count.startsWith('a ') ? 2 : count.startsWith('a') ? 1 : numberIn(count, numbers);
  if (unit === undefined || value === null) return null;
  const steps = found.back === undefined ? value : -value;
  if (unit === 'week') return unitAway(published, 'day', 7 * steps);
  if (unit === 'fortnight') return unitAway(published, 'day', 14 * steps);
  // "in May 2019 and a year later" is May 2020, but "a year ago" only the year
  if (unit === 'year' && countsFromTold(found, dates))
    return unitAway(published, 'month', 12 * steps) ?? unitAway(published, 'year', steps);
  return unitAway(published, unit, steps);
}

/** "A year later", "a month before in Oslo", not "a year ago". */
const countsFromTold = ({ back, forth }: DateGroups, { after }: DateWords) =>
  back === 'before' || after.includes(back ?? forth ?? '');

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

/** "Tuesday of last week", in weeks that begin on Monday. */
function weekdayOfLastWeek(weekday: number, published: Days): Days | null {
  const week = unitAway(published, 'week', -1);
  const day = week && week.first + ((weekday + 6) % 7);
  return day === null ? null : { first: day, last: day };
}

/** The last Saturday and Sunday that had begun on the article's day. */
function weekend(published: Days): Days | null {
  const saturday = weekdayNear(6, published, false);
  return saturday && { first: saturday.first, last: saturday.first + 1 };
}

const SEASON_MONTHS = 3;

/** A season by its first month: the last one that had begun on the article's day, that of the article's year ("this summer") where it has, or the next one. */
function seasonNear(month: number, published: Days, step: number | null): Days {
  const { year } = partsOf(published.first);
  const of = (number: number) => ({
    first: dayNumber(number, month, 1),
    last: dayNumber(number, month + SEASON_MONTHS, 0),
  });
  if (step === 1) return of(year).last > published.last ? of(year) : of(year + 1);
  if (step === 0) return of(year);
  const past = step === -1 ? of(year).last < published.first : of(year).first <= published.last;
  return past ? of(year) : of(year - 1);
}

const aheadPatterns = new WeakMap<DateWords, RegExp>();

/** Whether the words of the clause before a date speak of what is to come; "will buy it under the deal that they signed on Saturday" does not. */
function looksAhead(before: string, dates: DateWords): boolean {
  const source = () => new RegExp(`(?<![\\p{L}\\p{N}])${alternatives(dates.ahead)}(?![\\p{L}\\p{N}])`, 'iu');
  const pattern = aheadPatterns.get(dates) ?? source();
  aheadPatterns.set(dates, pattern);
  const clause = /[^,;:–—(]*$/.exec(before)?.[0] ?? '';
  return pattern.test(
    /(?:^|\b(?:that|which|who|whom|where)\b)((?:(?!\b(?:that|which|who|whom|where)\b)[\s\S])*)$/.exec(clause)?.[1] ??
      clause,
  );
}
