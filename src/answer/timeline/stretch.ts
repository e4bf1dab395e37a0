import { dayNumber, partsOf } from '../../reading/calendar.ts';
import { middleOf, type Stretch } from './axis.ts';
import type { Drawing, TextLine } from './drawing.ts';
import type { DrawnEntry } from './layout.ts';
import { AXIS_X, MARK_X, RADIUS, STYLES } from './style.ts';

/** Some of what a drawing holds. */
export type Part = Partial<Pick<Drawing, 'axis' | 'spans' | 'ticks' | 'leaders' | 'marks' | 'lines'>>;

interface Placed {
  readonly stretch: Stretch;
  readonly entries: readonly DrawnEntry[];
  /** The lines of each entry, from the top of its label. */
  readonly labels: readonly (readonly TextLine[])[];
  /** Where the stretch begins in the drawing. */
  readonly y: number;
  readonly unitsPerDay: number;
}

const YEAR_X = AXIS_X - 13;
const YEAR_HEIGHT = 20;
// how far the axis goes on beyond the first and last moment
const OVERHANG = 15;
const MARK_Y = 10;

/** A stretch of the axis with its years, moments and labels. */
export function layOutStretch(placed: Placed): Part {
  const { stretch, entries, labels, y } = placed;
  const top = y + (stretch.axis[0] as number) - OVERHANG;
  const bottom = y + (stretch.axis.at(-1) as number) + OVERHANG;
  const years = yearsOf(placed, top, bottom);
  const marks = entries.map(({ kind, basis }, at) => ({
    x: MARK_X,
    y: y + (stretch.labels[at] as number) + MARK_Y,
    kind,
    hollow: basis === 'inferred',
  }));
  return {
    axis: [{ y: top, bottom }],
    spans: spansOf(placed, top, bottom),
    ticks: years.ticks,
    marks,
    leaders: marks.map(({ kind, y: markY }, at) => ({
      from: { x: AXIS_X, y: y + (stretch.axis[at] as number) },
      to: { x: MARK_X - RADIUS[kind], y: markY },
    })),
    lines: [
      ...years.lines,
      ...entries.flatMap((_, at) =>
        (labels[at] ?? []).map((line) => ({ ...line, y: line.y + y + (stretch.labels[at] as number) })),
      ),
    ],
  };
}

/** The days of events that are known only to the month or year, as far as the axis shows them. */
function spansOf({ stretch, entries, y, unitsPerDay }: Placed, top: number, bottom: number) {
  return entries
    .filter(({ first, last }) => last > first)
    .map((entry) => {
      const middle = y + stretch.top + (middleOf(entry) - stretch.firstDay) * unitsPerDay;
      const half = ((entry.last + 1 - entry.first) / 2) * unitsPerDay;
      return { y: Math.max(top, middle - half), bottom: Math.min(bottom, middle + half) };
    });
}

/** A tick where each year begins, and the years' names where they have room; the first year is always named. */
function yearsOf({ stretch, entries, y, unitsPerDay }: Placed, top: number, bottom: number) {
  const placeOf = (day: number) => y + stretch.top + (day - stretch.firstDay) * unitsPerDay;
  const firstYear = partsOf(Math.floor(stretch.firstDay)).year;
  const lastYear = partsOf((entries.at(-1) as DrawnEntry).last).year;
  const years = Array.from({ length: lastYear - firstYear }, (_, at) => firstYear + 1 + at)
    .map((year) => ({ year, y: placeOf(dayNumber(year, 1, 1)) }))
    .filter((tick) => tick.y > top && tick.y < bottom);
  const lines: TextLine[] = [];
  let free = -Infinity;
  for (const { year, y: at } of [{ year: firstYear, y: placeOf(stretch.firstDay) }, ...years]) {
    if (at < free) continue;
    free = at + YEAR_HEIGHT;
    lines.push({ text: String(year), x: YEAR_X, y: at + 5, style: STYLES.year, tone: 'ink', anchor: 'end' });
  }
  return { ticks: years.map((tick) => tick.y), lines };
}
