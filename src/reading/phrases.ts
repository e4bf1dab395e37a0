import { type Word, wordsIn } from './words.ts';

interface Phrases {
  /** The phrases by their first words, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** A row of bits for the first letter and in it one for the second, of the words that begin phrases: most words are told by them to begin none. */
  readonly letters: Uint32Array;
  /** Ends of words, such as "n't". */
  readonly endings: readonly string[];
}

const ENDINGS = new Set(["n't", "'ll", "'d"]);
const compiled = new WeakMap<ReadonlySet<string>, Phrases>();

/** How many words, from the word at `at`, make the longest phrase of a list: 0 when none does. Words that end in "n't" and the like make a phrase of that ending. */
export function phraseAt(words: readonly Word[], at: number, list: ReadonlySet<string>): number {
  const { byFirst, letters, endings } = phrasesOf(list);
  const first = words[at]?.lower;
  if (first === undefined) return 0;
  const candidates = ((letters[rowOf(first)] as number) & bitOf(first)) === 0 ? undefined : byFirst.get(first);
  const phrase = candidates?.find((parts) => parts.every((part, index) => words[at + index]?.lower === part));
  if (phrase) return phrase.length;
  if (endings.length === 0) return 0;
  const plain = first.replace('’', "'");
  return endings.some((ending) => plain.endsWith(ending)) ? 1 : 0;
}

/** The index of the first phrase of a list among the words from `from` to before `to`, or -1. */
export function findPhrase(words: readonly Word[], list: ReadonlySet<string>, from = 0, to = words.length): number {
  for (let at = from; at < to; at++) {
    const length = phraseAt(words, at, list);
    if (length > 0 && at + length <= to) return at;
  }
  return -1;
}

function phrasesOf(list: ReadonlySet<string>): Phrases {
  const known = compiled.get(list);
  if (known) return known;
  const byFirst = new Map<string, string[][]>();
  for (const phrase of list) {
    if (ENDINGS.has(phrase)) continue;
    const parts = wordsIn(phrase, { start: 0, end: phrase.length }).map(({ lower }) => lower);
    const first = parts[0] ?? '';
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
  }
  const letters = new Uint32Array(32);
  for (const word of byFirst.keys()) letters[rowOf(word)] = (letters[rowOf(word)] as number) | bitOf(word);
  const phrases = { byFirst, letters, endings: [...list].filter((phrase) => ENDINGS.has(phrase)) };
  compiled.set(list, phrases);
  return phrases;
}

const rowOf = (word: string) => word.charCodeAt(0) & 31;
const bitOf = (word: string) => 1 << (word.charCodeAt(1) & 31);
