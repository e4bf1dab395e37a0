import { z } from 'zod';

/** Countries by name, each with its adjectives and short forms, and "the …" where prose says so. */
export type Countries = ReadonlyMap<string, readonly string[]>;

/** The shape of data/words/countries.yaml. */
export const countriesSchema = z
  .record(z.string(), z.array(z.string().min(1)))
  .transform((table): Countries => new Map(Object.entries(table)));
