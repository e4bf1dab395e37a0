import type { Doubt } from './abstain.ts';

// Learnt by scripts/learn-refusal.ts. In six-fold cross-validation, of the questions whose answer was found and of those without one:
// - questions on the five articles: kept 92.2 % of 141, refused 76.0 % of 25
// - questions on the five articles: kept 83.3 % of 66, refused 77.7 % of 94
// - questions on the five articles: kept 69.3 % of 127, refused 79.5 % of 39
// - questions on the five articles: kept 77.8 % of 90, refused 58.6 % of 70
// - questions on the five articles: kept 77.9 % of 86, refused 67.1 % of 70
// - passages: kept 94.3 % of 471, refused 88.5 % of 130
// - passages typos: kept 88.5 % of 470, refused 92.3 % of 130

/** What each measure adds to the trust in an answer, before the logistic curve. */
export const refusalWeights: Readonly<Record<Doubt, number>> = {
  base: -3.61,
  total: 1.47,
  ideal: 1.95,
  held: 1.78,
  topicsHeld: 0.62,
  namesHeld: -0.69,
  kindFigure: 0.79,
  kindTime: 0.26,
  kindName: 0.33,
  kindOther: 1.7,
  missing: -0.89,
  missingInMany: -2.22,
  absent: -1.54,
  ordinary: 0.95,
  corrected: -1.34,
  single: 1.04,
  people: -1.0,
  names: -2.1,
  number: -1.6,
  money: -2.14,
  instance: -1.53,
};
