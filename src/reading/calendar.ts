/** A run of whole days, first and last included, as days since 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** How finely a date is known, or how far a relative one reaches. */
export type Unit = 'day' | 'week' | 'fortnight' | 'month' | 'year' | 'decade';

const DAY_MS = 86_400_000;

/** The day number of a date of the Gregorian calendar; months are 1-12 and may run over. */
export const dayNumber = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / DAY_MS;

/** The year, month (1-12), day and weekday (0 is Sunday) of a day number. */
export function partsOf(day: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The days of an ISO date, or null when it is none. */
export function daysOf(date: string): Days | null {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return null;
  if (month === undefined) return wholeYear(year);
  if (day === undefined) return wholeMonth(year, month);
  const number = dayNumber(year, month, day);
  return { first: number, last: number };
}

/** The middle of the days in which something may have happened: where it stands in time, and is drawn. */
export const middleOf = ({ first, last }: Days): number => (first + last) / 2;

/** The middle of the days of an ISO date: a month stands among its days, a year among its months. */
export const middleDay = (date: string): number => middleOf(daysOf(date) ?? { first: 0, last: 0 });

/** Every day of a year. */
export const wholeYear = (year: number): Days => ({ first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) });

/** Every day of a month. */
export const wholeMonth = (year: number, month: number): Days => ({
  first: dayNumber(year, month, 1),
  last: dayNumber(year, month + 1, 0),
});

/** The finest ISO date that holds all the days: to the day, the month or the year; null when they cross years. */
export function isoOf({ first, last }: Days): string | null {
  const a = partsOf(first);
  const b = partsOf(last);
  if (a.year !== b.year) return null;
  const year = String(a.year).padStart(4, '0');
  if (a.month !== b.month) return year;
  const month = `${year}-${String(a.month).padStart(2, '0')}`;
  return first === last ? `${month}-${String(a.day).padStart(2, '0')}` : month;
}

/** The calendar unit that lies `steps` units from the days given: weeks run from Monday; null when they are too coarse to tell. */
export function unitAway(from: Days, unit: Unit, steps: number): Days | null {
  const { year, month } = partsOf(from.first);
  if (unit === 'decade') return wholeYear(year + 10 * steps);
  if (unit === 'year') return partsOf(from.last).year === year ? wholeYear(year + steps) : null;
  if (unit === 'month') {
    const end = partsOf(from.last);
    if (end.month !== month || end.year !== year) return null;
    const { year: toYear, month: toMonth } = partsOf(dayNumber(year, month + steps, 1));
    return wholeMonth(toYear, toMonth);
  }
  if (from.first !== from.last) return null;
  if (unit === 'day') return { first: from.first + steps, last: from.first + steps };
  const monday = from.first - ((partsOf(from.first).weekday + 6) % 7);
  const weeks = unit === 'fortnight' ? 2 * steps : steps;
  return { first: monday + 7 * weeks, last: monday + 7 * weeks + 6 };
}
