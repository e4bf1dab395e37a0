import type { Feature } from './features.ts';

// Learnt by scripts/learn-ranking.ts. In six-fold cross-validation the right sentence, and the right passage, come first:
// - questions on the five articles: 78.6 and 79.9 % of 154
// - questions on the five articles: 71.2 and 76.7 % of 73
// - passages: 76.1 and 94.4 % of 482
// - passages typos: 74.9 and 94.2 % of 482
// `scope` and `position` were set by hand.

/** What each measure adds to a sentence's score. */
export const rankingWeights: Readonly<Record<Feature, number>> = {
  score: 4.53,
  passage: -1.68,
  sentence: 0.77,
  sentenceContext: 3.77,
  exactPassage: 0.0,
  exactSentence: 0.47,
  bigrams: 2.63,
  window: 2.21,
  context: 1.75,
  article: 0.5,
  neighbours: 0.31,
  pairs: 0.15,
  span: 0.17,
  rarest: -0.39,
  heaviest: 0.26,
  kindFigure: 1.7,
  kindTime: 0.99,
  kindName: 1.17,
  kindOther: 0.45,
  kindSentence: 1.76,
  people: 0.19,
  length: -1.21,
  heading: -1.15,
  lead: 0.27,
  speech: 0.66,
  scope: 2.5,
  position: 6,
};
