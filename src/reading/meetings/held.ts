import { remembered } from '../../text/remembered.ts';
import { clauseWords, findVerb, type SentenceText } from '../clauses.ts';
import { beforeHedges } from '../hedges.ts';
import { readNumber } from '../numbers.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { isByWire, namesCall } from './calls.ts';
import { findMeetVerb, meetVerbAt } from './verbs.ts';

/** Whether the words at `at` speak of something that took place: not of plans, of what was called off or denied, nor of calls. */
export function isHeld(sentence: SentenceText, at: number, lists: SummitWords): boolean {
  const own = sentence.clauses[at] ?? 0;
  const clause = sayingClause(sentence, own, lists);
  const { from, to } = partAround(sentence, at);
  if (namesCall(sentence.words, from, to, lists) || isByWire(sentence, own + 1, lists)) return false;
  if (clause === own - 1 && isQuotedOnly(sentence, own) && isOfCall(sentence, clause, lists)) return false;
  const saying = clauseWords(sentence, clause);
  if (isUntrue(sentence, lists)) return false;
  if (isSupposed(sentence, own, lists) || isDisputed(sentence, own) || isOnlyAnnounced(sentence, at, lists))
    return false;
  const around = clauseWords(sentence, own);
  // "they see each other in July, when the bloc gathers in Oslo"
  const main = sentence.words[around.from]?.lower === 'when' ? clauseWords(sentence, own - 1) : around;
  if ([saying, around, main].some((words) => isScheduled(sentence, words.from, words.to, lists))) return false;
  if (isSince(sentence, at, lists)) return true;
  if (isUnheld(sentence, own, at, lists) || isDenied(sentence, at, lists)) return false;
  if (clause === own) return true;
  const verb = findMeetVerb(sentence.words, saying.from, saying.to, lists);
  if (isUnheld(sentence, clause, verb < 0 ? saying.to : verb, lists)) return false;
  // "it is not their first summit but their fifth"
  const contrasts = sentence.words[clauseWords(sentence, own).from]?.lower === 'but';
  return contrasts || verb < 0 || !isDenied(sentence, verb, lists);
}

