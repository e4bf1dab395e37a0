import type { Range } from '../text/range.ts';
import type { Article, Span } from './article.ts';

/** What we retrieve: one paragraph of an article. */
export interface Passage extends Span {
  /** 0-based number of the paragraph in its article. */
  readonly paragraph: number;
  readonly sentences: readonly Range[];
}

/** The passages of an article: its paragraphs without web debris. */
export function passagesOf(article: Article): Passage[] {
  return article.paragraphs
    .filter(({ debris }) => !debris)
    .map(({ start, end, number, sentences }) => ({ article: article.id, start, end, paragraph: number, sentences }));
}
