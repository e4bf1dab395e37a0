import { z } from 'zod';

/** The shape of data/words/summits.yaml. */
export const summitWordsSchema = z.strictObject({});

/** The words by which summits, their dates and their counts are told from all else. */
export type SummitWords = z.infer<typeof summitWordsSchema>;
