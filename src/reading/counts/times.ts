import { breaksBetween, clauseWords, type SentenceText } from '../clauses.ts';
import { beforeHedges } from '../hedges.ts';
import { meetingNounAt } from '../meetings/nouns.ts';
import { findMeetVerb } from '../meetings/verbs.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { isVerbless } from './alone.ts';
import type { NumberAt, NumberPhrase } from './phrase.ts';
import { isSpanStart } from './span-start.ts';

const LONGEST_ADDITION = 8;
const LONGEST_OPENING = 2;

/** "Met five times", "for the fifth time", "on five occasions", "met twice"; null without a verb of meeting. */
export function timesPhrase(
  { sentence, at, next, number, previous, before }: NumberAt,
  lists: SummitWords,
): NumberPhrase | null {
  const { words } = sentence;
  // "on two separate occasions", "on two other occasions"
  const modified = phraseAt(words, next, lists.meetings.modifiers) === 1 || words[next]?.lower === 'other';
  const unitAt = modified ? next + 1 : next;
  const unit = words[unitAt]?.lower ?? '';
  const nth = number.kind === 'ordinal';
  const lone = number.kind === 'cardinal' && number.value === 1 && /^(?:time|occasion)$/.test(unit);
  const round = unit === 'round' && words[at - 2]?.lower === 'for' && words[unitAt + 1]?.lower !== 'of';
  const counts = nth
    ? /^(?:time|occasion)$/.test(unit) || round
    : lone || number.kind === 'frequency' || /^(?:times|occasions)$/.test(unit);
  const to = number.kind === 'frequency' ? next : unitAt + 1;
  if (!counts || words[at - 1]?.lower === 'at' || (!nth && comparesAt(sentence, to, lists))) return null;
  // "nine times of meeting"
  const named = words[to]?.lower === 'of' && meetingNounAt(words, to + 1, lists) > 0;
  const anchor = named ? to + 1 : meetVerbFor(sentence, at, to, number.value, lists);
  const gesture = anchor !== null && !nth && phraseAt(words, anchor, lists.meetings.gestures) > 0;
  if (gesture) return null;
  const noun = anchor === null || isPassive(words, anchor) ? meetingHeld(sentence, at, lists) : null;
  if (noun !== null) return { value: number.value, from: at, to, anchor: noun, form: 'elliptic', nth };
  if (anchor !== null) return { value: number.value, from: at, to, anchor, form: 'times', nth };
  // "in 2022 they met twice; this year, once"
  if (!nth && previous?.form === 'times' && !previous.nth && followsSpan(sentence, at, to, lists))
    return { ...previous, value: number.value, from: at, to };
  if (nth && before !== null && isPointedAt(sentence, at, to, lists))
    return { value: number.value, from: at, to, anchor: at, form: 'elliptic', nth };
  // "How many times have they met?" – "Five times."
  if (!nth && before !== null && before !== 'recent' && opensAlone(sentence, at, to, lists))
    return { value: number.value, from: at, to, anchor: at, form: 'elliptic', nth: false };
  const { from, to: end } = clauseWords(sentence, sentence.clauses[at] as number);
  const repeats = before !== null ? findPhrase(words, lists.meetings.repeats, from, end) : -1;
  if (repeats >= 0) return { value: number.value, from: at, to, anchor: repeats, form: 'elliptic', nth };
  const restates =
    !nth && before !== null && words[at - 2]?.lower === 'it' && /^(?:was|is)$/.test(words[at - 1]?.lower ?? '');
  return restates ? { value: number.value, from: at, to, anchor: at, form: 'elliptic', nth: false } : null;
}

/** Whether a number has a clause to itself, and the clause before is a span of time. */
function followsSpan(sentence: SentenceText, at: number, to: number, lists: SummitWords): boolean {
  const { words, clauses } = sentence;
  const own = clauseWords(sentence, clauses[at] as number);
  const before = clauseWords(sentence, (clauses[at] as number) - 1);
  return (
    own.from === at &&
    own.to === to &&
    isSpanStart(words, before.from, lists) &&
    before.to - before.from <= LONGEST_ASIDE
  );
}

/** "The summit has been held ten times", "such talks took place twice": the noun of meeting before a verb of holding, in the clause of the number; or null. */
function meetingHeld({ words, clauses }: SentenceText, at: number, lists: SummitWords): number | null {
  const from = clauses.indexOf(clauses[at] as number);
  const held = words
    .slice(from, at)
    .findIndex(
      ({ lower }, step) =>
        isPassive(words, from + step) || (/^(?:took|taken)$/.test(lower) && words[from + step + 1]?.lower === 'place'),
    );
  const noun = words
    .slice(from, from + Math.max(0, held))
    .findIndex((_, step) => meetingNounAt(words, from + step, lists) > 0);
  return held < 0 || noun < 0 ? null : from + noun;
}

/** "Been held", "was convened". */
const isPassive = (words: readonly Word[], at: number) =>
  /^(?:held|convened|staged|hosted|organised|organized)$/.test(words[at]?.lower ?? '') &&
  /^(?:been|was|were)$/.test(words[at - 1]?.lower ?? '');

