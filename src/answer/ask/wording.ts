import type { QuestionReader, WordingWords } from '../../search/question-words.ts';
import { isEastAsian } from '../../text/script.ts';
import { tokenize } from '../../text/tokenize.ts';

/** How many words of each kind tell how a question is put. */
export type Wording = Readonly<Record<keyof WordingWords, number>>;

/** Counts the words by which a question speaks of "them", asks for one by name, tells more of what it asks, or asks what somebody did. */
export function wordingOf({ wording }: QuestionReader, text: string): Wording {
  const words = tokenize(text).map(({ word }) => word);
  const count = (list: readonly string[]) =>
    list.filter((one) => isEastAsian(one) && text.includes(one)).length +
    words.filter((word) => list.includes(word)).length;
  return {
    them: count(wording.them),
    named: count(wording.named),
    relations: count(wording.relations),
    deeds: count(wording.deeds),
  };
}
