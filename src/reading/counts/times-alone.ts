import { breaksBetween, clauseWords, type SentenceText } from '../clauses.ts';
import { beforeHedges, followsPhrase } from '../hedges.ts';
import { findMeetVerb } from '../meetings/verbs.ts';
import { findPhrase } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { isVerbless } from './alone.ts';
import type { NumberAt, NumberPhrase } from './phrase.ts';
import { isSpanStart } from './span-start.ts';

const LONGEST_OPENING = 2;
const LONGEST_SPAN = 4;

/** "Five times", up to before the word at `to`, without a verb of meeting, where meetings are spoken of: an answer, a list of years, "it was five times", "this is the fifth time". */
export function timesAlone(
  { sentence, at, number, previous, before }: NumberAt,
  to: number,
  lists: SummitWords,
): NumberPhrase | null {
  const { words, clauses } = sentence;
  const nth = number.kind === 'ordinal';
  const alone = { value: number.value, from: at, to, anchor: at, form: 'elliptic', nth } as const;
  // "in 2022 they met twice; this year, once"
  if (!nth && previous?.form === 'times' && !previous.nth && followsSpan(sentence, at, to, lists))
    return { ...previous, value: number.value, from: at, to };
  const { from, to: end } = clauseWords(sentence, clauses[at] as number);
  const repeats = findPhrase(words, lists.meetings.repeats, from, end);
  if (repeats >= 0 && (before !== null || findMeetVerb(words, 0, from, lists) >= 0))
    return { ...alone, anchor: repeats };
  if (before === null) return null;
  if (nth) return isPointedAt(sentence, at, to, lists) ? alone : null;
  // "How many times have they met?" – "Five times."
  const dated = isSpanStart(words, from, lists);
  if ((before !== 'recent' || dated) && opensAlone(sentence, at, to, lists)) return alone;
  const restates = words[at - 2]?.lower === 'it' && /^(?:was|is)$/.test(words[at - 1]?.lower ?? '');
  // "that compares with five times in 2019"
  return restates || followsPhrase(words, beforeHedges(words, at, lists), lists.counting.compared) ? alone : null;
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
    before.to - before.from <= LONGEST_SPAN
  );
}

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

/** A sentence's first clause of nothing but the number and its span: "Ten times in all." */
function opensAlone(sentence: SentenceText, at: number, to: number, lists: SummitWords): boolean {
  const { words, clauses } = sentence;
  const own = clauseWords(sentence, clauses[at] as number);
  // "Officially, eleven times."
  const adverb = own.from <= LONGEST_OPENING && isVerbless(sentence, 0, own.from, lists);
  const opens =
    own.from === 0 ||
    adverb ||
    /(?::\s*|[“"‘])$/.test(sentence.text.slice((words[own.from - 1] as Word).end, (words[own.from] as Word).start));
  const rest = words.slice(to, own.to);
  return (
    opens &&
    (beforeHedges(words, at, lists) < own.from ||
      (isSpanStart(words, own.from, lists) && at - own.from <= LONGEST_SPAN)) &&
    (rest.length === 0 || isSpanStart(words, to, lists) || /^(?:in|so|if)$/.test(rest[0]?.lower ?? '')) &&
    isVerbless(sentence, own.from, own.to, lists)
  );
}
