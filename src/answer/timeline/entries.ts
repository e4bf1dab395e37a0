import type { Words } from '../../language/words.ts';
import type { IsoDate } from '../../library/article.ts';
import type { Library } from '../../library/library.ts';
import type { LibraryEvent } from '../../library/reading.ts';
import type { Summit } from '../../library/summits.ts';
import { middleDay } from '../../reading/calendar.ts';
import { nameKey } from '../../reading/meetings/names.ts';
import type { Evidence } from '../answer.ts';
import { leaderTest, printedName } from '../leader-filter.ts';
import { personNames } from '../person-name.ts';
import type { SummitFilter } from '../summits.ts';
import { wholeSentences } from '../whole-sentences.ts';
import { eventTitle, mergeEvents } from './events.ts';

/** A summit, or an event around the summits, with the places that tell of it. */
export interface TimelineEntry {
  readonly kind: 'summit' | 'event';
  readonly date: IsoDate | null;
  readonly basis: 'stated' | 'inferred' | null;
  /** Whether it lay ahead when its article appeared. */
  readonly planned: boolean;
  readonly title: string;
  readonly detail: string | null;
  readonly sources: readonly Evidence[];
}

/** Summits and the events around them. */
export interface Timeline {
  /** Who take part in nearly all the summits; empty when the summits have little in common. */
  readonly leaders: readonly string[];
  /** Oldest first. */
  readonly dated: readonly TimelineEntry[];
  readonly undated: readonly TimelineEntry[];
}

// a summit of three among ten of two does not change whose summits they are
const NEARLY_ALL = 0.6;

/** The summits asked for and what else the articles date: of a leader, the events in the articles that report a summit with that leader whose sentences name them, or name no leader where the articles report no summits of others. */
export function timelineOf(library: Library, filter: SummitFilter, words: Words): Timeline {
  const summits = summitsAsked(library, filter);
  const leaders = commonLeaders(summits);
  const entries = [
    ...summits.map((summit) => summitEntry(library, summit, leaders, words)),
    ...mergeEvents(eventsAsked(library, filter), library).map((events) => eventEntry(library, events)),
  ];
  return {
    leaders,
    dated: entries
      .filter(({ date }) => date !== null)
      .sort((a, b) => middleDay(a.date ?? '') - middleDay(b.date ?? '')),
    undated: entries.filter(({ date }) => date === null),
  };
}

function summitsAsked(library: Library, { leader, year }: SummitFilter): Summit[] {
  const isAsked = leaderTest(library, leader);
  return library.summits
    .filter(({ date, leaders }) => isAsked(leaders) && (year === undefined || date?.startsWith(String(year))))
    .map((summit) => ({ ...summit, leaders: summit.leaders.map((name) => printedName(library, name)) }));
}

function eventsAsked(library: Library, { leader, year }: SummitFilter): LibraryEvent[] {
  const inYear = ({ date }: LibraryEvent) => year === undefined || (date?.startsWith(String(year)) ?? false);
  const events = library.events.filter(inYear);
  if (leader === undefined) return events;
  const isAsked = leaderTest(library, leader);
  const articlesWith = (asked: boolean) =>
    new Set(
      library.summits
        .filter((summit) => isAsked(summit.leaders) === asked)
        .flatMap(({ evidence }) => evidence.map(({ article }) => article)),
    );
  const own = articlesWith(true);
  const alsoOthers = articlesWith(false);
  const names = [...new Set(library.summits.flatMap(({ leaders }) => leaders))];
  return events.filter((event) => {
    if (!own.has(event.article)) return false;
    const named = names.filter((name) => isNamedIn(library, event, name));
    return named.length > 0 ? isAsked(named) : !alsoOthers.has(event.article);
  });
}

/** Whether the sentence of an event names a leader, in full or by the last name. */
function isNamedIn(library: Library, { article, start, end }: LibraryEvent, name: string): boolean {
  const told = nameKey(library.article(article)?.body.slice(start, end) ?? '');
  const key = nameKey(name);
  return [key.at(-1), key[0]].some((part) => part !== undefined && told.includes(part));
}

function commonLeaders(summits: readonly Summit[]): string[] {
  const meetings = new Map<string, number>();
  for (const { leaders } of summits) for (const name of leaders) meetings.set(name, (meetings.get(name) ?? 0) + 1);
  const common = [...meetings].filter(([, count]) => count >= NEARLY_ALL * summits.length).map(([name]) => name);
  return common.length > 1 && common.length < 4 ? common : [];
}

function summitEntry(
  library: Library,
  { date, basis, place, occasion, leaders, evidence }: Summit,
  common: readonly string[],
  words: Words,
): TimelineEntry {
  const sources = evidence.map((span) => wholeSentences(library, span));
  const others = leaders.filter((name) => !common.includes(name));
  const isOfCommon = common.length > 0 && common.every((name) => leaders.includes(name));
  const named = (names: readonly string[]) => personNames(library, names, words);
  const withOthers = others.length > 0 ? words.summits.withOthers(named(others)) : null;
  const all = words.lists.all(named(leaders));
  const who = isOfCommon ? withOthers : all;
  const title = place ?? occasion ?? (all || words.summits.summit);
  const detail = words.lists.details([place && occasion, title === all ? null : who]) || null;
  return { kind: 'summit', date, basis, planned: false, title, detail, sources };
}

function eventEntry(library: Library, events: readonly [LibraryEvent, ...LibraryEvent[]]): TimelineEntry {
  const [{ date, basis, planned }] = events;
  const sources = events.map(({ article, start, end }) => wholeSentences(library, { article, start, end }));
  return { kind: 'event', date, basis, planned, title: eventTitle(library, events[0]), detail: null, sources };
}
