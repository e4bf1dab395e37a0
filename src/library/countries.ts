import { z } from 'zod';

/** The shape of data/words/countries.yaml: a country's name, and its adjectives and short forms. */
export const countriesSchema = z
  .record(z.string(), z.array(z.string().min(1)))
  .transform((table): ReadonlyMap<string, readonly string[]> => new Map(Object.entries(table)));
