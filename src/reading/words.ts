import type { Range } from '../text/range.ts';

/** A word of a text: letters and digits, with inner hyphens, apostrophes and full stops; a possessive "'s" stands outside. */
export interface Word extends Range {
  readonly text: string;
  readonly lower: string;
}

const WORD = /[\p{L}\p{N}]+(?:[-‐‑'’.&][\p{L}\p{N}]+)*/gu;

/** The words of a range, in order. */
export function wordsIn(text: string, { start, end }: Range): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => {
    const word = match[0].replace(/['’]s$/i, '');
    const from = start + match.index;
    return { text: word, lower: word.toLowerCase().replace(/[‐‑]/g, '-'), start: from, end: from + word.length };
  });
}
