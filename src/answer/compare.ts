import { cite } from '../library/citation.ts';
import type { Library } from '../library/library.ts';
import type { Summit } from '../library/summits.ts';
import { dateText } from '../reading/calendar.ts';
import { sameDates, sameLeaders } from '../reading/meetings/merge.ts';
import type { Evidence } from './answer.ts';
import { countSummaries, figureText } from './count.ts';
import { agreedAt, type SummitFact } from './summit-facts.ts';
import { compareSummits, findSummit, listSummits } from './summits.ts';
import { wholeSentences } from './whole-sentences.ts';

/** What is compared: a year, or one summit. */
export type Subject =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'summit'; readonly summit: Summit };

/** What the articles say of one subject in one respect: in few words, with the places that say so. Both are empty when they say nothing. */
export interface Cell {
  readonly statement: string;
  readonly evidence: readonly Evidence[];
}

/** One respect in which two subjects are compared. */
export interface Row {
  readonly name: 'When' | 'Where' | 'How long' | 'Who else' | 'Signed' | 'Agreed' | 'Counted';
  readonly a: Cell;
  readonly b: Cell;
}

// in the order of what people ask first: a long comparison may not fit into one message
const FIRST: readonly (readonly [SummitFact['kind'], Row['name']])[] = [
  ['when', 'When'],
  ['where', 'Where'],
  ['agreed', 'Agreed'],
];
const LAST: readonly (readonly [SummitFact['kind'], Row['name']])[] = [
  ['signed', 'Signed'],
  ['length', 'How long'],
  ['who', 'Who else'],
];
const MOST_IN_SUMMIT_CELL = 1;
const MOST_IN_YEAR_CELL = 3;

/** A typed year, or the summit that typed words mean; undefined when they mean neither, or more than one. */
function subjectOf(library: Library, typed: string): Subject | undefined {
  const year = yearIn(typed);
  if (year !== undefined) return { kind: 'year', year };
  const summit = findSummit(library, typed);
  return summit && { kind: 'summit', summit };
}

/** Two subjects of one kind, from words: of a year and a summit, the year stands for its only summit, if it has just one. */
export function subjectsOf(
  library: Library,
  a: string,
  b: string,
): readonly [Subject | undefined, Subject | undefined] {
  const [first, second] = [subjectOf(library, a), subjectOf(library, b)];
  if (!first || !second || first.kind === second.kind) return [first, second];
  return [
    first.kind === 'year' ? onlySummit(library, a) : first,
    second.kind === 'year' ? onlySummit(library, b) : second,
  ];
}

/** A subject in a line: "2023", or "16 November 2023, San Francisco, APEC leaders' meeting". */
export function subjectLabel(subject: Subject): string {
  if (subject.kind === 'year') return String(subject.year);
  const { date, place, occasion } = subject.summit;
  return [date ? dateText(date) : 'undated', place, occasion].filter(Boolean).join(', ');
}

/** What tells two subjects apart in fewest words: the years, the places, or the dates. */
export function shortLabels(a: Subject, b: Subject): readonly [string, string] {
  if (a.kind === 'year' || b.kind === 'year') return [subjectLabel(a), subjectLabel(b)];
  const [placeA, placeB] = [a.summit.place, b.summit.place];
  if (placeA && placeB && placeA !== placeB) return [placeA, placeB];
  const [dateA, dateB] = [a.summit.date, b.summit.date];
  return dateA && dateB && dateA !== dateB ? [dateText(dateA), dateText(dateB)] : [subjectLabel(a), subjectLabel(b)];
}

/** Two years or two summits side by side, each cell with its places in the articles; rows of which neither side is known are left out. */
export function compare(library: Library, a: Subject, b: Subject): Row[] {
  return rowsOf(library, a, b).filter((row) => row.a.evidence.length + row.b.evidence.length > 0);
}

