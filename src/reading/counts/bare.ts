import { clauseWords, findVerb, type SentenceText } from '../clauses.ts';
import { beforeHedges } from '../hedges.ts';
import { isEchoAt, meetingNounAt, namesMeeting } from '../meetings/nouns.ts';
import { findMeetVerb } from '../meetings/verbs.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { isVerbless, standsAlone } from './alone.ts';
import type { NumberAt, NumberPhrase } from './phrase.ts';
import { LATEST } from './reached.ts';
import { isSpanStart } from './span-start.ts';

/** "With the premier she has had two", "the palace lists four", "five in all": a number alone, where meetings or a count of them were spoken of. */
export function barePhrase(one: NumberAt, lists: SummitWords): NumberPhrase | null {
  const { sentence, at, next, number, before } = one;
  const { words, clauses } = sentence;
  if (number.kind === 'ordinal') return null;
  const theirs = isTheirs(one, lists);
  if (!theirs && !standsAlone(sentence, next, lists)) return null;
  if (isOfCalls(sentence, at, lists) || isOfThings(words, next, lists) || number.value > MOST_MEETINGS) return null;
  const { from } = clauseWords(sentence, clauses[at] as number);
  const bare = { value: number.value, from: at, to: next, anchor: at, form: 'part', nth: false } as const;
  if (before === 'asked' && isAnswer(words, at, from, lists)) return bare;
  if (number.kind !== 'cardinal') return null;
  if (theirs || isLatestOf(one, lists)) return bare;
  // "the records show the two have dined"
  if (/^(?:the|these|both|those)$/.test(words[at - 1]?.lower ?? '')) return null;
  const managed = lists.counting.managed.has(words[at - 1]?.lower ?? '') && isSpanStart(words, next, lists);
  const lone = managed || /^(?:just|only|but|exactly)$/.test(words[at - 1]?.lower ?? '');
  if (number.value === 1 && !lone) return null;
  const states = isExistence(words, at, from, lists) || isHad(words, at, from, lists);
  const counted = isOfCounts(one, lists);
  if (states && (before !== null || counted)) return bare;
  if (counted && isManaged(words, at, from, lists)) return bare;
  if (!counted) return null;
  // "the palace says twelve were hurt"
  const saysOfThem = /^(?:is|are|was|were|has|have|had)$/.test(words[next]?.lower ?? '');
  if (isTold(sentence, at, from, lists) && (!saysOfThem || isKindOrHeld(words, next, lists)))
    return { ...bare, form: 'told' };
  const opens = before === 'count' && opensWithSpan(words, at, next, lists);
  return opens || isDated(one, lists) || isFragment(one, lists) || isNamedAfter(words, next, lists) ? bare : null;
}

// a number alone above this counts people or money
const MOST_MEETINGS = 60;

/** "Four of the nine points", "nine of ten voters", "thirty in the hall": the words behind a number name what it counts, or where people or things were. */
const isOfThings = (words: readonly Word[], next: number, lists: SummitWords): boolean =>
  (words[next]?.lower === 'of' && !isSpanStart(words, next, lists)) ||
  (/^(?:in|on|at|aboard|among)$/.test(words[next]?.lower ?? '') &&
    /^(?:the|a|an|his|her|their|its)$/.test(words[next + 1]?.lower ?? '') &&
    findPhrase(words, lists.scopes.units, next + 2, next + 6) < 0 &&
    !words
      .slice(next + 2, next + 6)
      .some(({ lower }) => /s$/.test(lower) && lists.scopes.units.has(lower.slice(0, -1))));

/** "Two so far", "it was five": what answers "how many times have they met?". */
function isAnswer(words: readonly Word[], at: number, from: number, lists: SummitWords): boolean {
  const before = beforeHedges(words, at, lists);
  return before < from || lists.counting.answers.has(words[before]?.lower ?? '');
}

/** "There were just two". */
function isExistence(words: readonly Word[], at: number, from: number, lists: SummitWords): boolean {
  const verb = beforeHedges(words, at, lists);
  if (verb < from || !/^(?:was|were|been|be)$/.test(words[verb]?.lower ?? '')) return false;
  const opening = words.slice(Math.max(0, from - 3), verb).map(({ lower }) => lower);
  // "this time there were forty"
  return opening.includes('there') && !opening.includes('time');
}

