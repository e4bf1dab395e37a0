import type { Person } from '../../library/people.ts';
import type { SearchIndex } from '../../library/search-index.ts';
import { type Alternative, documentsWith, rarity } from '../../search/bm25.ts';
import { cutWords } from '../../search/east-asian.ts';
import { areNeighbours } from '../../search/neighbours.ts';
import { type Kind, type QuestionReader, spaced } from '../../search/question-words.ts';
import { matchesAt } from '../../search/synonyms.ts';
import { isEastAsian } from '../../text/script.ts';
import { stem } from '../../text/stem.ts';
import { familiarity } from './familiarity.ts';

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

/** A question as the engine understands it. */
export interface Question {
  readonly text: string;
  /** What kinds of answer it wants, the surest first. */
  readonly kinds: readonly Kind[];
  /** Stems of the units in which it asks for a length of time; none when any will do. */
  readonly units: ReadonlySet<string>;
  /** Whether it speaks of an article, so that words of a title may tell which. */
  readonly ofArticle: boolean;
  /** Whether it seems to be about more than one article. */
  readonly several: boolean;
  readonly items: readonly Item[];
  /** All its words by their numbers in the vocabulary, stop words among them; undefined where the articles lack one. */
  readonly words: readonly (number | undefined)[];
}

const SHARES = { same: 0.85, related: 0.4, phrase: 1, foreign: 0.75, light: 0.8, unknownLight: 0.3, around: 0.5 };
// one figure, one time is asked for: the more telling sign counts
const FIGURES: ReadonlySet<Kind> = new Set(['gap', 'count', 'duration', 'money', 'number']);
const TIMES: ReadonlySet<Kind> = new Set(['weekday', 'year', 'time']);
const MOST_CORRECTIONS = 4;

interface Word {
  readonly printed: string;
  /** Folded, corrected where the index does not know it. */
  readonly word: string;
  readonly corrections: readonly { readonly word: string; readonly nearness: number }[];
  readonly known: boolean;
  readonly asking: boolean;
}

/** Reads a question: what it wants to know, and by which words, meanings and corrections to look for that. */
export function readQuestion(index: SearchIndex, text: string): Question {
  const plain = inFull(index.questions, text.replace(NO_WORDS, ' ').normalize('NFKC'));
  const { kinds, asking } = kindsOf(index.questions, plain);
  const words = wordsOf(index, plain, asking);
  const items = itemsOf(index, words);
  return {
    text,
    kinds,
    units: unitsOf(index.questions, plain),
    ofArticle: index.questions.ofArticle.some((sign) => spaced(plain).includes(sign)),
    several: isAboutSeveral(index, plain, items),
    items,
    words: words.map(({ word }) => index.inverted.vocabulary.word(word)),
  };
}

