import type { Range } from '../text/range.ts';
import type { Span } from './article.ts';

/** What we retrieve: one paragraph of an article. */
export interface Passage extends Span {
  /** 0-based number of the paragraph in its article. */
  readonly paragraph: number;
  readonly sentences: readonly Range[];
}
