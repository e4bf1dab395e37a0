import { breaksBetween, clauseWords, type SentenceText } from '../clauses.ts';
import { beforeHedges, followsPhrase } from '../hedges.ts';
import { isGroupOfOthers, isPair } from '../meetings/actors.ts';
import { meetingNounAt, namesMeeting } from '../meetings/nouns.ts';
import { readNumber } from '../numbers.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { standsAlone } from './alone.ts';
import { isOfCalls } from './bare.ts';
import { afterPartner, isOfOtherPartner } from './partner.ts';
import type { NumberAt, NumberPhrase } from './phrase.ts';
import { isSpanStart } from './span-start.ts';

const MOST_MEETINGS = 60;

/** "Three of those", "seven in 2023 and three in 2024", "this year we have had three": a number beside meetings or a count of them. */
export function partPhrase(one: NumberAt, lists: SummitWords): NumberPhrase | null {
  const { sentence, at, next, number, previous, before } = one;
  const named = namesMeeting(sentence.words, 0, at, lists);
  const pair = isOfPairs(sentence, next, lists);
  const explicit = isOfMeetings(sentence, next, lists);
  if (number.kind === 'ordinal' || !(previous || before || named || pair || explicit)) return null;
  if (isOfCalls(sentence, at, lists)) return null;
  const { words } = sentence;
  const part = { value: number.value, from: at, anchor: at, form: 'part', nth: false } as const;
  if (number.kind === 'cardinal' && number.value === 1) {
    if (previous && !previous.nth && followsSpan(sentence, at, lists)) return { ...part, to: next };
    // "against a single one in 2021"
    const end = words[next]?.lower === 'one' ? next + 1 : next;
    // "after one in Oslo" names the meeting before
    const told = previous && words[beforeHedges(words, at, lists)]?.lower !== 'after';
    return told && isCompared(sentence, at, end, lists) ? { ...part, to: end } : null;
  }
  const counted = previous !== undefined || before === 'count';
  if (before !== null && isWasHeld(sentence, at, next)) return { ...part, to: next };
  if ((previous ? !previous.nth : before === 'count' && at === 0) && isWasThere(sentence, at, next))
    return { ...part, to: next };
  const ofThem = explicit || addsToPlural(one, lists) || isOfKnown(one, lists);
  if (
    (counted || pair || ofThem) &&
    !/^(?:the|of)$/.test(words[at - 1]?.lower ?? '') &&
    isPartOf(sentence, next, lists) &&
    (explicit || !wereDoneTo(words, next + 2, lists)) &&
    !(previous === undefined && countsOthers(sentence, at, lists))
  )
    return { ...part, to: next + 2, anchor: pair ? next + 2 : at };
  if (previous && isOfOtherPartner(one)) return { ...previous, value: number.value, from: at, to: next };
  if (previous && !previous.nth && isCompared(sentence, at, next, lists)) return { ...part, to: next };
  if (isRest(one, lists) || (isOfThose(sentence, at, lists) && !wereDoneTo(words, next, lists)))
    return { ...part, to: next };
  // "between the two since 2020" names people
  if (/^(?:the|these|both)$/.test(words[at - 1]?.lower ?? '')) return null;
  const known = counted || before === 'recent' || before === 'asked' || named;
  const had = known && lists.counting.had.has(words[beforeHedges(words, at, lists)]?.lower ?? '');
  if (known && isAfterYearLabel(one)) return { ...part, to: next };
  const spans =
    isSpanStart(words, afterPartner(words, next), lists) || followsYear(words, at) || followsSpan(sentence, at, lists);
  if (
    !spans ||
    !(
      previous ||
      had ||
      (known && opensWithYear(words, at) && standsAlone(sentence, next, lists) && !wereDoneTo(words, next, lists))
    ) ||
    number.value > MOST_MEETINGS
  )
    return null;
  return { ...part, to: next, anchor: previous?.anchor ?? at, form: previous?.form ?? 'part' };
}

/** "…, up from three", "…, against four the year before". */
function isCompared(sentence: SentenceText, at: number, next: number, lists: SummitWords): boolean {
  const last = beforeHedges(sentence.words, at, lists);
  const told = followsPhrase(sentence.words, last, lists.counting.compared);
  // "has risen to seven, from four last May"
  const from = sentence.words[last]?.lower === 'from' && sentence.clauses[last] !== sentence.clauses[last - 1];
  return (from || told) && standsAlone(sentence, next, lists);
}

/** "I arranged their meetings, fourteen of them over six years": the clause before ends with the plural. */
function addsToPlural({ sentence: { words, clauses }, at }: NumberAt, lists: SummitWords): boolean {
  const noun = words[at - 1];
  return (
    noun !== undefined &&
    clauses[at - 1] !== clauses[at] &&
    noun.lower.endsWith('s') &&
    [at - 1, at - 2, at - 3].some((from) => meetingNounAt(words, from, lists) === at - from)
  );
}

