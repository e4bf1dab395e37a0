import { clauseWords, type SentenceText } from '../clauses.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';

/** Whether words name a call; "what both call their fifth summit" and "what the office calls full-scale summits" name none. */
export const namesCall = (words: SentenceText['words'], from: number, to: number, { meetings }: SummitWords): boolean =>
  words.slice(from, to).some((_, step) => {
    const length = phraseAt(words, from + step, meetings.calls);
    const naming = /^call(?:s|ed)?$/.test(words[from + step]?.lower ?? '');
    const what = words.slice(Math.max(0, from + step - 3), from + step).some(({ lower }) => lower === 'what');
    return length > 0 && !(naming && length === 1 && (what || CALLED.test(words[from + step + 1]?.lower ?? '')));
  });

const CALLED = /^(?:a|an|the|their|his|her|it|this|that|them|these|those|for)$/;

/** "…, by video link, …": whether a clause tells that people met by other means than in person. */
export function isByWire(sentence: SentenceText, clause: number, lists: SummitWords): boolean {
  const { from, to } = clauseWords(sentence, clause);
  const means = /^(?:by|via|over|on|through|albeit|all|mostly|mainly|partly)$/.test(sentence.words[from]?.lower ?? '');
  return means && findPhrase(sentence.words, lists.meetings.calls, from, to) >= 0;
}
