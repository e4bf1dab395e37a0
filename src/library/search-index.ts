import type { Countries } from '../reading/country-words.ts';
import { cutWords } from '../search/east-asian.ts';
import { buildInvertedIndex, type InvertedIndex } from '../search/inverted-index.ts';
import { lowerBound } from '../search/lower-bound.ts';
import { type QuestionReader, questionReader } from '../search/question-words.ts';
import { buildSpelling, type Spelling } from '../search/spelling.ts';
import { type Concepts, matchesAt, readConcepts, type Synonyms } from '../search/synonyms.ts';
import { stem } from '../text/stem.ts';
import { mapInSlices, type Pause } from '../text/time-slices.ts';
import { tokenize } from '../text/tokenize.ts';
import type { Article } from './article.ts';
import { circumstancesOf, contextOf, indexedPassage } from './context.ts';
import type { Knowledge } from './knowledge.ts';
import type { Passage } from './passage.ts';
import type { Person } from './people.ts';
import type { Reading } from './reading.ts';

/** All that questions are looked up in. */
export interface SearchIndex {
  readonly inverted: InvertedIndex;
  readonly spelling: Spelling;
  readonly questions: QuestionReader;
  /** The people of people.yaml by the concept that their names share. */
  readonly people: ReadonlyMap<number, Person>;
  /** The number of each passage's article. */
  readonly articleOf: Uint32Array;
  /** The first passage of each article; one more at the end. */
  readonly firstPassage: Uint32Array;
  /** Articles whose context (title, dates, places, leaders) holds a term. */
  readonly context: ReadonlyMap<number, readonly number[]>;
  /** The terms of concepts that are countries. */
  readonly countries: ReadonlySet<number>;
  /** Articles whose circumstances (dates, places and occasions of their summits) hold a term. */
  readonly circumstances: ReadonlyMap<number, readonly number[]>;
  /** How many of the articles report a summit: 0 to 1. */
  readonly summitShare: number;
}

/** What was read of an article and helps to find its passages. */
type Read = Pick<Reading, 'quotations' | 'summits'>;

/** Indexes the passages of `articles`, which stand in the articles' order, pausing where `pause` says so. */
export async function buildSearchIndex(
  articles: readonly Article[],
  passages: readonly Passage[],
  readings: readonly Read[],
  knowledge: Knowledge,
  pause: Pause,
): Promise<SearchIndex> {
  const { people, synonyms, words } = knowledge;
  const concepts = readConcepts([...synonyms, ...people.map(namesOf), ...otherCountries(words.countries, synonyms)]);
  const numberOf = new Map(articles.map(({ id }, number) => [id, number]));
  const articleOf = Uint32Array.from(passages, ({ article }) => numberOf.get(article) as number);
  const inArticle = (passage: Passage, at: number) =>
    indexedPassage(
      articles[articleOf[at] as number] as Article,
      passage,
      (readings[articleOf[at] as number] as Read).quotations,
      words.questions.captions,
    );
  const texts = await mapInSlices(passages, inArticle, pause);
  const numbers = articles.map((_, number) => number);
  const wordsOf = (around: typeof contextOf) => (number: number) => {
    const article = articles[number] as Article;
    // what the front matter tells of summits goes before what the text does
    const summits = article.summits.length > 0 ? article.summits : (readings[number] as Read).summits;
    return cutWords(around(article, summits), concepts.eastAsian).map(({ word }) => word);
  };
  const contexts = await mapInSlices(numbers, wordsOf(contextOf), pause);
  const { light, counting } = words.questions;
  const idle = new Set([...light, ...counting.meetings].map(stem));
  const tellsApart = (word: string) => !idle.has(stem(word));
  const circumstances = await mapInSlices(numbers, (one) => wordsOf(circumstancesOf)(one).filter(tellsApart), pause);
  const inverted = await buildInvertedIndex(texts, concepts, new Set(words.questions.stop), contexts.flat(), pause);
  const firstPassage = Uint32Array.from({ length: articles.length + 1 }, (_, number) => lowerBound(articleOf, number));
  return {
    inverted,
    spelling: spellingOf(inverted, concepts, knowledge),
    questions: questionReader(words.questions, [...words.countries].flat(2), inverted.vocabulary.words),
    people: new Map(people.map((person, at) => [synonyms.length + at, person])),
    articleOf,
    firstPassage,
    countries: countryTerms(inverted, concepts, [...words.countries].flat(2)),
    context: await contextIndex(contexts, inverted, pause),
    circumstances: await contextIndex(circumstances, inverted, pause),
    summitShare: readings.filter(({ summits }) => summits.length > 0).length / Math.max(1, articles.length),
  };
}

function countryTerms({ vocabulary }: InvertedIndex, concepts: Concepts, names: readonly string[]): Set<number> {
  const terms = new Set<number>();
  for (const name of names) {
    const stems = tokenize(name).map(({ word }) => stem(word));
    const whole = matchesAt(concepts, (at) => stems[at], 0).filter(({ length }) => length === stems.length);
    // what is only related, as ASEAN is to Cambodia, is no name of it
    for (const concept of whole.flatMap((match) => match.concepts))
      if (!concepts.related[concept]) terms.add(vocabulary.stems.length + concept);
  }
  return terms;
}

/** The countries that no group of synonyms has, each with its adjectives: "the Kyrgyz president" is found by "Kyrgyzstan". */
function otherCountries(countries: Countries, synonyms: Synonyms): string[][] {
  const known = new Set(synonyms.flatMap((group) => (Array.isArray(group) && group.length > 1 ? group : [])));
  return [...countries]
    .map(([name, forms]) => [name, ...forms])
    .filter((names) => !names.some((name) => known.has(name)));
}

// a group needs two words; a person with one spelling is still a concept
const namesOf = ({ name, aliases }: Person): Synonyms[number] => [
  name,
  ...aliases,
  ...(aliases.length === 0 ? [name] : []),
];

function spellingOf(
  { vocabulary, compounds, starts }: InvertedIndex,
  concepts: Concepts,
  { words }: Knowledge,
): Spelling {
  const { stop, light } = words.questions;
  const asked = new Set(stop);
  const frequency = (word: string) => {
    // the commonest words of questions: "waht" is "what" rather than "wait"
    if (asked.has(word)) return Number.POSITIVE_INFINITY;
    const id = vocabulary.word(word);
    const term = id === undefined ? undefined : vocabulary.stemOf[id];
    return term === undefined ? 0 : (starts[term + 1] as number) - (starts[term] as number);
  };
  return buildSpelling([...vocabulary.words, ...compounds.keys(), ...concepts.words, ...stop, ...light], frequency);
}

/** The terms of folded words: their stems and the meanings of their phrases, as far as the index knows them. */
export function termsOf({ vocabulary, concepts }: InvertedIndex, words: readonly string[]): Set<number> {
  const stems = words.map(stem);
  const terms = new Set(stems.flatMap((one) => vocabulary.stem(one) ?? []));
  stems.forEach((_, at) => {
    for (const match of matchesAt(concepts, (position) => stems[position], at))
      for (const concept of match.concepts) terms.add(vocabulary.stems.length + concept);
  });
  return terms;
}

async function contextIndex(
  contexts: readonly (readonly string[])[],
  inverted: InvertedIndex,
  pause: Pause,
): Promise<Map<number, number[]>> {
  const context = new Map<number, number[]>();
  for (const [number, words] of contexts.entries()) {
    const rest = pause();
    if (rest) await rest;
    for (const term of termsOf(inverted, words)) {
      const holders = context.get(term);
      if (holders) holders.push(number);
      else context.set(term, [number]);
    }
  }
  return context;
}
