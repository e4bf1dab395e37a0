import type { SearchIndex } from '../../library/search-index.ts';
import { WORD_MASK } from '../../search/inverted-index.ts';
import type { Candidate, SentenceReading } from './candidates.ts';
import type { Item } from './items.ts';
import { kindHeld } from './kinds.ts';
import { isHeading, placeHeld } from './position.ts';
import type { Question } from './question.ts';
import { articlesMeant } from './scope.ts';

/** What is measured of a sentence that may answer a question; every value lies around 0 to 1. */
export const featureNames = [
  'score',
  'passage',
  'sentence',
  'sentenceContext',
  'exactPassage',
  'exactSentence',
  'bigrams',
  'window',
  'context',
  'article',
  'neighbours',
  'pairs',
  'span',
  'rarest',
  'heaviest',
  'kindFigure',
  'kindTime',
  'kindName',
  'kindOther',
  'kindSentence',
  'people',
  'length',
  'heading',
  'lead',
  'speech',
  'scope',
  'position',
] as const;

/** One of the measures of a sentence. */
export type Feature = (typeof featureNames)[number];

/** A sentence of a candidate with its measures, in the order of `featureNames`. */
export interface Measured {
  readonly candidate: Candidate;
  readonly sentence: SentenceReading;
  readonly features: readonly number[];
}

/** Measures every sentence of every candidate; `printed` gives a sentence's words. */
export function measure(
  index: SearchIndex,
  question: Question,
  candidates: readonly Candidate[],
  printed: (candidate: Candidate, sentence: number) => string,
): Measured[] {
  const { items } = question;
  const best = Math.max(1e-9, ...candidates.map(({ score }) => score));
  const total = Math.max(1e-9, sum(items.map(({ weight }) => weight)));
  const wanted = question.kinds[0];
  const meant = articlesMeant(index, question);
  const [heaviest, rarest] = [heaviestWeight(items), rarestOf(items)];
  const asked = bigramsOf(question.words);
  const people = items.flatMap(({ person }, item) => (person ? [item] : []));
  const share = (held: (item: number) => number) => {
    let part = 0;
    for (let item = 0; item < items.length; item++) part += (items[item] as Item).weight * held(item);
    return part / total;
  };
  return candidates.flatMap((candidate) => {
    const { held, inContext, inArticle, inNeighbours, sentences } = candidate;
    const passage = share((item) => held[item] as number);
    const exactPassage = share((item) => exact(held[item] as number));
    const context = share((item) => Math.max(held[item] as number, 0.8 * (inContext[item] as number)));
    const article = share((item) => Math.max(inContext[item] as number, inArticle[item] as number));
    const neighbours = share((item) => inNeighbours[item] as number);
    return sentences.map((sentence, number) => {
      const words = printed(candidate, number);
      const before = sentences[number - 1]?.held;
      const after = sentences[number + 1]?.held;
      const covered = share((item) => sentence.held[item] as number);
      const inPlace = share((item) => Math.max(sentence.held[item] as number, 0.8 * (inContext[item] as number)));
      const kind = Math.max(
        ...question.kinds
          .slice(0, 2)
          .map((one, at) => (at === 0 ? 1 : 0.8) * kindHeld(index, question, one, words, sentence)),
        question.kinds.length === 0 ? 0.5 : 0,
      );
      const values: Record<Feature, number> = {
        score: candidate.score / best,
        passage,
        sentence: covered,
        window: share((item) => Math.max(sentence.held[item] as number, before?.[item] ?? 0, after?.[item] ?? 0)),
        context,
        article,
        neighbours,
        pairs: pairs(items, sentence),
        span: span(items, sentence),
        rarest: sentence.held[rarest] ?? 0,
        heaviest: Math.max(
          0,
          ...items.map(({ weight }, item) => (weight * (sentence.held[item] as number)) / heaviest),
        ),
        sentenceContext: inPlace,
        exactPassage,
        exactSentence: share((item) => exact(sentence.held[item] as number)),
        bigrams: bigrams(asked, sentence),
        kindFigure: figures.has(wanted) ? kind : 0,
        kindTime: times.has(wanted) ? kind : 0,
        kindName: wanted === 'person' || wanted === 'place' ? kind : 0,
        kindOther: wanted !== 'person' && wanted !== 'place' && !times.has(wanted) && !figures.has(wanted) ? kind : 0,
        kindSentence: kind * inPlace,
        people: peopleHeld(people, candidate, sentence),
        length: Math.min(1, Math.log1p(sentence.words.length) / 5),
        heading: isHeading(candidate, words) ? 1 : 0,
        lead: candidate.passage === index.firstPassage[candidate.article] ? 1 : 0,
        speech: question.kinds.includes('words') && /[“"„«]/.test(words) ? covered : 0,
        position: wanted !== undefined && placeHeld(index, wanted, candidate, words) ? 1 : 0,
        scope: meant.has(candidate.article) ? 1 : 0,
      };
      return { candidate, sentence, features: featureNames.map((name) => values[name]) };
    });
  });
}

const figures: ReadonlySet<string | undefined> = new Set(['gap', 'count', 'number', 'duration', 'money']);
const times: ReadonlySet<string | undefined> = new Set(['weekday', 'year', 'time']);
const exact = (held: number) => (held >= 0.99 ? 1 : 0);

/** The question's pairs of neighbouring words, stop words among them. */
function bigramsOf(words: Question['words']): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < words.length; at++) {
    const [one, other] = [words[at], words[at + 1]];
    if (one !== undefined && other !== undefined) pairs.add(one * 2 ** 24 + other);
  }
  return pairs;
}

