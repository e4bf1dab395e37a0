import { wordsIn } from '../../language/words.ts';
import { drawable } from '../../picture/text.ts';
import { daysOf } from '../../reading/calendar.ts';
import type { Timeline, TimelineEntry } from './entries.ts';
import type { DrawnEntry, DrawnTimeline } from './layout.ts';

/** How many entries a picture holds; of more, the latest are drawn. */
export const MOST_DRAWN = 40;

// the font has neither kana nor Hangul
const { dates, lists } = wordsIn('en');

/** The words and days to draw; what the font has no letters for is left out, a nameless summit is still drawn. */
export function drawnOf({ leaders, dated }: Timeline): DrawnTimeline {
  const shown = dated.slice(-MOST_DRAWN);
  const names = leaders.map(drawable).filter(Boolean);
  const hasSummits = shown.some(({ kind }) => kind === 'summit');
  return {
    title:
      names.length > 1
        ? `Summits of ${lists.all(names)}`
        : hasSummits
          ? 'Summits in the articles'
          : 'Events in the articles',
    subtitle:
      hasSummits && shown.some(({ kind }) => kind === 'event')
        ? `and the events around them, ${years(shown)}`
        : years(shown),
    entries: shown.map(drawnEntry),
  };
}

function drawnEntry({ kind, date, basis, planned, title, detail }: TimelineEntry): DrawnEntry {
  const days = daysOf(date ?? '') ?? { first: 0, last: 0 };
  return {
    ...days,
    kind,
    basis: basis ?? 'inferred',
    when: planned ? dates.planned(dates.text(date ?? '')) : dates.text(date ?? ''),
    title: drawable(title) || (kind === 'summit' ? 'Summit' : 'Event'),
    detail: (detail && drawable(detail)) || null,
  };
}

/** "1965–2024", "2024". */
export function years(entries: readonly TimelineEntry[]): string {
  const all = entries.map(({ date }) => (date ?? '').slice(0, 4));
  const [first, last] = [all[0] ?? '', all.at(-1) ?? ''];
  return first === last ? first : `${first}–${last}`;
}
