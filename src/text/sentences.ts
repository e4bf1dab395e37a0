import { type Range, trimmed } from './range.ts';

/** The word lists that tell a full stop from an abbreviation's (data/words/sentences.yaml), without last stops. */
export interface SentenceWords {
  readonly abbreviations: ReadonlySet<string>;
  readonly beforeNumbers: ReadonlySet<string>;
  readonly mayEnd: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

const STOPS = /[.!?…。！？]+["'”’»›)\]}」』]*/g;
const WIDE_STOPS = '。！？';
const CLOSING = /["'”’»›)\]}」』]/;
const OPENING = /["'“‘«‹„([{「『]/;

/**
 * The sentences of `range`, in order, without the space between them; together they hold every other unit.
 * Closing marks stay with the sentence before them; abbreviations, initials and decimal points end none.
 */
export function sentences(text: string, range: Range, words: SentenceWords): Range[] {
  const found: Range[] = [];
  let start = range.start;
  for (const { index, 0: stops } of text.slice(range.start, range.end).matchAll(STOPS)) {
    const at = range.start + index;
    const end = at + stops.length;
    if (endsSentence(text, at, end, range, words)) {
      found.push(trimmed(text, { start, end }));
      start = end;
    }
  }
  found.push(trimmed(text, { start, end: range.end }));
  return found.filter((sentence) => sentence.start < sentence.end);
}

/** The sentence among `all` (in order) that holds `offset`, or the last one before it. */
export function sentenceAt(all: readonly Range[], offset: number): Range | undefined {
  return all.findLast((sentence) => sentence.start <= offset) ?? all[0];
}

function endsSentence(text: string, at: number, end: number, range: Range, words: SentenceWords): boolean {
  if (end >= range.end || WIDE_STOPS.includes(text[at] as string)) return true;
  if (!/\s/.test(text[end] as string)) return false;
  const next = nextCharacter(text, end, range.end);
  // “Really?” he asked: a lower-case word goes on with the sentence
  if (/\p{Ll}/u.test(next)) return false;
  if (text[at] !== '.' || CLOSING.test(text[end - 1] as string)) return true;
  const word = wordBefore(text, at, range.start);
  if (words.beforeNumbers.has(word) && /\p{N}/u.test(next)) return false;
  if (words.abbreviations.has(word)) return words.mayEnd.has(word) && words.openers.has(nextWord(text, end));
  return !/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word); // initials: "J. Smith", "G.K. Butler"
}

function nextCharacter(text: string, from: number, limit: number): string {
  for (let at = from; at < limit; at++) {
    if (!/\s/.test(text[at] as string) && !OPENING.test(text[at] as string)) return text[at] as string;
  }
  return '';
}

const nextWord = (text: string, from: number) => /^[^\p{L}]*(\p{L}*)/u.exec(text.slice(from, from + 40))?.[1] ?? '';

function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && /[\p{L}\p{N}.]/u.test(text[start - 1] as string)) start--;
  return text.slice(start, at);
}
