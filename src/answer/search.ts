import { cite } from '../library/citation.ts';
import type { Library } from '../library/library.ts';
import type { Passage } from '../library/passage.ts';
import type { Evidence } from './answer.ts';
import { rankedSentences } from './ask/ask.ts';
import { readQuestion } from './ask/question.ts';

/** Every passage that holds words of `text`, best first, shown whole with its best sentence marked. */
export function search(library: Library, text: string): readonly Evidence[] {
  const shown = new Set<number>();
  return rankedSentences(library, readQuestion(library.index, text)).flatMap(({ candidate, sentence }) => {
    if (shown.has(candidate.passage) || candidate.held.every((share) => share === 0)) return [];
    shown.add(candidate.passage);
    const { article, start, end, sentences } = library.passages[candidate.passage] as Passage;
    const best = sentences[sentence.number];
    return [{ citation: cite(library, { article, start, end }), ...(best ? { marked: [best] } : {}) }];
  });
}
