import type { SearchIndex } from '../../library/search-index.ts';
import type { Item, Question } from './question.ts';
import type { Ranked } from './rank.ts';
import { abstentionWeights } from './weights.ts';

/** What is measured of a question and its best sentences to tell whether they answer it. */
export const doubtNames = [
  'base',
  'total',
  'margin',
  'passage',
  'context',
  'article',
  'sentence',
  'kind',
  'unknown',
  'heaviestMissing',
  'missing',
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
    items.reduce((sum, { weight }) => sum + weight, 0),
  );
  const heldBest = items.map((_, item) =>
    best ? Math.max(best.candidate.held[item] as number, 0.8 * (best.candidate.inContext[item] as number)) : 0,
  );
  const heldByAny = items.map((_, item) =>
    Math.max(heldBest[item] as number, ...chosen.map(({ candidate }) => candidate.held[item] as number)),
  );
  const weightOf = (test: (item: Item, at: number) => boolean) =>
    items.reduce((sum, item, at) => sum + (test(item, at) ? item.weight : 0), 0) / total;
  const other = ranked.find(({ candidate }) => candidate.passage !== best?.candidate.passage);
  const feature = (name: number) => best?.features[name] ?? 0;
  return {
    base: 1,
    total: best ? best.total / 10 : -1,
    margin: best ? (best.total - (other?.total ?? 0)) / 10 : 0,
    passage: feature(1),
    context: feature(4),
    article: feature(5),
    sentence: feature(2),
    kind: feature(11),
    unknown: weightOf(({ alternatives }) => alternatives.length === 0),
    heaviestMissing:
      Math.max(0, ...items.map(({ weight, light }, at) => (light || (heldByAny[at] as number) > 0 ? 0 : weight))) / 6,
    missing: weightOf((_, at) => (heldByAny[at] as number) === 0),
    people: items.some(({ person, alternatives }) => person && alternatives.length === 0) ? 1 : 0,
    corrected: weightOf(({ corrected }) => corrected),
    size: Math.log10(Math.max(10, index.inverted.size)) / 5,
    few: items.length <= 2 ? 1 : 0,
  };
}

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
