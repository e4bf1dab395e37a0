import type { Range } from '../../text/range.ts';
import { daysOf } from '../calendar.ts';
import { nameKey, sameName } from './names.ts';

/** What tells one summit from another. */
interface Occurrence {
  /** An ISO date to the day, month or year. */
  readonly date: string | null;
  readonly place: string | null;
  /** Full names as far as the text gives them. */
  readonly leaders: readonly string[];
}

/** What one text says of a summit. */
export interface Account extends Occurrence {
  readonly basis: 'stated' | 'inferred' | null;
  readonly occasion: string | null;
}

/** A meeting of leaders that a text says was held. */
export interface MeetingReport extends Account {
  /** The sentences that report it. */
  readonly evidence: readonly Range[];
}

/** Whether two accounts can be of one summit: nothing that both tell differs, and they share a date or a place. */
export function sameSummit(a: Occurrence, b: Occurrence): boolean {
  if (!sameDates(a.date, b.date) || !sameLeaders(a.leaders, b.leaders)) return false;
  const onOneDay = a.date !== null && b.date !== null && a.date.length === 10 && b.date.length === 10;
  // a town and its country, or a hotel and its town, are told by the day alone
  return onOneDay || (samePlaces(a.place, b.place) && (a.date !== null || b.date !== null || a.place !== null));
}

/** What two accounts of one summit say together: the finer date, the first place and occasion, the longer list of leaders. */
export function fuller(a: Account, b: Account): Account {
  const finer = (b.date?.length ?? 0) > (a.date?.length ?? 0);
  return {
    date: finer ? b.date : a.date,
    basis: finer || (a.date === b.date && b.basis === 'stated') ? b.basis : a.basis,
    place: a.place ?? b.place,
    occasion: a.occasion ?? b.occasion,
    leaders: b.leaders.length > a.leaders.length ? b.leaders : a.leaders,
  };
}

/** Whether two dates may be one: the coarser holds the finer; days may differ by one, for the clocks of two continents; null fits all. */
export function sameDates(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  if (a.length === 10 && b.length === 10) return Math.abs((daysOf(a)?.first ?? 0) - (daysOf(b)?.first ?? 0)) <= 1;
  return a.startsWith(b) || b.startsWith(a);
}

/** Whether one place's name is in the other's; null fits all. */
export function samePlaces(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [nameKey(a).join(' '), nameKey(b).join(' ')];
  return x.includes(y) || y.includes(x);
}

/** Whether the same leaders are meant: each of the shorter list is in the longer one, and a third one makes another summit. */
export function sameLeaders(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return shared(a, b) === Math.min(a.length, b.length);
  return a.length === b.length && shared(a, b) === a.length;
}

const shared = (a: readonly string[], b: readonly string[]) =>
  a.filter((name) => b.some((other) => sameName(nameKey(name), nameKey(other)))).length;
