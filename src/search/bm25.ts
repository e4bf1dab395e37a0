import type { InvertedIndex } from './inverted-index.ts';

/** A term that counts for a word of the question, at `weight` of what the word itself would count. */
export interface Alternative {
  readonly term: number;
  readonly weight: number;
}

/** A word of a question, with the terms that may stand for it: in each passage the best one counts. */
export interface Sought {
  readonly alternatives: readonly Alternative[];
  readonly weight: number;
}

/** A passage and its score. */
export interface Scored {
  readonly passage: number;
  readonly score: number;
}

// fitted on short foreign passages (Robertson & Zaragoza 2009 for the formula); the usual 1.2 and 0.75 lose ten points there
const K1 = 0.6;
const B = 0.3;

/** The rarity of a term: Robertson's inverse document frequency, never negative. */
export function rarity(index: InvertedIndex, documents: number): number {
  return Math.log(1 + (index.size - documents + 0.5) / (documents + 0.5));
}

/** How many passages hold a term. */
export function documentsWith(index: InvertedIndex, term: number): number {
  return (index.starts[term + 1] as number) - (index.starts[term] as number);
}

/**
 * The `limit` passages with the highest BM25 scores, best first; `bonus` adds to the score of a passage that holds a sought
 * word. Equal scores stand in order of passage. Reads only the lists of the sought terms.
 */
export function bestPassages(
  index: InvertedIndex,
  sought: readonly Sought[],
  limit: number,
  bonus?: (passage: number) => number,
): Scored[] {
  const scores = new Float32Array(index.size);
  const touched: number[] = [];
  const best = new Float32Array(index.size);
  for (const { alternatives, weight } of sought) {
    const reached: number[] = [];
    for (const { term, weight: share } of alternatives) {
      const factor = weight * share * rarity(index, documentsWith(index, term)) * (K1 + 1);
      const end = index.starts[term + 1] as number;
      for (let at = index.starts[term] as number; at < end; at++) {
        const passage = index.documents[at] as number;
        const frequency = index.frequencies[at] as number;
        const norm = K1 * (1 - B + (B * (index.lengths[passage] as number)) / index.averageLength);
        const score = (factor * frequency) / (frequency + norm);
        const before = best[passage] as number;
        if (score <= before) continue;
        if (before === 0) reached.push(passage);
        if (scores[passage] === 0) touched.push(passage);
        scores[passage] = (scores[passage] as number) + score - before;
        best[passage] = score;
      }
    }
    for (const passage of reached) best[passage] = 0;
  }
  return top(touched, (passage) => (scores[passage] as number) + (bonus?.(passage) ?? 0), limit);
}

function top(passages: readonly number[], scoreOf: (passage: number) => number, limit: number): Scored[] {
  const heap: Scored[] = [];
  for (const passage of passages) {
    const entry = { passage, score: scoreOf(passage) };
    if (heap.length < limit) {
      heap.push(entry);
      if (heap.length === limit) heap.sort(worstFirst);
      continue;
    }
    if (worstFirst(entry, heap[0] as Scored) <= 0) continue;
    // the list is short: sinking by insertion costs less than a tree
    let at = 0;
    while (at + 1 < limit && worstFirst(entry, heap[at + 1] as Scored) > 0) {
      heap[at] = heap[at + 1] as Scored;
      at++;
    }
    heap[at] = entry;
  }
  return heap.sort(worstFirst).reverse();
}

const worstFirst = (a: Scored, b: Scored) => a.score - b.score || b.passage - a.passage;
