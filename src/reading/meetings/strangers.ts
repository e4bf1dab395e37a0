import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';

/** Whether a noun phrase, as half-open word indices, names many by a common noun that leaders are not called by: "chambers of commerce", "the two coast guards", but not "the two leftists". */
export function areStrangers(words: readonly Word[], from: number, to: number, lists: SummitWords): boolean {
  const of = words.slice(from, to).findIndex(({ lower }) => lower === 'of');
  const head = (of < 0 ? to : from + of) - 1;
  const noun = words[head];
  if (!noun || head < from || !PLURAL.test(noun.lower) || /^(?:two|both)$/.test(words[head - 1]?.lower ?? ''))
    return false;
  // "Economists have met", but not "Brussels has held"
  if (head > 0 ? !/^\p{Ll}/u.test(noun.text) : !/^(?:have|were|are)$/.test(words[1]?.lower ?? '')) return false;
  const { titles, 'plural-titles': plural, kin, people, sides } = lists.leaders;
  const { echoes, nouns, summits } = lists.meetings;
  const ends = (list: ReadonlySet<string>) =>
    [1, 2, 3].some((length) => phraseAt(words, head + 1 - length, list) === length);
  const isUnit = lists.dates.units.has(noun.lower.replace(/s$/, ''));
  return !isUnit && ![titles, plural, kin, people, sides, echoes, nouns, summits].some(ends);
}

const PLURAL = /^\p{Ll}[\p{Ll}-]+(?:(?<!s|u|i)s|men|women)$/u;
