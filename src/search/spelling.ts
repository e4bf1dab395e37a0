import Fuse from 'fuse.js';
import { lowerBound } from './lower-bound.ts';

/** Words that a misspelt one may have meant. */
export interface Spelling {
  readonly knows: (word: string) => boolean;
  /** At most `limit` known words near `word`, nearest first; none for words under four letters. */
  nearest(word: string, limit?: number): readonly Correction[];
}

/** A known word and how near it is: 1 is the same, 0 nothing alike. */
interface Correction {
  readonly word: string;
  readonly nearness: number;
}

/**
 * The spelling of a vocabulary. Candidates are words that become equal to the misspelt one when up to two letters of it and one
 * of theirs are left out (Garbe's symmetric deletions), or that sound alike; fuse.js then tells how alike they are.
 */
export function buildSpelling(words: Iterable<string>, frequency: (word: string) => number): Spelling {
  const known = [...new Set(words)].filter((word) => /^\p{L}[\p{L}\p{N}']+$/u.test(word));
  const set = new Set(known);
  const { keys, owners } = keyed(known);
  return {
    knows: (word) => set.has(word),
    nearest(word, limit = 4) {
      if (word.length < 4) return [];
      const candidates = new Set<number>();
      for (const key of questionKeys(word)) {
        for (let at = lowerBound(keys, key); at < keys.length && keys[at] === key; at++)
          candidates.add(owners[at] as number);
      }
      return rank(
        word,
        [...candidates].map((at) => known[at] as string),
        frequency,
      ).slice(0, limit);
    },
  };
}

function rank(word: string, candidates: readonly string[], frequency: (word: string) => number): Correction[] {
  const near = candidates.filter(
    (candidate) => distance(word, candidate) <= (word.length < 6 ? 1 : 2) || sound(word) === sound(candidate),
  );
  if (near.length === 0) return [];
  const alike = new Map(
    new Fuse(near, { includeScore: true, threshold: 1, ignoreLocation: true, minMatchCharLength: 1 })
      .search(word.slice(0, 32))
      .map(({ item, score }) => [item, 1 - (score ?? 1)]),
  );
  return near
    .map((candidate) => ({ word: candidate, nearness: nearness(word, candidate) + 0.01 * (alike.get(candidate) ?? 0) }))
    .filter((one) => one.nearness >= LEAST_ALIKE)
    .sort((a, b) => b.nearness - a.nearness || frequency(b.word) - frequency(a.word) || (a.word < b.word ? -1 : 1));
}

// what only sounds alike is another word: "Nairobi" is not "nearby"
const LEAST_ALIKE = 0.5;

function nearness(a: string, b: string): number {
  const first = a[0] === b[0] ? 0 : 0.1;
  // fingers swap letters more often than they miss one: "mnay" is "many" rather than "may"
  const swapped = lettersOf(a) === lettersOf(b) ? 0.05 : 0;
  return 1 - distance(a, b) / Math.max(a.length, b.length) - first + swapped;
}

const lettersOf = (word: string) => [...word].sort().join('');

/** Edits between two words, a swap of neighbours counting as one (Damerau's distance, restricted). */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] as number) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

/** A rough key of how an English word sounds: consonants only, alike ones as one. */
export function sound(word: string): string {
  const spelt = word
    .replace(/ph/g, 'f')
    .replace(/gh(?=t|$)/g, '')
    .replace(/ti(?=on|al)|sh|ch/g, 'x')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/[ckq]+u?/g, 'k')
    .replace(/v/g, 'f')
    .replace(/[^\p{L}]/gu, '');
  return (
    (spelt[0] ?? '') +
    spelt
      .slice(1)
      .replace(/[aeiouyhw]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

function keyed(known: readonly string[]): { keys: Float64Array; owners: Uint32Array } {
  const pairs: number[] = [];
  // key and owner share one number, so that one sort of plain numbers orders both
  known.forEach((word, owner) => {
    for (const key of knownKeys(word)) pairs.push(key * 2 ** 21 + owner);
  });
  const sorted = Float64Array.from(pairs).sort();
  const owners = Uint32Array.from(sorted, (pair) => pair % 2 ** 21);
  return { keys: sorted.map((pair) => Math.floor(pair / 2 ** 21)), owners };
}

function knownKeys(word: string): Set<number> {
  const keys = new Set([hash(word), hash(`~${sound(word)}`)]);
  for (let at = 0; at < word.length; at++) keys.add(hashWithout(word, at, -1));
  return keys;
}

function questionKeys(word: string): Set<number> {
  const keys = knownKeys(word);
  if (word.length >= 6) {
    for (let first = 0; first < word.length; first++) {
      for (let second = first + 1; second < word.length; second++) keys.add(hashWithout(word, first, second));
    }
  }
  return keys;
}

const hash = (word: string) => hashWithout(word, -1, -1);

// FNV-1a over the letters that stay
function hashWithout(word: string, first: number, second: number): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    if (at === first || at === second) continue;
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
