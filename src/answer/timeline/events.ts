import type { Library, LibraryEvent } from '../../library/library.ts';
import { stem } from '../../text/stem.ts';

/** Some accounts of one event: the one with the finest date first, of those a stated one. */
export type Accounts = readonly [LibraryEvent, ...LibraryEvent[]];

const LEAST_SHARED = 0.5;

/** Events told more than once brought together: of one kind, at dates that may be the same, in words that are half the same. */
export function mergeEvents(events: readonly LibraryEvent[], library: Library): Accounts[] {
  const merged: Accounts[] = [];
  for (const event of events.toSorted(byDate)) {
    const index = merged.findIndex((accounts) => accounts.every((one) => isSame(library, one, event)));
    const known = merged[index];
    if (known) merged[index] = [...known, event];
    else merged.push([event]);
  }
  return merged;
}

/** The words of the article that name an event, with a capital letter in front and [sic] behind what it misprints. */
export function eventTitle(library: Library, { article: id, label }: LibraryEvent): string {
  const article = library.article(id);
  const printed = label.map(({ start, end }) => article?.body.slice(start, end)).join(' ');
  const words = (article?.notes ?? []).reduce(
    (text, note) => text.replace(note.words, () => `${note.words} [sic]`),
    printed.replace(/\s+/g, ' '),
  );
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function isSame(library: Library, a: LibraryEvent, b: LibraryEvent): boolean {
  if (a.kind !== b.kind || a.planned !== b.planned || !mayBeSameDate(a.date, b.date)) return false;
  const [wordsA, wordsB] = [contentWords(eventTitle(library, a)), contentWords(eventTitle(library, b))];
  const shared = [...wordsA].filter((word) => wordsB.has(word));
  // "took office" and "became president" are the same when they tell of one person
  if (a.kind === 'office') return shared.length > 0;
  return shared.length >= LEAST_SHARED * Math.min(wordsA.size, wordsB.size);
}

function mayBeSameDate(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return a.startsWith(b) || b.startsWith(a);
}

const contentWords = (title: string) =>
  new Set((title.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(stem).filter((word) => !LIGHT.has(word)));

const LIGHT: ReadonlySet<string> = new Set(
  ['with', 'from', 'their', 'this', 'that', 'sign', 'issue', 'took', 'office', 'becam', 'announc'].map(stem),
);

function byDate(a: LibraryEvent, b: LibraryEvent): number {
  const [dateA, dateB] = [a.date ?? '', b.date ?? ''];
  return dateB.length - dateA.length || Number(a.basis !== 'stated') - Number(b.basis !== 'stated');
}
