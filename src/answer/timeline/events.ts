import type { Library } from '../../library/library.ts';
import type { LibraryEvent } from '../../library/reading.ts';
import { stem } from '../../text/stem.ts';

/** Some accounts of one event: the one with the finest date first, of those a stated one. */
export type Accounts = readonly [LibraryEvent, ...LibraryEvent[]];

const LEAST_SHARED = 0.5;
// the accounts with the finest dates speak for the others
const MOST_COMPARED = 20;

/** Events told more than once brought together: of one kind, at dates that may be the same, in words that are half the same. */
export function mergeEvents(events: readonly LibraryEvent[], library: Library): Accounts[] {
  const { light } = library.knowledge.words.events;
  const merged: [Told, ...Told[]][] = [];
  const shelves = new Map<string, Set<number>>();
  for (const event of events.toSorted(byDate)) {
    const told = { event, words: contentWords(eventTitle(library, event), light) };
    const keys = shelfKeys(told);
    const near = new Set(keys.flatMap((key) => [...(shelves.get(key) ?? [])]));
    const index = [...near]
      .sort((a, b) => a - b)
      .find((at) => merged[at]?.slice(0, MOST_COMPARED).every((one) => isSame(one, told)));
    if (index !== undefined) {
      merged[index]?.push(told);
      continue;
    }
    for (const key of keys) shelves.set(key, (shelves.get(key) ?? new Set()).add(merged.length));
    merged.push([told]);
  }
  return merged.map(([first, ...others]) => [first.event, ...others.map(({ event }) => event)]);
}

/** An event with the words of its title that tell it from others. */
interface Told {
  readonly event: LibraryEvent;
  readonly words: ReadonlySet<string>;
}

/** Where an event is kept and looked for: accounts of one event share its kind, its year and a word. */
function shelfKeys({ event: { kind, planned, date }, words }: Told): string[] {
  const year = date?.slice(0, 4) ?? 'undated';
  return (words.size > 0 ? [...words] : ['']).map((word) => `${kind} ${planned} ${year} ${word}`);
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

/** Whether two accounts from one shelf are of one event. */
function isSame({ event: a, words: wordsA }: Told, { event: b, words: wordsB }: Told): boolean {
  if (!mayBeSameDate(a.date, b.date)) return false;
  const shared = [...wordsA].filter((word) => wordsB.has(word));
  // "took office" and "became president" are the same when they tell of one person
  if (a.kind === 'office') return shared.length > 0;
  return shared.length >= LEAST_SHARED * Math.min(wordsA.size, wordsB.size);
}

function mayBeSameDate(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return a.startsWith(b) || b.startsWith(a);
}

const contentWords = (title: string, light: ReadonlySet<string>) =>
  new Set((title.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(stem).filter((word) => !light.has(word)));

function byDate(a: LibraryEvent, b: LibraryEvent): number {
  const [dateA, dateB] = [a.date ?? '', b.date ?? ''];
  return dateB.length - dateA.length || Number(a.basis !== 'stated') - Number(b.basis !== 'stated');
}
