import { clauseWords, type SentenceText } from '../clauses.ts';
import { findPhrase } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { findMeetVerb } from './verbs.ts';

/** Whether the words at `at` speak of something that took place: not of plans, of what was called off or denied, nor of calls. */
export function isHeld(sentence: SentenceText, at: number, lists: SummitWords): boolean {
  const own = sentence.clauses[at] ?? 0;
  const clause = sayingClause(sentence, own, lists);
  const { from, to } = clauseWords(sentence, own);
  if (findPhrase(sentence.words, lists.meetings.calls, from, to) >= 0) return false;
  const saying = clauseWords(sentence, clause);
  if (isScheduled(sentence, saying.from, saying.to, lists)) return false;
  return ![own, clause].some((number) => isUnheld(sentence, number, number === own ? at : undefined, lists));
}

/** The clause whose verb carries a clause: itself when it has one, else the one before it, else the one after. */
function sayingClause(sentence: SentenceText, own: number, lists: SummitWords): number {
  const verbIn = (clause: number) => {
    const { from, to } = clauseWords(sentence, clause);
    const { words } = sentence;
    return findPhrase(words, lists.clauses.verbs, from, to) >= 0 || findMeetVerb(words, from, to, lists) >= 0;
  };
  return [own, own - 1, own + 1].find(verbIn) ?? own;
}

/** "EU leaders meet in Brussels on Oct 26." is a date to come; without a date it may be a headline. */
function isScheduled({ text, end, words }: SentenceText, from: number, to: number, { dates }: SummitWords): boolean {
  const clause = words.slice(from, to);
  const verb = clause.findIndex(({ lower }) => /^(?:meets?|gathers?|holds?|sits?)$/.test(lower));
  if (verb < 0 || /^(?:have|has|had|to|did|would)$/.test(clause[verb - 1]?.lower ?? '') || text[end - 1] !== '.')
    return false;
  return clause.slice(verb).some((word) => dates.weekdays.has(word.text) || dates.months.has(word.text));
}

const clauseText = ({ words }: SentenceText, from: number, to: number) =>
  words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

function isUnheld(sentence: SentenceText, clause: number, at: number | undefined, lists: SummitWords): boolean {
  const { from, to } = clauseWords(sentence, clause);
  const has = (list: ReadonlySet<string>, start = from, end = to) => findPhrase(sentence.words, list, start, end) >= 0;
  if (has(lists.unheld.planned) || has(lists.unheld.cancelled)) return true;
  // "not" denies what follows it: "met three times, not four"
  return (
    has(lists.unheld.denied, from, at ?? to) &&
    !/(?:^|\s)no (?:fewer|less) than(?:\s|$)/i.test(clauseText(sentence, from, at ?? to))
  );
}
