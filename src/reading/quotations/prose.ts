import type { Range } from '../../text/range.ts';
import { sentences } from '../../text/sentences.ts';
import type { Marked } from './marks.ts';
import type { ReadingWords } from './quotation-words.ts';

/** A word, a mark of punctuation, a possessive ending, or all the words in one pair of quotation marks (`text` is empty). */
export interface Token extends Range {
  readonly kind: 'word' | 'punctuation' | 'possessive' | 'quoted';
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  /** The last character inside the marks; empty for all other tokens. */
  readonly ends: string;
  /** The index of the marked words that this token stands for; -1 for all others. */
  readonly marked: number;
}

/** One sentence of the article, as tokens in which words in quotation marks are a single token. */
export interface Sentence extends Range {
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** The sentences of a text in order; what stands in quotation marks neither ends a sentence nor gives words. */
export function readSentences(
  text: string,
  paragraphs: readonly Range[],
  marked: readonly Marked[],
  words: ReadingWords,
): Sentence[] {
  const veiled = veil(text, marked, words);
  let next = 0;
  const tokensOf = (sentence: Range): Token[] => {
    const tokens: Token[] = [];
    TOKEN.lastIndex = sentence.start;
    for (let match = TOKEN.exec(veiled); match && match.index < sentence.end; match = TOKEN.exec(veiled)) {
      const at = match.index;
      while (next < marked.length && (marked[next] as Marked).outer.end <= at) next++;
      const quoted = marked[next];
      if (quoted && quoted.outer.start <= at) tokens.push(quotedToken(text, quoted, next));
      else {
        const range = withStop(veiled, { start: at, end: at + match[0].length }, sentence.end, words);
        tokens.push(token(kindOf(match[0]), text, range));
      }
      TOKEN.lastIndex = Math.max((tokens.at(-1) as Token).end, at + 1);
    }
    return tokens;
  };
  return paragraphs.flatMap((range, paragraph) =>
    sentences(veiled, range, words).flatMap((sentence) =>
      cut(tokensOf(sentence)).map((tokens) => ({
        start: (tokens[0] as Token).start,
        end: (tokens.at(-1) as Token).end,
        paragraph,
        tokens,
      })),
    ),
  );
}

/** Longer runs of words are no sentences; cutting them bounds the work for each word. */
const LONGEST = 200;

function cut(tokens: readonly Token[]): (readonly Token[])[] {
  const parts: (readonly Token[])[] = [];
  for (let at = 0; at < tokens.length; at += LONGEST) parts.push(tokens.slice(at, at + LONGEST));
  return parts;
}

/** A dash between words, however it is typed. */
export const isDash = (token: Token | undefined): boolean => /^(?:[—–―]|--*)$/.test(token?.text ?? '');

const VEIL = '\uFFFC';
const TOKEN = new RegExp(
  `${VEIL}+|[’'][sS](?![\\p{L}\\p{N}])|\\p{L}(?:[\\p{L}\\p{M}\\p{N}]|[.&-](?=\\p{L})|[’'](?![sS](?![\\p{L}\\p{N}]))(?=\\p{L}))*|\\p{N}(?:[\\p{L}\\p{N}]|[.,:/-](?=\\p{N}))*|--+|[^\\s]`,
  'gu',
);

function token(kind: Token['kind'], text: string, { start, end }: Range): Token {
  const printed = text.slice(start, end);
  return { kind, start, end, text: printed, lower: printed.toLowerCase().replaceAll('’', "'"), ends: '', marked: -1 };
}

function quotedToken(text: string, { outer, end }: Marked, marked: number): Token {
  return { ...outer, kind: 'quoted', text: '', lower: '', ends: text[end - 1] as string, marked };
}

const kindOf = (printed: string): Token['kind'] =>
  /^[\p{L}\p{N}]/u.test(printed) ? 'word' : /^[’'][sS]$/.test(printed) ? 'possessive' : 'punctuation';

/** An abbreviation keeps its full stop, unless that ends the sentence. */
function withStop(text: string, range: Range, limit: number, words: ReadingWords): Range {
  if (text[range.end] !== '.' || range.end + 1 >= limit) return range;
  const word = text.slice(range.start, range.end);
  const kept = words.abbreviations.has(word) || /^\p{Lu}$/u.test(word) || /\.\p{Lu}$/u.test(word);
  return kept ? { start: range.start, end: range.end + 1 } : range;
}

/**
 * The text with words in quotation marks blotted out, length for length. The last full stop inside stays, as it ends a
 * sentence outside too, but not before a signature (“So be it.” — Ito); a question or exclamation mark or an ellipsis stays
 * unless words of saying follow: “Why?” Ito asked.
 */
function veil(text: string, marked: readonly Marked[], words: ReadingWords): string {
  const parts: string[] = [];
  let at = 0;
  for (const { outer, end, closed } of marked) {
    parts.push(text.slice(at, outer.start), VEIL.repeat(end - 1 - outer.start));
    const last = text[end - 1] as string;
    const signed = /^\s*(?:--|[—–―])/.test(text.slice(outer.end, outer.end + 4));
    const led = /[,:]\s*$/.test(text.slice(Math.max(0, outer.start - 3), outer.start));
    const open = /[!?！？…]$|\.\.$/.test(text.slice(end - 2, end));
    const goesOn = signed || (open && !led && sayingFollows(text, outer.end, words));
    const keeps = /[.…。!?！？]/.test(last) && !goesOn;
    parts.push(keeps ? last : VEIL, closed ? '”' : '');
    at = end + (closed ? 1 : 0);
    if (at < outer.end) {
      parts.push(VEIL.repeat(outer.end - at));
      at = outer.end;
    }
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function sayingFollows(text: string, from: number, words: ReadingWords): boolean {
  const clause = text.slice(from, from + 90).replace(/(?:[!?;:"“”\n]|(?<=\p{Ll}{4})\.\s).*/su, '');
  return clause.split(/[^\p{L}’'-]+/u, 14).some((word) => words.saying.has(word));
}
