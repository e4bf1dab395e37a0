import type { Person } from '../../library/people.ts';
import type { SearchIndex } from '../../library/search-index.ts';
import { type Alternative, documentsWith, rarity } from '../../search/bm25.ts';
import type { QuestionReader } from '../../search/question-words.ts';
import { matchesAt } from '../../search/synonyms.ts';
import { isEastAsian } from '../../text/script.ts';
import { stem } from '../../text/stem.ts';
import { familiarity } from './familiarity.ts';
import type { Sought } from './spelt-words.ts';

/** A word or phrase of a question that the articles are searched for. */
export interface Item {
  /** As typed. */
  readonly printed: string;
  /** The terms that may stand for it, of which the best counts; none when the articles know nothing like it. */
  readonly alternatives: readonly Alternative[];
  /** How much it tells: rare words much, words that carry little less. */
  readonly weight: number;
  readonly light: boolean;
  readonly concepts: readonly number[];
  /** Not found as typed: its alternatives are corrections. */
  readonly corrected: boolean;
  readonly person: Person | undefined;
  /** Printed with a capital inside the question: a name. */
  readonly name: boolean;
  /** Number of the word among the question's words. */
  readonly at: number;
}

/** The least weight of an alternative that means the same as the word, not something merely related. */
export const SAME = 0.7;

const SHARES = { same: 0.85, related: 0.4, phrase: 1, foreign: 0.75, light: 0.8, unknownLight: 0.3, around: 0.5 };

/** The words and phrases that tell what a question is about, with all that may stand for them. */
export function itemsOf(index: SearchIndex, words: readonly Sought[]): Item[] {
  const { inverted, questions } = index;
  const items: Item[] = [];
  const stems = words.map(({ word }) => stem(word));
  for (let at = 0; at < words.length; ) {
    const match = matchesAt(inverted.concepts, (position) => stems[position], at).findLast(
      ({ length, concepts }) =>
        length === 1 || concepts.some((concept) => index.people.has(concept) || isHeld(index, concept)),
    );
    const length = match?.length ?? 1;
    const first = words[at] as Sought;
    const stopped =
      (questions.stop.has(first.word) && !isMonth(questions, words, at)) || questions.eastAsianStop.has(first.word);
    const junk = length === 1 && first.word.length < 2 && inverted.vocabulary.word(first.word) === undefined;
    if (length > 1 || !(stopped || junk))
      items.push(itemOf(index, words.slice(at, at + length), match?.concepts ?? [], at));
    at += length;
  }
  return items;
}

/** Whether "may" is the month: after a preposition, beside a number, or with a capital inside the question. */
function isMonth({ halves }: QuestionReader, words: readonly Sought[], at: number): boolean {
  const [before, here, after] = [words[at - 1], words[at] as Sought, words[at + 1]];
  if (here.word !== 'may') return false;
  const isNumber = (word: Sought | undefined) => /^\d/.test(word?.word ?? '');
  const named = before !== undefined && here.printed === 'May';
  return named || isNumber(before) || isNumber(after) || [...halves.at, 'the', 'last'].includes(before?.word ?? '');
}

function itemOf(index: SearchIndex, words: readonly Sought[], concepts: readonly number[], at: number): Item {
  const { inverted, questions, people } = index;
  const first = words[0] as Sought;
  const alternatives = new Map<number, number>();
  const offer = (term: number | undefined, weight: number) => {
    if (term === undefined || holders(index, term) === 0) return;
    alternatives.set(term, Math.max(weight, alternatives.get(term) ?? 0));
  };
  const nearest = first.corrections[0]?.nearness ?? 1;
  const trust = nearest < 1 ? 0.95 : 1;
  if (words.length === 1) {
    offer(inverted.vocabulary.stem(stem(first.word)), trust);
    for (const { word, nearness } of first.corrections.slice(1))
      offer(inverted.vocabulary.stem(stem(word)), 0.9 * (nearness / nearest) ** 2);
  }
  // elsewhere than in our subject, what the table takes for the same often is not: a word that the articles have goes before
  const familiar = familiarity(index);
  const own = [...alternatives];
  const meaning = own.length > 0 ? SHARES.foreign + (1 - SHARES.foreign) * familiar : 1;
  for (const concept of concepts) {
    const share = inverted.concepts.related[concept] ? SHARES.related : words.length > 1 ? SHARES.phrase : SHARES.same;
    offer(inverted.vocabulary.stems.length + concept, share * trust * meaning);
  }
  const light = words.every(
    ({ word, asking }) =>
      asking || questions.light.has(stem(word)) || (concepts.length === 0 && isOrdinaryEastAsian(word)),
  );
  const common = commonest(index, alternatives);
  const most = own.length > 0 ? familiar * common + (1 - familiar) * commonest(index, own) : common;
  const known = alternatives.size > 0;
  return {
    printed: words.length === 1 ? first.printed : words.map(({ printed }) => printed).join(' '),
    alternatives: [...alternatives].map(([term, weight]) => ({ term, weight })),
    weight: rarity(inverted, most) * (light ? (known ? SHARES.light : SHARES.unknownLight) : 1),
    light,
    concepts,
    corrected: words.some(({ known, corrections }) => !known && corrections.length > 0),
    person: concepts.map((concept) => people.get(concept)).find(Boolean),
    name: at > 0 && /^\p{Lu}/u.test(first.printed),
    at,
  };
}

/** The passages that hold the commonest of the terms that say more than a merely related one. */
const commonest = (index: SearchIndex, terms: Iterable<readonly [number, number]>) =>
  Math.max(0, ...[...terms].map(([term, weight]) => (weight > SHARES.related ? holders(index, term) : 0)));

const isHeld = (index: SearchIndex, concept: number) =>
  holders(index, index.inverted.vocabulary.stems.length + concept) > 0;

/** Passages that hold a term themselves, or whose article has it in its context. */
function holders({ inverted, context, firstPassage }: SearchIndex, term: number): number {
  const articles = context.get(term) ?? [];
  const around = articles.reduce(
    (sum, article) => sum + (firstPassage[article + 1] as number) - (firstPassage[article] as number),
    0,
  );
  return Math.max(documentsWith(inverted, term), around * SHARES.around);
}

// the table of synonyms knows the words that questions turn on; loan words in katakana are names more often than not
const isOrdinaryEastAsian = (word: string) => isEastAsian(word) && !/^[\p{Script=Katakana}ー]{3,}$/u.test(word);
