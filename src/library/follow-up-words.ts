import { z } from 'zod';

const list = z.array(z.coerce.string().min(1)).nonempty();

/** The shape of data/words/follow-ups.yaml. */
export const followUpWordsSchema = z.strictObject({
  leads: list,
  prepositions: list,
  topics: list,
  spans: list,
  asks: list,
  back: list,
  aside: list,
  endings: list,
});

/** How a line is read as a follow-up to the question before, as data/words/follow-ups.yaml tells it. */
export type FollowUpWords = z.output<typeof followUpWordsSchema>;
