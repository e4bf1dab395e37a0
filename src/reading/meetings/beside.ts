import { daysOf, isoOf } from '../calendar.ts';
import { findPhrase } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { type MeetingReport, sameDates } from './merge.ts';
import { isHouse } from './places.ts';
import type { Scene } from './scene.ts';

/** A meeting without a date as what its sentence says beside the article's own: "earlier in the day" is on its day, "the day before" a day off, "prior to their meeting" in its month, and "in the Palace of Nations" the same one. */
export function besideOwn(
  { sentence: { words, start, end, text } }: Scene,
  report: MeetingReport,
  own: MeetingReport,
  lists: SummitWords,
): MeetingReport {
  const house = report.place !== null && isHouse(report.place, lists) && !isEarlier(words, text, report.place, lists);
  // the second day of a visit
  if (report.date !== null)
    return house && own.place && sameDates(report.date, own.date) ? { ...report, place: own.place } : report;
  if (own.date === null) return house ? { ...report, place: own.place ?? report.place } : report;
  if (report.place === null && findPhrase(words, lists.dates['same-day']) >= 0)
    return { ...report, date: own.date, basis: 'inferred', place: own.place };
  const printed = text.slice(start, end);
  const off = NEXT_DAYS.find(([pattern]) => pattern.test(printed))?.[1];
  const day = own.date.length === 10 ? daysOf(own.date)?.first : undefined;
  if (off !== undefined && day !== undefined)
    return { ...report, date: isoOf({ first: day + off, last: day + off }), basis: 'inferred' };
  if (house) return { ...report, date: own.date, basis: 'inferred', place: own.place ?? report.place };
  const beside = /\b(?:prior to|before|after|following) (?:their|the|that) (?:\w+ )?(?:meeting|summit|talks)\b/i.test(
    printed,
  );
  const samePlace = report.place !== null && report.place === own.place;
  return beside && samePlace ? { ...report, date: own.date.slice(0, 7), basis: 'inferred' } : report;
}

const NEXT_DAYS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:the (?:day|night|evening) before|(?:a|one) day earlier|the previous (?:day|night|evening))(?! yesterday)\b/i,
    -1,
  ],
  [/\b(?:the (?:next|following) (?:day|morning|evening)|the (?:day|morning) after|(?:a|one) day later)\b/i, 1],
];

/** Whether words before a place put what was there into the past: "had met at the Palace of Nations", but not "met there, their first". */
function isEarlier(words: readonly Word[], text: string, place: string, lists: SummitWords): boolean {
  const there = words.findIndex(({ start }) => text.startsWith(place, start));
  return words.slice(0, there < 0 ? words.length : there).some(({ lower }) => lists.dates.earlier.has(lower));
}
