import { phraseAt } from './phrases.ts';
import type { NumberWords } from './summit-words.ts';
import type { Word } from './words.ts';

/** A number in a text: of how many words it is made, and whether it counts, orders or says how often. */
export interface NumberReading {
  readonly value: number;
  readonly kind: 'cardinal' | 'ordinal' | 'frequency';
  readonly length: number;
}

const ARTICLES = new Set(['a', 'an', 'one']);
const DIGITS = /^(\d{1,3})(st|nd|rd|th)?$/;

/** The number that begins with the word at `at`: spelled, in digits, "a dozen" or "half a dozen"; null when none does. */
export function readNumber(words: readonly Word[], at: number, lists: NumberWords): NumberReading | null {
  const word = words[at]?.lower;
  if (word === undefined) return null;
  const plain = withoutVagueEnd(word, lists);
  const found = groupNumber(words, at, lists) ?? digits(plain) ?? spelled(plain, words[at + 1]?.lower ?? '', lists);
  return found?.kind === 'cardinal'
    ? { ...found, length: found.length + tail(words, at + found.length, found.value, lists) }
    : found;
}

/** "Forty" of "forty-odd". */
function withoutVagueEnd(word: string, lists: NumberWords): string {
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 && lists['vague-ends'].has(word.slice(hyphen + 1)) ? word.slice(0, hyphen) : word;
}

/** How many words after a number say that it is not exact or repeat it: "a dozen or so", "three (3)". */
function tail(words: readonly Word[], at: number, value: number, { vague }: NumberWords): number {
  return words[at]?.lower === String(value) ? 1 : phraseAt(words, at, vague);
}

/** "A dozen", "two dozen", "half a dozen", "half-dozen". */
function groupNumber(words: readonly Word[], at: number, lists: NumberWords): NumberReading | null {
  const { groups, cardinals } = lists;
  const first = words[at]?.lower ?? '';
  const second = words[at + 1]?.lower ?? '';
  if (first === 'half') {
    const length = ARTICLES.has(second) ? 3 : 2;
    return halved(groups.get(words[at + length - 1]?.lower ?? ''), length);
  }
  if (first.startsWith('half-')) return halved(groups.get(first.replace(/^half-(?:an?-)?/, '')), 1);
  if (ARTICLES.has(first) && second.startsWith('half-')) return halved(groups.get(second.slice('half-'.length)), 2);
  // "a round dozen"
  const rounded = ARTICLES.has(first) && lists.rounded.has(second) ? groups.get(words[at + 2]?.lower ?? '') : undefined;
  if (rounded !== undefined) return { value: rounded, kind: 'cardinal', length: 3 };
  const size = groups.get(second);
  const many = ARTICLES.has(first) ? 1 : cardinals.get(first);
  if (size === undefined || many === undefined) return null;
  // "a hundred and four"
  const more = words[at + 2]?.lower === 'and' && size === 100 ? readNumber(words, at + 3, lists) : null;
  const extra = more?.kind === 'cardinal' && more.value < 100 ? more : null;
  return { value: many * size + (extra?.value ?? 0), kind: 'cardinal', length: extra ? 3 + extra.length : 2 };
}

const halved = (size: number | undefined, length: number): NumberReading | null =>
  size === undefined ? null : { value: size / 2, kind: 'cardinal', length };

function digits(word: string): NumberReading | null {
  const match = DIGITS.exec(word);
  const value = Number(match?.[1] ?? 0);
  return value > 0 ? { value, kind: match?.[2] ? 'ordinal' : 'cardinal', length: 1 } : null;
}

function spelled(word: string, next: string, lists: NumberWords): NumberReading | null {
  const hyphen = word.indexOf('-');
  if (hyphen > 0) return compound(word.slice(0, hyphen), word.slice(hyphen + 1), 1, lists);
  const cardinal = lists.cardinals.get(word);
  if (cardinal !== undefined) return compound(word, next, 2, lists) ?? { value: cardinal, kind: 'cardinal', length: 1 };
  const ordinal = lists.ordinals.get(word);
  if (ordinal !== undefined) return { value: ordinal, kind: 'ordinal', length: 1 };
  const frequency = lists.frequencies.get(word);
  return frequency === undefined ? null : { value: frequency, kind: 'frequency', length: 1 };
}

/** "Twenty-first", "twenty first", "thirty-two". */
function compound(tens: string, ones: string, length: number, lists: NumberWords): NumberReading | null {
  const ten = lists.cardinals.get(tens) ?? 0;
  if (ten < 20) return null;
  const ordinal = lists.ordinals.get(ones) ?? 0;
  if (ordinal > 0 && ordinal < 10) return { value: ten + ordinal, kind: 'ordinal', length };
  const cardinal = lists.cardinals.get(ones) ?? 0;
  return cardinal > 0 && cardinal < 10 ? { value: ten + cardinal, kind: 'cardinal', length } : null;
}
