import type { SentenceText } from '../clauses.ts';
import { findPhrase } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';

/** What the sentences before speak of: the last one asked for a number of meetings, gave one, or named meetings; `recent` when one shortly before it gave a number. */
export type Topic = 'asked' | 'count' | 'meeting' | 'recent' | null;

const RECENT = 3;
const LONGEST_ASIDE_QUESTION = 8;
const LONGEST_GREETING = 5;

/** The topics of the last sentences, the last first, by those of the ones before it, and whether this one states a number. */
export const topicsAfter = (
  sentence: SentenceText,
  states: boolean,
  before: readonly Topic[],
  lists: SummitWords,
): readonly Topic[] => [topicAfter(sentence, states, before, lists), ...before.slice(0, RECENT - 1)];

function topicAfter(sentence: SentenceText, states: boolean, before: readonly Topic[], lists: SummitWords): Topic {
  const { words, text, end } = sentence;
  const meetings = speaksOfMeetings(sentence, lists);
  const counted = before.slice(0, RECENT).some((topic) => topic === 'count' || topic === 'asked');
  const asks = /\?\W*$/.test(text.slice(end - 3, end));
  const ahead = words.some(({ lower }) => lists.counting.ahead.has(lower));
  // "Will you meet again?"
  if (asks && (ahead || asksHowManyOf(words))) return null;
  if (
    asksHowMany(words) &&
    (meetings || before[0] || words.some(({ lower }) => /^(?:these|those)$/.test(lower))) &&
    !ahead
  )
    return states ? 'count' : 'asked';
  // "And Trump and Kim?" asks for what was asked before
  const first = text[words[0]?.end ?? 0] === ':' ? words[1] : words[0];
  if (asks && counted && words.length <= LONGEST_ASIDE_QUESTION && first?.lower === 'and') return 'asked';
  if (states) return 'count';
  // a greeting before the answer
  if (before[0] === 'asked' && words.length <= LONGEST_GREETING) return 'asked';
  if (findPhrase(words, lists.meetings.calls) >= 0) return null;
  if (counted) return 'recent';
  return meetings ? 'meeting' : null;
}

/** "How many times have they met?", "readers want to know how often they met". */
const asksHowMany = (words: readonly Word[]) =>
  words.some(({ lower }, at) => lower === 'how' && /^(?:many|often)$/.test(words[at + 1]?.lower ?? ''));

/** "How many of those were serious?" asks for no number of meetings that were held. */
const asksHowManyOf = (words: readonly Word[]) =>
  words.some(
    ({ lower }, at) =>
      lower === 'many' &&
      words[at + 1]?.lower === 'of' &&
      words.slice(at + 2, at + 5).some((word) => /^(?:were|was|are)$/.test(word.lower)),
  );

const speaksOfMeetings = ({ words }: SentenceText, { meetings }: SummitWords) =>
  [meetings.summits, meetings.nouns, meetings.verbs].some((list) => findPhrase(words, list) >= 0);
