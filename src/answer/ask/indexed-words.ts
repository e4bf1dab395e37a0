import type { SearchIndex } from '../../library/search-index.ts';
import { NUMERIC, WORD_MASK } from '../../search/inverted-index.ts';
import { Sign } from '../../search/question-words.ts';

/** A word of a sentence, as it is indexed. */
export const wordOf = ({ inverted }: SearchIndex, word: number) =>
  inverted.vocabulary.words[word & WORD_MASK] as string;

/** The signs (`Sign`) of a word of a sentence. */
export const signsOf = ({ questions }: SearchIndex, word: number) => questions.signs[word & WORD_MASK] as number;

/** Whether a word of a sentence is a year from 1000 to 2099. */
export const isYear = (index: SearchIndex, word: number) =>
  (word & NUMERIC) !== 0 && /^(?:1\d|20)\d\d$/.test(wordOf(index, word));

/** Whether a word of a sentence is a number, in digits or spelled out. */
export const isNumber = (index: SearchIndex, word: number) =>
  (word & NUMERIC) !== 0 || (signsOf(index, word) & Sign.number) !== 0;

/** Whether a word is an amount: a number, but no year. */
export const isAmount = (index: SearchIndex, word: number) => isNumber(index, word) && !isYear(index, word);
