import type { Words } from '../../language/words.ts';
import { basedDate } from '../source.ts';
import { years } from './drawn.ts';
import type { TimelineEntry } from './entries.ts';

const MOST_CHARACTERS = 1024;
const MOST_IN_TITLE = 60;

/** What a picture of these entries shows, in words, oldest first; in at most 1,024 characters. */
export function describe(entries: readonly TimelineEntry[], words: Words): string {
  const summits = entries.filter(({ kind }) => kind === 'summit').length;
  const events = entries.length - summits;
  const { sentences } = words.lists;
  let text = words.summits.picture(years(entries), summits, events);
  for (const [at, entry] of entries.entries()) {
    const next = sentences([text, sentenceOf(entry, words)]);
    const rest = words.summits.pictureMore(entries.length - at);
    const room = at === entries.length - 1 ? 0 : 1 + words.summits.pictureMore(entries.length).length;
    if (next.length + room > MOST_CHARACTERS) return sentences([text, rest]);
    text = next;
  }
  return text;
}

function sentenceOf({ kind, date, basis, planned, title, detail }: TimelineEntry, words: Words): string {
  const { dates, lists, summits } = words;
  const what = shortened(kind === 'summit' ? summits.pictured(lists.details([title, detail])) : title);
  return summits.pictureEntry(basedDate(date, basis, words), planned ? dates.planned(what) : what);
}

const shortened = (text: string) =>
  text.length > MOST_IN_TITLE ? `${text.slice(0, MOST_IN_TITLE - 1).trim()}…` : text;
