import type { Words } from '../language/words.ts';
import type { Span } from './article.ts';
import { type Articles, articleOf } from './citation.ts';
import type { Library } from './library.ts';

/** What a reload added and removed, counted by articles, passages and quotations; moved words count as the same. */
export function differenceText(before: Library, after: Library, { corpus }: Words): string {
  return corpus.changes(
    changes(before.articles.map(fileKey), after.articles.map(fileKey)),
    changes(wordsOf(before, before.passages), wordsOf(after, after.passages)),
    changes(wordsOf(before, before.quotations), wordsOf(after, after.quotations)),
  );
}

const fileKey = ({ file }: { readonly file: string }) => file;

function wordsOf(articles: Articles, spans: readonly Span[]): string[] {
  return spans.map((span) => `${span.article}\0${articleOf(articles, span).body.slice(span.start, span.end)}`);
}

function changes(before: readonly string[], after: readonly string[]): string {
  const old = new Set(before);
  const now = new Set(after);
  const added = after.filter((key) => !old.has(key)).length;
  const removed = before.filter((key) => !now.has(key)).length;
  return `${after.length} (+${added} −${removed})`;
}
