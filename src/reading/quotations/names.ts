import { OBJECTS, POSSESSIVES, SUBJECTS } from '../grammar.ts';
import type { Sentence, Token } from './prose.ts';
import type { QuotationWords, ReadingWords } from './quotation-words.ts';

/** A run of capitalised words in a sentence, as token indexes, with its titles and what it may name. */
export interface Name {
  readonly sentence: number;
  /** Indexes into the sentence's tokens: titles and other words before the name start at `from`, the name at `first`. */
  readonly from: number;
  readonly first: number;
  readonly last: number;
  readonly parts: readonly string[];
  /**
   * `certain`: a title or a known first name; `likely`: shaped like a person's name; `bare`: one word alone;
   * `surname`: a word that is a title, a role or a place, but may be a surname when the text has it in a full name.
   */
  readonly person: 'certain' | 'likely' | 'bare' | 'surname' | 'no';
  readonly gender: Gender;
  /** Titles before the name, as printed. */
  readonly titles: readonly string[];
  /** Token indexes of the first and the last of them. */
  readonly office: { readonly first: number; readonly last: number } | null;
}

const SMALL = /^(?:on|of|in|at|by|for|from|to|with|as|and|or|but|the|an?|is|are|was|his|her)$/;

/** What a name or a role tells of a person's gender. */
export type Gender = 'male' | 'female' | 'unknown';

/** The capitalised names of a sentence, in order, titles told from names; `common` are words seen in lower case. */
export function namesIn(sentence: Sentence, number: number, words: ReadingWords, common: ReadonlySet<string>): Name[] {
  const { tokens } = sentence;
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at])) continue;
    const end = runEnd(tokens, at, words);
    let from = at;
    while (from < end && isSmall(tokens[from] as Token, from === 0 || afterStop(tokens, from), words, common)) from++;
    if (from < end) names.push(toName(tokens, number, from, end, words));
    at = end - 1;
  }
  return names;
}

/** The name without a last full stop and in one case, for comparing. */
export const folded = (word: string): string => word.replace(/[.'’-]/g, '').toLowerCase();

/** Whether a word begins with a capital. */
export const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** Whether a word goes behind a name: "Jr.". */
export const isSuffix = (word: string, { suffixes }: QuotationWords): boolean =>
  suffixes.has(word.replace(/\.$/, '').toLowerCase());

const afterStop = (tokens: readonly Token[], at: number) => /^[:—–(“"]$/.test(tokens[at - 1]?.text ?? '');

function isSmall(token: Token, opens: boolean, words: ReadingWords, common: ReadonlySet<string>): boolean {
  const { lower } = token;
  if (words.determiners.has(lower) || words.prepositions.has(lower) || words.conjunctions.has(lower)) return true;
  if (PRONOUNS.has(lower)) return true;
  if (!opens) return false;
  if (isFirstName(token.text, words)) return false;
  return words.adverbs.has(lower) || words.auxiliaries.has(lower) || words.saying.has(lower) || common.has(lower);
}

const PRONOUNS = new Set([...SUBJECTS, ...POSSESSIVES, ...OBJECTS, 'there', 'here']);

function runEnd(tokens: readonly Token[], at: number, words: ReadingWords): number {
  let end = at + 1;
  for (; end < tokens.length; end++) {
    const token = tokens[end] as Token;
    if (isCapital(token) && !SMALL.test(token.lower)) continue;
    const next = tokens[end + 1];
    if (words.particles.has(token.lower) && isCapital(next)) continue;
    if (token.text === ',' && next && isSuffix(next.text, words)) continue;
    // a nickname: Ann “Scooter” Ito
    if (token.kind === 'quoted' && token.end - token.start < 24 && isCapital(next) && end - at < 3) continue;
    break;
  }
  return end;
}

function toName(tokens: readonly Token[], sentence: number, from: number, end: number, words: ReadingWords): Name {
  const text = (at: number) => (tokens[at] as Token).text;
  const bare = (at: number) => text(at).replace(/\.$/, '');
  const last = end - 1;
  // "V." that opens a sentence stands behind no name
  const suffixed = last > from && isSuffix(text(last), words);
  const family = suffixed ? last - (text(last - 1) === ',' ? 2 : 1) : last;
  let first = from;
  for (let at = from; at < family; at++) if (isTitle(bare(at), words)) first = at + 1;
  if (first > from && first === family && isFirstName(bare(first - 1), words)) first--;
  const titleEnd = first;
  const skipped = (at: number) =>
    tokens[at]?.kind !== 'word' || (isForeign(text(at), words) && !isFirstName(text(at), words));
  while (first < family && skipped(first)) first++;
  const offices: number[] = [];
  for (let at = from; at < titleEnd; at++) if (isTitle(bare(at), words)) offices.push(at);
  const titles = offices.map(text);
  const office = offices.length ? { first: offices[0] as number, last: offices.at(-1) as number } : null;
  const parts = tokens
    .slice(first, last + 1)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text);
  const person = personhood(parts, titles, words);
  return { sentence, from, first, last, parts, person, gender: genderOf(parts, titles, words), titles, office };
}

function personhood(parts: readonly string[], titles: readonly string[], words: ReadingWords): Name['person'] {
  const family = parts.findLast((part) => !isSuffix(part, words)) ?? '';
  const known = isFirstName(parts[0] ?? '', words);
  if (parts.some((part) => words.organisations.has(part.replace(/\.$/, '')))) return 'no';
  if (parts.length === 1) {
    // "Mr. King", but not "Vice President"
    if (/\.$|^M(?:r|rs|s|iss)$/.test(titles.at(-1) ?? '')) return 'certain';
    if (/^\p{Lu}+\.?$/u.test(family) && !titles.length) return 'no';
    const other =
      isForeign(family, words) || words.roles.has(family.toLowerCase()) || isTitle(family.replace(/\.$/, ''), words);
    if (other) return titles.length ? 'no' : 'surname';
    return titles.length ? 'certain' : 'bare';
  }
  if (parts.length > 5) return 'no';
  if (known && parts.slice(1).every((part) => !words.otherCapitals.has(part) && !words.times.has(part)))
    return 'certain';
  if (parts.some((part) => isForeign(part, words)) || words.roles.has(family.toLowerCase())) return 'no';
  if (titles.length) return 'certain';
  return parts.length <= 4 && parts.every((part) => !/^\p{Lu}{3,}$/u.test(part)) ? 'likely' : 'no';
}

function genderOf(parts: readonly string[], titles: readonly string[], words: ReadingWords): Gender {
  for (const title of titles.map((printed) => printed.replace(/\.$/, ''))) {
    if (words.titles.male.has(title)) return 'male';
    if (words.titles.female.has(title)) return 'female';
  }
  if (parts.length < 2 && titles.length) return 'unknown';
  if (words.firstNames.male.has(parts[0] ?? '')) return 'male';
  return words.firstNames.female.has(parts[0] ?? '') ? 'female' : 'unknown';
}

/** Whether a word, without its full stop, is a title in front of names. */
export const isTitle = (word: string, { titles }: ReadingWords) =>
  titles.either.has(word) || titles.male.has(word) || titles.female.has(word);

/** Whether a word is a known first name. */
export const isFirstName = (word: string, { firstNames }: ReadingWords) =>
  firstNames.male.has(word) || firstNames.female.has(word) || firstNames.either.has(word);

const isForeign = (word: string, words: ReadingWords) =>
  words.places.has(word) || words.otherCapitals.has(word) || words.organisations.has(word) || words.times.has(word);
