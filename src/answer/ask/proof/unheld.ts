import type { Library } from '../../../library/library.ts';
import { readNumber } from '../../../reading/numbers.ts';
import { wordsIn } from '../../../reading/words.ts';
import { asksOfCancelled, meetingsAsked } from '../meetings-asked.ts';
import { haveMet, type OfMeetings, printedAt, spansOf } from '../parties.ts';
import type { Question } from '../question.ts';

/** Whether a question is about a meeting that the articles do not report: of two or more who are never said to have met, or in a year in which they did not. */
export function isUnheld(library: Library, question: Question): boolean {
  const asked = meetingsAsked(library, question);
  if (!asked || asked.parties.length < 2 || asksOfCancelled(library, question)) return false;
  const held = [...library.summits, ...library.counts].filter((one) => haveMet(asked.parties, one));
  return held.length === 0 || asked.years.some((year) => !held.some((one) => isOfYear(library, one, String(year))));
}

/** Whether a question is about the third meeting, say, and neither does a sentence tell of a third one nor are three reported. */
export function lacksNumbered(library: Library, question: Question, sentences: readonly string[]): boolean {
  const { parties = [], nth = null } = meetingsAsked(library, question) ?? {};
  if (nth === null) return false;
  const reported = library.summits.filter((summit) => haveMet(parties, summit));
  if (reported.length >= nth) return false;
  const { numbers } = library.knowledge.words.summits;
  return !sentences.some((text) => {
    const words = wordsIn(text, { start: 0, end: text.length });
    return words.some((_, at) => readNumber(words, at, numbers)?.value === nth);
  });
}

/** Whether a meeting or a count is of a year, or its date is not known and its sentence names the year. */
const isOfYear = (library: Library, one: OfMeetings, year: string): boolean =>
  'evidence' in one
    ? (one.date ?? year).startsWith(year)
    : String(one.year) === year ||
      one.asOf?.startsWith(year) ||
      spansOf(one).some((span) => printedAt(library, span).includes(year));
