import type { Citation } from '../library/citation.ts';
import type { Library } from '../library/library.ts';
import type { Summit } from '../library/summits.ts';

/** Which summits are asked for; `leader` is any name or part of one. */
export interface SummitFilter {
  readonly leader?: string;
  readonly year?: number;
}

/** A summit with one sentence of what was agreed there, where an article says so. */
export interface ListedSummit {
  readonly summit: Summit;
  readonly agreed: Citation | null;
  readonly sources: readonly Citation[];
}

/** Something that the articles say of a summit. */
export interface SummitFact {
  readonly kind: 'when' | 'where' | 'length' | 'who' | 'signed' | 'agreed' | 'quotation';
  readonly citation: Citation;
  readonly speaker?: string;
}

/** Everything that the articles say of a summit, and in what they differ. */
export interface SummitDescription {
  readonly summit: Summit;
  readonly facts: readonly SummitFact[];
  /** Whole sentences, such as "One article gives Seoul, another Busan." */
  readonly differences: readonly string[];
}

/** The same questions put to two summits. */
export interface SummitComparison {
  readonly rows: readonly {
    readonly kind: SummitFact['kind'];
    readonly a: readonly SummitFact[];
    readonly b: readonly SummitFact[];
  }[];
}

/** The summits that the articles report, oldest first, undated ones last. */
export function listSummits(_library: Library, _filter: SummitFilter): ListedSummit[] {
  return [];
}

/** The summit that someone means by a date, a place, an occasion or "last one"; typos are forgiven, doubt is not: then undefined. */
export function findSummit(_library: Library, _typed: string): Summit | undefined {
  return undefined;
}

/** Everything that the articles say of a summit, each statement with its place. */
export function describeSummit(_library: Library, summit: Summit): SummitDescription {
  return { summit, facts: [], differences: [] };
}

/** Two summits side by side. */
export function compareSummits(_library: Library, _a: Summit, _b: Summit): SummitComparison {
  return { rows: [] };
}
