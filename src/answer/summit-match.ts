import Fuse from 'fuse.js';
import type { Library } from '../library/library.ts';
import type { Summit } from '../library/summits.ts';
import { readDates } from '../reading/dates.ts';
import { sameDates } from '../reading/meetings/merge.ts';
import { nameKey } from '../reading/meetings/names.ts';
import { isEastAsian } from '../text/script.ts';
import { inEnglish } from './in-english.ts';

const UNDATED = { published: null, dated: 'undated' } as const;
// one slip in a short word, two in a longer one
const THRESHOLD = 0.34;
const LEAST_FUZZY = 4;

/** The summits that typed words may mean, by id, "last one", a date, or words of the place, the occasion and the leaders, typos forgiven. */
export function matchSummits(library: Library, typed: string): readonly Summit[] {
  const wanted = typed.trim();
  const exact = library.summits.filter(({ id }) => id === wanted);
  if (exact.length > 0 || wanted === '') return exact;
  const dated = library.summits.filter(({ date }) => date !== null);
  const { last, first, empty } = library.knowledge.words.summits.asked;
  if (asksFor(last, wanted, empty)) return dated.slice(-1);
  if (asksFor(first, wanted, empty)) return dated.slice(0, 1);
  const { dates, words } = datesAndWords(library, isEastAsian(wanted) ? inEnglish(library, wanted) : wanted);
  const near = library.summits.filter(({ date }) => dates.every((one) => date !== null && sameDates(date, one)));
  const exactly = near.filter(({ date }) => dates.every((one) => date?.startsWith(one)));
  const onDate = exactly.length > 0 ? exactly : near;
  if (words.length === 0) return dates.length > 0 ? onDate : [];
  return dayKnown(withWords(onDate, words));
}

/** Whether nothing but one of these words is typed; Japanese and Korean ones may have others around them, which no space sets apart. */
function asksFor(words: ReadonlySet<string>, typed: string, empty: ReadonlySet<string>): boolean {
  const telling = nameKey(typed).filter((word) => !empty.has(word));
  return words.has(telling.join(' ')) || [...words].some((word) => isEastAsian(word) && typed.includes(word));
}

/** Of several the one whose day is known: the others are only mentioned in passing. */
function dayKnown(summits: readonly Summit[]): readonly Summit[] {
  const dated = summits.filter(({ date }) => date?.length === 10);
  return dated.length === 1 ? dated : summits;
}

/** Splits "seoul, sept 2024" into its dates, which need no article's date, and its other words. */
function datesAndWords(library: Library, typed: string): { dates: string[]; words: string[] } {
  if (/^\d{4}(?:-\d\d){0,2}$/.test(typed)) return { dates: [typed], words: [] };
  const { empty } = library.knowledge.words.summits.asked;
  const capitals = typed.replace(/\p{L}+/gu, (word) => word[0]?.toUpperCase() + word.slice(1).toLowerCase());
  const read = (text: string) => ({
    text,
    readings: readDates(text, { start: 0, end: text.length }, UNDATED, library.knowledge.words.summits),
  });
  const plain = read(`In ${capitals}`);
  // "seoul 2023": a year is a date when "in" stands before it
  const { text, readings } = plain.readings.some(({ date }) => date !== null)
    ? plain
    : read(`In ${capitals.replace(/(?=(?:19|20)\d\d$)/, 'in ')}`);
  const stated = readings.filter(({ date }) => date !== null);
  const rest = stated.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  return { dates: stated.flatMap(({ date }) => date ?? []), words: nameKey(rest).filter((word) => !empty.has(word)) };
}

/** The summits all of whose best words fit; a name of a leader must not outweigh a place. */
function withWords(summits: readonly Summit[], words: readonly string[]): readonly Summit[] {
  const entries = summits.map((summit) => ({
    summit,
    words: nameKey(`${summit.place ?? ''} ${summit.occasion ?? ''} ${summit.leaders.join(' ')} ${dayOf(summit)}`),
  }));
  const fuse = new Fuse(entries, {
    keys: ['words'],
    includeScore: true,
    threshold: THRESHOLD,
    ignoreLocation: true,
    ignoreFieldNorm: true,
  });
  const scores = new Map<Summit, number>();
  for (const word of words) {
    const plain = entries.filter((entry) => entry.words.includes(word)).map(({ summit }) => ({ summit, score: 0 }));
    const near =
      word.length >= LEAST_FUZZY
        ? fuse.search(word).map(({ item, score = 1 }) => ({ summit: item.summit, score }))
        : [];
    for (const { summit, score } of plain.length > 0 ? plain : near)
      scores.set(summit, (scores.get(summit) ?? 0) + 1 - score);
  }
  const best = Math.max(0, ...scores.values());
  // most of the words must have fitted
  if (best < words.length * 0.6) return [];
  return summits.filter((summit) => (scores.get(summit) ?? 0) > best - 0.15);
}

/** "May 7" or "May", as far as known: words for who leaves out the year. */
const dayOf = ({ date }: Summit) =>
  date && date.length > 4
    ? new Intl.DateTimeFormat('en', {
        month: 'long',
        ...(date.length === 10 ? { day: 'numeric' } : {}),
        timeZone: 'UTC',
      }).format(new Date(date))
    : '';
