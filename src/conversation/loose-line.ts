import type { Library } from '../library/library.ts';
import { tokenize } from '../text/tokenize.ts';
import { plain } from './follow-up.ts';
import { namedIn } from './follow-up-names.ts';
import { followUpReader } from './follow-up-reader.ts';

/**
 * What a line is that asks nothing by itself: "talk" is a greeting, thanks, or about the bot; "leaning" needs a question
 * before it, such as "why?" or "and Biden?". Undefined for a question.
 */
export function looseLine(library: Library, line: string): 'talk' | 'leaning' | undefined {
  const reader = followUpReader(library);
  const text = plain(line);
  const words = tokenize(text.replace(reader.talk, ' ')).map(({ word }) => word);
  const isAside = words.some((word) => reader.aside.has(word));
  const asks = reader.anyAsk.test(text) || words.some((word) => reader.back.has(word));
  if (words.every((word) => reader.empty.has(word) || reader.aside.has(word))) {
    return words.length > 0 && asks && !isAside ? 'leaning' : 'talk';
  }
  const { marked, kind } = namedIn(reader, text);
  return marked && kind !== undefined ? 'leaning' : undefined;
}
