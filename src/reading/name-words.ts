import { z } from 'zod';

const wordSet = z.array(z.string().min(1)).transform((words): ReadonlySet<string> => new Set(words));

/** The shape of data/words/names.yaml. */
export const nameWordsSchema = z.strictObject({
  particles: wordSet,
  suffixes: wordSet,
  honorifics: wordSet,
  statesmen: wordSet,
});

/** What stands before, in and after people's names. */
export type NameWords = z.output<typeof nameWordsSchema>;
