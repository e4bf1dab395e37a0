import { clauseWords, findVerb, type SentenceText } from '../clauses.ts';
import { beforeHedges } from '../hedges.ts';
import { meetingNounAt } from '../meetings/nouns.ts';
import { findMeetVerb } from '../meetings/verbs.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { isVerbless } from './alone.ts';
import { isSpanStart } from './span-start.ts';

const LONGEST_ADDITION = 8;
const LONGEST_ASIDE = 4;
const LONGEST_SPEAKER = 5;

/** The verb of meeting that "five times" belongs to: in its clause, after it ("the fifth time that they had met"), or in the clause before; null where there is none. */
export function meetVerbFor(
  sentence: SentenceText,
  at: number,
  to: number,
  number: number,
  lists: SummitWords,
): number | null {
  const { words, clauses } = sentence;
  const clause = clauses[at] as number;
  const own = clauseWords(sentence, clause);
  // "four times he came with nothing": the verb of the pronoun is meant, not one before
  const ownSubject = clauses[to] === clause && /^(?:he|she|they|we|i|you|it)$/.test(words[to]?.lower ?? '');
  const inOwn = nearestVerb(sentence, ownSubject ? to : own.from, own.to, at, lists);
  if (inOwn >= 0) return isInfinitive(words, inOwn, at, lists) ? null : inOwn;
  if (ownSubject) return null;
  const next = clauseWords(sentence, clause + 1);
  // "four times since the group was founded" has a verb only in its span
  const said = isSpanStart(words, to, lists) ? at : own.to;
  // "for the third time this year the press was kept out"
  const after = /^(?:this|last)$/.test(words[to]?.lower ?? '') ? findVerb(words, to + 2, own.to, lists) : -1;
  const verbless = findVerb(words, own.from, said, lists) < 0 && after < 0;
  // "for the second time in a week, the two leaders sat down"
  const opens =
    verbless &&
    words[own.from]?.lower === 'for' &&
    (clause === 0 || /^\W*[:—–]/.test(sentence.text.slice((words[own.from - 1] as Word).end)));
  if (opens || /^(?:that|when|since|which)$/.test(words[next.from]?.lower ?? '')) {
    // "the fifth time, since the signing, that they met"
    const inNext = verbAfter(sentence, clause + 1, lists);
    if (inNext !== null) return inNext;
  }
  if (!verbless) return null;
  // "Twice already this year, in Oslo and Bergen, they met"
  const heads =
    beforeHedges(words, at, lists) < own.from ||
    /[.:*]/.test(sentence.text.slice(words[at - 1]?.end, words[at]?.start));
  const verb = number > 1 && heads ? verbAfter(sentence, clause + 1, lists) : null;
  if (verb !== null) return verb;
  // "…, twelve times in all", but not "…, once swearing an oath"
  const occasions = words[at - 1]?.lower === 'on' ? at - 1 : at;
  const bare = beforeHedges(words, occasions, lists) < own.from && !/(?<!^dur)ing$/.test(words[to]?.lower ?? '');
  // "…, once by a flood" tells of one of those
  const split = words[at]?.lower === 'once' && to < own.to && !isSpanStart(words, to, lists);
  const adds = !split && (addsTo(sentence, own.from) || bare || endsPlaces(words, own.from, occasions));
  return adds && to - own.from <= LONGEST_ADDITION ? verbBefore(sentence, clause, lists) : null;
}

/** The first verb of meeting of a clause; the last one before the number where "and" joins them: "received delegations and met twice". */
function nearestVerb(sentence: SentenceText, from: number, to: number, at: number, lists: SummitWords): number {
  const verb = findMeetVerb(sentence.words, from, to, lists);
  const and = sentence.words.slice(verb + 1, at).findIndex(({ lower }) => lower === 'and');
  const next = verb < 0 || and < 0 ? -1 : findMeetVerb(sentence.words, verb + 1 + and, at, lists);
  return next < 0 ? verb : next;
}

/** "Came for the second time to meet her" counts visits, "to meet four times is a lot" nothing; but "managed to meet four times". */
const isInfinitive = (words: readonly Word[], verb: number, at: number, { counting }: SummitWords): boolean =>
  words[verb - 1]?.lower === 'to' && !(verb < at && counting.manages.has(words[verb - 2]?.lower ?? ''));

