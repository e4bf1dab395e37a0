import { breaksBetween, clauseWords, type SentenceText } from '../clauses.ts';
import { beforeHedges } from '../hedges.ts';
import { isEchoAt, meetingNounAt, namesMeeting } from '../meetings/nouns.ts';
import { findMeetVerb } from '../meetings/verbs.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { standsAlone } from './alone.ts';
import type { NumberAt, NumberPhrase } from './phrase.ts';

/** "Brought the number of their meetings to nine", "their summits now number nine", and of meetings named before: "the count stands at four", "that makes six". */
export function tallyPhrase(
  { sentence, at, next, number, before, previous }: NumberAt,
  lists: SummitWords,
): NumberPhrase | null {
  if (number.kind !== 'cardinal' || number.value === 1) return null;
  const { words, clauses } = sentence;
  const last = words[beforeHedges(words, at, lists)]?.lower ?? '';
  const { from, to } = clauseWords(sentence, clauses[at] as number);
  const tally = words
    .slice(from, to)
    .some(({ lower }, step) => lists.counting.tallies.has(lower) && !isOfThings(words, from + step + 1, lists));
  // "with that meeting, the tally stands at nine"
  const named =
    namesMeeting(words, 0, to, lists) ||
    words.slice(0, at).some((_, index) => isEchoAt(words, index, lists)) ||
    // "to seven the number of times they have met"
    findMeetVerb(words, next, to, lists) >= 0;
  // "brought the year's account up to three"
  const hedged = /^(?:up|down)$/.test(words[at - 2]?.lower ?? '') && words[at - 1]?.lower === 'to';
  const sum = lists.counting.sums.has(last) && standsAlone(sentence, next, lists) && !countOthers(sentence, at, lists);
  const states = sum || isVerb(words, at, lists) || (tally && (hedged || lists.counting.stands.has(last)));
  const sums = /^(?:makes?|made)$/.test(last) && /^(?:that|this|which|it)$/.test(words[at - 2]?.lower ?? '');
  const between = words[next]?.lower === 'between' && words[next + 1]?.lower === 'them';
  const known = before !== null || previous !== undefined || between;
  const adds = (states || sums) && known && standsAlone(sentence, next, lists) && !isOfOther(words, at, lists);
  if (!(states && named) && !adds) return null;
  return { value: number.value, from: at, to: next, anchor: at, form: 'cardinal', nth: false };
}

/** "The guards numbered forty": a plural that is no meeting before the verb. */
function countOthers({ words, clauses }: SentenceText, at: number, lists: SummitWords): boolean {
  const subject = words.slice(clauses.indexOf(clauses[at] as number), beforeHedges(words, at, lists));
  const noun = subject.findLast(({ lower }) => !/^(?:now|have|has|had|already|thus)$/.test(lower));
  const index = noun === undefined ? -1 : words.indexOf(noun);
  return (
    /^\p{Ll}+s$/u.test(noun?.text ?? '') && meetingNounAt(words, index, lists) === 0 && !isEchoAt(words, index, lists)
  );
}

/** "The number of battlegroups": what is counted is no meeting. */
function isOfThings(words: readonly Word[], at: number, lists: SummitWords): boolean {
  const things = words.slice(at + 1, at + LONGEST_LABEL);
  return (
    words[at]?.lower === 'of' &&
    !things.some(
      ({ lower }, step) =>
        meetingNounAt(words, at + 1 + step, lists) > 0 ||
        isEchoAt(words, at + 1 + step, lists) ||
        /^(?:them|these|those)$/.test(lower) ||
        (lower === 'times' && findMeetVerb(words, at + 2 + step, at + 2 + step + LONGEST_LABEL, lists) >= 0),
    )
  );
}

/** "Their summits now number nine", "the talks were number nine", but not "room number nine". */
const isVerb = (words: readonly Word[], at: number, lists: SummitWords) =>
  words[at - 1]?.lower === 'number' &&
  (/^(?:now|was|is|were)$/.test(words[at - 2]?.lower ?? '') || meetingNounAt(words, at - 2, lists) > 0);

