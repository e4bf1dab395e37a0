import type { Range } from '../../text/range.ts';
import type { SentenceText } from '../clauses.ts';
import { isPair } from '../meetings/actors.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { spanPattern } from './span-patterns.ts';

/** The first wording of a span in a range of a sentence, which may run on into what follows it; "between the two leaders" is none. */
export function spanIn(sentence: SentenceText, { start, end }: Range, lists: SummitWords): Range | null {
  const match = spanPattern(lists).exec(sentence.text.slice(start, end));
  if (!match) return null;
  const from = start + match.index;
  const span = { start: from, end: from + match[0].length };
  if (!isBetweenPeople(sentence, from, lists)) return span;
  return spanIn(sentence, { start: from + 'between'.length, end }, lists);
}

const LONGEST_PEOPLE = 5;

/** "Three meetings between the two presidents" tells who met, "between the two elections" when. */
function isBetweenPeople(sentence: SentenceText, start: number, lists: SummitWords): boolean {
  const { words } = sentence;
  const at = words.findIndex((word) => word.start >= start);
  const after = words[at + 1]?.text ?? '';
  if (words[at]?.lower !== 'between' || /^\d/.test(after) || lists.dates.months.has(after)) return false;
  const { people, sides, titles, 'plural-titles': plural } = lists.leaders;
  return words
    .slice(at + 1, at + LONGEST_PEOPLE)
    .some(
      (_, step) =>
        isPair(sentence, at + 1 + step, lists) ||
        [people, sides, titles, plural].some((list) => phraseAt(words, at + 1 + step, list) > 0),
    );
}
