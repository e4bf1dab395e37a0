// Learnt by scripts/learn-refusal.ts. Cross-validated (questions by a rule learnt without their set, passages by six folds), of those whose answer was found and of those without one:
// - questions on the five articles: kept 90.5 % of 147, refused 84.0 % of 25
// - questions on the five articles: kept 82.6 % of 69, refused 91.5 % of 94
// - questions on the five articles: kept 89.1 % of 147, refused 87.2 % of 39
// - questions on the five articles: kept 84.1 % of 145, refused 88.4 % of 43
// - questions on the five articles: kept 89.8 % of 98, refused 80.0 % of 70
// - questions on the five articles: kept 97.9 % of 94, refused 68.6 % of 70
// - questions on the five articles: kept 92.2 % of 141, refused 81.1 % of 143
// - questions on the five articles: kept 90.7 % of 150, refused 73.5 % of 136
// - passages: kept 94.5 % of 472, refused 93.1 % of 130
// - passages typos: kept 92.6 % of 470, refused 96.2 % of 130
// - passages mixed: kept 93.5 % of 464, refused 93.8 % of 130

/** What each measure adds to the trust in an answer, before the logistic curve: where the tables know what the articles are about, and elsewhere. */
export const refusalWeights = {
  familiar: {
    base: -5.37,
    total: 3.42,
    exactPassage: -2.43,
    people: 3.15,
    kindOther: 2.3,
    topicsHeld: 1.88,
    namesHeld: -1.61,
    peopleHeld: -2.66,
    lightHeld: 1.32,
    topicsNear: 2.12,
    lightAround: -3.69,
    elsewhere: -8.27,
    missing: -3.25,
    absent: -3.67,
    ordinary: 1.92,
    instance: -1.74,
    single: 2.76,
    number: -1.67,
    money: -5.76,
    year: 2.15,
    weekday: 4.65,
    gap: 3.14,
    words: -0.73,
    them: 5.61,
    named: -3.55,
    relations: 1.86,
    deeds: -2.12,
  },
  foreign: {
    base: -5.49,
    ideal: 11.59,
    held: 2.08,
    pairs: 3.08,
    bigrams: 5.37,
    exactPassage: 0.9,
    names: -12.57,
    size: -3.41,
  },
} as const;
