import { z } from 'zod';
import { isoDate } from './iso-date.ts';

/** The message of an issue with an address, for whoever words it. */
export const NOT_AN_ADDRESS = 'notAnAddress';

const text = z.string().trim().min(1);

/** The YAML at the head of a Markdown article; every field may be left out. */
export const frontMatterSchema = z.strictObject({
  title: text.optional(),
  outlet: text.optional(),
  published: isoDate.optional(),
  dated: z.enum(['stated', 'inferred']).optional(),
  url: z.url({ protocol: /^https?$/, error: NOT_AN_ADDRESS }).optional(),
  language: text.default('en'),
  source: text.optional(),
  summits: z
    .array(
      z.strictObject({
        date: isoDate.optional(),
        basis: z.enum(['stated', 'inferred']).default('stated'),
        place: text.optional(),
        occasion: text.optional(),
        leaders: z.array(text).default([]),
        evidence: text,
      }),
    )
    .default([]),
  notes: z.array(z.strictObject({ words: text, note: text })).default([]),
});

/** What an article's front matter says of it. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** A file's text in two: the YAML between the `---` lines, and the body after them, whose offsets are ours. */
export interface SplitFile {
  readonly yaml: string | undefined;
  readonly body: string;
  /** The 1-based line of the file at which the body begins. */
  readonly bodyLine: number;
}

/** Splits front matter from body; undefined when the front matter is opened and never closed. */
export function splitFrontMatter(file: string): SplitFile | undefined {
  if (!/^---[^\S\n]*\r?\n/.test(file)) return { yaml: undefined, body: file, bodyLine: 1 };
  const opening = file.indexOf('\n') + 1;
  const closing = /^---[^\S\n]*(?:\r?\n|$)/m.exec(file.slice(opening));
  if (!closing) return undefined;
  const yaml = file.slice(opening, opening + closing.index);
  const body = file.slice(opening + closing.index + closing[0].length);
  return { yaml, body, bodyLine: yaml.split('\n').length + 2 };
}
