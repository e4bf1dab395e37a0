import type { SearchIndex } from '../../library/search-index.ts';
import { type Kind, type QuestionReader, spaced } from '../../search/question-words.ts';
import { withoutMarks } from '../../text/marks.ts';
import type { Range } from '../../text/range.ts';
import { isEastAsian } from '../../text/script.ts';
import { kindsOf, unitsOf } from './asked-kinds.ts';
import { type Item, itemsOf } from './items.ts';
import { soughtWords, wordsOf } from './spelt-words.ts';
import { type Wording, wordingOf } from './wording.ts';

/** A question as the engine understands it. */
export interface Question {
  readonly text: string;
  /** The text with what people type for short in full, and without links. */
  readonly plain: string;
  /** What kinds of answer it wants, the surest first. */
  readonly kinds: readonly Kind[];
  /** How it is put. */
  readonly wording: Wording;
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

/** Reads a question: what it wants to know, and by which words, meanings and corrections to look for that. */
export function readQuestion(index: SearchIndex, text: string): Question {
  const plain = inFull(index.questions, withoutMarks(text).normalize('NFKC'));
  const spelt = wordsOf(index, plain);
  const corrected = isEastAsian(plain) ? plain : spelt.map(({ word }) => word).join(' ');
  const { kinds, asking } = kindsOf(index.questions, corrected);
  const words = soughtWords(index, spelt, asking);
  const sought = spaced(corrected);
  const items = itemsOf(index, words);
  return {
    text,
    plain,
    kinds,
    wording: wordingOf(index.questions, corrected),
    units: unitsOf(index.questions, corrected),
    ofArticle: index.questions.ofArticle.some((sign) => sought.includes(sign)),
    several: isAboutSeveral(index, plain, items),
    items,
    words: words.map(({ word }) => index.inverted.vocabulary.word(word)),
  };
}

/** Where the items of a question stand in its plain text, in their order; empty ranges at its end for those that are not found. */
export function itemRanges({ items, plain }: Pick<Question, 'items' | 'plain'>): Range[] {
  let from = 0;
  return items.map(({ printed }) => {
    const words = printed.split(/\s+/);
    const start = plain.indexOf(words[0] as string, from);
    if (start < 0) return { start: plain.length, end: plain.length };
    const last = words.at(-1) as string;
    from = plain.indexOf(last, start) + last.length;
    return { start, end: from };
  });
}

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
