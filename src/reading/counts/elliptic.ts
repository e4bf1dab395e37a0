import { breaksBetween, clauseWords, type SentenceText } from '../clauses.ts';
import { isEchoAt, isSeriesAt, meetingNounAt } from '../meetings/nouns.ts';
import { findMeetVerb } from '../meetings/verbs.ts';
import { readNumber } from '../numbers.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { standsAlone } from './alone.ts';
import type { NumberAt, NumberPhrase } from './phrase.ts';
import { isOwned } from './reached.ts';
import { isSpanStart } from './span-start.ts';

/** "It was their ninth", "the 12th between the two leaders", "dinner was the third": an ordinal whose meeting is named before. */
export function ellipticPhrase(one: NumberAt, lists: SummitWords): NumberPhrase | null {
  const { sentence, at, next, number, previous, before } = one;
  if (number.kind !== 'ordinal' || !isDetermined(sentence, at, lists) || !standsAlone(sentence, next, lists))
    return null;
  const { words, clauses } = sentence;
  const { from } = clauseWords(sentence, clauses[at] as number);
  // "an online summit, the second of its kind"
  const told = clauseWords(sentence, (clauses[at] as number) - 1);
  const apposed = (from === at - 1 || from === at) && told.to === from;
  if (apposed && findPhrase(words, lists.meetings.calls, told.from, told.to) >= 0) return null;
  if (apposed && isOfOther(sentence, told, lists)) return null;
  const known = previous !== undefined || before !== null;
  const meant =
    namesOwnMeeting(words, at, lists) ||
    addsToVerb(sentence, at, lists) ||
    isEcho(words, from, at, lists) ||
    isOfDay(sentence, at) ||
    (before === 'count' && (opensSentence(one, lists) || isPlaceOfIt(one, lists))) ||
    (before !== null && isTheirs(one)) ||
    (known && pointsBack(words, from, at) && !countsOther(sentence, at, lists));
  return meant ? { value: number.value, from: at, to: next, anchor: at, form: 'elliptic', nth: true } : null;
}

/** Whether a meeting is named before, and not that of a series: "the Europe summit, the fourth of that kind". */
const namesOwnMeeting = (words: readonly Word[], at: number, lists: SummitWords): boolean =>
  words.slice(0, at).some((_, index) => {
    const series = phraseAt(words, index - 1, lists.meetings.series) > 0;
    return meetingNounAt(words, index, lists) > 0 && !series;
  });

/** "… with a statement, the third", "in Oslo for the next summit, the fourth": what stands right before is no meeting, one of a series or one to come. */
function isOfOther(sentence: SentenceText, { from, to }: { from: number; to: number }, lists: SummitWords): boolean {
  const { words } = sentence;
  const named = lastNounPhrase(words, from, to, lists);
  if (named === null) return false;
  const { meetings, unheld, leaders } = lists;
  const meets = words.slice(named, to).some((_, step) => {
    const at = named + step;
    return meetingNounAt(words, at, lists) > 0 || isEchoAt(words, at, lists);
  });
  const several = words.slice(named, to).some((_, step) => isSeriesAt(words, named + step, lists));
  if (several || (meets && findPhrase(words, unheld.planned, named, to) >= 0)) return true;
  const people = [leaders.titles, leaders['plural-titles'], meetings.bilateral].some(
    (list) => findPhrase(words, list, named, to) >= 0,
  );
  return !meets && !people && findMeetVerb(words, named, to, lists) < 0;
}

/** Where the last noun with an article or owner begins that is no place: "a joint statement", but not "in the capital"; or null. */
function lastNounPhrase(words: readonly Word[], from: number, to: number, lists: SummitWords): number | null {
  for (let at = to - 1; at >= from; at--) {
    if (!DETERMINER.test(words[at]?.lower ?? '')) continue;
    // "on the island" is a place, "agreed on a cable" is not
    const before = words[at - 1]?.lower ?? '';
    const place =
      at > from && (/^(?:in|at|near|for|during|over)$/.test(before) || (before === 'on' && words[at]?.lower === 'the'));
    if (!place || meetingNounAt(words, to - 1, lists) > 0) return at;
  }
  return null;
}

const DETERMINER = /^(?:a|an|the|his|her|their|its)$/;

/** "The fifth", "their fifth", "the pair's fifth", but not "a week after the fifth", which speaks of another one. */
const isDetermined = (sentence: SentenceText, at: number, lists: SummitWords) =>
  ((sentence.words[at - 1]?.lower === 'the' || isOwned(sentence, at)) &&
    !/^(?:after|before|than|until)$/.test(sentence.words[at - 2]?.lower ?? '')) ||
  isInSeries(sentence, at, lists);

