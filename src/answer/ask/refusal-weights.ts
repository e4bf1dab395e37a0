import type { Doubt } from './abstain.ts';

// Learnt by scripts/learn-refusal.ts. In six-fold cross-validation, of the questions whose answer was found and of those without one:
// - questions on the five articles: kept 90.1 % of 142, refused 76.0 % of 25
// - questions on the five articles: kept 85.1 % of 67, refused 78.7 % of 94
// - questions on the five articles: kept 77.1 % of 131, refused 87.2 % of 39
// - questions on the five articles: kept 87.0 % of 92, refused 65.7 % of 70
// - questions on the five articles: kept 80.9 % of 89, refused 71.4 % of 70
// - passages: kept 92.8 % of 471, refused 88.5 % of 130
// - passages typos: kept 87.0 % of 470, refused 93.8 % of 130
// - passages mixed: kept 92.7 % of 466, refused 80.8 % of 130

/** What each measure adds to the trust in an answer, before the logistic curve. */
export const refusalWeights: Readonly<Record<Doubt, number>> = {
  base: -4.64,
  total: 2.23,
  ideal: 2.49,
  held: 1.74,
  topicsHeld: 0.64,
  namesHeld: -0.69,
  kindFigure: 0.64,
  kindTime: 0.07,
  kindName: 0.22,
  kindOther: 1.6,
  missing: -1.44,
  missingInMany: -1.01,
  absent: -1.74,
  ordinary: 1.25,
  corrected: -1.15,
  single: 0.65,
  people: -0.75,
  names: -2.95,
  number: -1.36,
  money: -1.75,
  instance: -1.28,
};
