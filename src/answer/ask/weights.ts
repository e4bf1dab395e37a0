import type { Doubt } from './abstain.ts';
import type { Feature } from './features.ts';

/** What each measure adds to a sentence's score. */
export const rankingWeights: Readonly<Record<Feature, number>> = {
  score: 4.68,
  passage: -2.19,
  sentence: 0.78,
  sentenceContext: 3.79,
  exactPassage: 0.00,
  exactSentence: 0.44,
  bigrams: 2.62,
  window: 2.25,
  context: 1.97,
  article: 0.41,
  neighbours: 0.40,
  pairs: 0.17,
  span: 0.16,
  rarest: -0.39,
  heaviest: 0.27,
  kindFigure: 1.72,
  kindTime: 1.02,
  kindName: 1.21,
  kindOther: 0.48,
  kindSentence: 1.72,
  people: 0.20,
  length: -1.20,
  heading: -1.17,
  lead: 0.27,
  speech: 0.65,
};

/** What each measure adds to the trust in an answer, before the logistic curve. */
export const abstentionWeights: Readonly<Record<Doubt, number>> = {
  base: -4.28,
  total: 2.06,
  ideal: 3.26,
  sentence: -0.16,
  article: 1.66,
  bigrams: 2.17,
  span: -0.02,
  missing: -1.11,
  unknown: -1.49,
  corrected: -1.22,
  people: -1.51,
  money: -1.62,
  time: -1.27,
  instance: -0.86,
  size: 0.22,
};
