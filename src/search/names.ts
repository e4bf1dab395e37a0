import Fuse from 'fuse.js';

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

/** Names as people type them. */
export interface NameIndex<T extends Named> {
  /** Who is meant: exactly, by a word of the name, half typed, or with a slip (fuse.js gathers what is near, Damerau's edits choose). */
  find(typed: string): NameMatch<T>;
  /** Those whom a half-typed name may become, then those whose spelling is near; all of them before anything is typed. */
  complete(typed: string): readonly T[];
}

// one slip in four letters is forgiven, more is only offered
const FORGIVEN = 0.25;
const NEAR = 0.5;
const MOST_OFFERED = 5;
const MOST_COMPARED = 20;
const LEAST_BEGUN = 3;
// fuse.js takes patterns of 32 characters at full precision
const MOST_CHARACTERS = 32;

/** An index of names; capitals, accents, hyphens and spaces make no difference, half-typed Hangul counts letter by letter. */
export function indexNames<T extends Named>(all: readonly T[]): NameIndex<T> {
  const entries = all.map((named) => {
    const spellings = [named.name, ...named.spellings];
    return { named, spellings: spellings.map(folded), words: new Set(spellings.flatMap(wordsOf)) };
  });
  const fuse = new Fuse(entries, {
    keys: ['spellings'],
    includeScore: true,
    threshold: NEAR,
    ignoreFieldNorm: true,
  });
  const beginning = (wanted: string) =>
    entries.filter(({ spellings, words }) => [...spellings, ...words].some((one) => one.startsWith(wanted)));
  const near = (wanted: string) =>
    fuse
      .search(wanted.slice(0, MOST_CHARACTERS), { limit: MOST_COMPARED })
      .map(({ item }) => ({ named: item.named, slips: Math.min(...item.spellings.map((one) => edits(wanted, one))) }))
      .sort((a, b) => a.slips - b.slips);
  return {
    find(typed) {
      const wanted = folded(typed);
      if (!wanted) return { kind: 'none', nearest: [] };
      const words = wordsOf(typed);
      const exact = entries.filter(({ spellings }) => spellings.includes(wanted));
      const partial = entries.filter((entry) => words.length > 0 && words.every((word) => entry.words.has(word)));
      const begun = wanted.length >= LEAST_BEGUN ? beginning(wanted) : [];
      const found = [exact, partial, begun].find((some) => some.length > 0);
      if (found) return matched(found.map(({ named }) => named));
      const close = near(wanted);
      const least = close[0]?.slips ?? Infinity;
      if (wanted.length >= LEAST_BEGUN && least <= FORGIVEN * wanted.length) {
        return matched(close.filter(({ slips }) => slips === least).map(({ named }) => named));
      }
      return { kind: 'none', nearest: close.slice(0, MOST_OFFERED).map(({ named }) => named) };
    },
    complete(typed) {
      const wanted = folded(typed);
      if (!wanted) return all;
      return [...new Set([...beginning(wanted), ...near(wanted)].map(({ named }) => named))];
    },
  };
}

function matched<T extends Named>(all: readonly T[]): NameMatch<T> {
  return all.length === 1 ? { kind: 'one', one: all[0] as T } : { kind: 'several', several: all };
}

const folded = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const wordsOf = (name: string) =>
  name
    .split(/[\s·・.'’-]+/)
    .map(folded)
    .filter((word) => word.length > 1);

/** Damerau's edits (insert, delete, replace, transpose neighbours) between two words. */
function edits(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
