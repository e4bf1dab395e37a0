import type { SearchIndex } from '../../library/search-index.ts';

/** How far the tables of synonyms and people know what the articles are about: 0 to 1, by the concepts they find among the words, or by how many articles tell of summits. */
export function familiarity({ inverted: { tokens }, summitShare }: SearchIndex): number {
  const concepts = tokens.conceptAt.length / Math.max(1, tokens.words.length);
  return Math.max(between(concepts, CONCEPTS), between(summitShare, SUMMITS));
}

interface Bounds {
  readonly foreign: number;
  readonly familiar: number;
}

// concepts for each word: 1.3 among news of these summits, 0.5 among encyclopedia articles and other news
const CONCEPTS: Bounds = { foreign: 0.8, familiar: 1.1 };
// of the articles that tell of summits, whoever met, 90 to 100 in 100 report one; of other news 5 to 20
const SUMMITS: Bounds = { foreign: 0.3, familiar: 0.7 };

/** 0 up to the foreign bound, 1 from the familiar one on. */
const between = (value: number, { foreign, familiar }: Bounds) =>
  Math.min(1, Math.max(0, (value - foreign) / (familiar - foreign)));
