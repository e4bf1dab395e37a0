// Learnt by scripts/learn-refusal.ts. In six-fold cross-validation, of the questions whose answer was found and of those without one:
// - questions on the five articles: kept 96.6 % of 147, refused 80.0 % of 25
// - questions on the five articles: kept 89.7 % of 68, refused 77.7 % of 94
// - questions on the five articles: kept 88.4 % of 146, refused 76.9 % of 39
// - questions on the five articles: kept 89.7 % of 97, refused 70.0 % of 70
// - questions on the five articles: kept 94.6 % of 93, refused 70.0 % of 70
// - passages: kept 94.3 % of 472, refused 94.6 % of 130
// - passages typos: kept 90.9 % of 470, refused 96.9 % of 130
// - passages mixed: kept 93.3 % of 465, refused 92.3 % of 130

/** What each measure adds to the trust in an answer, before the logistic curve: where the tables know what the articles are about, and elsewhere. */
export const refusalWeights = {
  familiar: {
    base: -3.31,
    total: 1.97,
    ideal: 0.78,
    held: 0.54,
    topicsHeld: 0.94,
    namesHeld: -0.84,
    pairs: -0.67,
    people: 1.11,
    kindFigure: 0.44,
    kindOther: 1.2,
    missing: -2.11,
    absent: -2.32,
    ordinary: 1.17,
    corrected: -0.83,
    single: 0.5,
    number: -1.43,
    money: -1.39,
    instance: -1.51,
  },
  foreign: {
    base: -4.49,
    ideal: 7.62,
    held: 1.77,
    pairs: 2.75,
    bigrams: 3.91,
    exactPassage: 1.89,
    names: -6.92,
    size: -2.73,
  },
} as const;
