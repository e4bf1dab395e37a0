import { z } from 'zod';
import { isoDate } from './iso-date.ts';

const role = z.strictObject({
  title: z.string().min(1),
  of: z.string().min(1).optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
  also: z.array(z.string().min(1)).default([]),
});

/** The shape of data/people.yaml. */
export const peopleSchema = z.array(
  z.strictObject({
    name: z.string().min(1),
    aliases: z.array(z.string().min(1)).default([]),
    roles: z.array(role).default([]),
  }),
);

/** A person whom questions and articles may name, with every spelling and the offices held. */
export type Person = z.infer<typeof peopleSchema>[number];
