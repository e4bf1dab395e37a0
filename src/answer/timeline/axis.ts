import { type Days, middleOf } from '../../reading/calendar.ts';

/** A moment on the axis and the room that its label needs. */
export interface Moment extends Days {
  /** In the units of the drawing, with the space below. */
  readonly height: number;
}

/** A stretch of time drawn to scale: its moments lie at `axis`, the tops of their labels at `labels`. */
export interface Stretch {
  /** Index of the first moment in the whole. */
  readonly from: number;
  /** The day at `top`. */
  readonly firstDay: number;
  readonly top: number;
  /** Where each moment lies from the top of the stretch; equal scales give equal distances. */
  readonly axis: readonly number[];
  /** Where each label begins, from the top of the stretch; never over its neighbour. */
  readonly labels: readonly number[];
  readonly height: number;
}

/** Time laid out from top to bottom: stretches to one scale, with breaks between them where nothing happens for long. */
export interface Axis {
  readonly unitsPerDay: number;
  readonly stretches: readonly Stretch[];
}

// a gap is broken when it would be taller than about three labels, and never for less than nine months
const MOST_GAP = 170;
const LEAST_BREAK_DAYS = 270;
// how far a label's first line lies below its top
const ANCHOR = 10;
// the least at which each year can be named
const LEAST_PER_YEAR = 24;
const MOST_PER_YEAR = 3000;
const STEP = 1.25;
// what a break, and a label pulled away from its moment, cost against an equal height of picture
const BREAK_COST = 110;
const PULL_COST = 0.5;

/** Lays out moments, oldest first, to the scale that keeps the picture short, labels near them and breaks few. */
export function layOutAxis(moments: readonly Moment[]): Axis {
  let best: { axis: Axis; cost: number } | undefined;
  for (let perYear = LEAST_PER_YEAR; perYear <= MOST_PER_YEAR; perYear *= STEP) {
    const axis = axisAt(moments, perYear / 365.25);
    const cost = costOf(axis);
    if (!best || cost < best.cost) best = { axis, cost };
  }
  return best?.axis ?? { unitsPerDay: 1, stretches: [] };
}

function axisAt(moments: readonly Moment[], unitsPerDay: number): Axis {
  const starts = moments.flatMap((moment, at) => {
    const before = moments[at - 1];
    const gap = before ? middleOf(moment) - middleOf(before) : Number.POSITIVE_INFINITY;
    return gap * unitsPerDay > MOST_GAP && gap > LEAST_BREAK_DAYS ? [at] : [];
  });
  return {
    unitsPerDay,
    stretches: starts.map((from, at) => stretchOf(moments.slice(from, starts[at + 1]), from, unitsPerDay)),
  };
}

function stretchOf(moments: readonly Moment[], from: number, unitsPerDay: number): Stretch {
  const firstDay = middleOf(moments[0] as Moment);
  const wanted = moments.map((moment) => (middleOf(moment) - firstDay) * unitsPerDay);
  const labels = withoutOverlaps(
    wanted.map((at) => at - ANCHOR),
    moments.map(({ height }) => height),
  );
  const shift = -Math.min(labels[0] as number, -ANCHOR);
  const last = moments.length - 1;
  const bottom = Math.max(
    (labels[last] as number) + (moments[last] as Moment).height,
    (wanted[last] as number) + ANCHOR,
  );
  return {
    from,
    firstDay,
    top: shift,
    axis: wanted.map((at) => at + shift),
    labels: labels.map((at) => at + shift),
    height: bottom + shift,
  };
}

function costOf({ stretches }: Axis): number {
  const costs = stretches.map(({ height, axis, labels }) => {
    const pulls = axis.map((at, index) => Math.abs(at - ANCHOR - (labels[index] as number)));
    return height + BREAK_COST + PULL_COST * pulls.reduce((sum, pull) => sum + pull, 0);
  });
  return costs.reduce((sum, cost) => sum + cost, 0);
}

/**
 * Tops as near as can be to the wanted ones (least squares) that keep their order and let nothing overlap:
 * the pool-adjacent-violators algorithm (Ayer et al. 1955) on the wanted tops less the heights above them.
 */
export function withoutOverlaps(wanted: readonly number[], heights: readonly number[]): number[] {
  const above: number[] = [];
  let sum = 0;
  for (const height of heights) {
    above.push(sum);
    sum += height;
  }
  const pools: { mean: number; size: number }[] = [];
  wanted.forEach((top, at) => {
    let pool = { mean: top - (above[at] as number), size: 1 };
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      const size = last.size + pool.size;
      pool = { mean: (last.mean * last.size + pool.mean * pool.size) / size, size };
      pools.pop();
    }
    pools.push(pool);
  });
  return pools
    .flatMap(({ mean, size }) => Array<number>(size).fill(mean))
    .map((mean, at) => mean + (above[at] as number));
}
