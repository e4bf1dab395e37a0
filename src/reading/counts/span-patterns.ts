import type { SummitWords } from '../summit-words.ts';

/** How spans of time are worded: anywhere in a text, and at its beginning after an opening such as "but". */
export interface SpanPatterns {
  readonly anywhere: RegExp;
  readonly opening: RegExp;
}

const compiled = new WeakMap<SummitWords, SpanPatterns>();

/** The regular expressions of the wordings in `scopes.spans`; the first wording that fits counts. */
export function spanPatterns(lists: SummitWords): SpanPatterns {
  const known = compiled.get(lists);
  if (known) return known;
  const sources = lists.scopes.spans.map((wording) => sourceOf(wording, lists)).join('|');
  const patterns = {
    anywhere: new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources})(?![\\p{L}\\p{N}]|['’]s)`, 'iu'),
    opening: new RegExp(`^[-*•"“”‘’'\\s]*(?:(?:but|and)\\s)?(${sources})(?![\\p{L}\\p{N}]|['’]s)`, 'iu'),
  };
  compiled.set(lists, patterns);
  return patterns;
}

const YEAR = '(?:19|20)\\d\\d';

/** "(in|over) [the] last YEAR": brackets hold what may be left out, "…" is the rest of the text. */
function sourceOf(wording: string, { scopes }: SummitWords): string {
  const placeholders: Readonly<Record<string, string>> = {
    YEARS: `${YEAR}(?:(?:\\sand\\s|\\sto\\s|[-–])(?:19|20)?\\d\\d)?(?!\\sand\\s\\p{L}+\\s(?:19|20)|,\\s(?:19|20)\\d\\d)`,
    YEAR,
    // "since March 2021" ends here, "since they first met in 2021" with its clause
    DATE: `(?:\\p{Lu}\\p{Ll}+\\.?\\s)?(?:\\d{1,2},?\\s)?${YEAR}(?![-\\p{L}])(?=\\s?[,.;:|–—]|\\s\\p{Ll}+ed\\s|\\s(?:came|was|is|has|and|had|took|as|the|they|we|both)\\s|$)`,
    UNIT: `(?:${[...scopes.units].map((unit) => `${unit}s?`).join('|')})`,
    FEW: "(?:(?!(?:for|to|with|by|at|and|person|private|public|(?<!(?:the|her|his|their|its|our)\\s)(?:last|this|past|next))\\s)[\\p{L}\\p{N}'’-]+\\s){0,5}?",
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
