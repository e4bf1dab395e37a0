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
  /** Whether it tells what kind of answer is wanted. */
  readonly asking: boolean;
}

/** The words of a question: run-together ones parted, unknown ones corrected; those of `asking` marked. */
export function wordsOf(index: SearchIndex, text: string, asking: string): Word[] {
  const tokens = cutWords(text, index.inverted.concepts.eastAsian);
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { start, end, word } = tokens[at] as (typeof tokens)[number];
    const next = tokens[at + 1];
    // "G-SOMIA", "uki maru": two pieces of one known word
    const joined = next && next.start - end <= 1 ? word + next.word : '';
    if (next && !isKnown(index, word) && isKnown(index, joined)) {
      words.push({ printed: text.slice(start, next.end), word: joined, corrections: [], known: true, asking: false });
      at++;
      continue;
    }
    words.push(...spelt(index, text.slice(start, end), word === 'us' && !beforeObject(words) ? 'u.s' : word, asking));
  }
  return words;
}

// "tell us" is no country
const beforeObject = (words: readonly Word[]) => /^(tell|give|show|let|for|to|of|help)$/.test(words.at(-1)?.word ?? '');

function spelt(index: SearchIndex, printed: string, word: string, asking: string): Word[] {
  const { spelling, inverted, questions } = index;
  const isAsking = asking.includes(isEastAsian(word) ? word : ` ${word} `);
  if (isEastAsian(word)) {
    const bare = withoutParticles(index, word);
    const known = inverted.concepts.eastAsian.has(bare);
    const idle = [...bare].length === 1 || /^[\p{Script=Hiragana}ー]+$/u.test(bare) || isAsking;
    if (!known && idle && !questions.eastAsianStop.has(bare)) return [];
    return [{ printed, word: bare, corrections: [], known, asking: isAsking }];
  }
  const compound = inverted.compounds.get(word);
  if (compound && !isKnown(index, word))
    return compound.map((part) => ({ printed, word: part, corrections: [], known: true, asking: false }));
  if (isKnown(index, word) || /\d/.test(word))
    return [{ printed, word, corrections: [], known: isKnown(index, word), asking: isAsking }];
  const parts = splitWord(index, word);
  if (parts) return parts.map((part) => ({ printed, word: part, corrections: [], known: true, asking: false }));
  const corrections = spelling.nearest(word, MOST_CORRECTIONS);
  const best = corrections[0];
  const bestParts = best && inverted.compounds.get(best.word);
  if (bestParts)
    return bestParts.map((part) => ({
      printed,
      word: part,
      corrections: [{ word: part, nearness: best.nearness }],
      known: false,
      asking: false,
    }));
  return [{ printed, word: best?.word ?? word, corrections, known: false, asking: isAsking }];
}

function isKnown({ spelling, inverted }: SearchIndex, word: string): boolean {
  const base = stem(word);
  return spelling.knows(word) || inverted.vocabulary.stem(base) !== undefined || inverted.concepts.first.has(base);
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