// Discord's mentions, emoji and times, and addresses: no words that an article could lack
const NO_WORDS = /<(?:[@#:/]|[at]:)[^<>]*>|\bhttps?:\/\/\S+/gi;

const inFull = ({ short }: QuestionReader, text: string) =>
  text.replace(/[\p{L}\d]+/gu, (word) => short.get(word.toLowerCase()) ?? word);

/** A sign of comparison, or words that point to the contexts of different articles: "Cambodia" and "2024". */
function isAboutSeveral({ questions, context }: SearchIndex, text: string, items: readonly Item[]): boolean {
  const sought = spaced(text);
  if (/->|→|\bvs\b/.test(text) || questions.several.some((sign) => sought.includes(sign))) return true;
  const places = items
    .filter(({ person }) => !person)
    .map(({ alternatives }) => new Set(alternatives.flatMap(({ term }) => context.get(term) ?? [])))
    .filter(({ size }) => size > 0);
  return places.some((one) => places.some((other) => [...one].every((article) => !other.has(article))));
}

function kindsOf(questions: QuestionReader, text: string): { kinds: Kind[]; asking: string } {
  const sought = spaced(text);
  const found: Kind[] = [];
  let asking = '';
  for (const { kind, asks } of questions.kinds) {
    const signs = asks.filter((sign) => {
      if (kind === 'choice' && !isEastAsian(sign)) return sought.startsWith(sign);
      const at = sought.indexOf(sign);
      return at >= 0 && !joinsClauses(questions, sign.trim(), sought.slice(0, at));
    });
    const known = [FIGURES, TIMES].some((group) => group.has(kind) && found.some((other) => group.has(other)));
    if (signs.length === 0 || known) continue;
    found.push(kind);
    asking += signs.join(' ');
  }
  return { kinds: found, asking };
}

/** Whether a question word merely joins clauses, as those do that follow another or a question for yes or no: "what did he say when he left". */
function joinsClauses({ conjunctions, halves, kinds }: QuestionReader, word: string, before: string): boolean {
  if (!conjunctions.has(word) || before.trim() === '') return false;
  const words = before.trim().split(' ');
  if (halves.joining.includes(words.at(-1) as string)) return false;
  const wantsChoice = kinds.some(({ kind, asks }) => kind === 'choice' && asks.includes(` ${words[0]} `));
  return wantsChoice || words.some((other) => halves.asking.includes(other));
}

/** "How many minutes", "in yrs": what the answer is to be counted in. */
function unitsOf({ unitsAlike }: QuestionReader, text: string): ReadonlySet<string> {
  if (isEastAsian(text))
    return [...unitsAlike].find(([unit]) => isEastAsian(unit) && text.includes(unit))?.[1] ?? new Set();
  const asked = spaced(text).match(/ (?:how many|number of|in) (\S+) /)?.[1] ?? '';
  return unitsAlike.get(stem(asked)) ?? new Set();
}

function wordsOf(index: SearchIndex, text: string, asking: string): Word[] {
  const tokens = cutWords(text, index.inverted.concepts.eastAsian);
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { start, end, word } = tokens[at] as (typeof tokens)[number];
    const next = tokens[at + 1];
    // "G-SOMIA", "uki maru": two pieces of one known word
    const joined = next && next.start - end <= 1 ? word + next.word : '';
    if (next && !isKnown(index, word) && isKnown(index, joined)) {
      words.push({ printed: text.slice(start, next.end), word: joined, corrections: [], known: true, asking: false });
      at++;
      continue;
    }
    words.push(...spelt(index, text.slice(start, end), word === 'us' && !beforeObject(words) ? 'u.s' : word, asking));
  }
  return words;
}

// "tell us" is no country
const beforeObject = (words: readonly Word[]) => /^(tell|give|show|let|for|to|of|help)$/.test(words.at(-1)?.word ?? '');

function spelt(index: SearchIndex, printed: string, word: string, asking: string): Word[] {
  const { spelling, inverted, questions } = index;
  const isAsking = asking.includes(isEastAsian(word) ? word : ` ${word} `);
  if (isEastAsian(word)) {
    const bare = withoutParticles(index, word);
    const known = inverted.concepts.eastAsian.has(bare);
    const idle = [...bare].length === 1 || /^[\p{Script=Hiragana}ー]+$/u.test(bare) || isAsking;
    if (!known && idle && !questions.eastAsianStop.has(bare)) return [];
    return [{ printed, word: bare, corrections: [], known, asking: isAsking }];
  }
  const compound = inverted.compounds.get(word);
  if (compound && !isKnown(index, word))
    return compound.map((part) => ({ printed, word: part, corrections: [], known: true, asking: false }));
  if (isKnown(index, word) || /\d/.test(word))
    return [{ printed, word, corrections: [], known: isKnown(index, word), asking: isAsking }];
  const parts = splitWord(index, word);
  if (parts) return parts.map((part) => ({ printed, word: part, corrections: [], known: true, asking: false }));
  const corrections = spelling.nearest(word, MOST_CORRECTIONS);
  const best = corrections[0];
  const bestParts = best && inverted.compounds.get(best.word);
  if (bestParts)
    return bestParts.map((part) => ({
      printed,
      word: part,
      corrections: [{ word: part, nearness: best.nearness }],
      known: false,
      asking: false,
    }));
  return [{ printed, word: best?.word ?? word, corrections, known: false, asking: isAsking }];
}

function isKnown({ spelling, inverted }: SearchIndex, word: string): boolean {
  const base = stem(word);
  return spelling.knows(word) || inverted.vocabulary.stem(base) !== undefined || inverted.concepts.first.has(base);
}

/** "northkorea": two words that stand side by side in the articles, run together. */
function splitWord({ inverted }: SearchIndex, word: string): string[] | undefined {
  for (let at = 2; at <= word.length - 2; at++) {
    const parts = [word.slice(0, at), word.slice(at)] as const;
    const [first, second] = parts.map((part) => inverted.vocabulary.word(part));
    if (first !== undefined && second !== undefined && areNeighbours(inverted, first, second)) return [...parts];
  }
  return undefined;
}

function withoutParticles({ inverted, questions }: SearchIndex, word: string): string {
  if (inverted.concepts.eastAsian.has(word)) return word;
  const particle = questions.particles.find((ending) => word.length > ending.length + 1 && word.endsWith(ending));
  return particle ? word.slice(0, -particle.length) : word;
}

function itemsOf(index: SearchIndex, words: readonly Word[]): Item[] {
  const { inverted, questions } = index;
  const items: Item[] = [];
  const stems = words.map(({ word }) => stem(word));
  for (let at = 0; at < words.length; ) {
    const match = matchesAt(inverted.concepts, (position) => stems[position], at).findLast(
      ({ length, concepts }) =>
        length === 1 || concepts.some((concept) => index.people.has(concept) || isHeld(index, concept)),
    );
    const length = match?.length ?? 1;
    const first = words[at] as Word;
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
function isMonth({ halves }: QuestionReader, words: readonly Word[], at: number): boolean {
  const [before, here, after] = [words[at - 1], words[at] as Word, words[at + 1]];
  if (here.word !== 'may') return false;
  const isNumber = (word: Word | undefined) => /^\d/.test(word?.word ?? '');
  const named = before !== undefined && here.printed === 'May';
  return named || isNumber(before) || isNumber(after) || [...halves.at, 'the', 'last'].includes(before?.word ?? '');
}

function itemOf(index: SearchIndex, words: readonly Word[], concepts: readonly number[], at: number): Item {
  const { inverted, questions, people } = index;
  const first = words[0] as Word;
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
