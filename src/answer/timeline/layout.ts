import { wrapped } from '../../picture/text.ts';
import type { Days } from '../../reading/calendar.ts';
import { middleOf } from '../../reading/calendar.ts';
import { layOutAxis } from './axis.ts';
import type { AxisPiece, Drawing, TextLine } from './drawing.ts';
import { footLines } from './foot.ts';
import { headLayout } from './head.ts';
import { layOutStretch, type Part } from './stretch.ts';
import { LABEL_WIDTH, LABEL_X, leading, MARGIN, STYLES, WIDTH } from './style.ts';

/** An entry as it is drawn: words that the font can draw, and the days in which it may have happened. */
export interface DrawnEntry extends Days {
  readonly kind: 'summit' | 'event';
  readonly basis: 'stated' | 'inferred';
  /** The date in words. */
  readonly when: string;
  readonly title: string;
  readonly detail: string | null;
}

/** What a drawing shows. */
export interface DrawnTimeline {
  readonly title: string;
  readonly subtitle: string;
  readonly entries: readonly DrawnEntry[];
}

const MOST_TITLE_LINES = 3;
const MOST_DETAIL_LINES = 2;
const BELOW_LABEL = 14;
const PAUSE = 46;

/** Lays out a timeline from top to bottom; no text lies over another one or beyond the edges, however many entries there are. */
export function layOut({ title, subtitle, entries }: DrawnTimeline): Drawing {
  const head = headLayout(title, subtitle);
  const { parts, bottom } = layOutEntries(
    entries.toSorted((a, b) => middleOf(a) - middleOf(b)),
    head.bottom,
  );
  const axis = parts.flatMap((part) => part.axis ?? []);
  const gaps = axis.slice(1).map((piece, at) => ({ y: (axis[at] as AxisPiece).bottom, bottom: piece.y }));
  const spans = parts.flatMap((part) => part.spans ?? []);
  const foot = footLines({ spans, gaps }, bottom);
  return {
    width: WIDTH,
    height: Math.ceil((foot.at(-1)?.y ?? bottom - BELOW_LABEL) + MARGIN),
    axis,
    gaps,
    spans,
    ticks: parts.flatMap((part) => part.ticks ?? []),
    leaders: parts.flatMap((part) => part.leaders ?? []),
    marks: [...head.marks, ...parts.flatMap((part) => part.marks ?? [])],
    lines: [...head.lines, ...parts.flatMap((part) => part.lines ?? []), ...foot],
  };
}

/** The stretches of time one below the other, from `top` on, with words in the gaps between them. */
function layOutEntries(entries: readonly DrawnEntry[], top: number): { parts: Part[]; bottom: number } {
  const labels = entries.map(labelLines);
  const heights = labels.map(heightOf);
  const { stretches, unitsPerDay } = layOutAxis(
    entries.map(({ first, last }, at) => ({ first, last, height: heights[at] as number })),
  );
  const parts: Part[] = [];
  let y = top;
  stretches.forEach((stretch, at) => {
    const to = stretches[at + 1]?.from ?? entries.length;
    const own = entries.slice(stretch.from, to);
    const before = entries[stretch.from - 1];
    if (before && own[0]) {
      parts.push(pause(before, own[0], y + PAUSE / 2));
      y += PAUSE;
    }
    parts.push(layOutStretch({ stretch, entries: own, labels: labels.slice(stretch.from, to), y, unitsPerDay }));
    y += stretch.height;
  });
  return { parts, bottom: y };
}

/** The lines of a label, from its own top: the date, the title, the detail. */
function labelLines({ kind, when, title, detail }: DrawnEntry): TextLine[] {
  const rows = [
    { text: when, style: STYLES.date, tone: kind },
    ...wrapped(title, LABEL_WIDTH, MOST_TITLE_LINES, STYLES[kind]).map((text) => ({
      text,
      style: STYLES[kind],
      tone: 'ink' as const,
    })),
    ...wrapped(detail ?? '', LABEL_WIDTH, MOST_DETAIL_LINES, STYLES.detail).map((text) => ({
      text,
      style: STYLES.detail,
      tone: 'muted' as const,
    })),
  ];
  let y = 0;
  return rows.map((row) => {
    y += leading(row.style);
    return { ...row, x: LABEL_X, y: y - Math.round(row.style.size * 0.25) };
  });
}

const heightOf = (lines: readonly TextLine[]) =>
  lines.reduce((sum, { style }) => sum + leading(style), 0) + BELOW_LABEL;

/** The words in the gap of the axis: how much time is left out. */
function pause(before: DrawnEntry, after: DrawnEntry, y: number): Part {
  const text = timeBetween(before, after);
  return { lines: [{ text, x: LABEL_X, y: y + 1, style: STYLES.pause, tone: 'muted' }] };
}

/** "33 years later", "15 months later", by the calendar. */
function timeBetween(before: Days, after: Days): string {
  const days = (after.first + after.last - before.first - before.last) / 2;
  const months = Math.round(days / 30.44);
  const [count, unit] =
    months >= 23 ? [Math.round(days / 365.25), 'year'] : months > 1 ? [months, 'month'] : [Math.round(days), 'day'];
  return `${count} ${unit}${count === 1 ? '' : 's'} later`;
}
