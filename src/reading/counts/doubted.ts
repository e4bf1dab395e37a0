import { clauseWords, type SentenceText } from '../clauses.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { NumberPhrase } from './phrase.ts';

/** Whether a sentence says that a number of meetings is made up, a guess or a lie: "a tabloid invented five meetings", "the claim that they met six times is false". */
export function isDoubted(sentence: SentenceText, { from, to }: NumberPhrase, { counting }: SummitWords): boolean {
  const { words, clauses } = sentence;
  const own = clauses[from] as number;
  const first = clauseWords(sentence, Math.max(0, own - CLAUSES_BEFORE)).from;
  return (
    findPhrase(words, counting.untrue) >= 0 ||
    findPhrase(words, counting.doubts, first, from) >= 0 ||
    isGuessed(sentence, from, counting.guesses) ||
    isConceded(sentence, from, to) ||
    isInverted(sentence, own) ||
    isInverted(sentence, own - 1)
  );
}

const CLAUSES_BEFORE = 2;

/** "Perhaps they met four times", but not "they met perhaps four times". */
const isGuessed = ({ words, clauses }: SentenceText, from: number, guesses: ReadonlySet<string>): boolean => {
  const first = clauses.indexOf(clauses[from] as number);
  const length = phraseAt(words, first, guesses);
  return length > 0 && first + length < from;
};

/** "They may have met eight times", but not "they may have met eight times, but nothing came of it", which grants the number. */
function isConceded({ words, clauses }: SentenceText, from: number, to: number): boolean {
  const first = clauses.indexOf(clauses[from] as number);
  const may = words
    .slice(first, from)
    .some(({ lower }, step) => /^(?:may|might|could)$/.test(lower) && words[first + step + 1]?.lower === 'have');
  return may && !words.slice(to).some(({ lower }) => /^(?:but|yet)$/.test(lower));
}

/** "Had they met three times, …", "Had Dahl come, they would have met": a condition. */
function isInverted({ words, clauses, text, end }: SentenceText, clause: number): boolean {
  const from = clauses.indexOf(clause);
  const subject = words[from + 1];
  return (
    words[from]?.lower === 'had' &&
    text[end - 1] !== '?' &&
    (/^(?:they|we|he|she|the|these|both)$/.test(subject?.lower ?? '') ||
      (from === 0 && /^\p{Lu}/u.test(subject?.text ?? '')))
  );
}
