import { breaksBetween, clauseWords, type SentenceText } from '../clauses.ts';
import { meetingNounAt, namesMeeting } from '../meetings/nouns.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import type { NumberAt, NumberPhrase } from './phrase.ts';
import { isSpanStart } from './span-start.ts';

const MOST_MODIFIERS = 6;

/** "Their fifth face-to-face meeting", "seven summits", "the fifth summit between …". */
export function nounPhrase({ sentence, at, next, number }: NumberAt, lists: SummitWords): NumberPhrase | null {
  if (number.kind === 'frequency' || number.value === 1) return null;
  const noun = nounAfter(sentence, next, lists);
  if (!noun) return null;
  const nth = number.kind === 'ordinal';
  const counts = nth
    ? isReckoned(sentence, at, noun.to, lists)
    : noun.plural && isReached(sentence, at, noun.to, lists);
  if (!counts) return null;
  return { value: number.value, from: at, to: noun.to, anchor: at, form: nth ? 'ordinal' : 'cardinal', nth };
}

/** "Brought the number of their meetings to nine", "their summits now number nine". */
export function tallyPhrase({ sentence, at, next, number }: NumberAt, lists: SummitWords): NumberPhrase | null {
  if (number.kind !== 'cardinal' || number.value === 1) return null;
  const { words, clauses } = sentence;
  const before = words[at - 1]?.lower ?? '';
  const { from, to } = clauseWords(sentence, clauses[at] as number);
  const tally = words.slice(from, to).some(({ lower }) => /^(?:number|tally|total|count|counter)$/.test(lower));
  const states = before === 'number' || (tally && /^(?:to|at|is|stands?)$/.test(before));
  if (!states || !namesMeeting(words, from, to, lists)) return null;
  return { value: number.value, from: at, to: next, anchor: at, form: 'cardinal', nth: false };
}

/** The noun of meeting after a number and its adjectives; null when other things stand between, or the number of a series. */
function nounAfter({ text, words }: SentenceText, next: number, lists: SummitWords) {
  for (let at = next; at <= next + MOST_MODIFIERS; at++) {
    const word = words[at];
    if (!word || breaksBetween(text, words[at - 1] as Word, word)) return null;
    const length = meetingNounAt(words, at, lists);
    // "third summit meeting": the last noun is the one that is counted
    if (length > 0 && meetingNounAt(words, at + length, lists) === 0) {
      return {
        to: at + length,
        plural: (words[at + length - 1] as Word).lower.endsWith('s') || words[at]?.lower.endsWith('s'),
      };
    }
    if (phraseAt(words, at, lists.meetings.series) > 0) return null;
    // names and countries may stand between: "the fifth Modi-Abe meeting"
    const modifies = length > 0 || phraseAt(words, at, lists.meetings.modifiers) > 0 || /^\p{Lu}/u.test(word.text);
    if (!modifies) return null;
  }
  return null;
}

/** Whether a number of meetings is one that was reached: "held seven summits", "seven summits were held", not "the two meetings". */
function isReached(sentence: SentenceText, at: number, to: number, lists: SummitWords): boolean {
  const { words, clauses } = sentence;
  // "of the nine meetings that they have held"
  if (/^(?:that|which)$/.test(words[to]?.lower ?? '') && words.slice(to, to + 6).some(({ lower }) => lower === 'held'))
    return true;
  const before = beforeHedges(words, at, lists);
  const [last, lastButOne] = [words[at - 1]?.lower, words[at - 2]?.lower];
  if (last === 'the' || (last === 'of' && lastButOne !== 'total')) return false;
  const opens = before < 0 || clauses[before] !== clauses[at];
  if (!opens) return phraseBefore(words, before, lists.meetings.hold) > 0;
  const rest = words.slice(to, clauseWords(sentence, clauses[at] as number).to);
  // "sixteen meetings in six years: …"
  if (isSpanStart(words, to, lists) && findPhrase(rest, lists.clauses.verbs) < 0) return true;
  return rest.some(({ lower }) => /^(?:held|had|took|taken|were|followed|have)$/.test(lower));
}

/** The last word before a number and "at least", "as many as" and the like. */
function beforeHedges(words: readonly Word[], at: number, lists: SummitWords): number {
  const length = at > 0 ? phraseBefore(words, at - 1, lists.meetings.hedges) : 0;
  return length > 0 ? beforeHedges(words, at - length, lists) : at - 1;
}

/** How many words, up to the word at `at`, make a phrase of a list. */
const phraseBefore = (words: readonly Word[], at: number, list: ReadonlySet<string>) =>
  [3, 2, 1].find((length) => at - length + 1 >= 0 && phraseAt(words, at - length + 1, list) === length) ?? 0;

const RECKONING =
  /^(?:was|is|were|marks|marked|marking|became|makes|made|being|as|for|conclude|concluded|held|hold|ended|opened)$/;

/** Whether "the second meeting" says which one of several it was: by "their", by what follows, or by "was", "marked" before it. */
function isReckoned(sentence: SentenceText, at: number, to: number, lists: SummitWords): boolean {
  const { words, clauses } = sentence;
  if (words[at - 1]?.lower !== 'the') return true;
  if (/^(?:between|of|since|together|so)$/.test(words[to]?.lower ?? '') || isSpanStart(words, to, lists)) return true;
  const { from, to: end } = clauseWords(sentence, clauses[at] as number);
  // "this was, by their count, the ninth summit"
  if (from === at - 1 && findPhrase(words, lists.clauses.verbs, to, end) < 0) return true;
  return words.slice(Math.max(from, at - 8), at).some(({ lower }) => RECKONING.test(lower));
}