/** "… have met in Oslo, Rome and Bonn five times": whether nothing but names stands before the number in its clause. */
const endsPlaces = (words: readonly Word[], from: number, at: number): boolean =>
  from > 0 && at > from && words.slice(from, at).every(({ text }) => /^(?:\p{Lu}|and$)/u.test(text));

/** Whether a clause only adds to the one before: "…, and once in May", "…, for the fifth time", "they meet often: five times since May". */
function addsTo({ text, words }: SentenceText, from: number): boolean {
  if (/^(?:and|but|or|then|including|for|against|versus|compared)$/.test(words[from]?.lower ?? '')) return true;
  return from > 0 && /[:—–]/.test(text.slice((words[from - 1] as Word).end, (words[from] as Word).start));
}

/** The verb of meeting in a clause, or after asides without verbs. */
function verbAfter(sentence: SentenceText, clause: number, lists: SummitWords): number | null {
  const { from, to } = clauseWords(sentence, clause);
  if (from === to) return null;
  const verb = findMeetVerb(sentence.words, from, to, lists);
  if (verb >= 0) return verb;
  return isAside(sentence, from, to, lists) ? verbAfter(sentence, clause + 1, lists) : null;
}

/** A clause without a verb, or one that only tells who says so: "he says", "the state house told reporters on Monday". */
function isAside(sentence: SentenceText, from: number, to: number, lists: SummitWords): boolean {
  if (isVerbless(sentence, from, to, lists)) return true;
  const said = findPhrase(sentence.words, lists.meetings.saying, from, to);
  return said > from && said - from <= LONGEST_SPEAKER && to - said <= LONGEST_SPEAKER;
}

/** The verb of meeting in the clause before, or before a short aside: "they have met, officially, five times". */
function verbBefore(sentence: SentenceText, clause: number, lists: SummitWords): number | null {
  if (clause === 0) return null;
  const { from, to } = clauseWords(sentence, clause - 1);
  const verb = findMeetVerb(sentence.words, from, to, lists);
  if (verb >= 0) return verb;
  // "has met Holm, who took office in May, four times"
  const relative = /^(?:who|whom|whose)$/.test(sentence.words[from]?.lower ?? '');
  const aside = relative || (to - from <= LONGEST_ASIDE && isAside(sentence, from, to, lists));
  return aside ? verbBefore(sentence, clause - 1, lists) : null;
}

/** "The summit has been held ten times", "such talks took place twice", "the fourth time the summit has been held": the noun of meeting with a verb of holding, in the clause of the number or right behind it; or null. */
export function meetingHeld({ words, clauses }: SentenceText, at: number, lists: SummitWords): number | null {
  const behind = words.findIndex(
    (_, index) => at < index && index <= at + LONGEST_ASIDE && isLeadersOwn(words, index, lists),
  );
  const passive = [2, 3, 4].some((step) => isPassive(words, behind + step, lists));
  if (behind > 0 && words[at + 1]?.lower === 'time' && passive) return behind;
  const from = clauses.indexOf(clauses[at] as number);
  const held = words
    .slice(from, at)
    .findIndex(
      ({ lower }, step) =>
        isPassive(words, from + step, lists) ||
        (/^(?:took|taken)$/.test(lower) && words[from + step + 1]?.lower === 'place'),
    );
  const noun = words
    .slice(from, from + Math.max(0, held))
    .findIndex((_, step) => isLeadersOwn(words, from + step, lists));
  return held < 0 || noun < 0 ? null : from + noun;
}

/** "The summit", "such talks", but not "technical talks". */
const isLeadersOwn = (words: readonly Word[], at: number, lists: SummitWords) =>
  phraseAt(words, at, lists.meetings.summits) > 0 ||
  (meetingNounAt(words, at, lists) > 0 && /^(?:such|these|those|their|our)$/.test(words[at - 1]?.lower ?? ''));

/** "Been held", "was convened". */
export const isPassive = (words: readonly Word[], at: number, { counting }: SummitWords) =>
  counting.staged.has(words[at]?.lower ?? '') && /^(?:been|was|were)$/.test(words[at - 1]?.lower ?? '');