/** Share of some pairs of neighbouring words that stand so in the sentence. */
function bigrams(sought: ReadonlySet<number>, { words }: SentenceReading): number {
  if (sought.size === 0) return 0;
  const found = new Set<number>();
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = ((words[at] as number) & WORD_MASK) * 2 ** 24 + ((words[at + 1] as number) & WORD_MASK);
    if (sought.has(pair)) found.add(pair);
  }
  return found.size / sought.size;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const heaviestWeight = (items: readonly Item[]) => Math.max(1e-9, ...items.map(({ weight }) => weight));

/** The item that tells most among those which the articles know at all. */
function rarestOf(items: readonly Item[]): number {
  let best = -1;
  items.forEach(({ weight, alternatives }, item) => {
    if (alternatives.length > 0 && (best < 0 || weight > (items[best] as Item).weight)) best = item;
  });
  return best;
}

/** Share of the question's neighbouring words that stand near each other in the sentence too. */
function pairs(items: readonly Item[], { places }: SentenceReading): number {
  let of = 0;
  let found = 0;
  for (let item = 0; item + 1 < items.length; item++) {
    const weight = (items[item] as Item).weight + (items[item + 1] as Item).weight;
    of += weight;
    const near = places.some(
      (one) => one.item === item && places.some((other) => other.item === item + 1 && Math.abs(other.at - one.at) <= 3),
    );
    if (near) found += weight;
  }
  return of > 0 ? found / of : 0;
}

/** How closely the items that the sentence holds stand together: 1 side by side. */
function span(items: readonly Item[], { places }: SentenceReading): number {
  const distinct = new Set(places.map(({ item }) => item)).size;
  if (distinct < 2) return 0;
  const counts = new Uint16Array(items.length);
  let held = 0;
  let shortest = Number.POSITIVE_INFINITY;
  for (let from = 0, to = 0; to < places.length; to++) {
    const entering = (places[to] as (typeof places)[number]).item;
    counts[entering] = (counts[entering] as number) + 1;
    if (counts[entering] === 1) held++;
    while (held === distinct) {
      const first = places[from] as (typeof places)[number];
      shortest = Math.min(shortest, (places[to] as (typeof places)[number]).at - first.at + 1);
      counts[first.item] = (counts[first.item] as number) - 1;
      if (counts[first.item] === 0) held--;
      from++;
    }
  }
  return Math.min(1, distinct / shortest);
}

function peopleHeld(people: readonly number[], { held, inContext }: Candidate, sentence: SentenceReading): number {
  if (people.length === 0) return 0.5;
  const shares = people.map((item) =>
    Math.max(sentence.held[item] as number, 0.7 * (held[item] as number), 0.4 * (inContext[item] as number)),
  );
  return sum(shares) / people.length;
}
