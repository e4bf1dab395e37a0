import { isCapital, isFirstName, type Name } from './names.ts';
import { isDash, type Sentence, type Token } from './prose.ts';
import type { ReadingWords } from './quotation-words.ts';
import { isVerb } from './verbs.ts';

/** Whether a name is a person's: by its title or first name, or because it stands where persons stand. */
export function isPerson(name: Name, { tokens }: Sentence, words: ReadingWords): boolean {
  if (name.person !== 'likely' && name.person !== 'bare') return name.person === 'certain';
  const before = tokens[name.from - 1]?.lower ?? '';
  const after = tokens[name.last + 1];
  const beyond = tokens[name.last + 2]?.lower ?? '';
  if (words.saying.has(before) || words.saying.has(after?.text ?? '') || isSigned(name, tokens)) return true;
  if (followsSaying(name, tokens, words)) return true;
  if (after && words.adverbs.has(after.lower) && words.saying.has(beyond)) return true;
  if (name.person === 'bare') return before === ',' && words.roles.has(tokens[name.from - 2]?.lower ?? '');
  if (words.auxiliaries.has(after?.lower ?? '')) return true;
  if (words.roles.has(before) && !words.groups.has(before)) return true;
  return after?.text === ',' && /^(?:\d+|\p{Ll}+)$/u.test(beyond) && !words.conjunctions.has(beyond);
}

/** A line in which nearly every longer word has a capital: names in it may run into other words. */
export function isHeadline({ tokens }: Sentence): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length > 3 && long.filter(isCapital).length > 0.8 * long.length;
}

/** The words that a text has in lower case too, but not those that follow a first name: "Marty Small". */
export function commonWords(sentences: readonly Sentence[], words: ReadingWords): Set<string> {
  const found = new Set<string>();
  const families = new Set<string>();
  for (const { tokens } of sentences) {
    tokens.forEach((token, at) => {
      if (!isCapital(token)) found.add(token.lower);
      else if (isFirstName(tokens[at - 1]?.text ?? '', words)) families.add(token.lower);
    });
  }
  for (const family of families) found.delete(family);
  return found;
}

/** “…” — Ann Ito */
const isSigned = ({ from }: Name, tokens: readonly Token[]) =>
  isDash(tokens[from - 1]) && tokens[from - 2]?.kind === 'quoted';

/** “…,” grinned Ann Ito; “…,” said farm owner Ann Ito; the price will fall, said farm owner Ann Ito. */
function followsSaying({ from }: Name, tokens: readonly Token[], words: ReadingWords): boolean {
  for (let at = from - 1; at > from - 6 && /word|possessive/.test(tokens[at]?.kind ?? ''); at--) {
    const before = tokens[at - 1];
    if (before?.kind === 'quoted' && isVerb(tokens, at, words)) return true;
    if (before?.text === ',' && words.saying.has((tokens[at] as Token).lower)) return true;
  }
  return false;
}
