import type { Doubt } from './abstain.ts';
import type { Feature } from './features.ts';

/** What each measure adds to a sentence's score. */
export const rankingWeights: Readonly<Record<Feature, number>> = {
  score: 3.22,
  passage: -0.21,
  sentence: 1.03,
  sentenceContext: 2.75,
  exactPassage: 0.26,
  exactSentence: 0.78,
  bigrams: 1.83,
  window: 1.40,
  context: 1.45,
  article: 0.35,
  neighbours: 0.49,
  pairs: 0.61,
  span: 0.07,
  rarest: -0.29,
  heaviest: 0.66,
  kindFigure: 1.10,
  kindTime: 0.81,
  kindName: 0.60,
  kindOther: 0.61,
  kindSentence: 2.10,
  people: 0.11,
  length: -0.78,
  heading: -0.67,
  lead: 0.19,
  speech: 0.41,
};

/** What each measure adds to the trust in an answer, before the logistic curve. */
export const abstentionWeights: Readonly<Record<Doubt, number>> = {
  base: -4.23,
  total: 2.33,
  ideal: 2.88,
  sentence: -0.08,
  article: 1.73,
  bigrams: 2.36,
  span: -0.08,
  missing: -0.88,
  unknown: -1.79,
  corrected: -1.11,
  people: -1.55,
  money: -1.62,
  time: -1.19,
  instance: -0.89,
  size: 0.24,
};
