import { clauseWords, type SentenceText } from '../clauses.ts';
import { readNumber } from '../numbers.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { findMeetVerb } from './verbs.ts';

/** Whether the words at `at` speak of something that took place: not of plans, of what was called off or denied, nor of calls. */
export function isHeld(sentence: SentenceText, at: number, lists: SummitWords): boolean {
  const own = sentence.clauses[at] ?? 0;
  const clause = sayingClause(sentence, own, lists);
  const { from, to } = partAround(sentence, at);
  if (findPhrase(sentence.words, lists.meetings.calls, from, to) >= 0) return false;
  const saying = clauseWords(sentence, clause);
  if (isScheduled(sentence, saying.from, saying.to, lists)) return false;
  if (isUnheld(sentence, own, at, lists) || isDenied(sentence, at, lists)) return false;
  // "it is not their first summit but their fifth"
  const contrasts = sentence.words[clauseWords(sentence, own).from]?.lower === 'but';
  return (
    clause === own ||
    !(isUnheld(sentence, clause, undefined, lists) || (!contrasts && isDenying(sentence, clause, lists)))
  );
}

/** The words around one in its clause, between "and" and "and": "spoken by phone twice and met five times". */
function partAround(sentence: SentenceText, at: number): { from: number; to: number } {
  const { words } = sentence;
  const { from, to } = clauseWords(sentence, sentence.clauses[at] ?? 0);
  const joins = (index: number) => /^(?:and|plus)$/.test(words[index]?.lower ?? '');
  let start = at;
  while (start > from && !joins(start - 1)) start--;
  let end = at;
  while (end < to && !joins(end)) end++;
  return { from: start, to: end };
}

const FARTHEST = 3;

/** The clause whose verb carries a clause: itself when it has one, else the nearest before it, else the nearest after it that no colon parts from it. */
function sayingClause(sentence: SentenceText, own: number, lists: SummitWords): number {
  const { words, text, clauses } = sentence;
  const hasVerb = (clause: number) => {
    const { from, to } = clauseWords(sentence, clause);
    return findPhrase(words, lists.clauses.verbs, from, to) >= 0 || findMeetVerb(words, from, to, lists) >= 0;
  };
  if (hasVerb(own) || hasVerb(own - 1)) return hasVerb(own) ? own : own - 1;
  for (let next = own + 1; next <= own + FARTHEST; next++) {
    const at = clauses.indexOf(next);
    if (at < 0 || /[:;—“"]/.test(text.slice(words[at - 1]?.end, words[at]?.start))) break;
    if (hasVerb(next)) return next;
  }
  return own;
}

/** "EU leaders meet in Brussels on Oct 26." is a date to come; without a date it may be a headline. */
function isScheduled({ text, end, words }: SentenceText, from: number, to: number, { dates }: SummitWords): boolean {
  const clause = words.slice(from, to);
  const verb = clause.findIndex(({ lower }) => /^(?:meets?|gathers?|holds?|sits?)$/.test(lower));
  if (verb < 0 || /^(?:have|has|had|to|did|would)$/.test(clause[verb - 1]?.lower ?? '') || text[end - 1] !== '.')
    return false;
  return clause.slice(verb).some((word) => dates.weekdays.has(word.text) || dates.months.has(word.text));
}

const PAST_VERB = /^(?:met|sat|held|saw|came)$|ed$/;

/** Whether a clause plans or calls off; "the second meeting to be held in Oslo" says what was held. */
function isUnheld(sentence: SentenceText, clause: number, at: number | undefined, lists: SummitWords): boolean {
  const { from, to } = clauseWords(sentence, clause);
  // "met and promised to go on": what stands after a verb of the past does not undo it
  const end = at !== undefined && PAST_VERB.test(sentence.words[at]?.lower ?? '') ? at : to;
  const { planned, cancelled } = lists.unheld;
  for (let index = from; index < to; index++) {
    if (phraseAt(sentence.words, index, cancelled) > 0) return true;
    if (index < end && phraseAt(sentence.words, index, planned) > 0 && !endsOrdinal(sentence.words, index, lists))
      return true;
  }
  return false;
}

const LONGEST_NOUN = 3;

/** Whether "to be" goes with an ordinal before it: "the second to be", "the second leaders' meeting to be". */
const endsOrdinal = (words: SentenceText['words'], at: number, { numbers }: SummitWords): boolean =>
  words[at]?.lower === 'to' &&
  words.slice(Math.max(0, at - 1 - LONGEST_NOUN), at).some((_, step, near) => {
    const number = readNumber(words, at - near.length + step, numbers);
    return number?.kind === 'ordinal';
  });

/** Whether a word before the one at `at` denies it: "not" denies what follows, as in "met three times, not four". */
function isDenied(sentence: SentenceText, at: number, lists: SummitWords): boolean {
  const { words } = sentence;
  const { from } = clauseWords(sentence, sentence.clauses[at] ?? 0);
  return words.slice(from, at).some((_, step) => denies(words, from + step, lists));
}

function isDenying(sentence: SentenceText, clause: number, lists: SummitWords): boolean {
  const { from, to } = clauseWords(sentence, clause);
  return sentence.words.slice(from, to).some((_, step) => denies(sentence.words, from + step, lists));
}

/** "Not", "never", but not "no fewer than" nor "nearly thirty". */
const denies = (words: SentenceText['words'], at: number, lists: SummitWords) =>
  phraseAt(words, at, lists.unheld.denied) > 0 && phraseAt(words, at, lists.meetings.hedges) === 0;
