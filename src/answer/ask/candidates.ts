import type { SearchIndex } from '../../library/search-index.ts';
import { bestPassages, type Scored, type Sought } from '../../search/bm25.ts';
import { NOTED, STOPPED, WORD_MASK } from '../../search/inverted-index.ts';
import type { Item } from './items.ts';
import type { Question } from './question.ts';

/** A passage that may answer, with what its sentences hold of the question. */
export interface Candidate {
  readonly passage: number;
  readonly article: number;
  /** BM25, with a share for words in the article's context. */
  readonly score: number;
  readonly sentences: readonly SentenceReading[];
  /** How well the passage, its article's context, any of its article's passages and its neighbours hold each item: 0 to 1. */
  readonly held: Float64Array;
  readonly inContext: Float64Array;
  readonly inArticle: Float64Array;
  readonly inNeighbours: Float64Array;
}

/** A sentence with its words, and how well it holds each item of the question. */
export interface SentenceReading {
  /** Number of the sentence in its passage. */
  readonly number: number;
  /** Words with flags, as the index has them. */
  readonly words: Uint32Array;
  readonly held: Float64Array;
  /** Places of items among `words`, in order. */
  readonly places: readonly { readonly at: number; readonly item: number; readonly length: number }[];
}

const LIMIT = 50;
const CONTEXT_SHARE = 0.35;
const LIGHT_SHARE = 0.8;

/** The passages that the question's words point to, best first: the only ones that are read. */
export function findCandidates(index: SearchIndex, question: Question): Candidate[] {
  const { items } = question;
  const context = contextScores(index, items);
  const sought: Sought[] = items.map(({ alternatives, light }) => ({ alternatives, weight: light ? LIGHT_SHARE : 1 }));
  const scored = bestPassages(
    index.inverted,
    sought,
    LIMIT,
    (passage) => context.get(index.articleOf[passage] as number) ?? 0,
  );
  const lookup = lookupOf(items);
  const articles = new Map<number, ArticleReading>();
  return [...scored, ...opening(index, context, scored)].map((one) => {
    const article = index.articleOf[one.passage] as number;
    const around = articles.get(article) ?? readAround(index, items, article);
    articles.set(article, around);
    return readCandidate(index, items, lookup, one, around);
  });
}

/** Where only an article's context answers to the question, its first passages. */
function opening(index: SearchIndex, context: ReadonlyMap<number, number>, scored: readonly Scored[]): Scored[] {
  if (scored.length >= LIMIT) return [];
  const known = new Set(scored.map(({ passage }) => passage));
  const articles = [...context].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 10);
  return articles
    .flatMap(([article, score]) => {
      const first = index.firstPassage[article] as number;
      const last = Math.min(first + 5, index.firstPassage[article + 1] as number);
      return Array.from({ length: last - first }, (_, at) => ({ passage: first + at, score }));
    })
    .filter(({ passage }) => !known.has(passage))
    .slice(0, LIMIT - scored.length);
}

function contextScores(index: SearchIndex, items: readonly Item[]): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { alternatives, weight } of items) {
    const best = new Map<number, number>();
    for (const { term, weight: share } of alternatives) {
      for (const article of index.context.get(term) ?? []) best.set(article, Math.max(share, best.get(article) ?? 0));
    }
    for (const [article, share] of best)
      scores.set(article, (scores.get(article) ?? 0) + CONTEXT_SHARE * share * weight);
  }
  return scores;
}

type Lookup = ReadonlyMap<number, readonly { readonly item: number; readonly share: number }[]>;

function lookupOf(items: readonly Item[]): Lookup {
  const lookup = new Map<number, { item: number; share: number }[]>();
  items.forEach(({ alternatives }, item) => {
    for (const { term, weight: share } of alternatives) {
      const entry = lookup.get(term);
      if (entry) entry.push({ item, share });
      else lookup.set(term, [{ item, share }]);
    }
  });
  return lookup;
}

/** How well an article's context and any of its passages hold each item. */
type ArticleReading = Pick<Candidate, 'article' | 'inContext' | 'inArticle'>;

function readAround(index: SearchIndex, items: readonly Item[], article: number): ArticleReading {
  const { context, firstPassage } = index;
  const [first, end] = [firstPassage[article] as number, firstPassage[article + 1] as number];
  return {
    article,
    inContext: bestShares(items, (term) => context.get(term)?.includes(article) ?? false),
    inArticle: bestShares(items, (term) => occurs(index, term, first, end)),
  };
}

function readCandidate(
  index: SearchIndex,
  items: readonly Item[],
  lookup: Lookup,
  { passage, score }: Scored,
  { article, inContext, inArticle }: ArticleReading,
): Candidate {
  const sentences = readSentences(index, lookup, items.length, passage);
  const held = new Float64Array(items.length);
  for (const sentence of sentences)
    for (let item = 0; item < held.length; item++)
      held[item] = Math.max(held[item] as number, sentence.held[item] as number);
  const from = Math.max(index.firstPassage[article] as number, passage - 1);
  const to = Math.min(index.firstPassage[article + 1] as number, passage + 2);
  const inNeighbours = bestShares(items, (term) => occurs(index, term, from, to));
  return { passage, article, score, sentences, held, inContext, inArticle, inNeighbours };
}

/** For each item the weight of its best alternative that is held. */
function bestShares(items: readonly Item[], isHeld: (term: number) => boolean): Float64Array {
  const shares = new Float64Array(items.length);
  for (const [item, { alternatives }] of items.entries())
    for (const { term, weight } of alternatives)
      if (weight > (shares[item] as number) && isHeld(term)) shares[item] = weight;
  return shares;
}

/** Whether a passage from `from` to before `to` holds a term. */
function occurs({ inverted: { documents, starts } }: SearchIndex, term: number, from: number, to: number): boolean {
  let low = starts[term] as number;
  let high = starts[term + 1] as number;
  const end = high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low < end && (documents[low] as number) < to;
}

function readSentences(
  { inverted }: SearchIndex,
  lookup: Lookup,
  itemCount: number,
  passage: number,
): SentenceReading[] {
  const { tokens, vocabulary } = inverted;
  const stemCount = vocabulary.stems.length;
  const firstSentence = tokens.passages[passage] as number;
  const lastSentence = tokens.passages[passage + 1] as number;
  let concept = tokens.passageConcepts[passage] as number;
  const conceptEnd = tokens.passageConcepts[passage + 1] as number;
  const readings: SentenceReading[] = [];
  for (let sentence = firstSentence; sentence < lastSentence; sentence++) {
    const start = tokens.sentences[sentence] as number;
    const end = tokens.sentences[sentence + 1] as number;
    const held = new Float64Array(itemCount);
    const places: { at: number; item: number; length: number }[] = [];
    const note = (term: number, at: number, length: number) => {
      for (const { item, share } of lookup.get(term) ?? []) {
        held[item] = Math.max(held[item] as number, share);
        places.push({ at: at - start, item, length });
      }
    };
    for (let at = start; at < end; at++) {
      const word = tokens.words[at] as number;
      if (!(word & STOPPED)) {
        note(vocabulary.stemOf[word & WORD_MASK] as number, at, word & NOTED ? 0 : 1);
      }
      for (; concept < conceptEnd && (tokens.conceptAt[concept] as number) === at; concept++) {
        note(stemCount + (tokens.conceptIs[concept] as number), at, tokens.conceptLength[concept] as number);
      }
    }
    readings.push({ number: sentence - firstSentence, words: tokens.words.subarray(start, end), held, places });
  }
  return readings;
}
