import { breaksBetween, clauseWords, findVerb, type SentenceText } from '../clauses.ts';
import { beforeHedges } from '../hedges.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { isVerbless } from './alone.ts';
import { isSpanStart } from './span-start.ts';

/** A number with its meetings, as half-open word indices. */
interface Counted {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Whether a number of meetings is one that was reached: "held seven summits", "five meetings since May", but not "the two meetings", "between two meetings" nor "two meetings a year". */
export function isReached(sentence: SentenceText, counted: Counted, lists: SummitWords): boolean {
  const { text, words, clauses } = sentence;
  const { from, to, value } = counted;
  // "ten more summits and there may be a treaty"
  const followed = findPhrase(words, lists.counting['took-place'], to, to + LONGEST_VERB) >= 0;
  if (words[from + 1]?.lower === 'more' && beforeHedges(words, from, lists) < 0) return followed;
  // "two summits ago"
  if ([...lists.dates.back, ...lists.dates.after].includes(words[to]?.lower ?? '')) return false;
  if (RATE.test(`${words[to]?.lower} ${words[to + 1]?.lower}`)) return false;
  if (value === 1 && !isLone(words, counted, lists)) return false;
  if (isWhichWereHeld(words, to) || isEarlier(words, counted, lists)) return true;
  // "in all, six meetings"
  const parted = from > 0 && breaksBetween(text, words[from - 1] as Word, words[from] as Word);
  const last = parted ? '' : (words[from - 1]?.lower ?? '');
  const spans = isSpanStart(words, to, lists);
  if (last === 'the')
    return value > 2 && (spans || words[to]?.lower === 'between' || lists.counting.staged.has(words[to]?.lower ?? ''));
  const before = beforeHedges(words, from, lists);
  if (last === 'of' && before === from - 1) return LATEST.test(words[from - 2]?.lower ?? '');
  if (DEFINITE.test(last)) return false;
  if (isOwned(sentence, from)) return spans || value > 2 || lists.dates.units.has(words[from - 1]?.lower ?? '');
  // "from three meetings in 2021 to seven in 2022"
  if (spans && /^(?:from|to)$/.test(last)) return true;
  // "Dahl and Holm: a bridge, a river and four meetings"
  const listed = to === words.length && words[before]?.lower === 'and' && isVerbless(sentence, 0, to, lists);
  return listed || before < 0 || clauses[before] !== clauses[from] || !isUnreached(words, before, lists);
}

const LONGEST_VERB = 4;

/** "The latest of nine meetings". */
export const LATEST = /^(?:last|latest|recent|final|\p{L}+est)$/u;

const RATE = /^(?:(?:a|per|each|every) (?:day|week|month|quarter|year)|(?:annually|yearly|monthly|weekly) )/;
// but "say that seven summits …"
const DEFINITE = /^(?:what|these|those|both|all|each|last|first|next|other|any|this|whose|which)$/;

/** Whether the word before a number says that these meetings are no sum: "between two meetings", "missed three meetings". */
const isUnreached = (words: readonly Word[], at: number, { meetings }: SummitWords) =>
  phraseAt(words, at, meetings.unreached) > 0;

/** "Their five meetings", "the pair's fifth", "Dahl and Holm's fifth". */
export function isOwned({ text, words }: SentenceText, at: number): boolean {
  const owner = words[at - 1];
  if (!owner) return false;
  const possessive = owner.lower.endsWith('s') ? /^['’]s?\s/ : /^['’]s\s/;
  return /^(?:their|our)$/.test(owner.lower) || possessive.test(text.slice(owner.end, owner.end + 3));
}

/** "Just one summit", "a single meeting", "one meeting in 2022", but not "one meeting" among others. */
function isLone(words: readonly Word[], { from, to }: Counted, lists: SummitWords): boolean {
  const quantified =
    words[from]?.lower === 'single' || /^(?:just|only|but|exactly)$/.test(words[from - 1]?.lower ?? '');
  return quantified || isSpanStart(words, to, lists);
}

/** "Of the nine meetings that they have held", "the five summits the two have held", "the three meetings he had with her". */
const isWhichWereHeld = (words: readonly Word[], to: number) =>
  (/^(?:that|which|they|we|he|she|both|the)$/.test(words[to]?.lower ?? '') || /^\p{Lu}/u.test(words[to]?.text ?? '')) &&
  words
    .slice(to, to + 6)
    .some(({ lower }, step) => lower === 'held' || (lower === 'had' && words[to + step + 1]?.lower === 'with'));

/** "Their three previous meetings": those before the one that is told. */
const isEarlier = (words: readonly Word[], { from, to }: Counted, { counting }: SummitWords) =>
  words.slice(from, to).some(({ lower }) => counting.earlier.has(lower));

// "between the leaders of the two countries"
const LONGEST_COMPLEMENT = 8;

/** Whether "the second meeting" says which one of several it was: by "their", by what follows, or by "was", "marked" before it. */
export function isReckoned(sentence: SentenceText, at: number, to: number, lists: SummitWords): boolean {
  const { words, clauses } = sentence;
  // "a third summit" is mostly one to come
  const took = findPhrase(words, lists.counting['took-place'], to, to + LONGEST_COMPLEMENT) >= 0;
  if (/^(?:a|an)$/.test(words[at - 1]?.lower ?? ''))
    return took || isSpanStart(words, to, lists) || lists.counting['held-for'].has(words[at - 2]?.lower ?? '');
  if (words[at - 1]?.lower !== 'the') return true;
  // "the 24th EU-China summit"
  if (words.slice(at, to).some((word) => /^\p{Lu}[\p{L}.]*[-‐‑]\p{Lu}/u.test(word.text))) return true;
  if (/^(?:between|of|since|together|so)$/.test(words[to]?.lower ?? '') || isSpanStart(words, to, lists)) return true;
  const { from, to: end } = clauseWords(sentence, clauses[at] as number);
  // "this was, by their count, the ninth summit"
  if (from === at - 1 && findVerb(words, to, end, lists) < 0) return true;
  // "the third summit took place", where a second one may be of two that were told
  const third = !/^(?:first|second|2nd)$/.test(words[at]?.lower ?? '');
  if (from === at - 1 && third && took) return true;
  return words.slice(Math.max(from, at - 8), at).some(({ lower }) => lists.counting.reckons.has(lower));
}
