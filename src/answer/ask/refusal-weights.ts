import type { Doubt } from './abstain.ts';

// Learnt by scripts/learn-refusal.ts. In six-fold cross-validation, of the questions whose answer was found and of those without one:
// - questions on the five articles: kept 89.4 % of 141, refused 84.0 % of 25
// - questions on the five articles: kept 87.9 % of 66, refused 72.3 % of 94
// - passages: kept 92.6 % of 471, refused 91.5 % of 130
// - passages typos: kept 86.2 % of 470, refused 93.8 % of 130
// - passages mixed: kept 91.4 % of 466, refused 85.4 % of 130

/** What each measure adds to the trust in an answer, before the logistic curve. */
export const refusalWeights: Readonly<Record<Doubt, number>> = {
  base: -3.73,
  total: 1.82,
  ideal: 3.08,
  article: 1.64,
  bigrams: 2.2,
  missing: -0.85,
  unknown: -1.56,
  corrected: -1.22,
  people: -1.56,
  names: -3.18,
  money: -1.55,
  time: -1.34,
  instance: -0.73,
  size: -0.52,
};
