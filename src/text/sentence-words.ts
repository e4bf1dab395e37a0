import { z } from 'zod';
import type { SentenceWords } from './sentences.ts';

const words = z.array(z.string().min(1)).transform((list): ReadonlySet<string> => new Set(list));

/** The shape of data/words/sentences.yaml. */
export const sentenceWordsSchema = z
  .strictObject({ abbreviations: words, 'before-numbers': words, 'may-end': words, openers: words })
  .transform(
    (lists): SentenceWords => ({
      abbreviations: lists.abbreviations,
      beforeNumbers: lists['before-numbers'],
      mayEnd: lists['may-end'],
      openers: lists.openers,
    }),
  );
