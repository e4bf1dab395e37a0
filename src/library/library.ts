import type { Quotation } from '../reading/quotations/read.ts';
import type { CountClaim } from '../reading/counts/read.ts';
import type { Article } from './article.ts';
import type { Knowledge } from './knowledge.ts';
import type { Passage } from './passage.ts';
import type { Summit } from './summits.ts';

/** A quotation in its article, its speaker named in full where people.yaml or the article knows the name. */
export interface AttributedQuotation extends Quotation {
  readonly article: string;
  readonly paragraph: number;
}

/** A statement of how many summits there were, in its article. */
export interface LibraryCount extends CountClaim {
  readonly article: string;
}

/** An immutable snapshot: the articles and all that was read from them. */
export interface Library {
  /** Twelve hexadecimal digits that change with any article or word list. */
  readonly hash: string;
  readonly loadedAt: Date;
  /** Oldest first, undated ones last. */
  readonly articles: readonly Article[];
  article(id: string): Article | undefined;
  readonly knowledge: Knowledge;
  readonly passages: readonly Passage[];
  readonly quotations: readonly AttributedQuotation[];
  readonly counts: readonly LibraryCount[];
  readonly summits: readonly Summit[];
}
