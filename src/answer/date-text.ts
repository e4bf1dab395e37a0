import type { IsoDate } from '../library/article.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO date as people write it: "6 September 2024", "September 2024" or "2024". */
export function dateText(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = month === undefined ? '' : (MONTHS[month - 1] ?? '');
  return [day, name, year].filter(Boolean).join(' ');
}
