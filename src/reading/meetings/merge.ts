import { daysOf } from '../calendar.ts';
import type { Leader } from './leaders.ts';
import { nameKey, sameName } from './names.ts';

/** What tells one summit from another. */
export interface Occurrence {
  readonly date: string | null;
  readonly place: string | null;
  readonly leaders: readonly Leader['name'][];
}

/** Whether two accounts can be of one summit: nothing that both tell differs, and they share a date or a place. */
export function sameSummit(a: Occurrence, b: Occurrence): boolean {
  if (!sameDates(a.date, b.date) || !sameLeaders(a.leaders, b.leaders)) return false;
  const onOneDay = a.date !== null && b.date !== null && a.date.length === 10 && b.date.length === 10;
  // a town and its country, or a hotel and its town, are told by the day alone
  return onOneDay || (samePlaces(a.place, b.place) && (a.date !== null || b.date !== null || a.place !== null));
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
