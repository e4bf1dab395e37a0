import { z } from 'zod';
import { isEastAsian } from '../text/script.ts';
import { stem } from '../text/stem.ts';
import { fold, scanWords } from '../text/tokenize.ts';

const words = z.array(z.coerce.string().min(1)).min(2);

/** The shape of data/synonyms.yaml: groups of words and phrases that mean the same, that are merely `related`, or that are `topics` each of its own. */
export const synonymsSchema = z
  .array(z.union([words, z.strictObject({ related: words }), z.strictObject({ topics: words })]))
  .transform((groups) =>
    groups.flatMap((group) => ('topics' in group ? group.topics.map((topic) => [topic]) : [group])),
  );

/** A table of synonyms as read: each group becomes a concept, and so does each topic. */
export type Synonyms = z.output<typeof synonymsSchema>;

/** The meanings that words share: each group of synonyms is a concept with a number. */
export interface Concepts {
  readonly count: number;
  /** Whether the group's words are only related, not the same. */
  readonly related: readonly boolean[];
  /** Whether the group is a name: its first entry begins with a capital letter. */
  readonly names: readonly boolean[];
  /** Where phrases that begin with this stem go on. */
  readonly first: ReadonlyMap<string, Node>;
  /** Entries in Japanese or Korean script, folded: words that no space sets apart. */
  readonly eastAsian: ReadonlySet<string>;
  /** Entries of one word, folded. */
  readonly single: ReadonlySet<string>;
  /** Every single word of an entry, folded: known to the spelling. */
  readonly words: ReadonlySet<string>;
}

/** A point in the tree of phrases: the concepts of the phrase that ends here, and the stems that may follow. */
interface Node {
  readonly concepts: readonly number[];
  readonly next: ReadonlyMap<string, Node>;
}

interface GrowingNode extends Node {
  readonly concepts: number[];
  readonly next: Map<string, GrowingNode>;
}

/** A phrase found in a run of stems. */
export interface Match {
  readonly length: number;
  readonly concepts: readonly number[];
}

/** The concepts of a table of synonyms. */
export function readConcepts(synonyms: Synonyms): Concepts {
  const first = new Map<string, GrowingNode>();
  const eastAsian = new Set<string>();
  const known = new Set<string>();
  const single = new Set<string>();
  const related = synonyms.map((group) => !Array.isArray(group));
  const names = synonyms.map((group) => Array.isArray(group) && /^\p{Lu}/u.test(group[0] as string));
  synonyms.forEach((group, concept) => {
    for (const entry of Array.isArray(group) ? group : group.related) {
      const folded = wordsOf(entry);
      if (folded.length === 1) single.add(folded[0] as string);
      for (const word of folded) (isEastAsian(word) ? eastAsian : known).add(word);
      add(first, folded.map(stem), concept);
    }
  });
  return { count: synonyms.length, related, names, first, eastAsian, single, words: known };
}

/** Every phrase of `concepts` that begins at `at`, the shortest first: "South Korean" and "South Korean president". */
export function matchesAt(concepts: Concepts, stemAt: StemAt, at: number): Match[] {
  let level: ReadonlyMap<string, Node> = concepts.first;
  const found: Match[] = [];
  for (let length = 1; ; length++) {
    const next = stemAt(at + length - 1);
    const node = next === undefined ? undefined : level.get(next);
    if (!node) return found;
    if (node.concepts.length > 0) found.push({ length, concepts: node.concepts });
    level = node.next;
  }
}

type StemAt = (position: number) => string | undefined;

function add(first: Map<string, GrowingNode>, stems: readonly string[], concept: number): void {
  let level = first;
  let node: GrowingNode | undefined;
  for (const part of stems) {
    node = level.get(part);
    if (!node) {
      node = { concepts: [], next: new Map() };
      level.set(part, node);
    }
    level = node.next;
  }
  if (node && !node.concepts.includes(concept)) node.concepts.push(concept);
}

function wordsOf(entry: string): string[] {
  const found: string[] = [];
  scanWords(entry, 0, entry.length, (start, end) => found.push(fold(entry.slice(start, end))));
  return found;
}
