import type { Words } from '../language/words.ts';
import type { Article, IsoDate } from '../library/article.ts';
import { articleOf, type Citation, paragraphOf, quote } from '../library/citation.ts';
import type { Library } from '../library/library.ts';

/** When an article says, or is inferred, to be from: "2023-11-16", "2024-09-06 (inferred)", "undated". */
export function dateLabel({ published, dated }: Pick<Article, 'published' | 'dated'>, words: Words): string {
  return shortDate(published, dated === 'inferred' ? 'inferred' : 'stated', words);
}

/** A date in figures, with its basis: "2024-09-06 (inferred)", "undated". */
export function shortDate(date: IsoDate | null, basis: 'stated' | 'inferred' | null, { dates }: Words): string {
  if (date === null) return dates.undated;
  return basis === 'inferred' ? dates.inferred(date) : date;
}

/** A date in words, with its basis: "6 September 2024 (inferred)", "undated". */
export function basedDate(date: IsoDate | null, basis: 'stated' | 'inferred' | null, { dates }: Words): string {
  if (date === null) return dates.undated;
  return basis === 'inferred' ? dates.inferred(dates.text(date)) : dates.text(date);
}

/** Who published an article: its outlet, or its title where that is unknown. */
export function outletLabel({ outlet, title }: Pick<Article, 'outlet' | 'title'>): string {
  return outlet ?? title;
}

/**
 * The line under a quotation: outlet or title, date, paragraph as people count, and the article's name; in front of it
 * the article's language, such as "[EN]", where that is not the one of the line.
 */
export function sourceLine(library: Library, citation: Citation, words: Words): string {
  const article = articleOf(library, citation);
  const paragraph = paragraphOf(library, citation) + 1;
  const line = words.sources.line(outletLabel(article), dateLabel(article, words), paragraph, article.id);
  const [language = ''] = article.language.split(/[-_]/);
  return language.toLowerCase() === words.language ? line : `[${language.toUpperCase()}] ${line}`;
}

/** Names that the citation prints wrongly, put right: 'Keizairo Nenzo [sic]: Keizo Obuchi'. */
export function sicNotes(library: Library, citation: Citation): string[] {
  const words = quote(library, citation);
  return articleOf(library, citation)
    .notes.filter((note) => words.includes(note.words))
    .map((note) => `${note.words} [sic]: ${note.note}`);
}
