import { z } from 'zod';
import { isEastAsian } from '../text/script.ts';
import { stem } from '../text/stem.ts';
import { fold, tokenize } from '../text/tokenize.ts';

const list = z.array(z.coerce.string().min(1));

/** The kinds of answer that a question may want. */
const kinds = [
  'heading',
  'opening',
  'closing',
  'outlet',
  'credit',
  'meaning',
  'gap',
  'rank',
  'count',
  'duration',
  'money',
  'number',
  'weekday',
  'year',
  'time',
  'place',
  'reason',
  'words',
  'person',
  'choice',
] as const;

/** What kind of answer a question wants. */
export type Kind = (typeof kinds)[number];

/** The shape of data/words/questions.yaml. */
export const questionWordsSchema = z.strictObject({
  stop: list,
  light: list,
  short: z.record(z.string(), z.string()),
  kinds: z.array(z.strictObject({ kind: z.enum(kinds), asks: list })),
  conjunctions: list,
  several: list,
  'of-article': list,
  captions: list,
  reasons: list,
  'not-after-who': list,
  'clause-openers': list,
  plans: list,
  counting: z.strictObject({
    meetings: list,
    'only-so': list,
    beside: list,
    bounds: list,
    spans: list,
    'of-kind': z.strictObject({ trilateral: list, bilateral: list, sidelines: list }),
    total: list,
    visits: list,
    'told-of': list,
    'not-when': list,
  }),
  halves: z.strictObject({
    between: list,
    joining: list,
    asking: list,
    at: list,
    again: list,
    compare: list,
    comparing: list,
    back: list,
    idle: list,
  }),
  signs: z.strictObject({
    months: list,
    days: list,
    times: list,
    numbers: list,
    units: list,
    'units-alike': z.array(list),
    money: list,
    reasons: list,
    speech: list,
    titles: list,
    places: list,
    documents: list,
  }),
  wording: z.strictObject({
    them: list,
    named: list,
    relations: list,
    deeds: list,
  }),
  phrases: z.strictObject({
    listing: list,
    counted: list,
    'before-us': list,
    explaining: list,
    approximate: list,
    magnitudes: list,
  }),
  mentions: z.strictObject({ asks: list, tells: list }),
  proof: z.strictObject({
    speaking: list,
    quoting: list,
    reactions: list,
    authors: list,
    governing: list,
    deeds: list,
    'deeds-of-things': list,
    offices: list,
    past: list,
    'plans-asked': list,
    announced: list,
  }),
  particles: list,
  'east-asian-stop': list,
});

/** How questions are read, as data/words/questions.yaml tells it. */
export type QuestionWords = z.output<typeof questionWordsSchema>;

/** Signs of two questions in one. */
export type HalvesWords = QuestionWords['halves'];

/** Words that tell how a question is put. */
export type WordingWords = QuestionWords['wording'];

/** Words beside which something else of a question or a sentence is understood. */
export type PhraseWords = QuestionWords['phrases'];

/** Bits for what a word may be a sign of. */
export const Sign = {
  month: 1,
  day: 2,
  time: 4,
  number: 8,
  unit: 16,
  money: 32,
  reason: 64,
  speech: 128,
  title: 256,
  place: 512,
  document: 1024,
  country: 2048,
} as const;

/** The question words, ready to be looked up. */
export interface QuestionReader {
  readonly stop: ReadonlySet<string>;
  /** Stems of words that carry little. */
  readonly light: ReadonlySet<string>;
  /** Words in full for what people type for short. */
  readonly short: ReadonlyMap<string, string>;
  readonly kinds: readonly { readonly kind: Kind; readonly asks: readonly string[] }[];
  /** Question words that also join clauses: "what did he say when he left". */
  readonly conjunctions: ReadonlySet<string>;
  /** By the stem of a unit, the stems of those in which its answer may be given: years in decades. */
  readonly unitsAlike: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words for an article, spaced. */
  readonly ofArticle: readonly string[];
  /** Phrases of questions about more than one article, spaced. */
  readonly several: readonly string[];
  readonly halves: HalvesWords;
  readonly counting: QuestionWords['counting'];
  readonly mentions: QuestionWords['mentions'];
  readonly wording: WordingWords;
  readonly phrases: PhraseWords;
  /** The signs (`Sign`) of each word of the vocabulary, by its number. */
  readonly signs: Uint16Array;
  readonly particles: readonly string[];
  readonly eastAsianStop: ReadonlySet<string>;
}

/** Prepares the question words for the words of one index. */
export function questionReader(
  words: QuestionWords,
  countries: readonly string[],
  vocabulary: readonly string[],
): QuestionReader {
  const bits = new Map<string, number>();
  const bitsOf = [
    [words.signs.months, Sign.month],
    [words.signs.days, Sign.day],
    [words.signs.times, Sign.time],
    [words.signs.numbers, Sign.number],
    [words.signs.units, Sign.unit],
    [words.signs.money, Sign.money],
    [words.signs.reasons, Sign.reason],
    [words.signs.speech, Sign.speech],
    [words.signs.titles, Sign.title],
    [words.signs.places, Sign.place],
    [words.signs.documents, Sign.document],
    [countries.map(fold), Sign.country],
  ] as const;
  for (const [list, bit] of bitsOf) for (const word of list) bits.set(stem(word), (bits.get(stem(word)) ?? 0) | bit);
  return {
    stop: new Set(words.stop),
    light: new Set(words.light.map(stem)),
    short: new Map(Object.entries(words.short)),
    kinds: words.kinds.map(({ kind, asks }) => ({ kind, asks: asks.map(spaced) })),
    conjunctions: new Set(words.conjunctions),
    unitsAlike: unitsAlike(words.signs),
    several: words.several.map(spaced),
    ofArticle: words['of-article'].map(spaced),
    halves: words.halves,
    counting: words.counting,
    mentions: words.mentions,
    wording: words.wording,
    phrases: words.phrases,
    signs: Uint16Array.from(vocabulary, (word) => bits.get(stem(word)) ?? 0),
    particles: words.particles,
    eastAsianStop: new Set(words['east-asian-stop']),
  };
}

function unitsAlike({ units, 'units-alike': groups }: QuestionWords['signs']): Map<string, Set<string>> {
  const alike = new Map(units.map((unit) => [stem(unit), new Set([stem(unit)])]));
  for (const [unit = '', ...others] of groups) {
    const same = alike.get(stem(unit)) ?? new Set();
    for (const other of others) same.add(stem(other));
    alike.set(stem(unit), same);
  }
  return alike;
}

/** A text as its folded words with one space between and around them, so that phrases can be looked for in it. */
export function spaced(text: string): string {
  return isEastAsian(text)
    ? text.normalize('NFC')
    : ` ${tokenize(text)
        .map(({ word }) => word)
        .join(' ')} `;
}
