import type { Library } from '../../library/library.ts';
import type { Passage } from '../../library/passage.ts';
import type { SearchIndex } from '../../library/search-index.ts';
import { CAPITAL } from '../../search/inverted-index.ts';
import { type Kind, type PhraseWords, Sign } from '../../search/question-words.ts';
import { alternatives } from '../../text/patterns.ts';
import { remembered } from '../../text/remembered.ts';
import { type Feature, featureNames } from './features.ts';
import { signsOf } from './indexed-words.ts';
import type { Item } from './items.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import { candidateAnswers, shortAnswer } from './short-answer.ts';
import type { Wording } from './wording.ts';

/** What is measured of a question and its best sentences to tell whether they answer it: where the tables know what the articles are about, and elsewhere. */
export const doubtNames = {
  familiar: [
    'base',
    // the best sentence
    'total',
    'people',
    'kindOther',
    'topicsHeld',
    'namesHeld',
    'peopleHeld',
    'lightHeld',
    'few',
    // what it lacks
    'bare',
    'topicsNear',
    'lightAround',
    'elsewhere',
    'missing',
    'absent',
    'ordinary',
    'instance',
    // what is asked, and how it is put
    'single',
    'number',
    'money',
    'year',
    'weekday',
    'gap',
    'words',
    'them',
    'named',
    'relations',
    'deeds',
  ],
  foreign: ['base', 'ideal', 'held', 'pairs', 'bigrams', 'exactPassage', 'names', 'size'],
} as const;

/** The rule of refusal: where the tables know what the articles are about, or elsewhere. */
export type Rule = keyof typeof doubtNames;

/** A measure of either rule. */
export type Doubt = (typeof doubtNames)[Rule][number];

/** The measures by which an answer is given or refused, each around 0 to 1. */
export function doubts(
  library: Library,
  question: Question,
  chosen: readonly Ranked[],
): Readonly<Record<Doubt, number>> {
  const { index } = library;
  const { items, kinds, wording } = question;
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
  const inPassage = (at: number) => (best?.candidate.held[at] ?? 0) > 0;
  const inContext = (at: number) => (best?.candidate.inContext[at] ?? 0) > 0;
  const around = (at: number) => Math.max(best?.candidate.held[at] ?? 0, best?.candidate.inContext[at] ?? 0);
  const asks = (kind: Kind) => (kinds[0] === kind ? 1 : 0);
  const put = (cue: keyof Wording) => Math.min(3, wording[cue]) / 3;
  return {
    base: 1,
    total: best ? best.total / 10 : -1,
    ideal: best ? best.candidate.score / (total * IDEAL) : 0,
    held: sumOf(items, (_, at) => around(at)) / 10,
    pairs: feature('pairs'),
    bigrams: feature('bigrams'),
    exactPassage: feature('exactPassage'),
    people: feature('people'),
    kindOther: feature('kindOther'),
    ...slot(library, question, best),
    topicsHeld: count(({ light }, at) => !light && inSentence(at)) / 3,
    namesHeld: count((item, at) => isNamed(index, item) && inSentence(at)) / 2,
    peopleHeld: share(({ person, light }, at) => Boolean(person) && !light && inSentence(at)),
    lightHeld: count(({ light }, at) => light && inSentence(at)) / 3,
    topicsNear: share(
      ({ person, light, concepts }, at) => !person && !light && concepts.length > 0 && inPassage(at) && !inSentence(at),
    ),
    lightAround: count(({ light }, at) => light && inContext(at) && !inPassage(at)) / 2,
    elsewhere:
      count(
        ({ concepts, light }, at) =>
          !light && concepts.length === 0 && around(at) === 0 && !chosen.every((one) => lacks(one, at)),
      ) / 2,
    missing: share((_, at) => chosen.every((one) => lacks(one, at))),
    absent: share((item) => isUnknown(item) && item.concepts.length > 0),
    ordinary: count((item) => item.light && isUnknown(item)) / 2,
    instance: best && lacksInstance(index, question, best) ? 1 : 0,
    names: share((item, at) => item.name && (!best || lacks(best, at))),
    size: Math.log10(Math.max(1, index.inverted.size)) / 4,
    single: items.length <= 1 ? 1 : 0,
    number: asks('number'),
    money: asks('money'),
    year: asks('year'),
    weekday: asks('weekday'),
    gap: asks('gap'),
    words: asks('words'),
    them: put('them'),
    named: put('named'),
    relations: put('relations'),
    deeds: put('deeds'),
  };
}

// few words answer these, and words of these kinds are surely told
const SLOTTED: ReadonlySet<Kind | undefined> = new Set(['time', 'duration', 'money', 'place', 'person']);

/** Whether few words of a sentence answer a question, and whether it has no words of the kind that is asked for. */
function slot(library: Library, question: Question, best: Ranked | undefined): { few: number; bare: number } {
  if (!best) return { few: 0, bare: 0 };
  const { article, sentences } = library.passages[best.candidate.passage] as Passage;
  const { start, end } = sentences[best.sentence.number] as Passage['sentences'][number];
  const place = { article, start, end };
  if (shortAnswer(library, question, place) !== undefined) return { few: 1, bare: 0 };
  const isBare = SLOTTED.has(question.kinds[0]) && candidateAnswers(library, question, place).length === 0;
  return { few: 0, bare: isBare ? 1 : 0 };
}

/** Whether an item is a person or in a group of names. */
function isNamed({ inverted: { concepts } }: SearchIndex, { person, concepts: meant }: Item): boolean {
  return person !== undefined || meant.some((concept) => concepts.names[concept]);
}

// a word found once in a passage of average length scores so much of its weight
const IDEAL = 1.6;
const REACH = 5;

/** Whether the articles know nothing like a word. */
export const isUnknown = ({ alternatives }: Item) => alternatives.length === 0;
/** Whether neither the passage of a sentence nor what is known of its article holds a word. */
export const lacks = ({ candidate }: Ranked, item: number) =>
  candidate.held[item] === 0 && candidate.inContext[item] === 0;
const sumOf = (items: readonly Item[], value: (item: Item, at: number) => number) =>
  items.reduce((sum, item, at) => sum + item.weight * value(item, at), 0);

/** Whether "which companies" or "names of …" finds the common noun without a name beside it. */
function lacksInstance(
  index: SearchIndex,
  { items, text }: Question,
  { sentence: { words, places } }: Ranked,
): boolean {
  const asked = askedNoun(index.questions.phrases).exec(text)?.[1]?.toLowerCase();
  const noun = asked === undefined ? -1 : items.findIndex(({ printed }) => printed.toLowerCase().endsWith(asked));
  if (noun < 0) return false;
  const taken = new Set(places.flatMap(({ at, length }) => Array.from({ length }, (_, more) => at + more)));
  return !places.some(({ item, at, length }) => {
    if (item !== noun) return false;
    const last = Math.min(words.length, at + length + REACH);
    for (let other = Math.max(0, at - 1); other < last; other++) {
      const word = words[other] as number;
      const country = signsOf(index, word) & Sign.country;
      if (!taken.has(other) && word & CAPITAL && !country) return true;
    }
    return false;
  });
}

const askedNoun = remembered(
  ({ listing }: PhraseWords) =>
    new RegExp(`\\b${alternatives(listing)}\\s+(?:other\\s+|the\\s+)?(?:\\p{L}+\\s+)?(\\p{L}+s)\\b`, 'iu'),
);
