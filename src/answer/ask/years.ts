import type { QuestionWords } from '../../search/question-words.ts';
import { alternatives } from '../../text/patterns.ts';
import { remembered } from '../../text/remembered.ts';

/** The calendar years that a text names, in full or by two digits where it says so: "in 2023", "nov 23", "'22". */
export function yearsIn(text: string, words: QuestionWords): number[] {
  const full = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
  const short = [...text.matchAll(shortYears(words))].map(([, year]) => 2000 + Number(year));
  return [...new Set([...full, ...short])];
}

// after a month a second number is the year and a first one the day only where the day follows: "may 7 23", but "may 7"
const shortYears = remembered(({ signs: { months, units }, phrases: { magnitudes } }: QuestionWords) => {
  const before = 'in|of|by|since|until|spring|summer|autumn|fall|winter|year';
  const counted = `st|nd|rd|th|${alternatives([...units, ...magnitudes])}|percent|%`;
  const month = `\\b${alternatives(months)}\\.? (?:\\d{1,2},? )?`;
  return new RegExp(`(?:['’‘]|\\b(?:${before}) |${month})([12]\\d)(?!\\d|:|\\s?(?:${counted}))\\b`, 'gi');
});
