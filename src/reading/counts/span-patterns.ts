import { alternatives } from '../../text/patterns.ts';
import type { Range } from '../../text/range.ts';
import type { SummitWords } from '../summit-words.ts';

const compiled = new WeakMap<SummitWords, RegExp>();

/** The regular expression of the wordings in `scopes.spans`, anywhere in a text; the first wording that fits counts. */
export function spanPattern(lists: SummitWords): RegExp {
  const known = compiled.get(lists);
  if (known) return known;
  const sources = lists.scopes.spans.map((wording) => sourceOf(wording, lists)).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources})(?![\\p{L}\\p{N}]|['’]s)`, 'iu');
  compiled.set(lists, pattern);
  return pattern;
}

// the pattern is long: one more with this before it would take as long to compile as an article to read
const OPENING = /^[-*•"“”‘’'\s]*(?:(?:but|and)\s)?/i;

/** The span with which a text begins, after an opening such as "but". */
export function openingSpan(text: string, lists: SummitWords): Range | null {
  const start = OPENING.exec(text)?.[0].length ?? 0;
  const match = spanPattern(lists).exec(text.slice(start));
  return match?.index === 0 ? { start, end: start + match[0].length } : null;
}

const YEAR = '(?:19|20)\\d\\d';

/** "(in|over) [the] last YEAR": brackets hold what may be left out, "…" is the rest of the text. */
function sourceOf(wording: string, { scopes, dates }: SummitWords): string {
  const placeholders: Readonly<Record<string, string>> = {
    YEARS: `${YEAR}(?:(?:\\sand\\s|\\sto\\s|[-–])(?:19|20)?\\d\\d)?(?!\\sand\\s\\p{L}+\\s(?:19|20)|,\\s(?:19|20)\\d\\d)`,
    YEAR,
    MONTH: alternatives(dates.months.keys()),
    // "since March 2021" ends here, "since they first met in 2021" with its clause
    DATE: `(?:\\p{Lu}\\p{Ll}+\\.?\\s)?(?:\\d{1,2},?\\s)?${YEAR}(?![-\\p{L}])(?=\\s?[,.;:|–—]|\\s\\p{Ll}+ed\\s|\\s(?:came|opens|ends|begins|was|is|has|and|had|took|as|the|they|we|both)\\s|$)`,
    UNIT: `(?:${[...scopes.units].map((unit) => `${unit}s?`).join('|')})`,
    FEW: "(?:(?!(?:for|to|with|by|at|in|on|and(?!\\sa\\shalf\\s)|person|private|public|(?<!(?:the|her|his|their|its|our)\\s)(?:last|this|past|next))\\s)[\\p{L}\\p{N}'’-]+\\s){0,5}?",
  };
  return wording
    .split(/\s+/)
    .map((token, index, tokens) => tokenSource(token, placeholders, index === tokens.length - 1))
    .join('');
}

/** One word of a wording, with the white space after it. */
function tokenSource(token: string, placeholders: Readonly<Record<string, string>>, last: boolean): string {
  const space = last ? '' : '\\s';
  if (token === '…') return '.+';
  if (token === 'FEW') return placeholders.FEW as string;
  const inner = token.replace(/^[[(]|[\])]$/g, '').replace(/_/g, '\\s');
  const source = inner
    .split('|')
    .map((word) => placeholders[word] ?? word)
    .join('|');
  return token.startsWith('[') ? `(?:(?:${source})${space})?` : `(?:${source})${space}`;
}
