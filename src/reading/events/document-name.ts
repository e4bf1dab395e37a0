import type { SentenceText } from '../clauses.ts';
import { AUXILIARIES } from '../grammar.ts';
import type { EventWords } from './event-words.ts';
import type { WordRange } from './triggers.ts';

const MOST_WORDS_AFTER = 9;
const COMPLEMENT = /^(?:of|on|for|with|between)$/;

/** The name of a document or the like around its noun, without `dates`: "Joint Declaration of the New Partnership". */
export function nameAround(
  sentence: SentenceText,
  noun: WordRange,
  dates: readonly WordRange[],
  lists: EventWords,
): WordRange {
  const { words } = sentence;
  const lower = (at: number) => words[at]?.lower ?? '';
  const isOther = (at: number) =>
    lists.inside.has(lower(at)) || isVerb(words[at]?.text ?? '') || dates.some(({ from, to }) => from <= at && at < to);
  let { from, to } = noun;
  while (isJoined(sentence, from - 1) && !isOther(from - 1) && !lists.edges.has(lower(from - 1))) from--;
  if (COMPLEMENT.test(lower(to))) {
    while (to < noun.to + MOST_WORDS_AFTER && isJoined(sentence, to - 1) && !isOther(to)) to++;
  }
  while (to > noun.to && lists.edges.has(lower(to - 1))) to--;
  return { from, to };
}

const isVerb = (text: string) => AUXILIARIES.has(text) || /^\p{Ll}+ed$/u.test(text);

/** Whether a word and the next stand in one clause with nothing but a space between them: an owner's "'s" parts them. */
function isJoined({ text, words, clauses }: SentenceText, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || clauses[at] !== clauses[at + 1]) return false;
  return /^\s+$/.test(text.slice(word.end, next.start));
}
