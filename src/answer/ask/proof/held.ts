import type { Library } from '../../../library/library.ts';
import type { Passage } from '../../../library/passage.ts';
import type { SearchIndex } from '../../../library/search-index.ts';
import type { Range } from '../../../text/range.ts';
import type { SentenceReading } from '../candidates.ts';
import type { Item } from '../items.ts';
import type { Question } from '../question.ts';
import type { Ranked } from '../rank.ts';

/** A sentence as it is printed and as the index has it. */
export interface HeldSentence {
  readonly text: string;
  readonly reading: SentenceReading;
}

/** All sentences of the passage in which a chosen one stands, in order. */
export function passageOf(library: Library, { candidate }: Ranked): HeldSentence[] {
  const { article, sentences } = library.passages[candidate.passage] as Passage;
  const body = library.article(article)?.body ?? '';
  return candidate.sentences.map((reading) => {
    const { start, end } = sentences[reading.number] as Range;
    return { text: body.slice(start, end), reading };
  });
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

/** Whether an item is a person or a country. */
export const isActor = ({ countries }: SearchIndex, { person, alternatives }: Item) =>
  person !== undefined || alternatives.some(({ term }) => countries.has(term));