function rowsOf(library: Library, a: Subject, b: Subject): Row[] {
  if (a.kind === 'summit' && b.kind === 'summit') return summitRows(library, a.summit, b.summit);
  return a.kind === 'year' && b.kind === 'year' ? yearRows(library, a.year, b.year) : [];
}

const yearIn = (typed: string) => (/^\s*(?:19|20)\d\d\s*$/.test(typed) ? Number(typed) : undefined);

function onlySummit(library: Library, typed: string): Subject | undefined {
  const summit = findSummit(library, typed);
  return summit && { kind: 'summit', summit };
}

function summitRows(library: Library, a: Summit, b: Summit): Row[] {
  const { rows } = compareSummits(library, a, b);
  const factRow = ([kind, name]: (typeof FIRST)[number]): Row => {
    const row = rows.find((one) => one.kind === kind);
    return { name, a: factCell(library, a, kind, row?.a ?? []), b: factCell(library, b, kind, row?.b ?? []) };
  };
  const counted: Row = { name: 'Counted', a: countedAt(library, a), b: countedAt(library, b) };
  return [...FIRST.map(factRow), counted, ...LAST.map(factRow)];
}

function factCell(library: Library, summit: Summit, kind: SummitFact['kind'], facts: readonly SummitFact[]): Cell {
  const evidence = facts.slice(0, MOST_IN_SUMMIT_CELL).map(({ citation }) => ({ citation }));
  const told =
    evidence.length > 0 ? evidence : summit.evidence.slice(0, 1).map((span) => wholeSentences(library, span));
  if (kind === 'when' && summit.date) {
    return { statement: `${dateText(summit.date)}${summit.basis === 'inferred' ? ' (inferred)' : ''}`, evidence: told };
  }
  if (kind === 'where' && summit.place) return { statement: summit.place, evidence: told };
  return { statement: '', evidence };
}

/** The counts that hold on the day of a summit, of the same leaders. */
function countedAt(library: Library, { date, leaders }: Summit): Cell {
  const claims = library.counts.filter(
    (claim) =>
      date !== null && claim.asOf !== null && sameDates(claim.asOf, date) && sameLeaders(claim.leaders, leaders),
  );
  const statement = [...new Set(claims.map(({ value, scope }) => `${value} (${scope})`))].join('; ');
  const evidence = claims
    .slice(0, MOST_IN_SUMMIT_CELL)
    .map((claim) => ({ citation: cite(library, claim), marked: [claim.words] }));
  return { statement, evidence };
}

function yearRows(library: Library, a: number, b: number): Row[] {
  return [
    { name: 'When', a: summitsIn(library, a), b: summitsIn(library, b) },
    { name: 'Agreed', a: agreedIn(library, a), b: agreedIn(library, b) },
    { name: 'Counted', a: countedIn(library, a), b: countedIn(library, b) },
  ];
}

function summitsIn(library: Library, year: number): Cell {
  const listed = listSummits(library, { year });
  const labels = listed.map((summit) => subjectLabel({ kind: 'summit', summit }));
  const evidence = listed
    .slice(0, MOST_IN_YEAR_CELL)
    .flatMap(({ evidence: [first] }) => (first ? [wholeSentences(library, first)] : []));
  return { statement: labels.join('; '), evidence };
}

function agreedIn(library: Library, year: number): Cell {
  const evidence: Evidence[] = [];
  for (const summit of listSummits(library, { year })) {
    const citation = agreedAt(library, summit);
    if (citation) evidence.push({ citation });
    if (evidence.length === MOST_IN_YEAR_CELL) break;
  }
  return { statement: '', evidence };
}

function countedIn(library: Library, year: number): Cell {
  const figures = countSummaries(library, { year }, MOST_IN_YEAR_CELL).flatMap(({ years }) => years);
  return {
    statement: figures.map(figureText).join('; '),
    evidence: figures.flatMap(({ claims }) =>
      claims.slice(0, MOST_IN_SUMMIT_CELL).map((claim) => ({ citation: cite(library, claim), marked: [claim.words] })),
    ),
  };
}
