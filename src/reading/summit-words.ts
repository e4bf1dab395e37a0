import { z } from 'zod';
import type { Countries } from './country-words.ts';
import type { NameWords } from './name-words.ts';

const UNITS = ['day', 'week', 'fortnight', 'month', 'year', 'decade'] as const;

// a Map, so that "constructor" in a text is no word of a list
const toMap = <Value>(record: Record<string, Value>): ReadonlyMap<string, Value> => new Map(Object.entries(record));

const wordList = z.array(z.string().min(1)).nonempty();
const wordSet = wordList.transform((words): ReadonlySet<string> => new Set(words));
const wordValues = z.record(z.string().min(1), z.number().int()).transform(toMap);

/** Number words, in small letters, with their values. */
const numberWords = z.strictObject({
  cardinals: wordValues,
  ordinals: wordValues,
  frequencies: wordValues,
  groups: wordValues,
  rounded: wordSet,
  vague: wordSet,
  'vague-ends': wordSet,
});

const dateWords = z.strictObject({
  months: wordValues,
  weekdays: wordValues,
  days: wordValues,
  seasons: wordValues,
  holidays: wordValues,
  units: z.record(z.string().min(1), z.enum(UNITS)).transform(toMap),
  last: wordList,
  this: wordList,
  next: wordList,
  back: wordList,
  forth: wordList,
  after: wordList,
  before: wordList,
  ahead: wordList,
  moments: wordSet,
  'same-day': wordSet,
  published: wordList,
  done: wordList,
  interviewed: wordList,
  earlier: wordSet,
});

const leaderWords = z.strictObject({
  titles: wordSet,
  'plural-titles': wordSet,
  kin: wordSet,
  'not-before': wordSet,
  others: wordSet,
  voices: wordSet,
  rules: wordSet,
  bodies: wordSet,
  organisations: wordSet,
  combined: wordSet,
  collectives: wordSet,
  pairs: wordSet,
  people: wordSet,
  sides: wordSet,
  contests: wordSet,
  ruling: wordSet,
  pronouns: wordSet,
  objects: wordSet,
  ranks: wordSet,
  states: wordSet,
  'month-names': wordSet,
  labels: wordSet,
  /** What shows that a name is that of a newspaper or broadcast. */
  outlets: wordSet,
  'not-names': wordSet,
  'body-names': wordSet,
});

const meetingWords = z.strictObject({
  summits: wordSet,
  nouns: wordSet,
  modifiers: wordSet,
  verbs: wordSet,
  hosting: wordSet,
  deeds: wordSet,
  together: wordSet,
  speaking: wordSet,
  apart: wordSet,
  echoing: wordSet,
  rounds: wordSet,
  stands: wordSet,
  addressed: wordSet,
  issued: wordSet,
  shows: wordSet,
  habits: wordSet,
  papers: wordSet,
  beside: wordSet,
  points: wordSet,
  hold: wordSet,
  unreached: wordSet,
  calls: wordSet,
  series: wordSet,
  serial: wordSet,
  themes: wordSet,
  tells: wordSet,
  saying: wordSet,
  repeats: wordSet,
  gathers: wordSet,
  echoes: wordSet,
  distant: wordSet,
  editions: wordSet,
  gestures: wordSet,
  hedges: wordSet,
  sidelines: wordSet,
  continues: wordSet,
  trilateral: wordSet,
  bilateral: wordSet,
});

const countingWords = z.strictObject({
  tallies: wordSet,
  stands: wordSet,
  sums: wordSet,
  had: wordSet,
  managed: wordSet,
  manages: wordSet,
  staged: wordSet,
  'held-for': wordSet,
  reckons: wordSet,
  'took-place': wordSet,
  earlier: wordSet,
  'in-person': wordSet,
  answers: wordSet,
  compared: wordSet,
  'no-times': wordSet,
  ahead: wordSet,
  overall: wordSet,
  along: wordSet,
  sources: wordSet,
  untrue: wordSet,
  doubts: wordSet,
  guesses: wordSet,
});

/** The shape of data/words/summits.yaml. */
export const summitWordsSchema = z.strictObject({
  numbers: numberWords,
  dates: dateWords,
  leaders: leaderWords,
  meetings: meetingWords,
  places: z.strictObject({
    kinds: wordSet,
    wide: wordSet,
    links: wordSet,
    houses: wordSet,
    islands: wordSet,
    travel: wordSet,
    returns: wordSet,
    journeys: wordSet,
    trips: wordSet,
    arrivals: wordSet,
  }),
  outcomes: z.strictObject({
    /** Each word or phrase alone, the surest first. */
    agreed: wordList.transform((list) => list.map((one): ReadonlySet<string> => new Set([one]))),
    signed: wordSet,
    lengths: wordSet,
    sessions: wordSet,
    presence: wordSet,
  }),
  unheld: z.strictObject({
    planned: wordSet,
    scheduled: wordSet,
    cancelled: wordSet,
    refused: wordSet,
    asides: wordSet,
    open: wordSet,
    denied: wordSet,
  }),
  clauses: z.strictObject({ openers: wordSet, 'after-and': wordSet, verbs: wordSet, 'no-nouns': wordSet }),
  counting: countingWords,
  scopes: z.strictObject({ since: wordSet, units: wordSet, spans: wordList }),
  asked: z.strictObject({ last: wordSet, first: wordSet, empty: wordSet }),
});

/** The words by which numbers are read. */
export type NumberWords = z.infer<typeof numberWords>;

/** The words by which dates are read. */
export type DateWords = z.infer<typeof dateWords>;

/** The words by which summits, their dates and their counts are told from all else. */
export type SummitWords = ReturnType<typeof summitWordsOf>;

/** The lists of data/words/summits.yaml with those of countries and names. */
export const summitWordsOf = (lists: z.infer<typeof summitWordsSchema>, countries: Countries, names: NameWords) => ({
  ...lists,
  countries,
  leaders: { ...lists.leaders, ...names },
});
