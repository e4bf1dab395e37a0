import type { NumberWords } from './summit-words.ts';
import type { Word } from './words.ts';

/** A number in a text: of how many words it is made, and whether it counts, orders or says how often. */
export interface NumberReading {
  readonly value: number;
  readonly kind: 'cardinal' | 'ordinal' | 'frequency';
  readonly length: number;
}

const ARTICLES = new Set(['a', 'an', 'one']);

/** The number that begins with the word at `at`: spelled, in digits, "a dozen" or "half a dozen"; null when none does. */
export function readNumber(words: readonly Word[], at: number, lists: NumberWords): NumberReading | null {
  return groupNumber(words, at, lists) ?? simpleNumber(words[at]?.lower ?? '', words[at + 1]?.lower, lists);
}

function groupNumber(words: readonly Word[], at: number, lists: NumberWords): NumberReading | null {
  const lower = (offset: number) => words[at + offset]?.lower ?? '';
  const group = (offset: number) => lists.groups.get(lower(offset));
  const size = group(1);
  if (lower(0) === 'half') {
    const length = ARTICLES.has(lower(1)) ? 3 : 2;
    const half = group(length - 1);
    return half === undefined ? null : { value: half / 2, kind: 'cardinal', length };
  }
  const halved = /^half-(?:an?-)?(\p{L}+)$/u.exec(lower(0).startsWith('a') ? lower(1) : lower(0));
  const half = lists.groups.get(halved?.[1] ?? '');
  if (half !== undefined) return { value: half / 2, kind: 'cardinal', length: lower(0).startsWith('a') ? 2 : 1 };
  if (size === undefined) return null;
  const many = ARTICLES.has(lower(0)) ? 1 : lists.cardinals.get(lower(0));
  return many === undefined ? null : { value: many * size, kind: 'cardinal', length: 2 };
}

function simpleNumber(word: string, next: string | undefined, lists: NumberWords): NumberReading | null {
  const digits = /^(\d{1,3})(st|nd|rd|th)?$/.exec(word);
  if (digits) return { value: Number(digits[1]), kind: digits[2] ? 'ordinal' : 'cardinal', length: 1 };
  const [tens = '', ones] = word.split('-');
  if (ones !== undefined) return compound(tens, ones, 1, lists);
  const spelled = next !== undefined && (lists.cardinals.get(tens) ?? 0) >= 20 ? compound(tens, next, 2, lists) : null;
  if (spelled) return spelled;
  for (const [kind, list] of [
    ['cardinal', lists.cardinals],
    ['ordinal', lists.ordinals],
    ['frequency', lists.frequencies],
  ] as const) {
    const value = list.get(word);
    if (value !== undefined) return { value, kind, length: 1 };
  }
  return null;
}

/** "twenty-first", "twenty first", "thirty-two". */
function compound(tens: string, ones: string, length: number, lists: NumberWords): NumberReading | null {
  const ten = lists.cardinals.get(tens) ?? 0;
  if (ten < 20) return null;
  const ordinal = lists.ordinals.get(ones) ?? 0;
  if (ordinal > 0 && ordinal < 10) return { value: ten + ordinal, kind: 'ordinal', length };
  const cardinal = lists.cardinals.get(ones) ?? 0;
  return cardinal > 0 && cardinal < 10 ? { value: ten + cardinal, kind: 'cardinal', length } : null;
}
