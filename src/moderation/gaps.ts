import { withoutMarks } from '../text/marks.ts';
import { Tally } from './tally.ts';

const MOST_CHARACTERS = 120;

/** Questions that the articles do not answer, each in a form without its asker's hand. */
export class Gaps extends Tally<string, { readonly question: string }> {
  protected keyOf(question: string): string {
    return normalized(question);
  }

  protected read(question: string) {
    return { question };
  }
}

/** One form for one question: lower case, no marks at its ends; addresses, mentions and long numbers, which may name somebody, are left out. */
function normalized(question: string): string {
  return withoutMarks(question.normalize('NFKC'))
    .replace(/\S+@\S+|@\S+/gu, ' ')
    .replace(/\d{5,}/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .slice(0, MOST_CHARACTERS);
}
