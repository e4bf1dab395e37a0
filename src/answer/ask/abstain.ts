import type { Library } from '../../library/library.ts';
import { type Doubt, doubtNames, doubts, isUnknown, lacks, type Rule } from './doubts.ts';
import { familiarity } from './familiarity.ts';
import type { Item } from './items.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import { refusalWeights } from './refusal-weights.ts';

/** How sure it is that the best sentences answer the question: 0 to 1. Between familiar and foreign articles both rules have their say. */
export function confidence(library: Library, question: Question, chosen: readonly Ranked[]): number {
  const measured = doubts(library, question, chosen);
  // the other rule weighs neighbouring words, which a single word and a question in another language cannot have
  const familiar = hasNeighbours(question) ? familiarity(library.index) : 1;
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
