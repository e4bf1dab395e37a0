import type { Words } from '../language/words.ts';
import { articleOf } from '../library/citation.ts';
import type { Library } from '../library/library.ts';
import type { LibraryCount } from '../library/reading.ts';
import type { Summit } from '../library/summits.ts';
import { sameLeaders } from '../reading/meetings/merge.ts';
import { nameKey } from '../reading/meetings/names.ts';
import { isSeriesAt } from '../reading/meetings/nouns.ts';
import { findPhrase } from '../reading/phrases.ts';
import { wordsIn } from '../reading/words.ts';
import { claimGroups } from './count-groups.ts';
import { leaderTest, printedName } from './leader-filter.ts';
import { checkFigures, coverage, latest, type Reckoning } from './summit-arithmetic.ts';
import { wholeSentences } from './whole-sentences.ts';

/** Which counts are asked for; `leader` is any name or part of one, `isAsked` a further test of a claim or a summit. */
export interface CountFilter {
  readonly year?: number | undefined;
  readonly leader?: string | undefined;
  readonly kind?: LibraryCount['kind'] | undefined;
  readonly isAsked?: ((one: LibraryCount | Summit) => boolean) | undefined;
}

/** One number of one span at one date, with every statement that gives it. */
export interface CountFigure extends Reckoning {
  readonly asOfBasis: LibraryCount['asOfBasis'];
  readonly claims: readonly [LibraryCount, ...LibraryCount[]];
}

/** What the articles say of how often the same leaders met, and whether the figures agree. */
export interface CountSummary {
  readonly leaders: readonly string[];
  /** The countries whose series of meetings is counted, as far as they are known; null where these leaders' own meetings are. */
  readonly series: readonly string[] | null;
  /** The latest totals: more than one where the articles disagree about the same date. */
  readonly latest: readonly CountFigure[];
  readonly earlierTotals: readonly CountFigure[];
  /** The figures of single years, the latest of each year first. */
  readonly years: readonly CountFigure[];
  /** Figures of other spans, such as "since March". */
  readonly spans: readonly CountFigure[];
  /** Figures of some of the meetings, such as "four of them in Luanda": no totals. */
  readonly parts: readonly CountFigure[];
  /** The summits that the loaded articles themselves report. */
  readonly summits: readonly Summit[];
  /** What arithmetic says of the figures, in whole sentences. */
  readonly checks: readonly string[];
  /** How many of the summits counted in each year the articles report, in whole sentences. */
  readonly coverage: readonly string[];
}

/** The counts of each group of leaders, the most written about first and `most` at most; empty when no article counts. */
export function countSummaries(library: Library, filter: CountFilter, most: number, words: Words): CountSummary[] {
  const { kind, year } = filter;
  const isAsked = testOf(library, filter);
  const claims = library.counts.filter((claim) => isAsked(claim) && isOfKind(claim, kind));
  return claimGroups(claims)
    .filter((group) => year === undefined || group.some((claim) => claim.year === year))
    .slice(0, most)
    .map((group) => summaryOf(library, group, filter, words));
}

function summaryOf(
  library: Library,
  claims: readonly LibraryCount[],
  { year, kind }: CountFilter,
  words: Words,
): CountSummary {
  const named = fullest(claims);
  const whole = claims.filter(({ part }) => !part);
  const figures = figuresOf(whole.length > 0 ? whole : claims);
  const all = figures.filter((figure) => figure.scope === 'total');
  const yearly = figures.filter((figure) => figure.year !== null);
  const summits = library.summits.filter(
    (summit) =>
      summit.leaders.length > 0 && sameLeaders(summit.leaders, named) && isSummitOfKind(library, summit, kind),
  );
  const ledger = {
    totals: all,
    years: yearly,
    spans: figures.filter((figure) => figure.scope !== 'total' && figure.year === null),
    summits,
  };
  const asked = (figure: CountFigure) => year === undefined || figure.year === year;
  const shown = year === undefined ? ledger : { ...ledger, totals: [], years: yearly.filter(asked), spans: [] };
  const last = latest(all);
  const isLatest = ({ asOf }: CountFigure) => last !== undefined && asOf === last.asOf;
  return {
    leaders: named.map((name) => printedName(library, name)),
    series: claims.some(({ series }) => series) ? countriesOf(library, named, claims) : null,
    latest: all.filter((figure) => isLatest(figure) && asked(figure)),
    earlierTotals: all.filter((figure) => !isLatest(figure) && asked(figure)),
    years: yearly.filter(asked),
    spans: ledger.spans.filter(asked),
    parts: whole.length > 0 ? figuresOf(claims.filter(({ part }) => part)).filter(asked) : [],
    summits: summits.filter(({ date }) => year === undefined || date?.startsWith(String(year))),
    checks: checkFigures(shown, words),
    coverage: coverage(shown, words),
  };
}

