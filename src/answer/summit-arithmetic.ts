import type { CountSpan } from '../language/en/counts.ts';
import type { Words } from '../language/words.ts';
import { basedDate } from './source.ts';

/** A number of summits over a span at a date. */
export interface Reckoning extends CountSpan {
  readonly value: number;
  readonly asOf: string | null;
}

/** A summit that an article reports. */
interface Occasion {
  readonly date: string | null;
  readonly basis: 'stated' | 'inferred' | null;
  readonly place: string | null;
}

/** All that is known of how often the same leaders met. */
export interface Ledger {
  readonly totals: readonly Reckoning[];
  readonly years: readonly Reckoning[];
  readonly spans: readonly Reckoning[];
  readonly summits: readonly Occasion[];
}

/** What arithmetic says of the figures, in whole sentences: sums that fit or not, and figures that exclude each other. It corrects none. */
export function checkFigures(ledger: Ledger, words: Words): string[] {
  const { totals, years, spans, summits } = ledger;
  const total = latest(totals);
  const yearly = latestOfYears(years);
  return [
    ...conflicts(totals, null, words),
    ...yearly.flatMap(({ year }) =>
      conflicts(
        years.filter((figure) => figure.year === year),
        year,
        words,
      ),
    ),
    ...(total && yearly.length > 0 ? sumOfYears(total, yearly, summits, words) : []),
    ...yearly.flatMap((figure) => tooMany(figure, summits, words)),
    ...(total ? spans.flatMap((span) => beforeSpan(total, span, summits, words)) : []),
  ];
}

/** How many of the summits counted in each year the articles report: "Of the 7 counted in 2023, the articles report two." */
export function coverage({ years, summits }: Ledger, { counts }: Words): string[] {
  return latestOfYears(years).flatMap((figure) => {
    const reported = reportedIn(figure, summits).length;
    if (reported === 0 || reported >= figure.value) return [];
    return [counts.covered(figure.value, figure.year, reported)];
  });
}

function latestOfYears(figures: readonly Reckoning[]): Reckoning[] {
  const years = [...new Set(figures.map(({ year }) => year))].sort((a, b) => (a ?? 0) - (b ?? 0));
  return years.flatMap((year) => latest(figures.filter((figure) => figure.year === year)) ?? []);
}

/** The figure of the latest date; of several on one date the highest. */
export function latest<F extends Reckoning>(figures: readonly F[]): F | undefined {
  return [...figures].sort((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? '') || b.value - a.value)[0];
}

/** Figures of one span that cannot both hold: two on one date, or a later one that is lower. */
function conflicts(figures: readonly Reckoning[], year: number | null, { counts, dates }: Words): string[] {
  const dated = figures.filter(({ asOf }) => asOf !== null).sort((a, b) => (a.asOf ?? '').localeCompare(b.asOf ?? ''));
  return dated.flatMap((figure, index) => {
    const before = dated[index - 1];
    if (!before || figure.value === before.value) return [];
    const [then, now] = [dates.text(before.asOf ?? ''), dates.text(figure.asOf ?? '')];
    if (before.asOf === figure.asOf) return [counts.disagree(before.value, figure.value, year, now)];
    return figure.value < before.value ? [counts.fewerLater(before.value, then, figure.value, now, year)] : [];
  });
}

/** "7 in 2023 and 3 in 2024 make 10, not 12; the articles do not say where the other two fall." */
function sumOfYears(
  total: Reckoning,
  years: readonly Reckoning[],
  summits: readonly Occasion[],
  words: Words,
): string[] {
  const { counts } = words;
  if (years.some(({ asOf }) => asOf !== null && total.asOf !== null && asOf > total.asOf)) return [];
  const sum = years.reduce((all, { value }) => all + value, 0);
  if (sum === total.value) return years.length > 1 ? [counts.sumFits(years, sum)] : [];
  if (sum > total.value) return [counts.sumTooHigh(years, sum, total.value)];
  const outside = summits.filter(
    ({ date }) => date !== null && !years.some(({ year }) => date.startsWith(String(year))),
  );
  if (outside.length === 0) return [counts.restUnknown(years, sum, total.value)];
  const named = outside.map((one) => occasionText(one, words));
  return [counts.restReported(years, sum, total.value, named)];
}

/** "The articles report 4 summits in 2024, more than the 3 counted: …" */
function tooMany(figure: Reckoning, summits: readonly Occasion[], { counts }: Words): string[] {
  const reported = reportedIn(figure, summits).length;
  return reported > figure.value ? [counts.moreReported(reported, figure.year, figure.value)] : [];
}

const reportedIn = ({ year, asOf }: Reckoning, summits: readonly Occasion[]) =>
  summits.filter(({ date }) => date?.startsWith(String(year)) && (asOf === null || date.slice(0, asOf.length) <= asOf));

/** A span's figure that leaves fewer summits before it than the articles report. */
function beforeSpan(total: Reckoning, span: Reckoning, summits: readonly Occasion[], words: Words): string[] {
  const { since, value, asOf } = span;
  if (since === null || asOf === null || total.asOf === null || asOf.slice(0, 7) > total.asOf.slice(0, 7)) return [];
  const before = summits.filter(({ date }) => date !== null && date.slice(0, since.length) < since);
  const room = total.value - value;
  if (room < 0) return [words.counts.spanAboveTotal(value, since, total.value)];
  if (before.length <= room) return [];
  const named = before.map((one) => occasionText(one, words));
  return [words.counts.moreBeforeSpan(total.value, value, since, named)];
}

/** Where and when a summit was, as far as known: "Cambodia, 13 November 2022 (inferred)". */
export const occasionText = ({ date, basis, place }: Occasion, words: Words) =>
  words.summits.placed(place, date && basedDate(date, basis, words));
