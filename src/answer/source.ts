import type { Article } from '../library/article.ts';
import { articleOf, type Citation, paragraphOf, quote } from '../library/citation.ts';
import type { Library } from '../library/library.ts';

/** When an article says, or is inferred, to be from: "2023-11-16", "2024-09-06 (inferred)", "undated". */
export function dateLabel({ published, dated }: Pick<Article, 'published' | 'dated'>): string {
  if (!published) return 'undated';
  return dated === 'inferred' ? `${published} (inferred)` : published;
}

/** Who published an article: its outlet, or its title where that is unknown. */
export function outletLabel({ outlet, title }: Pick<Article, 'outlet' | 'title'>): string {
  return outlet ?? title;
}

/** The line under a quotation: outlet or title, date, paragraph as people count, and the article's name. */
export function sourceLine(library: Library, citation: Citation): string {
  const article = articleOf(library, citation);
  const paragraph = paragraphOf(library, citation) + 1;
  return `${outletLabel(article)}, ${dateLabel(article)}, paragraph ${paragraph} [${article.id}]`;
}

/** Names that the citation prints wrongly, put right: 'Keizairo Nenzo [sic]: Keizo Obuchi'. */
export function sicNotes(library: Library, citation: Citation): string[] {
  const words = quote(library, citation);
  return articleOf(library, citation)
    .notes.filter((note) => words.includes(note.words))
    .map((note) => `${note.words} [sic]: ${note.note}`);
}
