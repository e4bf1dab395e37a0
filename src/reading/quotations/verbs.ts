import { SUBJECTS } from '../grammar.ts';
import { isCapital } from './names.ts';
import type { Token } from './prose.ts';
import type { ReadingWords } from './quotation-words.ts';

/** Whether the word at `at`, in lower case, can be a finite verb; a bare form ("state") only after what takes one. */
export function isVerb(tokens: readonly Token[], at: number, words: ReadingWords): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || isCapital(token)) return false;
  const { lower } = token;
  if (words.saying.has(lower)) return !words.bare.has(lower) || takesBare(tokens[at - 1], words);
  if (words.otherPast.has(lower) || words.auxiliaries.has(lower)) return true;
  if (words.prepositions.has(lower) || words.conjunctions.has(lower) || words.determiners.has(lower)) return false;
  return /(?:ed|[^su']s)$/.test(lower) && !/ics$/.test(lower) && lower.length > 3;
}

function takesBare(before: Token | undefined, words: ReadingWords): boolean {
  if (before?.kind !== 'word') return true;
  const { lower } = before;
  if (lower === 'to' || lower === 'who' || SUBJECTS.has(lower)) return true;
  if (words.plurals.has(lower) || words.auxiliaries.has(lower)) return true;
  return /[^s]s$/.test(lower) || /ly$/.test(lower) || words.adverbs.has(lower);
}

/** Whether the word at `j`, shaped like a verb, is one: after a noun (`last`), unless a verb follows at once ("the ads said"). */
export function verbHere(tokens: readonly Token[], j: number, last: number, words: ReadingWords): boolean {
  if (last < 0) return false;
  const { lower } = tokens[j] as Token;
  if (words.speechNouns.has(lower) && /^[,.;]$/.test(tokens[j + 1]?.text ?? '')) return false;
  if (words.saying.has(lower) && !words.documents.has(lower)) return true;
  if (words.otherPast.has(lower)) return true;
  return /ed$/.test(lower) || tokens[j + 1]?.lower === 'not' || !isVerb(tokens, j + 1, words);
}