/** "The herring is number 2": something else than the meeting spoken of has that number. */
const isOfOther = (words: readonly Word[], at: number, lists: SummitWords) =>
  words[at - 1]?.lower === 'number' &&
  /^(?:was|is)$/.test(words[at - 2]?.lower ?? '') &&
  !/^(?:this|that|it|today|yesterday|theirs|.+day)$/.test(words[at - 3]?.lower ?? '') &&
  !isEchoAt(words, at - 3, lists);

/** "Meeting number five", "summit No. 11": a meeting with its number behind it. */
export function labelPhrase({ sentence, at, next, number }: NumberAt, lists: SummitWords): NumberPhrase | null {
  const { words, text } = sentence;
  // "summit #9"
  const sharp = text[(words[at]?.start ?? 0) - 1] === '#';
  if (number.kind !== 'cardinal' || !(sharp || /^(?:number|no|nr)$/.test(words[at - 1]?.lower ?? ''))) return null;
  if (sharp) {
    const noun = [1, 2]
      .map((back) => at - back)
      .find((one) => one >= 0 && meetingNounAt(words, one, lists) === at - one);
    return noun === undefined
      ? null
      : { value: number.value, from: noun, to: next, anchor: noun, form: 'ordinal', nth: true };
  }
  const from =
    [2, 3].map((back) => at - back).find((noun) => meetingNounAt(words, noun, lists) === at - 1 - noun) ??
    (isEchoAt(words, at - 2, lists) ? at - 2 : undefined);
  if (from === undefined || breaksBetween(text, words[at - 2] as Word, words[at - 1] as Word)) return null;
  return { value: number.value, from, to: next, anchor: from, form: 'ordinal', nth: true };
}

/** "Summits since 2019: 12", "12: the number of times they have met": a line of a list of figures. */
export function listedPhrase({ sentence, at, next, number }: NumberAt, lists: SummitWords): NumberPhrase | null {
  if (number.kind !== 'cardinal') return null;
  const { words, text, end } = sentence;
  const gap = (index: number) => text.slice(words[index - 1]?.end ?? sentence.start, words[index]?.start ?? end);
  const ends = next === words.length || breaksBetween(text, words[next - 1] as Word, words[next] as Word);
  const follows = at > 0 && /^\W*(?:[:|=–—]|…|\t)\W*$/.test(gap(at)) && ends;
  const leads = at === 0 && /^\W*[:–—]\s/.test(gap(next));
  const [from, to] = follows ? [0, at] : [next, words.length];
  if (!(follows || leads) || !counts(words, from, to, lists)) return null;
  // "14: rounds of talks between …" goes on to tell whose they are
  const noun = leads ? nounsEnd(words, next, lists) : -1;
  return { value: number.value, from: at, to: noun < 0 ? next : noun, anchor: at, form: 'cardinal', nth: false };
}

/** Where the first plural of meetings after a number ends, or -1. */
function nounsEnd(words: readonly Word[], from: number, lists: SummitWords): number {
  const step = words.slice(from, from + LONGEST_LABEL).findIndex((_, index) => isPluralAt(words, from + index, lists));
  return step < 0 ? -1 : from + step + meetingNounAt(words, from + step, lists);
}

const LONGEST_LABEL = 6;

/** "Meetings", "rounds of talks". */
const isPluralAt = (words: readonly Word[], at: number, lists: SummitWords) =>
  (words[at]?.lower ?? '').endsWith('s') && meetingNounAt(words, at, lists) > 0;

/** Whether words name what a list of figures counts: the number of meetings, or of times that people met. */
function counts(words: readonly Word[], from: number, to: number, lists: SummitWords): boolean {
  const told = words.slice(from, to).map(({ lower }) => lower);
  const times =
    /\b(?:number of times|how many times|how often|times)\b/.test(told.join(' ')) &&
    findMeetVerb(words, from, to, lists) >= 0;
  return times || nounsEnd(words, from, lists) >= 0;
}
