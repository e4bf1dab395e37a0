import type { SentenceText } from '../clauses.ts';
import { isSeriesAt } from '../meetings/nouns.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import type { NumberPhrase } from './phrase.ts';

const LONGEST_BLOC = 5;

/** Whether the leaders of a bloc, and not two or three of them, stand before a number or its verb in their clause, or before "at their fifth meeting": "Commonwealth leaders met for the 27th time", "the heads of the Pacific islands". */
export function isOfBloc(sentence: SentenceText, phrase: NumberPhrase, lists: SummitWords): boolean {
  const { words, clauses } = sentence;
  const from = Math.max(phrase.from, phrase.anchor);
  const own = clauses[from] as number;
  const theirs = words[phrase.from - 1]?.lower === 'their' && clauses.indexOf(own) >= phrase.from - 2;
  const first = clauses.indexOf(theirs && own > 0 ? own - 1 : own);
  const few = [lists.meetings.trilateral, lists.meetings.bilateral];
  if (few.some((list) => findPhrase(words, list, phrase.from, phrase.to) >= 0)) return false;
  return words.slice(first, from).some((_, step) => {
    const at = first + step;
    const length = words[at]?.lower === 'heads' ? 1 : phraseAt(words, at, lists.leaders['plural-titles']);
    if (length === 0 || words.slice(Math.max(0, at - 3), at).some(({ lower }) => FEW.test(lower))) return false;
    const end = at + length;
    // "Nordic leaders' 12th summit: Dahl and Holm agree" may be that of two
    if (end === from || namesSubject(words, end, from)) return false;
    const of = words[end]?.lower === 'of' ? words.slice(end, Math.min(end + LONGEST_BLOC, from)) : [];
    return (
      isSeriesAt(words, at - 1, lists) ||
      (words[at - 1]?.text === 'EU' && words[at - 2]?.lower !== 'and') ||
      (!of.some(({ lower }) => FEW.test(lower)) && of.some((_, far) => isSeriesAt(words, end + far, lists)))
    );
  });
}

/** "At a gathering of Asian leaders Dahl and Holm met", "… they met": others than the bloc are said to have met. */
const namesSubject = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ text, lower }, step) => {
    const before = words[from + step - 1]?.text ?? '';
    const name = /^\p{Lu}/u.test(text) && !/^(?:\p{Lu}|(?:in|at|of|the|on|near)$)/u.test(before);
    return name || /^(?:they|he|she|two|both|pair)$/.test(lower);
  });

const FEW = /^(?:two|three|both|these|those)$/;
