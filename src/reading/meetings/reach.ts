import { clauseWords, findVerb, type SentenceText } from '../clauses.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { isPair } from './actors.ts';
import type { LeaderMention } from './leaders.ts';
import { countryAt, countryBefore } from './names.ts';
import { namesMeeting } from './nouns.ts';
import { findMeetVerb } from './verbs.ts';

const NEAR_WORDS = 5;
const LONGEST_ASIDE = 8;
const LONGEST_NAMES = 9;

/** The clause of the anchor, the one before when it opens the sentence, and those after it that only add places and dates. */
export function reachOf(
  sentence: SentenceText,
  anchor: number,
  mentions: readonly LeaderMention[],
  lists: SummitWords,
): ReadonlySet<number> {
  const { words, clauses } = sentence;
  const clause = clauses[anchor] ?? 0;
  const own = clauseWords(sentence, clause);
  const former = clauseWords(sentence, Math.max(0, clause - 1));
  const apart =
    !/^(?:when|where)$/.test(words[own.from]?.lower ?? '') &&
    (clause !== 1 || namesMeeting(words, former.from, former.to, lists)) &&
    !goesThrough(sentence, clause, lists);
  const parted = apart || tellsOfElse(sentence, clause, mentions, lists);
  const reach = new Set(parted ? [clause] : [clause - 1, clause]);
  // "In October 2020, in Guarda, Costa and Sánchez signed"
  for (let before = clause - 1; before >= 0; before--) {
    const { from, to } = clauseWords(sentence, before);
    // "in 2014 the presidents of Chad and Niger, A and B, met"
    const named = to - from <= LONGEST_NAMES && mentions.some((mention) => mention.from >= from && mention.from < to);
    const opens = before === 0 && clause > 1 && /^(?:in|on|at)$/.test(words[0]?.lower ?? '');
    if (opens && !named) reach.add(before);
    else if (lists.meetings.continues.has(words[from]?.lower ?? '') && to - from <= NEAR_WORDS) reach.add(before);
    else if (!named) break;
  }
  const told =
    findPhrase(words, lists.clauses.verbs, own.from, own.to) >= 0 || findMeetVerb(words, own.from, own.to, lists) >= 0;
  for (let next = clause + 1; ; next++) {
    const { from, to } = clauseWords(sentence, next);
    if (from === to) return reach;
    // "the two meetings that they held in 2023", "the first of which was in Oslo"
    const links = own.to - 1 === anchor || words[own.to - 1]?.lower === 'of';
    const relative = next === clause + 1 && links && /^(?:that|which)$/.test(words[from]?.lower ?? '');
    const listed = next === clause + 1 && goesThrough(sentence, next, lists);
    // "their last meeting, the fourth of 2023, took place in Visby"
    const predicate = !told && phraseAt(words, from, lists.counting['took-place']) > 0;
    if (relative || listed || predicate || continues(words, from, to, lists)) reach.add(next);
    else if (isAside(sentence, from, to, lists)) continue;
    else {
      // "in Beijing in May, where they signed a pact, and later in Samarkand"
      const further = /^(?:where|which|who|when)$/.test(words[from]?.lower ?? '') ? goesOn(sentence, next + 1) : -1;
      if (further < 0) return reach;
      next = further - 1;
    }
  }
}

/** "A pipe burst in Visby in May, and the two quarrelled": whether the clause before "and" tells what something else did. */
function tellsOfElse(
  sentence: SentenceText,
  clause: number,
  mentions: readonly LeaderMention[],
  lists: SummitWords,
): boolean {
  const { words, clauses } = sentence;
  const { from, to } = clauseWords(sentence, clause - 1);
  if (clause === 0 || !/^(?:and|but)$/.test(words[to]?.lower ?? '')) return false;
  const theirs =
    mentions.some((mention) => clauses[mention.from] === clause - 1) ||
    words
      .slice(from, to)
      .some(({ lower }, step) => lists.leaders.pronouns.has(lower) || isPair(sentence, from + step, lists));
  return (
    !theirs && !/^(?:in|on|at|after|before|during|since|last|this|earlier|later|back)$/.test(words[from]?.lower ?? '')
  );
}

/** "A summit of Chad, Niger and Mali": whether the comma before a clause only parts two countries of a list. */
function goesThrough({ words, clauses }: SentenceText, clause: number, lists: SummitWords): boolean {
  const from = clauses.indexOf(clause);
  const country = from > 0 ? countryAt(words, from, lists) : null;
  return (
    country !== null && words[from + country.length]?.lower === 'and' && countryBefore(words, from, lists) !== null
  );
}

/** "In Mamallapuram, a temple town in the south, in 2019": words that only describe the place before them. */
const isAside = ({ words }: SentenceText, from: number, to: number, lists: SummitWords) =>
  /^(?:an?|the|his|her|its|their|home)$/.test(words[from]?.lower ?? '') &&
  to - from <= LONGEST_ASIDE &&
  findVerb(words, from, to, lists) < 0 &&
  !namesMeeting(words, from, to, lists);

/** The next clause, of a few, with which a list goes on: "and later in Samarkand"; -1 when none does. */
const goesOn = (sentence: SentenceText, clause: number) =>
  [clause, clause + 1, clause + 2, clause + 3].find((number) => {
    const { from, to } = clauseWords(sentence, number);
    const [first, second] = sentence.words.slice(from, to).map(({ lower }) => lower);
    const begins = first === 'and' ? second : /^(?:in|at|on|once)$/.test(first ?? '') ? '' : first;
    return /^(?:later|then|in|at|again|once|finally|on|lastly)$/.test(begins ?? '');
  }) ?? -1;

/** "In Rome in May", "Kyiv", "Singapore in June 2018 and Hanoi in May": a clause that only adds places and dates. */
function continues(words: SentenceText['words'], start: number, end: number, lists: SummitWords): boolean {
  if (lists.meetings.continues.has(words[start]?.lower ?? '')) return true;
  // "and again, two years later, in Visby"
  if (lists.dates.after.includes(words[end - 1]?.lower ?? '') && end - start <= 4) return true;
  if (!/^(?:\p{Lu}|\d)/u.test(words[start]?.text ?? '')) return false;
  const dated = words.slice(start, end).some(({ text }) => lists.dates.months.has(text));
  return end - start <= 4 || (dated && findVerb(words, start, end, lists) < 0);
}
