import type { Library, LibraryCount } from '../library/library.ts';
import type { Summit } from '../library/summits.ts';
import type { Answer } from './answer.ts';

/** Which counts are asked for; `leader` is any name or part of one. */
export interface CountFilter {
  readonly year?: number;
  readonly leader?: string;
  readonly kind?: LibraryCount['kind'];
}

/** One number of one span at one date, with every statement that gives it. */
export interface CountFigure {
  readonly value: number;
  readonly scope: string;
  readonly year: number | null;
  readonly asOf: string | null;
  readonly asOfBasis: LibraryCount['asOfBasis'];
  readonly claims: readonly [LibraryCount, ...LibraryCount[]];
}

/** What the articles say of how often the same leaders met, and whether the figures agree. */
export interface CountSummary {
  readonly leaders: readonly string[];
  /** The latest totals: more than one where the articles disagree about the same date. */
  readonly latest: readonly CountFigure[];
  readonly earlierTotals: readonly CountFigure[];
  /** The figures of single years, the latest of each year first. */
  readonly years: readonly CountFigure[];
  /** Figures of other spans, such as "since March". */
  readonly spans: readonly CountFigure[];
  /** The summits that the loaded articles themselves report. */
  readonly summits: readonly Summit[];
  /** What arithmetic says of the figures, in whole sentences. */
  readonly checks: readonly string[];
}

/** The counts of each group of leaders, the most written about first; empty when no article counts. */
export function countSummaries(_library: Library, _filter: CountFilter): CountSummary[] {
  return [];
}

/** How many summits there were, in at most 300 characters, with the sentences that say so. */
export function countAnswer(_library: Library, _filter: CountFilter): Answer {
  return { found: false, statement: 'The articles do not say how many summits there were.', near: [] };
}
