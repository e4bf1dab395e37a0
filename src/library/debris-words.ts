import { z } from 'zod';
import { literal } from '../text/patterns.ts';

/** data/words/debris.yaml: whole lines, `*` for anything, made into one test of a paragraph: each of its lines is such a one. */
export const debrisSchema = z.array(z.string().min(1)).transform((patterns) => {
  const whole = patterns.map((pattern) => pattern.split('*').map(literal).join('.*'));
  const debris = new RegExp(`^(?:${whole.join('|') || '(?!)'})$`, 'iu');
  return (paragraph: string) => paragraph.split(/[\r\n]+/).every((line) => debris.test(line.trim()));
});