/** "Six of those encounters", "two of the four meetings". */
const isOfMeetings = ({ words }: SentenceText, at: number, lists: SummitWords): boolean =>
  words[at]?.lower === 'of' &&
  /^(?:the|their|our|those|these)$/.test(words[at + 1]?.lower ?? '') &&
  [at + 2, at + 3].some((end) => words[end]?.lower.endsWith('s') && meetingNounAt(words, end, lists) > 0);

/** "Four of the eight fell last year", where meetings were counted or, if it says that they took place, spoken of shortly before. */
function isOfKnown({ sentence: { words }, next, before }: NumberAt, lists: SummitWords): boolean {
  // "five of those were last year"
  const those = /^(?:them|those|these)$/.test(words[next + 1]?.lower ?? '');
  if (those && /^(?:were|was|came|fell)$/.test(words[next + 2]?.lower ?? '') && isSpanStart(words, next + 3, lists))
    return before !== null && before !== 'meeting';
  const whole = words[next + 1]?.lower === 'the' ? readNumber(words, next + 2, lists.numbers) : null;
  if (whole?.kind !== 'cardinal') return false;
  const end = next + 2 + whole.length;
  const tookPlace = phraseAt(words, end, lists.counting['took-place']) > 0;
  return before === 'recent' || (before === 'meeting' && tookPlace);
}

/** "Nine projects are on the table and I like eight of them": something else was counted in the sentence. */
const countsOthers = (sentence: SentenceText, at: number, lists: SummitWords) =>
  isOfPeople(sentence, at, lists) || countsThings(sentence, at, lists);

/** "They ran into other premiers, all nine of them": people, and no meetings, were named right before. */
function isOfPeople(sentence: SentenceText, at: number, lists: SummitWords): boolean {
  const { words, clauses } = sentence;
  const { from, to } = clauseWords(sentence, (clauses[at] as number) - 1);
  const people = words.slice(from, to).some((_, step) => {
    const plural = phraseAt(words, from + step, lists.leaders['plural-titles']);
    return plural > 0 || isGroupOfOthers(sentence, from + step, lists);
  });
  return words[at - 1]?.lower === 'all' && people && !namesMeeting(words, from, to, lists);
}

const countsThings = ({ words }: SentenceText, at: number, lists: SummitWords) =>
  words.slice(0, at).some((_, index) => {
    const number = readNumber(words, index, lists.numbers);
    const noun = words[index + (number?.length ?? 0)];
    return (
      number !== null &&
      /^\p{Ll}+s$|^(?:people|men|women|children)$/u.test(noun?.text ?? '') &&
      !/^(?:times|occasions)$/.test(noun?.lower ?? '')
    );
  });

/** "Three have been held in Oslo, five in Aarhus". */
function isWasHeld({ words, clauses }: SentenceText, at: number, next: number): boolean {
  if (at > 0 && clauses[at - 1] === clauses[at]) return false;
  const verb = words.slice(next, next + 3).map(({ lower }) => lower);
  return /^(?:(?:have|has) been|were|was) (?:held|hosted|staged)|^took place|^(?:fell|came) (?:in|on|before|after|between|under|during|since)/.test(
    verb.join(' '),
  );
}

/** "Three have been ratified", "eight were released": what befalls other things than meetings. */
function wereDoneTo(words: readonly Word[], at: number, { meetings }: SummitWords): boolean {
  const verb = words.slice(at, at + 3).map(({ lower }) => lower);
  // "four of them are women": meetings were
  if (verb[0] === 'are') return true;
  const done = verb[verb.findIndex((lower) => /^(?:been|were|was|are)$/.test(lower)) + 1] ?? '';
  return done !== verb[0] && /ed$/.test(done) && !meetings.hold.has(done);
}

/** "Four were in Oslo", "ten summits; seven were in Oslo", where a number of meetings was told just before. */
const isWasThere = ({ words, clauses }: SentenceText, at: number, next: number): boolean =>
  clauses[at - 1] !== clauses[at] &&
  /^(?:were|was)$/.test(words[next]?.lower ?? '') &&
  /^(?:in|at)$/.test(words[next + 1]?.lower ?? '');

