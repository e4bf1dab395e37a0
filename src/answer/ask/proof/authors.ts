import type { Library } from '../../../library/library.ts';
import { spaced } from '../../../search/question-words.ts';
import type { Question } from '../question.ts';
import type { Ranked } from '../rank.ts';
import { passageOf } from './held.ts';
import { proofPatterns } from './patterns.ts';

/** Whether a question asks who wrote an article, and none of the passages is a byline. */
export function lacksAuthor(library: Library, { plain, ofArticle }: Question, chosen: readonly Ranked[]): boolean {
  const { authors } = proofPatterns(library.knowledge.words.questions);
  const sought = spaced(plain);
  if (!ofArticle || !authors.some((phrase) => sought.includes(phrase))) return false;
  return !chosen.some((one) => passageOf(library, one).some(({ text }) => BYLINE.test(text)));
}

const BYLINE = /^(?:by|written by|reported by)\s+\p{Lu}/iu;