/** "They have had five", "the leaders have managed six", "with the premier she has had two". */
function isHad(words: readonly Word[], at: number, from: number, lists: SummitWords): boolean {
  const verb = beforeHedges(words, at, lists);
  if (verb < from || !lists.counting.managed.has(words[verb]?.lower ?? '')) return false;
  return words
    .slice(Math.max(0, from - 3), verb)
    .some(({ lower }) => /^(?:with|they|we|leaders|presidents|premiers)$/.test(lower));
}

/** "With Sweden's premier she managed three", "her predecessor held two", "Ek managed six". */
function isManaged(words: readonly Word[], at: number, from: number, lists: SummitWords): boolean {
  const verb = beforeHedges(words, at, lists);
  if (verb < from || !lists.counting.managed.has(words[verb]?.lower ?? '')) return false;
  const named = verb - 1 >= from && /^\p{Lu}/u.test(words[verb - 1]?.text ?? '');
  const subject = words.slice(Math.max(0, from - LONGEST_KIND), verb);
  return named || subject.some(({ lower }) => /^(?:with|predecessors?|successors?)$/.test(lower));
}

/** "The four they managed in spring", "the seven that both have held", where meetings are spoken of. */
function isTheirs({ sentence: { words }, at, next, previous, before }: NumberAt, lists: SummitWords): boolean {
  const known =
    previous !== undefined ||
    before !== null ||
    namesMeeting(words, 0, at, lists) ||
    words.slice(0, at).some((_, index) => isEchoAt(words, index, lists));
  const opening = words.slice(next, next + LONGEST_KIND).map(({ lower }) => lower);
  const people = /^(?:that )?(?:they|we|he|she|both|the (?:two|leaders))\b/.test(opening.join(' '));
  return (
    known &&
    people &&
    words[at - 1]?.lower === 'the' &&
    words.slice(next + 1, next + LONGEST_FRAGMENT).some(({ lower }) => lists.counting.managed.has(lower))
  );
}

/** "At the end of talks between Dahl and Holm, the latest of nine since May". */
const isLatestOf = ({ sentence: { words }, at }: NumberAt, lists: SummitWords): boolean =>
  words[at - 1]?.lower === 'of' &&
  LATEST.test(words[at - 2]?.lower ?? '') &&
  words[at - 3]?.lower === 'the' &&
  namesMeeting(words, 0, at - 3, lists);

/** Whether a count was given or asked for shortly before, or the clause before names meetings. */
const isOfCounts = ({ sentence, at, previous, before }: NumberAt, lists: SummitWords): boolean =>
  previous !== undefined ||
  before === 'count' ||
  before === 'recent' ||
  before === 'asked' ||
  addsToMeetings(sentence, sentence.clauses[at] as number, lists);

