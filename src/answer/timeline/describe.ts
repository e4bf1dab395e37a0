import { dateText } from '../../reading/calendar.ts';
import { years } from './drawn.ts';
import type { TimelineEntry } from './entries.ts';

const MOST_CHARACTERS = 1024;
const MOST_IN_TITLE = 60;

/** What a picture of these entries shows, in words, oldest first; in at most 1,024 characters. */
export function describe(entries: readonly TimelineEntry[]): string {
  const summits = entries.filter(({ kind }) => kind === 'summit').length;
  const events = entries.length - summits;
  let text = `A timeline, ${years(entries)}: ${numbered(summits, 'summit')} and ${numbered(events, 'other event')}.`;
  for (const [at, entry] of entries.entries()) {
    const next = `${text} ${sentenceOf(entry)}`;
    const rest = ` And ${entries.length - at} more.`;
    const room = at === entries.length - 1 ? 0 : ` And ${entries.length} more.`.length;
    if (next.length + room > MOST_CHARACTERS) return text + rest;
    text = next;
  }
  return text;
}

function sentenceOf({ kind, date, basis, planned, title, detail }: TimelineEntry): string {
  const when = `${dateText(date ?? '')}${basis === 'inferred' ? ' (inferred)' : ''}`;
  const what = kind === 'summit' ? `summit, ${[title, detail].filter(Boolean).join(', ')}` : title;
  return `${when}: ${shortened(what)}${planned ? ' (planned)' : ''}.`;
}

const shortened = (text: string) =>
  text.length > MOST_IN_TITLE ? `${text.slice(0, MOST_IN_TITLE - 1).trim()}…` : text;

const numbered = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
