import { plainLetters } from './letters.ts';
import type { Range } from './range.ts';
import { DIGIT, IDEOGRAPH, kindOf, LETTER } from './script.ts';

/** A word in a text: its place and its form for comparison (`fold`). */
export interface Token extends Range {
  readonly word: string;
}

const APOSTROPHES = "'’ʼ";

/**
 * Visits the words of `text` between `start` and `end`, in order, by their offsets. A word is a run of letters and digits;
 * apostrophes inside stay ("it’s"), so do stops in initials ("U.S") and marks in figures ("20,000"); hyphens part words.
 * A run of Han characters or kana is visited as one word, for others to cut.
 */
export function scanWords(text: string, start: number, end: number, visit: (start: number, end: number) => void): void {
  let at = start;
  while (at < end) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== LETTER && kind !== DIGIT && kind !== IDEOGRAPH) {
      at++;
      continue;
    }
    const from = at;
    at = kind === IDEOGRAPH ? endOfIdeographs(text, at, end) : endOfWord(text, at, end);
    visit(from, at);
  }
}

/** The words of a text with their offsets; Japanese and Chinese runs are cut by the platform's segmenter. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const push = ({ start, end }: Range) => tokens.push({ start, end, word: fold(text.slice(start, end)) });
  scanWords(text, 0, text.length, (start, end) => {
    if (kindOf(text.charCodeAt(start)) !== IDEOGRAPH) push({ start, end });
    else ideographs(text, { start, end }).forEach(push);
  });
  return tokens;
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** The words inside a run of Han characters and kana. */
export function ideographs(text: string, { start, end }: Range): Range[] {
  return [...segmenter.segment(text.slice(start, end))].map(({ index, segment }) => ({
    start: start + index,
    end: start + index + segment.length,
  }));
}

/** The form of a word in which spellings are compared: lower case, no accents, no possessive ending; "U.S" and "US" both give "u.s". */
export function fold(printed: string): string {
  if (printed === 'US' || printed === 'USA' || printed === 'U.S.A') return 'u.s';
  let word = printed.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range as a whole
  if (/[^\u0000-\u007f]/.test(word)) word = plainLetters(word).replace(/[’ʼ]/g, "'");
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.includes('.') && /^\p{L}(\.\p{L})+$/u.test(word) && word !== 'u.s') return word.replaceAll('.', '');
  return word;
}

function endOfIdeographs(text: string, at: number, end: number): number {
  while (at < end && kindOf(text.charCodeAt(at)) === IDEOGRAPH) at++;
  return at;
}

function endOfWord(text: string, at: number, end: number): number {
  const from = at;
  while (at < end) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== LETTER && kind !== DIGIT && !(at > from && joins(text, from, at, end))) break;
    at++;
  }
  return at;
}

function joins(text: string, from: number, at: number, end: number): boolean {
  if (at + 1 >= end) return false;
  const mark = text[at] as string;
  const before = kindOf(text.charCodeAt(at - 1));
  const after = kindOf(text.charCodeAt(at + 1));
  if (APOSTROPHES.includes(mark)) return before === LETTER && after === LETTER;
  if (mark !== '.' && mark !== ',') return false;
  if (before === DIGIT && after === DIGIT) return true;
  // initials: a stop between single letters
  return mark === '.' && after === LETTER && before === LETTER && (at - from === 1 || text[at - 2] === '.');
}
