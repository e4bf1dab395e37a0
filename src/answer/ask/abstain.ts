import type { SearchIndex } from '../../library/search-index.ts';
import { rarity } from '../../search/bm25.ts';
import { type Feature, featureNames } from './features.ts';
import type { Item, Question } from './question.ts';
import type { Ranked } from './rank.ts';
import { abstentionWeights } from './weights.ts';

/** What is measured of a question and its best sentences to tell whether they answer it. */
export const doubtNames = [
  'base',
  'total',
  'margin',
  'ideal',
  'passage',
  'exactPassage',
  'context',
  'article',
  'sentenceContext',
  'window',
  'bigrams',
  'pairs',
  'kindSentence',
  'heaviest',
  'unknown',
  'unknownHeaviest',
  'missing',
  'missingHeaviest',
  'missingSentence',
  'people',
  'corrected',
  'size',
  'few',
] as const;
export type Doubt = (typeof doubtNames)[number];

/** The measures by which an answer is given or refused. */
export function doubts(
  index: SearchIndex,
  question: Question,
  ranked: readonly Ranked[],
  chosen: readonly Ranked[],
): Record<Doubt, number> {
  const { items } = question;
  const best = chosen[0];
  const total = Math.max(
    1e-9,
    sumOf(items, ({ weight }) => weight),
  );
  const share = (test: (item: Item, at: number) => number) =>
    sumOf(items, (item, at) => item.weight * test(item, at)) / total;
  const heaviest = (test: (item: Item, at: number) => boolean) =>
    Math.max(0, ...items.map((item, at) => (!item.light && test(item, at) ? item.weight : 0))) / highestRarity(index);
  const other = ranked.find(({ candidate }) => candidate.passage !== best?.candidate.passage);
  const lacks = (one: Ranked, at: number) => one.candidate.held[at] === 0 && one.candidate.inContext[at] === 0;
  const missing = (_: Item, at: number) => chosen.every((one) => lacks(one, at));
  const unknown = ({ alternatives }: Item) => alternatives.length === 0;
  const feature = (name: Feature) => best?.features[featureNames.indexOf(name)] ?? 0;
  return {
    base: 1,
    total: best ? best.total / 10 : -1,
    margin: best ? (best.total - (other?.total ?? 0)) / 10 : 0,
    ideal: best ? best.candidate.score / (total * 1.6) : 0,
    passage: feature('passage'),
    exactPassage: feature('exactPassage'),
    context: feature('context'),
    article: feature('article'),
    sentenceContext: feature('sentenceContext'),
    window: feature('window'),
    bigrams: feature('bigrams'),
    pairs: feature('pairs'),
    kindSentence: feature('kindSentence'),
    heaviest: feature('heaviest'),
    unknown: share((item) => Number(unknown(item))),
    unknownHeaviest: heaviest(unknown),
    missing: share((item, at) => Number(missing(item, at))),
    missingHeaviest: heaviest(missing),
    missingSentence: heaviest((_, at) => !best || (best.sentence.held[at] === 0 && best.candidate.inContext[at] === 0)),
    people: items.some((item) => item.person && unknown(item)) ? 1 : 0,
    corrected: share(({ corrected }) => Number(corrected)),
    size: Math.log10(Math.max(10, index.inverted.size)) / 5,
    few: items.length <= 2 ? 1 : 0,
  };
}

const sumOf = (items: readonly Item[], value: (item: Item, at: number) => number) =>
  items.reduce((sum, item, at) => sum + value(item, at), 0);
const highestRarity = ({ inverted }: SearchIndex) => Math.max(1e-9, rarity(inverted, 0));

/** How sure it is that the best sentences answer the question: 0 to 1. */
export function confidence(measured: Readonly<Record<Doubt, number>>): number {
  const sum = doubtNames.reduce((total, name) => total + measured[name] * abstentionWeights[name], 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The words of a question that no passage holds, as typed; names of people first, then those that tell most. */
export function missingWords({ items }: Question, chosen: readonly Ranked[]): string[] {
  const missing = items.filter(({ alternatives }) => alternatives.length === 0);
  const nowhere = missing.filter(({ light }) => !light);
  const apart = items.filter(
    (item, at) =>
      !item.light &&
      !missing.includes(item) &&
      chosen.every(({ candidate }) => candidate.held[at] === 0 && candidate.inContext[at] === 0),
  );
  const order = (a: Item, b: Item) =>
    Number(Boolean(b.person)) - Number(Boolean(a.person)) || b.weight - a.weight || a.at - b.at;
  return (nowhere.length > 0 ? nowhere : apart).toSorted(order).map(({ printed, person }) => person?.name ?? printed);
}
