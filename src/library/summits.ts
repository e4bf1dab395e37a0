import type { SummitWords } from '../reading/summit-words.ts';
import type { Article, IsoDate, Span } from './article.ts';

/** A summit that was held, as the articles together report it. */
export interface Summit {
  /** Stable while its date and place stay: "2022-11-13-cambodia". */
  readonly id: string;
  readonly date: IsoDate | null;
  readonly basis: 'stated' | 'inferred' | null;
  readonly place: string | null;
  readonly occasion: string | null;
  readonly leaders: readonly string[];
  readonly evidence: readonly Span[];
}

/** The summits that the articles report as held, oldest first, undated ones last; several articles on one summit make one entry. */
export function readSummits(_articles: readonly Article[], _words: SummitWords): Summit[] {
  return [];
}
