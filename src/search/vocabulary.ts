import { stem } from '../text/stem.ts';

/** The words and stems of an index, each with a number in order of first appearance. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** The stem's number for each word's. */
  readonly stemOf: Uint32Array;
  word(word: string): number | undefined;
  stem(stem: string): number | undefined;
}

/** A vocabulary while it is filled. */
export interface GrowingVocabulary {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** The number of a folded word, new or known. */
  add(word: string): number;
  stemOf(word: number): number;
  finish(): Vocabulary;
}

/** An empty vocabulary. */
export function growingVocabulary(): GrowingVocabulary {
  const words: string[] = [];
  const stems: string[] = [];
  const wordIds = new Map<string, number>();
  const stemIds = new Map<string, number>();
  const stemOf: number[] = [];
  return {
    words,
    stems,
    add(word) {
      const known = wordIds.get(word);
      if (known !== undefined) return known;
      const base = stem(word);
      let stemId = stemIds.get(base);
      if (stemId === undefined) {
        stemId = stems.push(base) - 1;
        stemIds.set(base, stemId);
      }
      stemOf.push(stemId);
      wordIds.set(word, words.length);
      return words.push(word) - 1;
    },
    stemOf: (word) => stemOf[word] as number,
    finish: () => ({
      words,
      stems,
      stemOf: Uint32Array.from(stemOf),
      word: (word) => wordIds.get(word),
      stem: (base) => stemIds.get(base),
    }),
  };
}
