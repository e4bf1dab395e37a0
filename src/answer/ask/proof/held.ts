import type { Library } from '../../../library/library.ts';
import type { Passage } from '../../../library/passage.ts';
import type { SearchIndex } from '../../../library/search-index.ts';
import type { Range } from '../../../text/range.ts';
import type { SentenceReading } from '../candidates.ts';
import type { Item } from '../items.ts';
import { isCountry } from '../parties.ts';
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

/** Whether an item is a person or a country. */
export const isActor = (index: SearchIndex, item: Item) => item.person !== undefined || isCountry(index, item);
