import { dateText } from '../reading/calendar.ts';
import { listed } from './listed.ts';

/** A number of summits over a span at a date. */
export interface Reckoning {
  readonly value: number;
  /** The calendar year counted, or null for a total or another span. */
  readonly year: number | null;
  readonly asOf: string | null;
  readonly scope: string;
  /** When the span begins, for "since …". */
  readonly since: string | null;
}

/** A summit that an article reports. */
interface Occasion {
  readonly date: string | null;
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
export function checkFigures(ledger: Ledger): string[] {
  const { totals, years, spans, summits } = ledger;
  const total = latest(totals);
  const yearly = latestOfYears(years);
  return [
    ...conflicts(totals, 'in all'),
    ...yearly.flatMap(({ year }) =>
      conflicts(
        years.filter((figure) => figure.year === year),
        `in ${year}`,
      ),
    ),
    ...(total && yearly.length > 0 ? sumOfYears(total, yearly, summits) : []),
    ...yearly.flatMap((figure) => tooMany(figure, summits)),
    ...(total ? spans.flatMap((span) => beforeSpan(total, span, summits)) : []),
  ];
}

/** How many of the summits counted in each year the articles report: "Of the 7 counted in 2023, the articles report two." */
export function coverage({ years, summits }: Ledger): string[] {
  return latestOfYears(years).flatMap((figure) => {
    const reported = reportedIn(figure, summits).length;
    if (reported === 0 || reported >= figure.value) return [];
    return [`Of the ${figure.value} counted in ${figure.year}, the articles report ${spelled(reported)}.`];
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
function conflicts(figures: readonly Reckoning[], span: string): string[] {
  const dated = figures.filter(({ asOf }) => asOf !== null).sort((a, b) => (a.asOf ?? '').localeCompare(b.asOf ?? ''));
  return dated.flatMap((figure, index) => {
    const before = dated[index - 1];
    if (!before || figure.value === before.value) return [];
    const [then, now] = [dateText(before.asOf ?? ''), dateText(figure.asOf ?? '')];
    if (before.asOf === figure.asOf)
      return [`The articles disagree: ${before.value} or ${figure.value} ${span} by ${now}.`];
    return figure.value < before.value
      ? [`The articles disagree: ${before.value} ${span} by ${then}, but only ${figure.value} by ${now}.`]
      : [];
  });
}

/** "7 in 2023 and 3 in 2024 make 10, not 12; the articles do not say where the other two fall." */
function sumOfYears(total: Reckoning, years: readonly Reckoning[], summits: readonly Occasion[]): string[] {
  if (years.some(({ asOf }) => asOf !== null && total.asOf !== null && asOf > total.asOf)) return [];
  const sum = years.reduce((all, { value }) => all + value, 0);
  const parts = listed(years.map(({ value, year }) => `${value} in ${year}`));
  const make =
    years.length > 1
      ? `${parts} make ${sum}, not ${total.value}`
      : `${sum} of the ${total.value} were in ${years[0]?.year}`;
  if (sum === total.value) return years.length > 1 ? [`${parts} make ${sum}, as the total says.`] : [];
  if (sum > total.value) {
    return [
      `${parts} ${years.length > 1 ? `make ${sum}` : 'are'}, more than the total of ${total.value}: the figures do not agree.`,
    ];
  }
  const rest = total.value - sum;
  const other = rest === 1 ? 'the other one falls' : `the other ${spelled(rest)} fall`;
  const outside = summits.filter(
    ({ date }) => date !== null && !years.some(({ year }) => date.startsWith(String(year))),
  );
  if (outside.length === 0) return [`${make}; the articles do not say where ${other}.`];
  const named = `${spelled(outside.length)} outside those years: ${listed(outside.map(occasionText))}`;
  return [`${make}; no count says where ${other}, but the articles report ${named}.`];
}

/** "The articles report 4 summits in 2024, more than the 3 counted: …" */
function tooMany(figure: Reckoning, summits: readonly Occasion[]): string[] {
  const reported = reportedIn(figure, summits).length;
  if (reported <= figure.value) return [];
  const counted = `the ${figure.value} counted in ${figure.year}`;
  return [`The articles report ${reported} summits in ${figure.year}, more than ${counted}: the figures do not agree.`];
}

const reportedIn = ({ year, asOf }: Reckoning, summits: readonly Occasion[]) =>
  summits.filter(({ date }) => date?.startsWith(String(year)) && (asOf === null || date.slice(0, asOf.length) <= asOf));

/** A span's figure that leaves fewer summits before it than the articles report. */
function beforeSpan(total: Reckoning, span: Reckoning, summits: readonly Occasion[]): string[] {
  const { since, value, asOf } = span;
  if (since === null || asOf === null || total.asOf === null || asOf.slice(0, 7) > total.asOf.slice(0, 7)) return [];
  const before = summits.filter(({ date }) => date !== null && date.slice(0, since.length) < since);
  const room = total.value - value;
  if (room < 0)
    return [`${value} since ${dateText(since)} are more than the ${total.value} in all: the figures do not agree.`];
  if (before.length <= room) return [];
  const left = room === 0 ? 'none' : spelled(room);
  return [
    `${total.value} in all and ${value} since ${dateText(since)} leave ${left} before, but the articles report ${spelled(before.length)}: ${listed(before.map(occasionText))}.`,
  ];
}

const occasionText = ({ date, place }: Occasion) => [place, date && dateText(date)].filter(Boolean).join(', ');

const SPELLED = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const spelled = (number: number) => SPELLED[number] ?? String(number);
