import { listed } from './listed.ts';

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

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

/** An ISO date as people write it in English: "6 September 2024", "September 2024" or "2024". */
export function dateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

export const amounts = {
  articles: (count: number) => counted(count, 'article'),
  passages: (count: number) => counted(count, 'passage'),
  paragraphs: (count: number) => counted(count, 'paragraph'),
  quotations: (count: number) => counted(count, 'quotation'),
  seconds: (count: number) => counted(count, 'second'),
};

export const dates = {
  /** An ISO date to the day, the month or the year. */
  text: dateText,
  undated: 'undated',
  span: (first: string, last: string) => `${first} to ${last}`,
  inferred: (date: string) => `${date} (inferred)`,
  planned: (date: string) => `${date} (planned)`,
};

export const lists = {
  /** What is known of something, from the first to the last: "Seoul, a state visit". */
  details: (parts: readonly (string | null)[]) => parts.filter(Boolean).join(', '),
  /** "A", "A and B", "A, B and C". */
  all: (parts: readonly string[]) => listed(parts, 'and'),
  /** "A", "A or B", "A, B or C". */
  any: (parts: readonly string[]) => listed(parts, 'or'),
  /** Parts that may hold commas themselves. */
  apart: (parts: readonly string[]) => parts.join('; '),
  /** A list as a whole sentence. */
  whole: (text: string) => `${text}.`,
  sentences: (parts: readonly string[]) => parts.join(' '),
};

export const pages = {
  label: (page: number, pages: number) => ` (page ${page} of ${pages})`,
  previous: 'Previous',
  next: 'Next',
};

export const sources = {
  /** The line under a quotation; the date is ISO and says whether it is inferred. */
  line: (outlet: string, date: string, paragraph: number, article: string) =>
    `${outlet}, ${date}, paragraph ${paragraph} [${article}]`,
  /** The source beside a statement. */
  brief: (outlet: string, date: string) => `${outlet}, ${date}`,
  dateInferred: (date: string) => `${date}, date inferred`,
  context: 'Context',
  /** The numbers are a list: "2", "2 and 3". */
  contextOf: (numbers: string) => `Context of ${numbers}`,
};
