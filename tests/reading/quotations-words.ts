import type { ReadingWords } from '../../src/reading/quotations/quotation-words.ts';
import { shippedKnowledge } from '../factories.ts';

const { words: lists } = await shippedKnowledge();

/** The word lists as they are shipped. */
export const words: ReadingWords = { ...lists.sentences, ...lists.quotations };