/** "Their summit in Oslo, second this year, …", "…, seventh in a series". */
function isInSeries({ words, clauses }: SentenceText, at: number, lists: SummitWords): boolean {
  const series = words.slice(at + 1, at + 4).map(({ lower }) => lower);
  return (
    at > 0 &&
    clauses[at - 1] !== clauses[at] &&
    (isSpanStart(words, at + 1, lists) || /^in (?:a|the|this) series/.test(series.join(' ')))
  );
}

/** "The sixth, in Bergen, lasted an hour", "at the sixth, they signed": at the beginning, where meetings were counted just before. */
const opensSentence = ({ sentence: { text, words }, at, next, number }: NumberAt, { counting }: SummitWords): boolean =>
  number.value > 2 &&
  (at === 1
    ? findPhrase(words, counting['took-place'], next, next + LONGEST_ASIDE) >= 0
    : at === 2 &&
      /^(?:at|after|with|by)$/.test(words[0]?.lower ?? '') &&
      words[next] !== undefined &&
      breaksBetween(text, words[next - 1] as Word, words[next]));

const LONGEST_ASIDE = 8;

/** "It was his first visit to Oslo, and the third by a Danish premier": an ordinal before it has a noun that is no meeting. */
const countsOther = ({ words }: SentenceText, at: number, lists: SummitWords): boolean =>
  words.slice(0, at).some((_, index) => {
    const number = readNumber(words, index, lists.numbers);
    const next = index + (number?.length ?? 0);
    const noun = /^\p{Ll}/u.test(words[next]?.text ?? '') && phraseAt(words, next, lists.clauses['no-nouns']) === 0;
    return (
      number?.kind === 'ordinal' &&
      next < at &&
      noun &&
      !/^(?:time|this|last)$/.test(words[next]?.lower ?? '') &&
      ![next, next + 1, next + 2].some((one) => meetingNounAt(words, one, lists) > 0)
    );
  });

const POINTERS = /^(?:it|this|that|today|yesterday)$/;

/** "It was the …": the meeting of the sentence before. */
function pointsBack(words: readonly Word[], from: number, at: number): boolean {
  // "it was the first since May and, all told, the ninth"
  if (POINTERS.test(words[0]?.lower ?? '') && BE.test(words[1]?.lower ?? '')) return true;
  const near = words.slice(Math.max(from, at - 7), at);
  const verb = near.findIndex(({ lower }) => BE.test(lower));
  if (verb < 0) return false;
  return near.some(({ lower }) => POINTERS.test(lower));
}

/** "Their fifth, on Thursday, was the shortest". */
const isTheirs = ({ sentence: { text, words }, at, next }: NumberAt): boolean =>
  at === 1 &&
  words[0]?.lower === 'their' &&
  words[next] !== undefined &&
  breaksBetween(text, words[next - 1] as Word, words[next]);

/** "Oslo was already the third this year". */
const isPlaceOfIt = ({ sentence: { words }, at, next }: NumberAt, lists: SummitWords): boolean =>
  at <= 4 && /^\p{Lu}/u.test(words[0]?.text ?? '') && BE.test(words[1]?.lower ?? '') && isSpanStart(words, next, lists);

/** "Tuesday's was the sixth", "last week's was the sixth", "Tuesday's, by that count, was the sixth". */
function isOfDay({ text, words }: SentenceText, at: number): boolean {
  const aside = words[1] && breaksBetween(text, words[0] as Word, words[1]) && at - 3 <= LONGEST_ASIDE;
  const day = aside ? words[0] : words[at - 3];
  return (
    /(?:day|week|month|year)$/.test(day?.lower ?? '') &&
    BE.test(words[at - 2]?.lower ?? '') &&
    /^['’]s/.test(text.slice(day?.end, (day?.end ?? 0) + 2))
  );
}

const BE = /^(?:was|is|were|marked|marks|became|becomes|made|makes)$/;

/** "Wednesday's dinner was the eighth". */
function isEcho(words: readonly Word[], from: number, at: number, lists: SummitWords): boolean {
  const verb = words.slice(from, at).findIndex(({ lower }) => BE.test(lower));
  if (verb < 0) return false;
  return words.slice(from, from + verb).some((_, step) => isEchoAt(words, from + step, lists));
}

/** "The two met in Oslo, their fourth this year". */
function addsToVerb(sentence: SentenceText, at: number, lists: SummitWords): boolean {
  const { words, text, clauses } = sentence;
  const first = words[at - 1];
  const before = words[at - 2];
  if (!first || !before || !/^(?:their|the)$/.test(first.lower) || !breaksBetween(text, before, first)) return false;
  const { from, to } = clauseWords(sentence, (clauses[at] as number) - 1);
  return findMeetVerb(words, from, to, lists) >= 0;
}
