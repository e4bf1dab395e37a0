import type { SearchIndex } from '../../library/search-index.ts';
import type { Kind } from '../../search/question-words.ts';
import type { Candidate } from './candidates.ts';

const PROSE_WORDS = 12;
const CLOSING_PASSAGES = 2;

/** Whether a sentence stands where a question wants it: in a heading, at the opening or at the close of an article. */
export function placeHeld(index: SearchIndex, kind: Kind, candidate: Candidate, printed: string): boolean {
  if (kind === 'heading') return isHeading(candidate, printed);
  if (kind === 'opening') return isAmong(index, candidate, 1, 1);
  return kind === 'closing' && isAmong(index, candidate, -1, CLOSING_PASSAGES);
}

/** Whether a passage is a heading: one short line that no full stop ends. */
export const isHeading = ({ sentences }: Candidate, printed: string) =>
  sentences.length === 1 && printed.length < 120 && !/[.!?]["'”’)]*$/.test(printed);

/** Whether a passage is one of the first `many` of prose in its article, from its start or its end. */
function isAmong({ firstPassage, inverted }: SearchIndex, { article, passage }: Candidate, step: 1 | -1, many: number) {
  const { passages, sentences } = inverted.tokens;
  const start = firstPassage[article] as number;
  const end = (firstPassage[article + 1] as number) - 1;
  const wordsOf = (at: number) =>
    (sentences[passages[at + 1] as number] as number) - (sentences[passages[at] as number] as number);
  let left = many;
  for (let at = step > 0 ? start : end; left > 0 && at >= start && at <= end; at += step) {
    if (wordsOf(at) < PROSE_WORDS) continue;
    if (at === passage) return true;
    left--;
  }
  return false;
}
