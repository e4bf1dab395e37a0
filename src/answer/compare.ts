import type { Words } from '../language/words.ts';
import { cite } from '../library/citation.ts';
import type { Library } from '../library/library.ts';
import type { Summit } from '../library/summits.ts';
import { sameDates, sameLeaders } from '../reading/meetings/merge.ts';
import type { Evidence } from './answer.ts';
import { figureText } from './count.ts';
import { countSummaries } from './count-summaries.ts';
import { basedDate } from './source.ts';
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
  readonly name: SummitFact['kind'] | 'counted';
  readonly a: Cell;
  readonly b: Cell;
}

// in the order of what people ask first: a long comparison may not fit into one message
const FIRST: readonly SummitFact['kind'][] = ['when', 'where', 'agreed'];
const LAST: readonly SummitFact['kind'][] = ['signed', 'length', 'who'];
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
export function subjectLabel(subject: Subject, words: Words): string {
  if (subject.kind === 'year') return String(subject.year);
  const { date, basis, place, occasion } = subject.summit;
  return words.lists.details([basedDate(date, basis, words), place, occasion]);
}

/** What tells two subjects apart in fewest words: the years, the places, or the dates. */
export function shortLabels(a: Subject, b: Subject, words: Words): readonly [string, string] {
  const whole = [subjectLabel(a, words), subjectLabel(b, words)] as const;
  if (a.kind === 'year' || b.kind === 'year') return whole;
  const [placeA, placeB] = [a.summit.place, b.summit.place];
  if (placeA && placeB && placeA !== placeB) return [placeA, placeB];
  const [dateA, dateB] = [a.summit.date, b.summit.date];
  return dateA && dateB && dateA !== dateB
    ? [basedDate(dateA, a.summit.basis, words), basedDate(dateB, b.summit.basis, words)]
    : whole;
}

/** Two years or two summits side by side, each cell with its places in the articles; rows of which neither side is known are left out. */
export function compare(library: Library, a: Subject, b: Subject, words: Words): Row[] {
  return rowsOf(library, a, b, words).filter((row) => row.a.evidence.length + row.b.evidence.length > 0);
}

function rowsOf(library: Library, a: Subject, b: Subject, words: Words): Row[] {
  if (a.kind === 'summit' && b.kind === 'summit') return summitRows(library, a.summit, b.summit, words);
  return a.kind === 'year' && b.kind === 'year' ? yearRows(library, a.year, b.year, words) : [];
}

function yearIn(typed: string): number | undefined {
  const [, year] = /^\s*((?:19|20)\d\d)\s*[年년]?\s*$/u.exec(typed) ?? [];
  return year === undefined ? undefined : Number(year);
}

function onlySummit(library: Library, typed: string): Subject | undefined {
  const summit = findSummit(library, typed);
  return summit && { kind: 'summit', summit };
}

function summitRows(library: Library, a: Summit, b: Summit, words: Words): Row[] {
  const { rows } = compareSummits(library, a, b);
  const factRow = (kind: SummitFact['kind']): Row => {
    const row = rows.find((one) => one.kind === kind);
    const cell = (summit: Summit, facts: readonly SummitFact[] = []) => factCell(library, summit, kind, facts, words);
    return { name: kind, a: cell(a, row?.a), b: cell(b, row?.b) };
  };
  const counted: Row = { name: 'counted', a: countedAt(library, a, words), b: countedAt(library, b, words) };
  return [...FIRST.map(factRow), counted, ...LAST.map(factRow)];
}

function factCell(
  library: Library,
  summit: Summit,
  kind: SummitFact['kind'],
  facts: readonly SummitFact[],
  words: Words,
): Cell {
  const evidence = facts.slice(0, MOST_IN_SUMMIT_CELL).map(({ citation }) => ({ citation }));
  const told =
    evidence.length > 0 ? evidence : summit.evidence.slice(0, 1).map((span) => wholeSentences(library, span));
  if (kind === 'when' && summit.date) {
    return { statement: basedDate(summit.date, summit.basis, words), evidence: told };
  }
  if (kind === 'where' && summit.place) return { statement: summit.place, evidence: told };
  return { statement: '', evidence };
}

/** The counts that hold on the day of a summit, of the same leaders. */
function countedAt(library: Library, { date, leaders }: Summit, { counts, lists }: Words): Cell {
  const claims = library.counts.filter(
    (claim) =>
      date !== null && claim.asOf !== null && sameDates(claim.asOf, date) && sameLeaders(claim.leaders, leaders),
  );
  const statement = lists.apart([...new Set(claims.map((claim) => counts.brief(claim.value, claim)))]);
  const evidence = claims
    .slice(0, MOST_IN_SUMMIT_CELL)
    .map((claim) => ({ citation: cite(library, claim), marked: [claim.words] }));
  return { statement, evidence };
}

function yearRows(library: Library, a: number, b: number, words: Words): Row[] {
  return [
    { name: 'when', a: summitsIn(library, a, words), b: summitsIn(library, b, words) },
    { name: 'agreed', a: agreedIn(library, a), b: agreedIn(library, b) },
    { name: 'counted', a: countedIn(library, a, words), b: countedIn(library, b, words) },
  ];
}

function summitsIn(library: Library, year: number, words: Words): Cell {
  const listed = listSummits(library, { year });
  const labels = listed.map((summit) => subjectLabel({ kind: 'summit', summit }, words));
  const evidence = listed
    .slice(0, MOST_IN_YEAR_CELL)
    .flatMap(({ evidence: [first] }) => (first ? [wholeSentences(library, first)] : []));
  return { statement: words.lists.apart(labels), evidence };
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

function countedIn(library: Library, year: number, words: Words): Cell {
  const figures = countSummaries(library, { year }, MOST_IN_YEAR_CELL, words).flatMap(({ years }) => years);
  return {
    statement: words.lists.apart(figures.map((figure) => figureText(figure, words))),
    evidence: figures.flatMap(({ claims }) =>
      claims.slice(0, MOST_IN_SUMMIT_CELL).map((claim) => ({ citation: cite(library, claim), marked: [claim.words] })),
    ),
  };
}
