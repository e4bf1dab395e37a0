import type { Span } from '../library/article.ts';
import { cite } from '../library/citation.ts';
import type { Library } from '../library/library.ts';
import { overlaps } from '../text/range.ts';
import type { Evidence } from './answer.ts';

/** The whole sentences that hold a span, with the span marked where they are longer. */
export function wholeSentences(library: Library, span: Span): Evidence {
  const { paragraphs = [] } = library.article(span.article) ?? {};
  const around = paragraphs.flatMap(({ sentences }) => sentences.filter((sentence) => overlaps(sentence, span)));
  const start = Math.min(span.start, around[0]?.start ?? span.start);
  const end = Math.max(span.end, around.at(-1)?.end ?? span.end);
  const citation = cite(library, { article: span.article, start, end });
  return end - start > span.end - span.start ? { citation, marked: [span] } : { citation };
}
