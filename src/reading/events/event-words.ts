import { z } from 'zod';
import { stem } from '../../text/stem.ts';

const KINDS = [
  'document',
  'ending',
  'office',
  'trip',
  'ties',
  'talks',
  'measure',
  'apology',
  'anniversary',
  'force',
] as const;

const wordSet = z
  .array(z.string().min(1))
  .default([])
  .transform((words): ReadonlySet<string> => new Set(words));

const kind = z.strictObject({
  kind: z.enum(KINDS),
  verbs: wordSet,
  makers: wordSet,
  nouns: wordSet,
  planned: wordSet,
  generic: wordSet,
  actors: z.boolean().default(false),
  named: z.boolean().default(false),
});

/** The shape of data/words/events.yaml. */
export const eventWordsSchema = z
  .strictObject({
    kinds: z.array(kind).nonempty(),
    spans: z
      .record(z.string().min(1), z.number().int().positive())
      .transform((record): ReadonlyMap<string, number> => new Map(Object.entries(record))),
    inside: wordSet,
    edges: wordSet,
    auxiliaries: wordSet,
    openers: wordSet,
    'before-dates': wordSet,
    'behind-participles': wordSet,
    light: wordSet,
  })
  .transform(({ 'before-dates': beforeDates, 'behind-participles': behindParticiples, ...lists }) => ({
    ...lists,
    beforeDates,
    behindParticiples,
    /** Stems, since titles are compared by them. */
    light: new Set([...lists.light].map(stem)) as ReadonlySet<string>,
  }));

/** The words by which events around summits are read. */
export type EventWords = z.output<typeof eventWordsSchema>;

/** What sort of thing happened. */
export type EventKind = (typeof KINDS)[number];
