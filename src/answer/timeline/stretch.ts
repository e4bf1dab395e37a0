import { dayNumber, middleOf, partsOf } from '../../reading/calendar.ts';
import type { Stretch } from './axis.ts';
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

const NAME_X = AXIS_X - 13;
const NAME_HEIGHT = 21;
const LEAST_DAYS_OF_MONTH = 28;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
// how far the axis goes on beyond the first and last moment
const OVERHANG = 15;
const MARK_Y = 10;

/** A stretch of the axis with its years, moments and labels. */
export function layOutStretch(placed: Placed): Part {
  const { stretch, entries, labels, y } = placed;
  const top = y + (stretch.axis[0] as number) - OVERHANG;
  const bottom = y + (stretch.axis.at(-1) as number) + OVERHANG;
  const calendar = calendarOf(placed, top, bottom);
  const marks = entries.map(({ kind, basis }, at) => ({
    x: MARK_X,
    y: y + (stretch.labels[at] as number) + MARK_Y,
    kind,
    hollow: basis === 'inferred',
  }));
  return {
    axis: [{ y: top, bottom }],
    spans: spansOf(placed, top, bottom),
    ticks: calendar.ticks,
    marks,
    leaders: marks.map(({ kind, y: markY }, at) => ({
      from: { x: AXIS_X, y: y + (stretch.axis[at] as number) },
      to: { x: MARK_X - RADIUS[kind], y: markY },
    })),
    lines: [
      ...calendar.lines,
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

/** A tick where each year begins, with its name where that has room (the first year is always named); months, where they are wide enough. */
function calendarOf({ stretch, entries, y, unitsPerDay }: Placed, top: number, bottom: number) {
  const placeOf = (day: number) => y + stretch.top + (day - stretch.firstDay) * unitsPerDay;
  const firstYear = partsOf(Math.floor(stretch.firstDay)).year;
  const lastYear = partsOf((entries.at(-1) as DrawnEntry).last).year;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  const begins = (year: number, month: number) => ({ year, month, y: placeOf(dayNumber(year, month, 1)) });
  const months = LEAST_DAYS_OF_MONTH * unitsPerDay < NAME_HEIGHT ? [1] : MONTHS.map((_, at) => at + 1);
  const ticks = years
    .flatMap((year) => months.map((month) => begins(year, month)))
    .filter((tick) => tick.y > top && tick.y < bottom);
  const named: { year: number; month: number; y: number }[] = [];
  const hasRoom = (at: number) => named.every((other) => Math.abs(other.y - at) >= NAME_HEIGHT);
  const yearTicks = ticks.filter(({ month }) => month === 1);
  for (const one of [{ year: firstYear, month: 1, y: placeOf(stretch.firstDay) }, ...yearTicks]) {
    if (hasRoom(one.y)) named.push(one);
  }
  const monthTicks = ticks.filter(({ month, y: at }) => month > 1 && hasRoom(at));
  return { ticks: [...yearTicks, ...monthTicks].map((tick) => tick.y), lines: [...named, ...monthTicks].map(nameLine) };
}

function nameLine({ year, month, y }: { year: number; month: number; y: number }): TextLine {
  const place = { x: NAME_X, y: y + 5, anchor: 'end' } as const;
  if (month === 1) return { ...place, text: String(year), style: STYLES.year, tone: 'ink' };
  return { ...place, text: MONTHS[month - 1] ?? '', style: STYLES.month, tone: 'muted' };
}
