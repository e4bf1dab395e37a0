import { en, type Words } from './en/words.ts';
import { ja } from './ja/words.ts';
import { ko } from './ko/words.ts';
import type { Language } from './language.ts';

export type { Words };

/** A sentence of our own that can be said in each language. */
export type Wording = (words: Words) => string;

const catalogues: Readonly<Record<Language, Words>> = { en, ja, ko };

/** Everything that the bot says, in one language. */
export const wordsIn = (language: Language): Words => catalogues[language];
