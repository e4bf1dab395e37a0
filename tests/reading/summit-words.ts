import type { SummitWords } from '../../src/reading/summit-words.ts';
import { shippedKnowledge } from '../factories.ts';

/** The word lists by which the bot reads summits, as it ships them. */
export const summitWords: SummitWords = (await shippedKnowledge()).words.summits;
