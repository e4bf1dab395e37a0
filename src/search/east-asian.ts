import type { Range } from '../text/range.ts';
import { isHangul, isUnspaced } from '../text/script.ts';
import { fold, ideographs, scanWords, type Token } from '../text/tokenize.ts';

const LONGEST = 12;

/** The words of a text with their offsets, runs of East Asian script cut at the words of `known`. */
export function cutWords(text: string, known: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  const push = ({ start, end }: Range) => tokens.push({ start, end, word: fold(text.slice(start, end)) });
  scanWords(text, 0, text.length, (start, end) => {
    if (isUnspaced(text.charCodeAt(start))) for (const piece of cutEastAsian(text, { start, end }, known)) push(piece);
    else push({ start, end });
  });
  return tokens;
}

/**
 * Cuts a run of Japanese, Chinese or Korean script into words: the longest known word at each place, and where none begins,
 * the platform's segment (Japanese) or the rest of the word (Korean, whose particles follow the word that they mark).
 */
export function cutEastAsian(text: string, run: Range, known: ReadonlySet<string>): Range[] {
  const words: Range[] = [];
  let open = run.start;
  const close = (end: number) => {
    if (end > open) words.push(...unknownWords(text, { start: open, end }));
  };
  for (let at = run.start; at < run.end; ) {
    const end = endOfKnown(text, at, run.end, known);
    if (end === at) {
      at++;
      continue;
    }
    close(at);
    words.push({ start: at, end });
    at = open = end;
  }
  close(run.end);
  return words;
}

const unknownWords = (text: string, range: Range) =>
  isHangul(text.slice(range.start, range.end)) ? [range] : ideographs(text, range);

function endOfKnown(text: string, at: number, limit: number, known: ReadonlySet<string>): number {
  for (let end = Math.min(limit, at + LONGEST); end > at; end--) {
    if (known.has(fold(text.slice(at, end)))) return end;
  }
  return at;
}