/** "This is the tenth time", said of a meeting, with nothing else that was done for the tenth time. */
function isPointedAt(sentence: SentenceText, at: number, to: number, lists: SummitWords): boolean {
  const { words, text, clauses } = sentence;
  const opening = words.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  const points = /\b(?:it|this|that|today) (?:was|is|makes|made)(?: already| now| only)? (?:the|our|their)$/.test(
    opening.join(' '),
  );
  const next = words[to];
  const ends = !next || breaksBetween(text, words[to - 1] as Word, next);
  return (
    points &&
    (ends ||
      (isSpanStart(words, to, lists) &&
        !/^(?:that|when|which)$/.test(words[clauses.lastIndexOf(clauses[to] ?? 0) + 1]?.lower ?? '')))
  );
}

/** "Five times the price", "twice as many", "once again" count nothing; "five times the two leaders met" and "five times as president" do. */
function comparesAt({ text, words }: SentenceText, to: number, { counting, leaders }: SummitWords): boolean {
  const after = words[to];
  if (!after || !counting['no-times'].has(after.lower)) return false;
  if (breaksBetween(text, words[to - 1] as Word, after)) return false;
  const subject = /^(?:two|pair|duo|leaders|presidents|prime|premiers|chancellors)$/.test(words[to + 1]?.lower ?? '');
  const office = /^(?:a|an|the|his|her|their)$/.test(words[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  const inOffice =
    after.lower === 'as' &&
    [leaders.titles, leaders['plural-titles']].some((list) => phraseAt(words, office, list) > 0);
  return !(after.lower === 'the' && subject) && !inOffice;
}

/** A sentence's first clause of nothing but the number and its span: "Ten times in all." */
function opensAlone(sentence: SentenceText, at: number, to: number, lists: SummitWords): boolean {
  const { words, clauses } = sentence;
  const own = clauseWords(sentence, clauses[at] as number);
  // "Officially, eleven times."
  const adverb = own.from <= LONGEST_OPENING && isVerbless(sentence, 0, own.from, lists);
  const opens =
    adverb ||
    /(?::\s*|[“"‘])$/.test(sentence.text.slice((words[own.from - 1] as Word).end, (words[own.from] as Word).start));
  const rest = words.slice(to, own.to);
  return (
    opens &&
    beforeHedges(words, at, lists) < own.from &&
    (rest.length === 0 || isSpanStart(words, to, lists) || /^(?:in|so|if)$/.test(rest[0]?.lower ?? '')) &&
    isVerbless(sentence, own.from, own.to, lists)
  );
}

/** The verb of meeting that "five times" belongs to: in its clause, after it ("the fifth time that they had met"), or in the clause before. */
function meetVerbFor(
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
  const inOwn = findMeetVerb(words, ownSubject ? to : own.from, own.to, lists);
  // "came for the second time to meet her" counts visits, "to meet four times is a lot" nothing
  if (inOwn >= 0) return words[inOwn - 1]?.lower === 'to' ? null : inOwn;
  if (ownSubject) return null;
  const next = clauseWords(sentence, clause + 1);
  // "four times since the group was founded" has a verb only in its span
  const said = isSpanStart(words, to, lists) ? at : own.to;
  const verbless = findPhrase(words, lists.clauses.verbs, own.from, said) < 0;
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
  const heads = own.from === at || /[.:*]/.test(sentence.text.slice(words[at - 1]?.end, words[at]?.start));
  const verb = number > 1 && heads ? verbAfter(sentence, clause + 1, lists) : null;
  if (verb !== null) return verb;
  // "…, twelve times in all", but not "…, once swearing an oath"
  const bare = beforeHedges(words, at, lists) < own.from && !/ing$/.test(words[to]?.lower ?? '');
  // "…, once by a flood" tells of one of those
  const split = words[at]?.lower === 'once' && !isSpanStart(words, to, lists);
  const adds = !split && (addsTo(sentence, own.from) || bare);
  return adds && to - own.from <= LONGEST_ADDITION ? verbBefore(sentence, clause, lists) : null;
}

/** Whether a clause only adds to the one before: "…, and once in May", "…, for the fifth time", "they meet often: five times since May". */
function addsTo({ text, words }: SentenceText, from: number): boolean {
  if (/^(?:and|but|or|then|including|for|against|versus|compared)$/.test(words[from]?.lower ?? '')) return true;
  return from > 0 && /[:—–]/.test(text.slice((words[from - 1] as Word).end, (words[from] as Word).start));
}

const LONGEST_ASIDE = 4;

/** The verb of meeting in a clause, or after asides without verbs. */
function verbAfter(sentence: SentenceText, clause: number, lists: SummitWords): number | null {
  const { from, to } = clauseWords(sentence, clause);
  if (from === to) return null;
  const verb = findMeetVerb(sentence.words, from, to, lists);
  if (verb >= 0) return verb;
  return isVerbless(sentence, from, to, lists) ? verbAfter(sentence, clause + 1, lists) : null;
}

/** The verb of meeting in the clause before, or before a short aside: "they have met, officially, five times". */
function verbBefore(sentence: SentenceText, clause: number, lists: SummitWords): number | null {
  if (clause === 0) return null;
  const { from, to } = clauseWords(sentence, clause - 1);
  const verb = findMeetVerb(sentence.words, from, to, lists);
  if (verb >= 0) return verb;
  const aside = to - from <= LONGEST_ASIDE && isVerbless(sentence, from, to, lists);
  return aside ? verbBefore(sentence, clause - 1, lists) : null;
}
