import { hangulKeys } from './hangul.ts';
import { lowerBound } from './lower-bound.ts';
import { buildSpelling, distance } from './spelling.ts';

/** Someone or something with a name and other spellings of it. */
export interface Named {
  readonly name: string;
  readonly spellings: readonly string[];
}

/** Who was meant: one, several that fit alike, or none, with those whose spelling is nearest. */
export type NameMatch<T extends Named> =
  | { readonly kind: 'one'; readonly one: T }
  | { readonly kind: 'several'; readonly several: readonly T[] }
  | { readonly kind: 'none'; readonly nearest: readonly T[] };

/** Names as people type them; the time of a look-up does not grow with the number of names. */
export interface NameIndex<T extends Named> {
  /** Who is meant: exactly, by words of the name, half typed, or with a slip in four letters. */
  find(typed: string): NameMatch<T>;
  /** Those whom half-typed words may become, then those whose spelling is near, in the order of the list; all of them before anything is typed. */
  complete(typed: string): readonly T[];
}

// one slip in four letters is forgiven, more is only offered
const FORGIVEN = 0.25;
const MOST_OFFERED = 5;
const MOST_COMPARED = 20;
const LEAST_BEGUN = 3;
// longer names are found by their words
const MOST_CHARACTERS = 32;
// "a" begins half of all words
const MOST_BEGUN = 1000;

/** An index of names; capitals, accents, hyphens and spaces make no difference, half-typed Hangul counts key by key. */
export function indexNames<T extends Named>(all: readonly T[]): NameIndex<T> {
  const spelt = all.map(({ name, spellings }) => [name, ...spellings]);
  const whole = numbersBy(spelt, folded);
  const words = numbersBy(spelt, wordsOf);
  const keys = [...new Set([...whole.keys(), ...words.keys()])].sort();
  const spelling = buildSpelling(
    keys.filter((key) => words.has(key) || key.length <= MOST_CHARACTERS),
    (key) => words.get(key)?.length ?? 0,
  );
  const numbersOf = (key: string) => [...(whole.get(key) ?? []), ...(words.get(key) ?? [])];
  const items = (numbers: Iterable<number>) => [...new Set(numbers)].map((number) => all[number] as T);

  function beginning(wanted: string): number[] {
    const numbers = new Set<number>();
    for (let at = lowerBound(keys, wanted); keys[at]?.startsWith(wanted) && numbers.size < MOST_BEGUN; at++)
      for (const number of numbersOf(keys[at] as string)) numbers.add(number);
    return [...numbers].sort((a, b) => a - b);
  }

  const corrected = (word: string) => spelling.nearest(word, MOST_COMPARED).flatMap(({ word: key }) => numbersOf(key));

  function near(typed: string): { number: number; slips: number }[] {
    const wanted = folded(typed);
    const typedWords = wordsOf(typed);
    const numbers = new Set([wanted, ...typedWords].flatMap(corrected).slice(0, MOST_BEGUN));
    return [...numbers]
      .map((number) => {
        const names = spelt[number] as string[];
        const compared =
          typedWords.length > 1 ? names.map(folded) : names.flatMap((name) => [folded(name), ...wordsOf(name)]);
        return { number, slips: Math.min(...compared.map((one) => distance(wanted, one))) };
      })
      .sort((a, b) => a.slips - b.slips || a.number - b.number);
  }

  /** Those that have most of the typed words, half typed or with a slip, the most first. */
  function withWords(typedWords: readonly string[]): number[] {
    const held = new Map<number, number>();
    for (const word of typedWords) {
      const begun = beginning(word);
      for (const number of begun.length > 0 ? begun : new Set(corrected(word)))
        held.set(number, (held.get(number) ?? 0) + 1);
    }
    return [...held]
      .filter(([, count]) => count > typedWords.length / 2)
      .sort(([a, most], [b, more]) => more - most || a - b)
      .map(([number]) => number);
  }

  return {
    find(typed) {
      const wanted = folded(typed);
      if (!wanted) return { kind: 'none', nearest: [] };
      const found =
        whole.get(wanted) ??
        nonEmpty(inAll(wordsOf(typed).map((word) => words.get(word) ?? []))) ??
        (wanted.length >= LEAST_BEGUN ? nonEmpty(beginning(wanted)) : undefined);
      if (found) return matched(items(found));
      const close = near(typed);
      const least = close[0]?.slips ?? Infinity;
      return wanted.length >= LEAST_BEGUN && least <= FORGIVEN * wanted.length
        ? matched(items(close.filter(({ slips }) => slips === least).map(({ number }) => number)))
        : { kind: 'none', nearest: items(close.slice(0, MOST_OFFERED).map(({ number }) => number)) };
    },
    complete(typed) {
      const wanted = folded(typed);
      if (!wanted) return all;
      const close = near(typed).slice(0, MOST_COMPARED);
      return items([...beginning(wanted), ...withWords(wordsOf(typed)), ...close.map(({ number }) => number)]);
    },
  };
}

function matched<T extends Named>(all: readonly T[]): NameMatch<T> {
  return all.length === 1 ? { kind: 'one', one: all[0] as T } : { kind: 'several', several: all };
}

/** The numbers of the lists by a key, or keys, of their strings; each number once a key. */
function numbersBy(lists: readonly (readonly string[])[], keysOf: (one: string) => string | readonly string[]) {
  const numbers = new Map<string, number[]>();
  lists.forEach((list, number) => {
    for (const key of new Set(list.flatMap(keysOf))) {
      const known = numbers.get(key);
      if (known) known.push(number);
      else if (key) numbers.set(key, [number]);
    }
  });
  return numbers;
}

function inAll([first = [], ...others]: readonly (readonly number[])[]): number[] {
  const sets = others.map((numbers) => new Set(numbers));
  return first.filter((number) => sets.every((numbers) => numbers.has(number)));
}

const nonEmpty = (numbers: readonly number[]) => (numbers.length > 0 ? numbers : undefined);

const folded = (name: string) =>
  hangulKeys(name.normalize('NFKD'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const wordsOf = (name: string) =>
  name
    .split(/[\s·・.'’-]+/)
    .map(folded)
    .filter((word) => word.length > 1);
