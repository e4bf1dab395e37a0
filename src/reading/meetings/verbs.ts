import { readNumber } from '../numbers.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { meetingNounAt } from './nouns.ts';

// "after meeting three times", but "the meeting", "their third meeting"
const BEFORE_PARTICIPLE =
  /^(?:after|before|while|when|by|since|despite|were|was|are|been|is|and|besides|without|just|now|already|again)$/;

/** How many words, from the word at `at`, say that people met; `opens` tells whether a clause begins there. */
export function meetVerbAt(words: readonly Word[], at: number, opens: boolean, lists: SummitWords): number {
  const length = phraseAt(words, at, lists.meetings.verbs);
  if (length === 0 && BRING.has(words[at]?.lower ?? '')) return bringsTogether(words, at, lists) ? 1 : 0;
  if (length === 0 && HOLD.has(words[at]?.lower ?? '')) return holdsMeeting(words, at, lists) ? 1 : 0;
  if (words[at]?.lower === 'met' && isPassive(words, at)) return 0;
  if (length !== 1 || words[at]?.lower !== 'meeting') return length;
  if (words[at + 1]?.lower === 'for') return length; // "meeting for the ninth time"
  return opens || BEFORE_PARTICIPLE.test(words[at - 1]?.lower ?? '') ? length : 0;
}

/** "Were met by crowds", "was met at the square". */
const isPassive = (words: readonly Word[], at: number) =>
  /^(?:was|were|is|are|be|being)$/.test(words[at - 1]?.lower ?? '') ||
  (words[at + 1]?.lower === 'by' && (words[at + 1]?.start ?? 0) - (words[at]?.end ?? 0) === 1);

const HOLD = new Set(['held', 'hold', 'holds', 'holding', 'had']);
const LONGEST_OBJECT = 4;
const BRING = new Set(['bring', 'brings', 'bringing', 'brought', 'got', 'gotten']);
const MOST_BROUGHT = 10;

/** "Brought Dahl and Holm together", "has brought them to the same table". */
const bringsTogether = (words: readonly Word[], at: number, { meetings }: SummitWords) =>
  findPhrase(words, meetings.gathers, at + 1, Math.min(words.length, at + MOST_BROUGHT)) >= 0;

/** "Held their summer talks", "held two hours of talks", but not "held hands before the talks". */
function holdsMeeting(words: readonly Word[], at: number, lists: SummitWords): boolean {
  const from = afterLength(words, at + 1, lists);
  for (let next = from; next < from + LONGEST_OBJECT; next++) {
    if (meetingNounAt(words, next, lists) > 0) return true;
    if (phraseAt(words, next, lists.clauses['no-nouns']) > 0 || readNumber(words, next, lists.numbers)) return false;
  }
  return false;
}

/** The index after "two hours of", "a day of": how long a meeting took. */
function afterLength(words: readonly Word[], at: number, { numbers, outcomes, dates }: SummitWords): number {
  const number = readNumber(words, at, numbers);
  const unit = number ? at + number.length : at + 1;
  const { lower = '' } = words[unit] ?? {};
  const isUnit = outcomes.lengths.has(lower) || dates.units.has(lower.replace(/s$/, ''));
  return isUnit && words[unit + 1]?.lower === 'of' ? unit + 2 : at;
}

/** The index of the first verb of meeting among the words from `from`, where a clause begins, to before `to`; or -1. */
export function findMeetVerb(words: readonly Word[], from: number, to: number, lists: SummitWords): number {
  for (let at = from; at < to; at++) {
    const length = meetVerbAt(words, at, at === from, lists);
    if (length > 0 && at + length <= to) return at;
  }
  return -1;
}

/** Whether a word is a verb by which leaders do something, in the past: "promised", "broke ground". */
export const isDeedAt = (words: readonly Word[], at: number, { meetings }: SummitWords) =>
  /ed$/.test(words[at]?.lower ?? '') || phraseAt(words, at, meetings.deeds) > 0;
