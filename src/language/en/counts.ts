import { dateText } from './general.ts';
import { listed } from './listed.ts';

/** What a number of summits is counted over: a year, everything so far ("total"), or a span in an article's own words. */
export interface CountSpan {
  readonly scope: string;
  readonly year: number | null;
  /** The ISO date at which the span begins, where it is known. */
  readonly since: string | null;
}

/** Which summits are to be counted, as it was typed. */
export interface CountAsked {
  readonly year?: number;
  readonly leader?: string;
  readonly kind?: string;
}

/** A number of summits in a year. */
export interface YearCount {
  readonly value: number;
  readonly year: number | null;
}

const of = ({ scope, year }: CountSpan) => (year !== null ? ` in ${year}` : scope === 'total' ? '' : ` ${scope}`);
const overall = (year: number | null) => (year === null ? 'in all' : `in ${year}`);
const yearly = (years: readonly YearCount[]) =>
  listed(
    years.map(({ value, year }) => `${value} in ${year}`),
    'and',
  );

const SPELLED = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');
const spelled = (number: number) => SPELLED[number] ?? String(number);

export const counts = {
  /** What was asked for; the kind is one of the choices, in this language. */
  unknown: ({ year, leader, kind }: CountAsked) =>
    `The articles do not say how many ${kind === undefined ? '' : `${kind} `}summits${leader === undefined ? '' : ` with “${leader}”`} there were${year === undefined ? '' : ` in ${year}`}.`,
  /** The date is in words, with its basis. */
  figure: (value: number, span: CountSpan, by: string | undefined) =>
    `${value} summit${value === 1 ? '' : 's'}${of(span)}${by === undefined ? '' : ` by ${by}`}`,
  /** A number beside a summit, with what it counts. */
  brief: (value: number, { scope }: CountSpan) => `${value} (${scope})`,
  figures: (all: readonly string[]) => all.join('; or '),
  statement: (figure: string, leaders: readonly string[]) =>
    `${figure}${leaders.length > 0 ? ` – ${leaders.join(' and ')}` : ''}.`,
  also: (figures: readonly string[]) =>
    `Also: ${figures.map((figure) => figure.replace(/ summits?\b/, '')).join('; ')}.`,
  reported: (summits: readonly string[]) => `Reported in the articles: ${summits.join('; ')}.`,
  unknownOf: (leaders: readonly string[]) => `The articles do not count the meetings of ${listed(leaders, 'and')}.`,
  butReported: (summits: readonly string[]) =>
    `They report ${summits.length === 1 ? 'one' : summits.length}: ${summits.join('; ')}.`,
  covered: (counted: number, year: number | null, reported: number) =>
    `Of the ${counted} counted in ${year}, the articles report ${spelled(reported)}.`,
  disagree: (one: number, other: number, year: number | null, by: string) =>
    `The articles disagree: ${one} or ${other} ${overall(year)} by ${by}.`,
  fewerLater: (before: number, then: string, after: number, now: string, year: number | null) =>
    `The articles disagree: ${before} ${overall(year)} by ${then}, but only ${after} by ${now}.`,
  sumFits: (years: readonly YearCount[], sum: number) => `${yearly(years)} make ${sum}, as the total says.`,
  sumTooHigh: (years: readonly YearCount[], sum: number, total: number) =>
    `${yearly(years)} ${years.length > 1 ? `make ${sum}` : 'are'}, more than the total of ${total}: the figures do not agree.`,
  restUnknown: (years: readonly YearCount[], sum: number, total: number) =>
    `${partOf(years, sum, total)}; the articles do not say where ${others(total - sum)}.`,
  restReported: (years: readonly YearCount[], sum: number, total: number, outside: readonly string[]) =>
    `${partOf(years, sum, total)}; no count says where ${others(total - sum)}, but the articles report ${spelled(outside.length)} outside those years: ${listed(outside, 'and')}.`,
  moreReported: (reported: number, year: number | null, counted: number) =>
    `The articles report ${reported} summits in ${year}, more than the ${counted} counted in ${year}: the figures do not agree.`,
  spanAboveTotal: (value: number, since: string, total: number) =>
    `${value} since ${dateText(since)} are more than the ${total} in all: the figures do not agree.`,
  moreBeforeSpan: (total: number, value: number, since: string, before: readonly string[]) =>
    `${total} in all and ${value} since ${dateText(since)} leave ${spelled(total - value)} before, but the articles report ${spelled(before.length)}: ${listed(before, 'and')}.`,
};

const partOf = (years: readonly YearCount[], sum: number, total: number) =>
  years.length > 1 ? `${yearly(years)} make ${sum}, not ${total}` : `${sum} of the ${total} were in ${years[0]?.year}`;

const others = (rest: number) => (rest === 1 ? 'the other one falls' : `the other ${spelled(rest)} fall`);
