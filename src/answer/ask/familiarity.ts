import type { SearchIndex } from '../../library/search-index.ts';

/** How far the tables of synonyms and people know what the articles are about: 0 to 1, by the concepts they find among the words. */
export function familiarity({ inverted: { tokens } }: SearchIndex): number {
  const concepts = tokens.conceptAt.length / Math.max(1, tokens.words.length);
  return Math.min(1, Math.max(0, (concepts - FOREIGN) / (FAMILIAR - FOREIGN)));
}

// concepts for each word: 1.3 among news of summits, 0.5 among encyclopedia articles and other news
const FOREIGN = 0.8;
const FAMILIAR = 1.1;