/** The countries of leaders by the articles that make some claims; none where one is not told. */
function countriesOf(library: Library, names: readonly string[], claims: readonly LibraryCount[]): string[] {
  const told = claims.flatMap(({ article }) => library.readings.get(article)?.leaders ?? []);
  const countries = names.flatMap(
    (name) => told.find((one) => one.name === name && one.country !== null)?.country ?? [],
  );
  return countries.length === names.length ? countries : [];
}

const fullest = (claims: readonly LibraryCount[]) =>
  claims.reduce<readonly string[]>((best, { leaders }) => (wordsOf(leaders) > wordsOf(best) ? leaders : best), []);

const wordsOf = (names: readonly string[]) => names.flatMap(nameKey).length;

/** The same number of the same span at the same date is one figure, whoever says it. */
function figuresOf(claims: readonly LibraryCount[]): CountFigure[] {
  const figures = new Map<string, CountFigure & { readonly claims: [LibraryCount, ...LibraryCount[]] }>();
  for (const claim of claims) {
    const key = figureKey(claim);
    const known = figures.get(key);
    if (known) known.claims.push(claim);
    else figures.set(key, { ...figureOf(claim), claims: [claim] });
  }
  // of one day the highest: a third summit may be one of five
  return [...figures.values()].sort((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? '') || b.value - a.value);
}

const figureOf = ({ value, scope, year, asOf, asOfBasis, since }: LibraryCount) => ({
  value,
  scope,
  year,
  asOf,
  asOfBasis,
  since,
});

const figureKey = ({ value, scope, year, asOf }: LibraryCount) => [value, asOf, year ?? scope].join('\n');

/** Whether a claim or a summit is of the leader and the meetings asked for. */
export function testOf(library: Library, { leader, isAsked }: CountFilter): (one: LibraryCount | Summit) => boolean {
  const isOf = leaderTest(library, leader);
  return (one) => isOf(one.leaders) && (isAsked?.(one) ?? true);
}

function isOfKind({ kind, leaders }: LibraryCount, wanted: CountFilter['kind']): boolean {
  if (wanted === undefined || wanted === 'any' || kind === wanted) return true;
  if (kind !== 'any') return false;
  return wanted === 'bilateral' ? leaders.length === 2 : wanted === 'trilateral' && leaders.length === 3;
}

/** Whether a summit is of a kind; one of two leaders may be on the sidelines, too. */
export function isSummitOfKind(library: Library, summit: Summit, wanted: CountFilter['kind']): boolean {
  if (wanted === 'bilateral') return summit.leaders.length === 2;
  if (wanted === 'trilateral') return summit.leaders.length === 3;
  return wanted !== 'sidelines' || isOnSidelines(library, summit);
}

/** Whether a sentence that reports a summit says so, or its occasion is a gathering of many. */
function isOnSidelines(library: Library, { occasion, evidence }: Summit): boolean {
  const lists = library.knowledge.words.summits;
  const named = occasion === null ? [] : wordsIn(occasion, { start: 0, end: occasion.length });
  if (named.some((_, at) => isSeriesAt(named, at, lists))) return true;
  return evidence.some((span) => {
    const { citation } = wholeSentences(library, span);
    const words = wordsIn(articleOf(library, citation).body, citation);
    return findPhrase(words, lists.meetings.sidelines) >= 0;
  });
}
