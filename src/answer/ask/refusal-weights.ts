import type { Doubt } from './abstain.ts';

// Learnt by scripts/learn-refusal.ts from questions on the five articles (three sets by different people) and from passages, clean,
// with typos, and among 20,000 foreign ones. In six-fold cross-validation, of questions whose answer was found and of those without one:
// - questions on the five articles: kept 91, 90 and 66 %, refused 76, 72 and 74 %
// - passages: kept 92 %, refused 92 %; with typos 86 and 93 %; among foreign ones 89 and 85 %

/** What each measure adds to the trust in an answer, before the logistic curve. */
export const refusalWeights: Readonly<Record<Doubt, number>> = {
  base: -3.54,
  total: 1.69,
  ideal: 2.91,
  article: 1.77,
  bigrams: 1.22,
  missing: -0.55,
  absent: -1.58,
  foreign: -0.32,
  corrected: -1.28,
  people: -1.42,
  names: -2.64,
  money: -1.75,
  time: -1.0,
  instance: -0.76,
  size: -0.54,
};
