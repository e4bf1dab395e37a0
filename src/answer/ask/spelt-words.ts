import type { SearchIndex } from '../../library/search-index.ts';
import { cutWords } from '../../search/east-asian.ts';
import { areNeighbours } from '../../search/neighbours.ts';
import { isEastAsian } from '../../text/script.ts';
import { stem } from '../../text/stem.ts';

const MOST_CORRECTIONS = 4;

/** A word of a question. */
export interface Word {
  readonly printed: string;
  /** Folded, corrected where the index does not know it. */
  readonly word: string;
  readonly corrections: readonly { readonly word: string; readonly nearness: number }[];
  readonly known: boolean;
}

/** A word with whether it tells what kind of answer is wanted. */
export interface Sought extends Word {
  readonly asking: boolean;
}

/** The words of a question: run-together ones parted, unknown ones corrected. */
export function wordsOf(index: SearchIndex, text: string): Word[] {
  const tokens = cutWords(text, index.inverted.concepts.eastAsian);
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { start, end, word } = tokens[at] as (typeof tokens)[number];
    const next = tokens[at + 1];
    // "G-SOMIA", "uki maru": two pieces of one known word
    const joined = next && next.start - end <= 1 ? word + next.word : '';
    if (next && !isKnown(index, word) && isKnown(index, joined)) {
      words.push({ printed: text.slice(start, next.end), word: joined, corrections: [], known: true });
      at++;
      continue;
    }
    words.push(...spelt(index, text.slice(start, end), word === 'us' && !beforeObject(index, words) ? 'u.s' : word));
  }
  return words;
}

/** The words by which answers are sought: without Japanese and Korean ones that no table knows and that are particles or only ask. */
export function soughtWords({ questions }: SearchIndex, words: readonly Word[], asking: string): Sought[] {
  return words.flatMap((one) => {
    const isAsking = asking.includes(isEastAsian(one.word) ? one.printed : ` ${one.word} `);
    const isIdle =
      isEastAsian(one.word) &&
      ([...one.word].length === 1 || /^[\p{Script=Hiragana}ー]+$/u.test(one.word) || isAsking) &&
      !one.known &&
      !questions.eastAsianStop.has(one.word);
    return isIdle ? [] : [{ ...one, asking: isAsking }];
  });
}

// "tell us" is no country
const beforeObject = ({ questions: { phrases } }: SearchIndex, words: readonly Word[]) =>
  phrases['before-us'].includes(words.at(-1)?.word ?? '');

function spelt(index: SearchIndex, printed: string, word: string): Word[] {
  const { spelling, inverted } = index;
  if (isEastAsian(word)) {
    const bare = withoutParticles(index, word);
    return [{ printed, word: bare, corrections: [], known: inverted.concepts.eastAsian.has(bare) }];
  }
  const compound = inverted.compounds.get(word);
  if (compound && !isKnown(index, word))
    return compound.map((part) => ({ printed, word: part, corrections: [], known: true }));
  if (isKnown(index, word) || /\d/.test(word)) return [{ printed, word, corrections: [], known: isKnown(index, word) }];
  const parts = splitWord(index, word);
  if (parts) return parts.map((part) => ({ printed, word: part, corrections: [], known: true }));
  const corrections = spelling.nearest(word, MOST_CORRECTIONS);
  const best = corrections[0];
  const bestParts = best && inverted.compounds.get(best.word);
  if (bestParts)
    return bestParts.map((part) => ({
      printed,
      word: part,
      corrections: [{ word: part, nearness: best.nearness }],
      known: false,
    }));
  return [{ printed, word: best?.word ?? word, corrections, known: false }];
}

function isKnown({ spelling, inverted }: SearchIndex, word: string): boolean {
  if (spelling.knows(word)) return true;
  const base = stem(word);
  return inverted.vocabulary.stem(base) !== undefined || inverted.concepts.first.has(base);
}

/** "northkorea": two words that stand side by side in the articles, run together. */
function splitWord({ inverted }: SearchIndex, word: string): string[] | undefined {
  for (let at = 2; at <= word.length - 2; at++) {
    const parts = [word.slice(0, at), word.slice(at)] as const;
    const [first, second] = parts.map((part) => inverted.vocabulary.word(part));
    if (first !== undefined && second !== undefined && areNeighbours(inverted, first, second)) return [...parts];
  }
  return undefined;
}

function withoutParticles({ inverted, questions }: SearchIndex, word: string): string {
  if (inverted.concepts.eastAsian.has(word)) return word;
  const particle = questions.particles.find((ending) => word.length > ending.length + 1 && word.endsWith(ending));
  return particle ? word.slice(0, -particle.length) : word;
}
