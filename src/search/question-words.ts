import { z } from 'zod';

const list = z.array(z.coerce.string().min(1));

/** The kinds of answer that a question may want. */
export const kinds = [
  'outlet',
  'credit',
  'meaning',
  'count',
  'duration',
  'money',
  'number',
  'time',
  'place',
  'reason',
  'words',
  'person',
  'choice',
] as const;
export type Kind = (typeof kinds)[number];

/** The shape of data/words/questions.yaml. */
export const questionWordsSchema = z.strictObject({
  stop: list,
  light: list,
  kinds: z.array(z.strictObject({ kind: z.enum(kinds), asks: list })),
  signs: z.strictObject({
    months: list,
    days: list,
    times: list,
    numbers: list,
    units: list,
    money: list,
    reasons: list,
    speech: list,
    titles: list,
    places: list,
    documents: list,
  }),
  particles: list,
  'east-asian-stop': list,
});

/** How questions are read, as data/words/questions.yaml tells it. */
export type QuestionWords = z.output<typeof questionWordsSchema>;
