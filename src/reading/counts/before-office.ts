import { clauseWords, type SentenceText } from '../clauses.ts';
import { findPhrase } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { NumberPhrase } from './phrase.ts';

const SUBJECT = /^(?:the|they|he|she|it|both|we|i)$/;
const CAME_TO_OFFICE = /^(?:took|came|became|entered|assumed|won|were|was)$/;

/** Whether people met before they led their countries: "as students the two met four times", "before they took office they had met". */
export function isBeforeOffice(sentence: SentenceText, { from }: NumberPhrase, { leaders }: SummitWords): boolean {
  const { words, clauses } = sentence;
  const own = clauses[from] as number;
  const opening = clauseWords(sentence, 0);
  const first = words[opening.from]?.lower;
  if (first === 'before' && /^(?:they|he|she|either|both)$/.test(words[1]?.lower ?? ''))
    return CAME_TO_OFFICE.test(words[2]?.lower ?? '') && own <= 1;
  // "as prime ministers they met", "as he said, they met"
  if (first !== 'as' || own > 1) return false;
  const noun = [1, 2].find((at) => /^\p{Ll}{3,}[^s]s$|^children$/u.test(words[at]?.text ?? ''));
  const subject =
    noun !== undefined && SUBJECT.test(words[noun + 1]?.lower ?? '') && !SUBJECT.test(words[1]?.lower ?? '');
  return (
    subject && ![leaders.titles, leaders['plural-titles']].some((list) => findPhrase(words, list, 1, noun + 1) === 1)
  );
}
