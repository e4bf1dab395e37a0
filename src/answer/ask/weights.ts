import type { Doubt } from './abstain.ts';
import type { Feature } from './features.ts';

/** What each measure adds to a sentence's score. */
export const rankingWeights: Readonly<Record<Feature, number>> = {
  score: 2,
  passage: 3,
  sentence: 4,
  window: 1,
  context: 2,
  article: 0.5,
  neighbours: 0.5,
  pairs: 1,
  span: 0.5,
  rarest: 0.5,
  heaviest: 0.5,
  kind: 0.5,
  kindSentence: 1,
  people: 0.5,
  length: 0.2,
  heading: -1,
  lead: 0,
  speech: 0.5,
};

/** What each measure adds to the trust in an answer, before the logistic curve. */
export const abstentionWeights: Readonly<Record<Doubt, number>> = {
  base: -1,
  total: 2,
  margin: 1,
  passage: 1,
  context: 2,
  article: 1,
  sentence: 1,
  kind: 0.5,
  unknown: -4,
  heaviestMissing: -2,
  missing: -2,
  people: -6,
  corrected: -1,
  size: -1,
  few: 0.5,
};