/** "The ministry lists four", "his office puts the number at nine". */
function isTold({ text, words }: SentenceText, at: number, from: number, lists: SummitWords): boolean {
  const verb = beforeHedges(words, at, lists);
  if (verb < from) return false;
  const telling = (index: number) => index >= from && phraseAt(words, index, lists.meetings.tells) > 0;
  const last = words[verb]?.lower ?? '';
  // "the jury gave it nine", but "the palace makes it nine"
  if (words[at - 1]?.lower === 'it' && phraseAt(words, at - 2, lists.meetings.tells) !== 2) return false;
  if (/^(?:me|us)$/.test(last)) return telling(verb - 1);
  // "the embassy gives them nine", but not "the jury gave them nine"
  if (last === 'them') return words[verb - 1]?.lower === 'gives';
  // "that's eleven", "it is eleven", "it has been eleven"
  let is = verb;
  while (is > from && /^(?:is|was|been|has|have|had|now)$/.test(words[is]?.lower ?? '')) is--;
  const points = /^(?:that|it)$/.test(words[is]?.lower ?? '') && is >= from;
  if (points && (is < verb || /^['’]s/.test(text.slice(words[is]?.end, (words[is]?.end ?? 0) + 2)))) return true;
  // "puts the number at nine", but not "puts inflation at four"
  if (/^(?:at|of)$/.test(last))
    return [1, 2, 3, 4].some((back) => telling(verb - back) && isSum(words, verb - back + 1, verb, lists));
  // "the palace's list has twelve"
  if (
    /^(?:has|have|had|includes|contains)$/.test(last) &&
    words.slice(from, verb).some(({ lower }) => lists.counting.tallies.has(lower))
  )
    return true;
  return telling(verb) || phraseAt(words, verb - 1, lists.meetings.tells) === 2;
}

/** "The number", "it", "their meetings", or nothing: what is put at a number is how many meetings there were. */
const isSum = (words: readonly Word[], from: number, to: number, lists: SummitWords): boolean =>
  from >= to ||
  namesMeeting(words, from, to, lists) ||
  words
    .slice(from, to)
    .some(({ lower }) => /^(?:it|them|theirs|things)$/.test(lower) || lists.counting.tallies.has(lower));

/** "Nineteen in thirteen years is a lot": a number and its span at the beginning. */
const opensWithSpan = (words: readonly Word[], at: number, next: number, lists: SummitWords) =>
  beforeHedges(words, at, lists) < 0 && isSpanStart(words, next, lists);

/** "Four have come this year", "just one has been held since", "only five were formal summits": a number at the beginning, after a count. */
function isDated({ sentence: { words }, at, next, before }: NumberAt, lists: SummitWords): boolean {
  if (before !== 'count' || beforeHedges(words, at, lists) >= 0) return false;
  return isKindOrHeld(words, next, lists);
}
/** "Have come this year", "has been held since", "were formal summits", but not "have since resigned" nor "were hurt". */
function isKindOrHeld(words: readonly Word[], next: number, lists: SummitWords): boolean {
  let end = next;
  while (
    /^(?:have|has|had|been|was|were|come|came|fallen|fell|taken|took|place|held|hosted|staged)$/.test(
      words[end]?.lower ?? '',
    )
  )
    end++;
  if (end === next || (end === next + 1 && /^ha(?:ve|s|d)$/.test(words[next]?.lower ?? ''))) return false;
  const kind = [lists.meetings.bilateral, lists.meetings.trilateral, lists.counting['in-person']].some(
    (list) => phraseAt(words, end, list) > 0,
  );
  return isSpanStart(words, end, lists) || kind || namesMeeting(words, end, end + LONGEST_KIND, lists);
}

const LONGEST_KIND = 3;

/** "Eleven is the figure that the palace gives". */
const isNamedAfter = (words: readonly Word[], next: number, { counting }: SummitWords) =>
  /^(?:is|was)$/.test(words[next]?.lower ?? '') &&
  words[next + 1]?.lower === 'the' &&
  words.slice(next + 1, next + 4).some(({ lower }) => counting.tallies.has(lower));

const LONGEST_FRAGMENT = 9;

/** "Five in all since the vote", "their meetings, nine altogether": a clause of nothing but the number and its span. */
function isFragment(one: NumberAt, lists: SummitWords): boolean {
  const { sentence, at, next, before } = one;
  const { words, clauses, text } = sentence;
  const { from, to } = clauseWords(sentence, clauses[at] as number);
  if (beforeHedges(words, at, lists) >= from || to - next > LONGEST_FRAGMENT) return false;
  // "Anna Berg, 71, a driver"
  if (next === to && /^\d/.test(words[at]?.text ?? '')) return false;
  const gap = text.slice(words[from - 1]?.end ?? sentence.start, words[from]?.start);
  const opens = from === 0 || /["“‘]/.test(gap);
  // "we counted: five", but not "agreements signed: 31", which labels a figure
  const counted =
    /[:;—]|\s–/.test(gap) && (findVerb(words, 0, from, lists) >= 0 || (before === 'count' && isName(words, from)));
  // "with the chancellor, nine"
  const partner = words[0]?.lower === 'with' && from > 0 && isVerbless(sentence, 0, from, lists);
  if (!(opens || counted || partner || addsToMeetings(sentence, clauses[at] as number, lists))) return false;
  return isVerbless(sentence, from, to, lists);
}

/** "Warsaw: nine." */
const isName = (words: readonly Word[], to: number) =>
  to > 0 && words.slice(0, to).every(({ text }) => /^(?:\p{Lu}|the$|of$)/u.test(text));

/** Whether the clause before names meetings or says that people met: "their meetings, five in all". */
function addsToMeetings(sentence: SentenceText, clause: number, lists: SummitWords): boolean {
  const { words } = sentence;
  const { from, to } = clauseWords(sentence, clause - 1);
  const plural = words
    .slice(from, to)
    .some(({ lower }, step) => lower.endsWith('s') && meetingNounAt(words, from + step, lists) > 0);
  return clause > 0 && (plural || findMeetVerb(words, from, to, lists) >= 0);
}

/** "They spoke often; my notes say thirty": calls were named last, not meetings. */
export function isOfCalls({ words }: SentenceText, at: number, lists: SummitWords): boolean {
  for (let index = at - 1; index >= 0; index--) {
    if (phraseAt(words, index, lists.meetings.calls) > 0) return true;
    if (meetingNounAt(words, index, lists) > 0 || findMeetVerb(words, index, at, lists) === index) return false;
  }
  return false;
}
