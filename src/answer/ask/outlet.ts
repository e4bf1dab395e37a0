import type { Words } from '../../language/words.ts';
import type { Article } from '../../library/article.ts';
import { cite } from '../../library/citation.ts';
import type { Library } from '../../library/library.ts';
import type { Answer } from '../answer.ts';
import { dateLabel } from '../source.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';

/** Who published the article that a question points to, cited where the article names its outlet, or by its opening; undefined when it is not known which, or by whom. */
export function outletAnswer(
  library: Library,
  question: Question,
  ranked: readonly Ranked[],
  words: Words,
): Answer | undefined {
  if (question.kinds[0] !== 'outlet' || question.items.every(({ light }) => light)) return undefined;
  const article = library.articles[bestArticle(ranked) ?? -1];
  const span = article?.outlet ? naming(article, article.outlet) : undefined;
  if (!article || !span) return undefined;
  return {
    found: true,
    statement: words.answers.outlet(article.outlet ?? '', article.title, dateLabel(article, words)).slice(0, 300),
    evidence: [{ citation: cite(library, { article: article.id, ...span }) }],
  };
}

/** The article that holds most of the question, in its passages and its context together. */
function bestArticle(ranked: readonly Ranked[]): number | undefined {
  const shares = new Map<number, number>();
  for (const { candidate } of ranked) {
    const held = candidate.inArticle.reduce(
      (sum, share, item) => sum + Math.max(share, 1.5 * (candidate.inContext[item] as number)),
      0,
    );
    shares.set(candidate.article, Math.max(held, shares.get(candidate.article) ?? 0));
  }
  return [...shares].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

/** The sentence in which an article names its outlet, or else its first one. */
function naming({ body, paragraphs }: Article, outlet: string) {
  const sentences = paragraphs.filter(({ debris }) => !debris).flatMap((paragraph) => paragraph.sentences);
  const names = [outlet, outlet.replace(/^The /, '').split(' ')[0] as string];
  for (const name of names) {
    const found = sentences.findLast(({ start, end }) => body.slice(start, end).includes(name));
    if (found) return { start: found.start, end: found.end };
  }
  return sentences[0] && { start: sentences[0].start, end: sentences[0].end };
}
