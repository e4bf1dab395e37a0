import { type Citation, paragraphOf } from '../../library/citation.ts';
import type { Library } from '../../library/library.ts';
import type { SearchIndex } from '../../library/search-index.ts';
import type { Answer, Evidence } from '../answer.ts';
import { confidence } from './abstain.ts';
import { type Half, halvesOf } from './halves.ts';
import type { Item } from './items.ts';
import { lackOf } from './proof/lack.ts';
import { type Question, readQuestion } from './question.ts';
import type { Ranked } from './rank.ts';
import { articlesMeant, isCircumstance as tellsArticle } from './scope.ts';
import { citations } from './select.ts';

/** What answers one half of a question. */
export interface HalfAnswer {
  readonly question: Question;
  readonly evidence: Evidence;
  /** The answer in words of our own, where the half is about summits themselves. */
  readonly statement?: string;
  /** How sure it is that it answers the half: 0 to 1. */
  readonly sure: number;
  /** Whether the sentence lacks what its answer must have. */
  readonly lacking: boolean;
}

/** How a question is answered: by what is known of summits, or by sentences, best first. */
export interface Ways {
  readonly known: (question: Question) => Answer | undefined;
  readonly ranked: (question: Question) => readonly Ranked[];
}

interface ReadHalf {
  /** With its own time and place, or those that it shares. */
  readonly whole: Question;
  /** Without time and place. */
  readonly question: Question;
  /** Numbers of the articles that its time and place point to; empty where it names none. */
  readonly articles: ReadonlySet<number>;
}

const ARTICLE_BONUS = 8;
const FAINT = 0.3;
// a sentence that ranks far behind the best one lacks more than that one does
const NEAR = 0.7;

/** An answer for each of the two questions that a question holds, from two passages; none when it holds one, or when a half has no answer. */
export function halfAnswers(library: Library, text: string, ways: Ways): readonly HalfAnswer[] {
  const { index } = library;
  const answers: HalfAnswer[] = [];
  for (const half of halvesOf(text, index.questions.halves)) {
    const isOther = (evidence: Evidence) =>
      answers.every((other) => isApart(library, other.evidence.citation, evidence.citation, half.contrast));
    const read = readHalf(index, half);
    const answer = knownAnswer(read, ways, isOther) ?? rankedAnswer(library, read, ways, isOther);
    if (!answer) return [];
    answers.push(answer);
  }
  return answers;
}

function knownAnswer(
  { whole: question }: ReadHalf,
  { known }: Ways,
  isOther: (evidence: Evidence) => boolean,
): HalfAnswer | undefined {
  const answer = known(question);
  const evidence = answer?.found ? answer.evidence.find(isOther) : undefined;
  return answer && evidence && { question, evidence, statement: answer.statement, sure: 1, lacking: false };
}

function rankedAnswer(
  library: Library,
  { question, articles }: ReadHalf,
  ways: Ways,
  isOther: (evidence: Evidence) => boolean,
): HalfAnswer | undefined {
  const ranked = preferring(articles, ways.ranked(question));
  const answerBy = (best: Ranked): HalfAnswer | undefined => {
    const [evidence] = citations(library, [best], ranked);
    if (!evidence || !isOther(evidence)) return undefined;
    const lacking = lackOf(library, question, [best]) !== undefined;
    return { question, evidence, sure: confidence(library, question, [best]), lacking };
  };
  let first: { readonly answer: HalfAnswer; readonly total: number } | undefined;
  for (const best of ranked) {
    if (first && best.total < NEAR * first.total) break;
    const answer = answerBy(best);
    if (answer && !answer.lacking) return answer;
    if (answer) first ??= { answer, total: best.total };
  }
  return first?.answer;
}

/** Whether two citations are from different passages, or with `articles` from different articles. */
export function isApart(library: Library, one: Citation, other: Citation, articles = false): boolean {
  if (one.article !== other.article) return true;
  return !articles && paragraphOf(library, one) !== paragraphOf(library, other);
}

/** A half as a question of its own: its time and place choose the article, its other words the sentence; the other's time and place do not count. */
function readHalf(index: SearchIndex, { own, shared, faint, contrast }: Half): ReadHalf {
  const alone = readQuestion(index, own);
  const question = shared ? readQuestion(index, `${own} ${shared}`) : alone;
  const isOwn = ({ at }: Item) => at < alone.words.length;
  const isCircumstance = (item: Item) => tellsArticle(index, item);
  const hasOwn = contrast || question.items.some((item) => isOwn(item) && isCircumstance(item));
  const items = question.items
    .filter((item) => isOwn(item) || (item.alternatives.length > 0 && !(hasOwn && isCircumstance(item))))
    .map((item) => (faint && !isOwn(item) ? { ...item, weight: FAINT * item.weight, light: true } : item));
  const topics = items.filter((item) => !isCircumstance(item));
  return {
    whole: { ...question, items, text: hasOwn ? own : question.text },
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
