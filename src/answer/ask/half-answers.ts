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
const MOST_OPTIONS = 10;
const KNOWN = 100;
const CLEARLY = 1.2;
// a sentence that lacks what an answer must have gives way to one that does not rank far behind it
const LACKING = 0.7;

/** A sentence that may answer a half, and how well it does beside its others. */
interface Option {
  readonly evidence: Evidence;
  readonly value: number;
  answer(): HalfAnswer;
}

/** An answer for each of the two questions that a question holds, from the two passages that answer both best; none when it holds one, or when a half has no answer. */
export function halfAnswers(library: Library, text: string, ways: Ways): readonly HalfAnswer[] {
  const [one, other] = halvesOf(text, library.index.questions.halves);
  if (!one || !other) return [];
  const firsts = optionsOf(library, one, ways);
  const seconds = optionsOf(library, other, ways);
  const pairs = firsts.flatMap((first) =>
    seconds
      .filter(({ evidence }) => isApart(library, first.evidence.citation, evidence.citation, other.contrast))
      .map((second) => ({ first, second, value: first.value + second.value })),
  );
  const [best] = pairs.toSorted((a, b) => b.value - a.value);
  if (!best) return [];
  // the best sentence of the first half stays with it, unless both are clearly better off otherwise
  const top = Math.max(...pairs.map(({ first }) => first.value));
  const [plain = best] = pairs.filter(({ first }) => first.value === top).sort((a, b) => b.value - a.value);
  const { first, second } = best.value > CLEARLY * plain.value ? best : plain;
  return [first.answer(), second.answer()];
}

/** What is known of summits, else the sentences that rank best. */
function optionsOf(library: Library, half: Half, { known, ranked }: Ways): Option[] {
  const { whole, question, articles } = readHalf(library.index, half);
  const direct = known(whole);
  if (direct?.found)
    return direct.evidence.map((evidence, at) => ({
      evidence,
      value: KNOWN - at,
      answer: () => ({ question: whole, evidence, statement: direct.statement, sure: 1, lacking: false }),
    }));
  const all = preferring(articles, ranked(question));
  return all.slice(0, MOST_OPTIONS).flatMap((best) => {
    const [evidence] = citations(library, [best], all);
    if (!evidence) return [];
    const lacking = lackOf(library, question, [best]) !== undefined;
    const answer = () => ({ question, evidence, sure: confidence(library, question, [best]), lacking });
    return [{ evidence, value: best.total * (lacking ? LACKING : 1), answer }];
  });
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
