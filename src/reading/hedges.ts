import { phraseAt } from './phrases.ts';
import type { SummitWords } from './summit-words.ts';
import type { Word } from './words.ts';

/** The index of the last word before a number and "at least", "as many as" and the like. */
export function beforeHedges(words: readonly Word[], at: number, lists: SummitWords): number {
  const length = at > 0 ? phraseBefore(words, at - 1, lists.meetings.hedges) : 0;
  return length > 0 ? beforeHedges(words, at - length, lists) : at - 1;
}

/** Whether a phrase of a list ends with the word at `at`. */
export const followsPhrase = (words: readonly Word[], at: number, list: ReadonlySet<string>): boolean =>
  phraseBefore(words, at, list) > 0;

/** How many words, up to the word at `at`, make a phrase of a list. */
const phraseBefore = (words: readonly Word[], at: number, list: ReadonlySet<string>) =>
  [3, 2, 1].find((length) => at - length + 1 >= 0 && phraseAt(words, at - length + 1, list) === length) ?? 0;
