import type { SearchIndex } from '../../library/search-index.ts';
import { CAPITAL, WORD_MASK } from '../../search/inverted-index.ts';
import { Sign } from '../../search/question-words.ts';
import { familiarity } from './familiarity.ts';
import { type Feature, featureNames } from './features.ts';
import type { Item } from './items.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import { refusalWeights } from './refusal-weights.ts';

/** What is measured of a question and its best sentences to tell whether they answer it: where the tables know what the articles are about, and elsewhere. */
export const doubtNames = {
  familiar: [
    'base',
    'total',
    'ideal',
    'held',
    'topicsHeld',
    'namesHeld',
    'pairs',
    'people',
    'kindFigure',
    'kindOther',
    'missing',
    'absent',
    'ordinary',
    'corrected',
    'single',
    'number',
    'money',
    'instance',
  ],
  foreign: ['base', 'ideal', 'held', 'pairs', 'bigrams', 'exactPassage', 'names', 'size'],
} as const;
export type Rule = keyof typeof doubtNames;
export type Doubt = (typeof doubtNames)[Rule][number];

/** The measures by which an answer is given or refused, each around 0 to 1. */
export function doubts(
  index: SearchIndex,
  question: Question,
  chosen: readonly Ranked[],
): Readonly<Record<Doubt, number>> {
  const { items, kinds } = question;
  const best = chosen[0];
  const feature = (name: Feature) => best?.features[featureNames.indexOf(name)] ?? 0;
  const total = Math.max(
    1e-9,
    sumOf(items, () => 1),
  );
  const share = (test: (item: Item, at: number) => boolean) =>
    sumOf(items, (item, at) => Number(test(item, at))) / total;
  const count = (test: (item: Item, at: number) => boolean) => items.filter(test).length;
  const inSentence = (at: number) => (best?.sentence.held[at] ?? 0) > 0;
  const near = (at: number) => Math.max(best?.candidate.held[at] ?? 0, best?.candidate.inContext[at] ?? 0);
  return {
    base: 1,
    total: best ? best.total / 10 : -1,
    ideal: best ? best.candidate.score / (total * IDEAL) : 0,
    held: sumOf(items, (_, at) => near(at)) / 10,
    topicsHeld: count(({ light }, at) => !light && inSentence(at)) / 3,
    namesHeld: count((item, at) => isNamed(index, item) && inSentence(at)) / 2,
    pairs: feature('pairs'),
    people: feature('people'),
    bigrams: feature('bigrams'),
    exactPassage: feature('exactPassage'),
    kindFigure: feature('kindFigure'),
    kindOther: feature('kindOther'),
    missing: share((_, at) => chosen.every((one) => lacks(one, at))),
    absent: share((item) => isUnknown(item) && item.concepts.length > 0),
    ordinary: count((item) => item.light && isUnknown(item)) / 2,
    corrected: share(({ corrected }) => corrected),
    single: items.length <= 1 ? 1 : 0,
    names: share((item, at) => item.name && (!best || lacks(best, at))),
    size: Math.log10(Math.max(1, index.inverted.size)) / 4,
    number: kinds[0] === 'number' ? 1 : 0,
    money: kinds[0] === 'money' && feature('kindFigure') < 0.5 ? 1 : 0,
    instance: best && lacksInstance(index, question, best) ? 1 : 0,
  };
}

/** Whether an item is a person or in a group of names. */
function isNamed({ inverted: { concepts } }: SearchIndex, { person, concepts: meant }: Item): boolean {
  return person !== undefined || meant.some((concept) => concepts.names[concept]);
}

/** How sure it is that the best sentences answer the question: 0 to 1. Between familiar and foreign articles both rules have their say. */
export function confidence(index: SearchIndex, question: Question, chosen: readonly Ranked[]): number {
  const measured = doubts(index, question, chosen);
  // the other rule weighs neighbouring words, which a single word and a question in another language cannot have
  const familiar = hasNeighbours(question) ? familiarity(index) : 1;
  const sum = familiar * sumFor('familiar', measured) + (1 - familiar) * sumFor('foreign', measured);
  return 1 / (1 + Math.exp(-sum));
}

const hasNeighbours = ({ words }: Question) =>
  words.some((word, at) => word !== undefined && words[at + 1] !== undefined);

function sumFor(rule: Rule, measured: Readonly<Record<Doubt, number>>): number {
  const weights: Readonly<Partial<Record<Doubt, number>>> = refusalWeights[rule];
  return doubtNames[rule].reduce((sum, name) => sum + measured[name] * (weights[name] ?? 0), 0);
}

/** Words of a question that tell something and that the articles lack, or hold only elsewhere than in the chosen sentences. */
export interface Missing {
  readonly nowhere: readonly string[];
  readonly elsewhere: readonly string[];
}

/** What the articles, or the chosen sentences, lack of a question: people by name first, then as typed those that tell most. */
export function missingWords({ items }: Question, chosen: readonly Ranked[]): Missing {
  const topics = items.map((item, at) => ({ item, lacking: chosen.every((one) => lacks(one, at)) }));
  const named = (wanted: (topic: (typeof topics)[number]) => boolean) =>
    topics
      .filter((topic) => !topic.item.light && wanted(topic))
      .map(({ item }) => item)
      .sort(byWeight)
      .map(({ printed, person }) => person?.name ?? printed);
  return {
    nowhere: named(({ item }) => isUnknown(item)),
    elsewhere: named(({ item, lacking }) => lacking && !isUnknown(item)),
  };
}

const byWeight = (a: Item, b: Item) =>
  Number(Boolean(b.person)) - Number(Boolean(a.person)) || b.weight - a.weight || a.at - b.at;

// a word found once in a passage of average length scores so much of its weight
const IDEAL = 1.6;
const REACH = 5;

const isUnknown = ({ alternatives }: Item) => alternatives.length === 0;
const lacks = ({ candidate }: Ranked, item: number) => candidate.held[item] === 0 && candidate.inContext[item] === 0;
const sumOf = (items: readonly Item[], value: (item: Item, at: number) => number) =>
  items.reduce((sum, item, at) => sum + item.weight * value(item, at), 0);

/** Whether "which companies" or "names of …" finds the common noun without a name beside it. */
function lacksInstance(
  { questions }: SearchIndex,
  { items, text }: Question,
  { sentence: { words, places } }: Ranked,
): boolean {
  const asked = ASKED_NOUN.exec(text)?.[1]?.toLowerCase();
  const noun = asked === undefined ? -1 : items.findIndex(({ printed }) => printed.toLowerCase().endsWith(asked));
  if (noun < 0) return false;
  const taken = new Set(places.flatMap(({ at, length }) => Array.from({ length }, (_, more) => at + more)));
  return !places.some(({ item, at, length }) => {
    if (item !== noun) return false;
    const last = Math.min(words.length, at + length + REACH);
    for (let other = Math.max(0, at - 1); other < last; other++) {
      const word = words[other] as number;
      const country = (questions.signs[word & WORD_MASK] as number) & Sign.country;
      if (!taken.has(other) && word & CAPITAL && !country) return true;
    }
    return false;
  });
}

const ASKED_NOUN = /\b(?:which|what|names? of(?: the)?|list of)\s+(?:other\s+|the\s+)?(?:\p{L}+\s+)?(\p{L}+s)\b/iu;
