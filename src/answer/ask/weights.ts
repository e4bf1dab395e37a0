import type { Doubt } from './abstain.ts';
import type { Feature } from './features.ts';

/** What each measure adds to a sentence's score. */
export const rankingWeights: Readonly<Record<Feature, number>> = {
  score: 2.87,
  passage: 0.03,
  sentence: 0.88,
  sentenceContext: 2.82,
  exactPassage: 0.34,
  exactSentence: 0.65,
  bigrams: 1.94,
  window: 1.42,
  context: 1.51,
  article: 0.27,
  neighbours: 0.51,
  pairs: 0.73,
  span: 0.14,
  rarest: -0.22,
  heaviest: 0.75,
  kindFigure: 1.07,
  kindTime: 0.82,
  kindName: 0.66,
  kindOther: 0.53,
  kindSentence: 2.05,
  people: 0.32,
  length: -0.65,
  heading: -0.71,
  lead: 0.22,
  speech: 0.51,
};

/** What each measure adds to the trust in an answer, before the logistic curve. */
export const abstentionWeights: Readonly<Record<Doubt, number>> = {
  base: -4.28,
  total: 2.79,
  ideal: 2.58,
  sentence: -0.10,
  article: 1.72,
  bigrams: 1.99,
  span: -0.31,
  missing: -1.09,
  unknown: -1.52,
  corrected: -1.25,
  people: -1.50,
  money: -1.68,
  time: -1.24,
  instance: -0.32,
  size: 0.13,
};
