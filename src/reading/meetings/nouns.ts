import { remembered } from '../../text/remembered.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { countryAt } from './names.ts';

/** How many words, from the word at `at`, name a meeting: "summit", "round of talks"; 0 when none do. */
export function meetingNounAt(words: readonly Word[], at: number, { meetings }: SummitWords): number {
  const length = Math.max(phraseAt(words, at, meetings.summits), phraseAt(words, at, meetings.nouns));
  return length === 1 && describesNext(words, at) ? 0 : length;
}

/** "Bilateral" of "bilateral cooperation", "bilateral ties": what ends like a noun follows. */
const describesNext = (words: readonly Word[], at: number) =>
  /^(?:bi|tri)lateral$/.test(words[at]?.lower ?? '') &&
  words[at + 1]?.start === (words[at]?.end ?? 0) + 1 &&
  /^\p{Ll}+(?:tion|ties|trade|ment|ness|ing|ship|ships|tions|ments|issues|matters|affairs|pact|deal|treaty|accord|format)$/u.test(
    words[at + 1]?.text ?? '',
  );

/** Whether a meeting is named among the words from `from` to before `to`. */
export const namesMeeting = (words: readonly Word[], from: number, to: number, { meetings }: SummitWords) =>
  findPhrase(words, meetings.summits, from, to) >= 0 || findPhrase(words, meetings.nouns, from, to) >= 0;

/** Whether a word names a series of meetings of many, alone or joined to another: "ASEAN", "EU-African", but not the "African" of "South African". */
export const isSeriesAt = (words: readonly Word[], at: number, lists: SummitWords): boolean =>
  (phraseAt(words, at, lists.meetings.series) > 0 && !isInCountry(words, at, lists)) ||
  (words[at]?.text ?? '')
    .split(/[-‐–]/)
    .slice(1)
    .some((part) => lists.meetings.series.has(part));

/** "South African", "American", but not "North American". */
const isInCountry = (words: readonly Word[], at: number, lists: SummitWords) =>
  [0, 1, 2].some(
    (back) =>
      (countryAt(words, at - back, lists)?.length ?? 0) > back &&
      (back > 0 || !/^\p{Lu}/u.test(words[at - 1]?.text ?? '')),
  );

/** Whether a word stands for a meeting where meetings are spoken of: "dinner", "conversations". */
export const isEchoAt = (words: readonly Word[], at: number, { meetings }: SummitWords) =>
  phraseAt(words, at, meetings.echoes) > 0 || singulars(meetings.echoes).has(words[at]?.lower ?? '');

/** Whether such a word may stand for a call or for talks of officials as well: "conversation", "dialogue". */
export const isDistantAt = (words: readonly Word[], at: number, { meetings }: SummitWords) =>
  meetings.distant.has(words[at]?.lower ?? '') || singulars(meetings.distant).has(words[at]?.lower ?? '');

const singulars = remembered(
  (plurals: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(
      [...plurals].flatMap((word) =>
        ['s', 'es'].flatMap((end) => (word.endsWith(end) ? word.slice(0, -end.length) : [])),
      ),
    ),
);
