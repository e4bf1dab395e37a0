import type { Doubt } from './abstain.ts';

// Learnt by scripts/learn-refusal.ts. In six-fold cross-validation, of the questions whose answer was found and of those without one:
// - questions on the five articles: kept 94.5 % of 145, refused 76.0 % of 25
// - questions on the five articles: kept 88.4 % of 69, refused 79.8 % of 94
// - questions on the five articles: kept 89.5 % of 133, refused 87.2 % of 39
// - questions on the five articles: kept 87.2 % of 94, refused 74.3 % of 70
// - questions on the five articles: kept 93.4 % of 91, refused 77.1 % of 70
// - passages: kept 91.5 % of 473, refused 90.0 % of 130
// - passages typos: kept 86.0 % of 472, refused 95.4 % of 130
// - passages mixed: kept 92.5 % of 465, refused 81.5 % of 130

/** What each measure adds to the trust in an answer, before the logistic curve. */
export const refusalWeights: Readonly<Record<Doubt, number>> = {
  base: -4.88,
  total: 2.82,
  ideal: 1.94,
  held: 1.41,
  topicsHeld: 0.96,
  namesHeld: -0.95,
  kindFigure: 0.68,
  kindTime: 0.32,
  kindName: -0.08,
  kindOther: 1.56,
  missing: -1.55,
  missingInMany: -0.91,
  absent: -2.05,
  ordinary: 1.36,
  corrected: -0.95,
  single: 0.6,
  people: -0.67,
  names: -3.07,
  number: -1.38,
  money: -1.63,
  instance: -1.14,
};
