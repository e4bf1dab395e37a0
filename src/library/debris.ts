import { z } from 'zod';

/** data/words/debris.yaml: whole lines, `*` for anything, made into one test of a paragraph's text. */
export const debrisSchema = z.array(z.string().min(1)).transform((patterns) => {
  const whole = patterns.map((pattern) => pattern.split('*').map(literal).join('.*'));
  const debris = new RegExp(`^(?:${whole.join('|') || '(?!)'})$`, 'isu');
  return (paragraph: string) => debris.test(paragraph.trim());
});

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
