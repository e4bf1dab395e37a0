import { z } from 'zod';

const list = z.array(z.coerce.string().min(1)).nonempty();

/** The shape of data/words/follow-ups.yaml: how a line is read as a follow-up to the question before. */
export const followUpWordsSchema = z.strictObject({
  leads: list,
  prepositions: list,
  topics: list,
  spans: list,
  asks: list,
  adverbs: list,
  whole: z.record(z.string(), z.string()),
  counts: list,
  existing: list,
  happening: list,
  auxiliaries: list,
  person: list,
  people: list,
  back: list,
  aside: list,
  talk: list,
  between: list,
  endings: list,
});
