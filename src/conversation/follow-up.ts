import { languageOfText } from '../language/language.ts';
import type { Library } from '../library/library.ts';
import { tokenize } from '../text/tokenize.ts';
import { asksAnew, ofThem } from './follow-up-asks.ts';
import { namesAnother } from './follow-up-names.ts';
import { followUpReader } from './follow-up-reader.ts';

const MOST_WORDS = 8;
const MOST_CHARACTERS = 300;

/**
 * The question that a short line asks after `previous`: "and Biden?" names somebody in place of the first person named
 * there, "in 2022?" another time, "when?" asks something else of the same, "they" stands for those named. Undefined when
 * the line stands on its own, is in another language, or no well-formed question comes of the two.
 */
export function followUp(library: Library, previous: string, line: string): string | undefined {
  if (previous.length > MOST_CHARACTERS || line.length > MOST_CHARACTERS) return undefined;
  const [before, text] = [plain(previous), plain(line)];
  if (/\p{L}/u.test(text) && languageOfText(before) !== languageOfText(text)) return undefined;
  const reader = followUpReader(library);
  const words = tokenize(text).map(({ word }) => word);
  if (words.length === 0 || words.length > MOST_WORDS || words.some((word) => reader.aside.has(word))) return undefined;
  const joined = asksAnew(reader, before, text) ?? ofThem(reader, before, text) ?? namesAnother(reader, before, text);
  const question = joined?.replace(/\s+/g, ' ').trim();
  return question && question.length < MOST_CHARACTERS ? `${question}?` : undefined;
}

/** A line without the marks and spaces at its end. */
export const plain = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .replace(/[\s?？!！.。]+$/u, '')
    .trim();