/** "Have talked on the telephone “perhaps forty times”": whether nothing but a quotation mark parts a clause from the one before. */
const isQuotedOnly = ({ text, words, clauses }: SentenceText, clause: number): boolean => {
  const from = clauses.indexOf(clause);
  return /^\s["“‘']$/.test(text.slice(words[from - 1]?.end, words[from]?.start));
};

/** Whether the end of a clause, from its last "and" on, names a call. */
function isOfCall(sentence: SentenceText, clause: number, lists: SummitWords): boolean {
  const { to } = clauseWords(sentence, clause);
  return namesCall(sentence.words, partAround(sentence, to - 1).from, to, lists);
}

/** "Reports that they met in Oslo are false", "Had they met in Oslo, the war might have ended". */
const isUntrue = ({ words }: SentenceText, { counting }: SummitWords): boolean =>
  findPhrase(words, counting.untrue) >= 0 ||
  (words[0]?.text === 'Had' && words.some(({ lower }) => /^(?:would|might|could)$/.test(lower)));

/** "When a spokesman says 'it is their tenth', …": words that are only supposed to be said. */
function isSupposed(sentence: SentenceText, clause: number, { meetings }: SummitWords): boolean {
  const { from, to } = clauseWords(sentence, clause - 1);
  if (!/["“‘]/.test(sentence.text.slice(sentence.words[to - 1]?.end, sentence.words[to]?.start))) return false;
  const supposes = /^(?:when|whenever|if|suppose|imagine)$/.test(sentence.words[from]?.lower ?? '');
  return clause > 0 && supposes && findPhrase(sentence.words, meetings.saying, from, to) >= 0;
}

/** "He denied reports that the two had met twice": what someone says is not so. */
function isDisputed(sentence: SentenceText, clause: number): boolean {
  const { words } = sentence;
  const { from } = clauseWords(sentence, clause);
  const before = clauseWords(sentence, clause - 1);
  const opens = clause > 0 && words[from]?.lower === 'that';
  return opens && words.slice(before.from, before.to).some(({ lower }) => DENIES.test(lower));
}

/** "A meeting in Oslo was announced and then called off": whether the verb of which a noun is the subject leaves it open, or the next one undoes it. */
function isOnlyAnnounced(sentence: SentenceText, at: number, lists: SummitWords): boolean {
  const { words } = sentence;
  const own = sentence.clauses[at] ?? 0;
  const { from, to } = clauseWords(sentence, own);
  if (findMeetVerb(words, from, to, lists) >= 0 || findPhrase(words, lists.clauses.verbs, from, at) >= 0) return false;
  const verb = findPhrase(words, lists.clauses.verbs, at, to);
  if (verb < 0) return false;
  const leftOpen = /^(?:been|be)$/.test(words[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  if (lists.unheld.open.has(words[leftOpen]?.lower ?? '')) return true;
  const next = clauseWords(sentence, own + 1);
  const goesOn = /^(?:and|but)$/.test(words[next.from]?.lower ?? '') && next.to - next.from > 1;
  return goesOn && findPhrase(words, lists.unheld.cancelled, next.from, Math.min(next.to, next.from + NEAR)) >= 0;
}

const DENIES =
  /^(?:den(?:y|ies|ied|ying)|dismiss(?:ed|es|ing)?|rumou?rs?|untrue|false|refut(?:es?|ed|ing)|disput(?:es?|ed|ing))$/;

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

/** "It would be their first since talks in Oslo": what took place before all that is planned. */
function isSince({ words, clauses }: SentenceText, at: number, { unheld }: SummitWords): boolean {
  for (let back = at - 1; back >= Math.max(0, at - LONGEST_SINCE) && clauses[back] === clauses[at]; back--) {
    if ([unheld.planned, unheld.cancelled, unheld.denied].some((list) => phraseAt(words, back, list) > 0)) return false;
    if (words[back]?.lower === 'since') return true;
  }
  return false;
}

const LONGEST_SINCE = 5;
const FARTHEST = 3;

/** The clause whose verb carries a clause: itself when it has one, else the nearest before it, else the nearest after it that no colon parts from it. */
function sayingClause(sentence: SentenceText, own: number, lists: SummitWords): number {
  const { words, text, clauses } = sentence;
  const hasVerb = (clause: number) => {
    const { from, to } = clauseWords(sentence, clause);
    return findVerb(words, from, to, lists) >= 0 || findMeetVerb(words, from, to, lists) >= 0;
  };
  const start = clauses.indexOf(own);
  const parted = /;/.test(text.slice(words[start - 1]?.end, words[start]?.start));
  const told = clauseWords(sentence, own);
  const says = findPhrase(words, lists.meetings.saying, told.from, told.to) >= 0;
  if (says || hasVerb(own) || (!parted && hasVerb(own - 1))) return says || hasVerb(own) ? own : own - 1;
  for (let next = own + 1; next <= own + FARTHEST; next++) {
    const at = clauses.indexOf(next);
    if (at < 0 || /[:;—“"]/.test(text.slice(words[at - 1]?.end, words[at]?.start))) break;
    // "fourteen, if his office is to be believed", "their talks in Visby, at which they had agreed on the plan"
    if (words[at]?.lower === 'if' || words[at + 1]?.lower === 'which') break;
    // "at their second meeting the three failed to agree on who should pay"
    if (hasVerb(next) && !/^whom?$/.test(words[at]?.lower ?? '')) return next;
  }
  return own;
}

/** "EU leaders meet in Brussels on Oct 26." is a date to come; without a date it may be a headline, and with a year a caption. */
export function isScheduled(
  { text, end, words }: SentenceText,
  from: number,
  to: number,
  { dates, unheld }: SummitWords,
): boolean {
  const clause = words.slice(from, to);
  const verb = clause.findIndex(({ lower }) => unheld.scheduled.has(lower));
  if (verb < 0 || /^(?:have|has|had|to|did|would)$/.test(clause[verb - 1]?.lower ?? '') || text[end - 1] !== '.')
    return false;
  const isDated = words.slice(from, to + 1).some((word) => /^(?:19|20)\d\d$/.test(word.text));
  return !isDated && clause.slice(verb).some((word) => dates.weekdays.has(word.text) || dates.months.has(word.text));
}

/** Whether a sentence has any word of plans, of what was called off or refused; most have none. */
const mayBeUnheld = remembered(({ words }: SentenceText, { unheld }: SummitWords): boolean =>
  [unheld.planned, unheld.cancelled, unheld.refused].some((list) => findPhrase(words, list) >= 0),
);

/** Whether a clause plans or calls off what the word at `at` names: "a fifth summit is planned", but not "they met to discuss a planned bridge", nor "the second to be held". */
function isUnheld(sentence: SentenceText, clause: number, at: number, lists: SummitWords): boolean {
  if (!mayBeUnheld(sentence, lists)) return false;
  const { words } = sentence;
  const { from, to } = clauseWords(sentence, clause);
  const { cancelled, refused } = lists.unheld;
  // "met and promised to go on": what stands after a verb does not undo it
  const told =
    findVerb(words, from, at, lists) >= 0 ||
    meetVerbAt(words, at, at === from, lists) > 0 ||
    (words[at]?.lower ?? '').endsWith('ed');
  // "two meetings have not settled how much may be pumped"
  const asks = words.findIndex(({ lower }, index) => index > at && /^(?:how|what)$/.test(lower));
  // "four summits in two years is a pace nobody thought we could keep"
  const judged = words.findIndex(
    ({ lower }, index) => index > at && /^(?:is|was)$/.test(lower) && /^an?$/.test(words[index + 1]?.lower ?? ''),
  );
  const ends = [asks, judged < 0 ? -1 : judged + NEAR].filter((index) => index >= 0);
  const limit = told ? at : Math.min(to, ...ends);
  for (let index = from; index < limit; index++) {
    if (phraseAt(words, index, cancelled) > 0) return true;
    if (index < at && phraseAt(words, index, refused) > 0) return true;
    // "it must be ten by now", "they must have met ten times" guess at what was
    const guess = words[index]?.lower === 'must' && /^(?:be|have)$/.test(words[index + 1]?.lower ?? '');
    // "a matter of will", "the political will"
    const wish = words[index]?.lower === 'will' && NOUN_BEFORE.test(words[index - 1]?.lower ?? '');
    if (isPlannedAt(words, index, lists) && !guess && !wish && !endsOrdinal(words, index, lists)) return true;
  }
  return false;
}

/** Whether a word speaks of plans; "at the invitation of" tells who hosted. */
const isPlannedAt = (words: SentenceText['words'], at: number, { unheld }: SummitWords): boolean =>
  phraseAt(words, at, unheld.planned) > 0 &&
  phraseAt(words, at, unheld.asides) === 0 &&
  !(words[at]?.lower === 'invitation' && words[at - 2]?.lower === 'at');

/** The index of the first word that speaks of plans among those from `from` to before `to`, or -1. */
export const findPlan = (words: SentenceText['words'], from: number, to: number, lists: SummitWords): number =>
  words.findIndex((_, at) => from <= at && at < to && isPlannedAt(words, at, lists));

const NOUN_BEFORE = /^(?:of|the|a|political|good|ill|free|popular|their|its|our|strong|enough|no)$/;

/** Whether the words at `to`, right behind what they tell of, say that it was only planned or called off: "a fourth meeting planned for May". */
export function isLeftOpen({ text, words }: SentenceText, to: number, { unheld }: SummitWords): boolean {
  const last = words[to - 1];
  const next = words[to];
  if (!last || !next || text.slice(last.end, next.start) !== ' ') return false;
  const open = [unheld.planned, unheld.cancelled].some((list) => phraseAt(words, to, list) > 0);
  return open && /(?:ed|led|ut|un|due|ue|et)$/.test(next.lower);
}

const LONGEST_NOUN = 3;

/** Whether "to be" goes with an ordinal before it: "the second to be", "the second leaders' meeting to be". */
const endsOrdinal = (words: SentenceText['words'], at: number, { numbers }: SummitWords): boolean =>
  words[at]?.lower === 'to' &&
  words.slice(Math.max(0, at - 1 - LONGEST_NOUN), at).some((_, step, near) => {
    const number = readNumber(words, at - near.length + step, numbers);
    return number?.kind === 'ordinal';
  });

const NEAR = 4;

/** Whether a word before the one at `at` denies it: "have not met three times", "no third summit"; "not" denies what follows, and "no deal came of their fifth" the deal alone. */
function isDenied({ words, clauses }: SentenceText, at: number, lists: SummitWords): boolean {
  const first = clauses.indexOf(clauses[at] ?? 0);
  const length = meetVerbAt(words, at, at === first, lists);
  const verb = length > 0;
  // "has met no foreign leader", but not "have met no fewer than four times"
  const none = /^(?:no|none|neither|nobody)$/.test(words[at + length]?.text ?? '');
  // "meeting no. 6"
  const label = readNumber(words, at + length + 1, lists.numbers) !== null;
  if (verb && none && !label && phraseAt(words, at + length, lists.meetings.hedges) === 0) return true;
  if (!verb && words[beforeHedges(words, at, lists)]?.lower === 'without') return true;
  if (!verb && isHeldByNobody(words, first, at, lists)) return true;
  const from = verb ? first : Math.max(first, beforeHedges(words, at, lists) + 1 - NEAR);
  for (let index = at - 1; index >= from; index--) {
    // "never before had they met so often"
    const first = words[index]?.lower === 'never' && words[index + 1]?.lower === 'before' && index === from;
    if (!first && denies(words, index, lists)) return true;
    if (!verb && !LINK.test(words[index]?.lower ?? '') && phraseAt(words, index, lists.meetings.hedges) === 0)
      return false;
  }
  return false;
}

/** "No premier had held formal talks", but not "no deal came of their talks". */
const isHeldByNobody = (words: SentenceText['words'], first: number, at: number, lists: SummitWords): boolean =>
  /^(?:no|nobody|none|neither)$/.test(words[first]?.lower ?? '') &&
  denies(words, first, lists) &&
  [1, 2, 3].some((back) => at - back > first && /^(?:held|hold|had)$/.test(words[at - back]?.lower ?? ''));

const LINK = /^(?:a|an|the|their|our|his|her|its|is|was|were|are|be|been|held|hold|have|has|had|yet|ever|even)$/;

/** "Not", "never", but not "no fewer than" nor "nearly thirty". */
const denies = (words: SentenceText['words'], at: number, lists: SummitWords) =>
  phraseAt(words, at, lists.unheld.denied) > 0 && phraseAt(words, at, lists.meetings.hedges) === 0;
