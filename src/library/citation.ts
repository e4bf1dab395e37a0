import type { Article, Span } from './article.ts';

declare const made: unique symbol;

/** Words shown to a person: a place in an article, never the words themselves. Only `cite` makes one. */
export interface Citation extends Span {
  readonly [made]: true;
}

/** Where citations are looked up: the articles of one snapshot by their ids. */
export interface Articles {
  article(id: string): Article | undefined;
}

/** A citation of `span` in its paragraph; throws a RangeError when it is empty, outside the paragraphs that may be quoted, or splits a character. */
export function cite(articles: Articles, { article: id, start, end }: Span): Citation {
  const article = articles.article(id);
  const paragraphs = article?.paragraphs ?? [];
  const first = paragraphs.find((paragraph) => paragraph.start <= start && start < paragraph.end);
  const last = paragraphs.find((paragraph) => paragraph.start < end && end <= paragraph.end);
  if (!article || !first || !last || start >= end) throw new RangeError(`no words at ${id}:${start}-${end}`);
  if (first.debris || last.debris) throw new RangeError(`web debris at ${id}:${start}-${end}`);
  if (splitsCharacter(article.body, start) || splitsCharacter(article.body, end)) {
    throw new RangeError(`half a character at ${id}:${start}-${end}`);
  }
  return { article: id, start, end } as Citation;
}

/** The words of a citation, exactly as printed; throws a RangeError when the snapshot lacks the article. */
export function quote(articles: Articles, citation: Citation): string {
  return articleOf(articles, citation).body.slice(citation.start, citation.end);
}

/** The article of a citation; throws a RangeError when the snapshot lacks it. */
export function articleOf(articles: Articles, citation: Span): Article {
  const article = articles.article(citation.article);
  if (!article) throw new RangeError(`no article ${citation.article}`);
  return article;
}

/** The 0-based number of the paragraph in which a citation begins. */
export function paragraphOf(articles: Articles, citation: Span): number {
  const { paragraphs } = articleOf(articles, citation);
  return paragraphs.findIndex((paragraph) => citation.start < paragraph.end);
}

function splitsCharacter(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