/** "While the other five took place …", "met nine times, the other five in Oslo", but not "in the previous five months" nor "what had spoiled the previous two". */
function isRest({ sentence, at, next, previous }: NumberAt, lists: SummitWords): boolean {
  const { words } = sentence;
  const last = words[at - 1]?.lower ?? '';
  // "when Dahl received the other two"
  const { hosting, verbs } = lists.meetings;
  if ([hosting, verbs].some((list) => phraseAt(words, at - 3, list) === 1) || words[at - 3]?.lower === 'with')
    return false;
  const known = previous !== undefined && !previous.nth;
  const told =
    /^(?:was|were|had)$/.test(words[next]?.lower ?? '') ||
    [next, next + 1].some((verb) => phraseAt(words, verb, lists.counting['took-place']) > 0);
  return (
    (/^(?:other|remaining)$/.test(last) || lists.counting.earlier.has(last)) &&
    /^(?:the|their|our)$/.test(words[at - 2]?.lower ?? '') &&
    (known || told || isSpanStart(words, next, lists)) &&
    standsAlone(sentence, next, lists)
  );
}

/** "Of those meetings, four were held …", "of the 24 held since 1997, four fell under …". */
function isOfThose({ words, text, clauses }: SentenceText, at: number, lists: SummitWords): boolean {
  const whole = words[0]?.lower === 'of' && words[1]?.lower === 'the' ? readNumber(words, 2, lists.numbers) : null;
  const end = 2 + (whole?.length ?? 0);
  const staged = lists.counting.staged.has(words[end]?.lower ?? '') || meetingNounAt(words, end, lists) > 0;
  if (whole?.kind === 'cardinal' && staged && clauses[at] === 1 && clauses.indexOf(1) === at) return true;
  if (at < 2 || at > 4 || words[0]?.lower !== 'of' || !/^(?:those|these|them)$/.test(words[1]?.lower ?? ''))
    return false;
  return (
    (at === 2 || meetingNounAt(words, 2, lists) > 0) && breaksBetween(text, words[at - 1] as Word, words[at] as Word)
  );
}

/** "This year we have had three". */
function followsSpan({ words, clauses }: SentenceText, at: number, lists: SummitWords): boolean {
  const from = clauses.indexOf(clauses[at] as number);
  const verb = words[beforeHedges(words, at, lists)]?.lower ?? '';
  // "four summits and the present year one"
  const and = words.slice(from, at).findLastIndex(({ lower }) => /^(?:and|but)$/.test(lower));
  return (
    (verb === 'been' || lists.counting.managed.has(verb)) &&
    [from, from + and + 1].some((start) => isSpanStart(words, start, lists))
  );
}

/** "In 2021 six", "in 2021, six". */
const followsYear = (words: readonly Word[], at: number) =>
  /^(?:19|20)\d\d$/.test(words[at - 1]?.lower ?? '') && words[at - 2]?.lower === 'in';

/** "2014: two", "2014 – two, 2015 – three". */
function isAfterYearLabel({ sentence: { text, words }, at, next }: NumberAt): boolean {
  const year = words[at - 1];
  if (!year || !/^(?:19|20)\d\d$/.test(year.text)) return false;
  const after = words[next];
  const parted = !after || /[,;.)]/.test(text.slice(words[next - 1]?.end, after.start));
  return parted && /^\s*(?:[:–—|=-])\s*$/.test(text.slice(year.end, words[at]?.start));
}

/** "In 2014 two", at the beginning of a sentence. */
const opensWithYear = (words: readonly Word[], at: number) => at === 2 && followsYear(words, at);

/** "… of the two leaders' conversations". */
const isOfPairs = (sentence: SentenceText, at: number, lists: SummitWords) =>
  isPair(sentence, at + 1, lists) && isPartOf(sentence, at, lists);

/** "… of them", "… of these meetings", but not "of these days". */
function isPartOf(sentence: SentenceText, at: number, lists: SummitWords): boolean {
  const { text, words } = sentence;
  const whole = words[at + 1];
  const noun = words[at + 2];
  if (words[at]?.lower !== 'of' || !whole) return false;
  // "five of the nine meetings", "two of their summits", "three of the two leaders' conversations"
  const meetings = [at + 2, at + 3, at + 4].some(
    (end) =>
      words[end]?.lower.endsWith('s') &&
      (meetingNounAt(words, end, lists) > 0 || phraseAt(words, end, lists.meetings.echoes) > 0) &&
      !breaksBetween(text, words[end - 1] as Word, words[end] as Word),
  );
  const count = whole.lower === 'the' ? readNumber(words, at + 2, lists.numbers) : null;
  // "five of the eight took place …"
  if (count?.kind === 'cardinal' && standsAlone(sentence, at + 2 + count.length, lists)) return true;
  if (/^(?:the|their|our)$/.test(whole.lower)) return meetings;
  if (!/^(?:them|those|these|which)$/.test(whole.lower)) return false;
  if (!noun || /^(?:them|which)$/.test(whole.lower) || breaksBetween(text, whole, noun)) return true;
  const counted = meetingNounAt(words, at + 2, lists) > 0 || phraseAt(words, at + 2, lists.meetings.echoes) > 0;
  return counted || phraseAt(words, at + 2, lists.clauses.verbs) > 0;
}
