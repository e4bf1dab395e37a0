import type { Doubt } from './abstain.ts';
import type { Feature } from './features.ts';

/** What each measure adds to a sentence's score. */
export const rankingWeights: Readonly<Record<Feature, number>> = {
  score: 4.68,
  passage: -2.19,
  sentence: 0.78,
  sentenceContext: 3.79,
  exactPassage: 0.0,
  exactSentence: 0.44,
  bigrams: 2.62,
  window: 2.25,
  context: 1.97,
  article: 0.41,
  neighbours: 0.4,
  pairs: 0.17,
  span: 0.16,
  rarest: -0.39,
  heaviest: 0.27,
  kindFigure: 1.72,
  kindTime: 1.02,
  kindName: 1.21,
  kindOther: 0.48,
  kindSentence: 1.72,
  people: 0.2,
  length: -1.2,
  heading: -1.17,
  lead: 0.27,
  speech: 0.65,
};

/** What each measure adds to the trust in an answer, before the logistic curve. */
export const abstentionWeights: Readonly<Record<Doubt, number>> = {
  base: -3.6,
  total: 1.78,
  ideal: 3.12,
  article: 1.52,
  bigrams: 2.11,
  missing: -0.92,
  unknown: -1.59,
  corrected: -1.2,
  people: -1.54,
  names: -3.28,
  money: -1.56,
  time: -1.24,
  instance: -0.72,
  size: -0.47,
};
