import type { Library } from '../../library/library.ts';
import type { SearchIndex } from '../../library/search-index.ts';
import { confidence } from './abstain.ts';
import { type Half, halvesOf } from './halves.ts';
import { type Item, type Question, readQuestion } from './question.ts';
import type { Ranked } from './rank.ts';
import { articlesMeant, isCircumstance as tellsArticle } from './scope.ts';

/** The best sentence for one half of a question, among all that were ranked for it. */
export interface HalfAnswer {
  readonly question: Question;
  readonly best: Ranked;
  readonly ranked: readonly Ranked[];
  /** How sure it is that it answers the half: 0 to 1. */
  readonly sure: number;
}

interface ReadHalf {
  readonly question: Question;
  /** Numbers of the articles that its time and place point to; empty where it names none. */
  readonly articles: ReadonlySet<number>;
}

const ARTICLE_BONUS = 8;

/** The best sentence for each of the two questions that a question holds, from two passages; none when it holds one. */
export function halfAnswers(
  library: Library,
  text: string,
  rankedFor: (question: Question) => readonly Ranked[],
): readonly HalfAnswer[] {
  const { index } = library;
  const answers: HalfAnswer[] = [];
  for (const half of halvesOf(text, index.questions.halves)) {
    const { question, articles } = readHalf(index, half);
    const ranked = preferring(articles, rankedFor(question));
    const unit = half.contrast ? 'article' : 'passage';
    const best = ranked.find(({ candidate }) =>
      answers.every((other) => other.best.candidate[unit] !== candidate[unit]),
    );
    if (!best) return [];
    answers.push({ question, best, ranked, sure: confidence(index, question, [best]) });
  }
  return answers;
}

/** A half as a question of its own: its time and place choose the article, its other words the sentence; the other's time and place do not count. */
function readHalf(index: SearchIndex, { own, shared, contrast }: Half): ReadHalf {
  const alone = readQuestion(index, own);
  const question = shared ? readQuestion(index, `${own} ${shared}`) : alone;
  const isOwn = ({ at }: Item) => at < alone.words.length;
  const isCircumstance = (item: Item) => tellsArticle(index, item);
  const hasOwn = contrast || question.items.some((item) => isOwn(item) && isCircumstance(item));
  const items = question.items.filter(
    (item) => isOwn(item) || (item.alternatives.length > 0 && !(hasOwn && isCircumstance(item))),
  );
  const topics = items.filter((item) => !isCircumstance(item));
  return {
    question: { ...question, items: topics.length > 0 ? topics : items },
    articles: articlesMeant(index, { items, ofArticle: question.ofArticle }),
  };
}

/** The sentences again, those of the given articles before others. */
function preferring(articles: ReadonlySet<number>, ranked: readonly Ranked[]): readonly Ranked[] {
  if (articles.size === 0) return ranked;
  return ranked
    .map((one) => (articles.has(one.candidate.article) ? { ...one, total: one.total + ARTICLE_BONUS } : one))
    .sort((a, b) => b.total - a.total);
}
