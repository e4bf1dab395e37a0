import type { SearchIndex } from '../../../library/search-index.ts';
import { Sign, spaced } from '../../../search/question-words.ts';
import { stem } from '../../../text/stem.ts';
import type { SentenceReading } from '../candidates.ts';
import { isAmount, isYear, signsOf, wordOf } from '../indexed-words.ts';
import { meetingWords } from '../meetings.ts';
import { itemRanges, type Question } from '../question.ts';
import { isActor } from './held.ts';

const REACH = 3;
const FAR = 12;

/** Whether no sentence gives a number of what a question counts: "how many harbours" wants "four large harbours". */
export function lacksCounted(index: SearchIndex, question: Question, sentences: readonly SentenceReading[]): boolean {
  const counted = countedItem(index, question);
  if (counted < 0) return false;
  return !sentences.some(({ words, places }) =>
    places.some(
      ({ item, at }) =>
        item === counted && before(words, at).some((word) => isAmount(index, word) && !VAGUE.test(wordOf(index, word))),
    ),
  );
}

/** The word after "how many", behind one other at most ("how many of the ships"); -1 for meetings and people, which are counted elsewhere, and for what tells little. */
function countedItem(index: SearchIndex, question: Question): number {
  const { kinds, items, plain } = question;
  const asked = kinds[0] === 'number' ? COUNTING.exec(plain) : null;
  if (!asked) return -1;
  const end = asked.index + asked[0].length;
  const ranges = itemRanges(question);
  let counted = ranges.findIndex(({ start }) => start >= end && ONE_WORD.test(plain.slice(end, start)));
  // "how many former Danish harbours" counts harbours
  const isBefore = (at: number) => items[at]?.light || (items[at] && isActor(index, items[at]));
  const goesOn = (at: number) => ranges[at + 1]?.start === (ranges[at]?.end ?? 0) + 1;
  while (isBefore(counted) && goesOn(counted)) counted++;
  const item = items[counted];
  return !item || item.light || item.person || meetingWords(index).isMeeting(item) ? -1 : counted;
}

const VAGUE = /^(?:both|several|some|most|half|quarter|percent|first|second|third|\p{L}+th)$/u;
const COUNTING = /\b(?:how many|number of)\b/i;
const ONE_WORD = /^\s+(?:(?!with|in|to|at|by|for)\p{L}+\s+)?$/iu;

/** Whether no sentence tells a time at all; for "at what time", whether none tells an hour. */
export function lacksTime(index: SearchIndex, question: Question, sentences: readonly SentenceReading[]): boolean {
  const [kind] = question.kinds;
  if (kind !== 'time' && kind !== 'year' && kind !== 'weekday') return false;
  const isTime = (word: number) =>
    (signsOf(index, word) & (Sign.month | Sign.day | Sign.time)) !== 0 || isYear(index, word);
  const isHour = (word: number) => HOUR.test(wordOf(index, word));
  const isTold = spaced(question.plain).includes(' what time ') ? isHour : isTime;
  return !sentences.some(({ words }) => words.some(isTold));
}

const GAP = /\b(?:before|since|without|until|no|not|never|n['’]t|hadn'?t)\b/i;
const HOUR = /^(?:[ap]\.?m|noon|midnight|gmt|o'clock|\d{1,2}:\d\d)$/;

/** Whether no sentence tells a length of time, in the units asked for or by the years at its ends. */
export function lacksLength(
  index: SearchIndex,
  { kinds, units, plain }: Question,
  sentences: readonly SentenceReading[],
): boolean {
  if (kinds[0] !== 'duration') return false;
  const isUnit = (word: number) =>
    (signsOf(index, word) & Sign.unit) !== 0 && (units.size === 0 || units.has(stem(wordOf(index, word))));
  const isCounted = (word: number) => isAmount(index, word) || wordOf(index, word) === 'a';
  const byYears = units.size === 0 || units.has('year');
  const mayBeGap = GAP.test(plain);
  return !sentences.some(({ words }) =>
    words.some(
      (word, at) =>
        (byYears && isYear(index, word)) ||
        (isUnit(word) && before(words, at).some(isCounted) && (mayBeGap || !isGap(index, words, at))),
    ),
  );
}

/** Whether a length lies between events: "the first visit in more than three years", "met for the third time in six months". */
function isGap(index: SearchIndex, words: Uint32Array, at: number): boolean {
  const ahead = [...words.subarray(Math.max(0, at - FAR), at)].map((word) => wordOf(index, word));
  const within = /^(?:in|within)$/.test(ahead.at(-2) ?? '');
  return ahead.some((word) => /^(?:first|since)$/.test(word) || (within && /^(?:time|times|twice)$/.test(word)));
}

const before = (words: Uint32Array, at: number) => words.subarray(Math.max(0, at - REACH), at);
