import { breaksBetween, findVerb, type SentenceText } from '../clauses.ts';
import { namesMeeting } from '../meetings/nouns.ts';
import { readNumber } from '../numbers.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { isSpanStart } from './span-start.ts';

const LONGEST_NOUN = 3;

/** Whether a number before the word at `next` has no noun of its own: its clause ends there, a span begins, or a word that is no noun follows. */
export function standsAlone(sentence: SentenceText, next: number, lists: SummitWords): boolean {
  const { text, words, end } = sentence;
  const after = words[next];
  const last = words[next - 1] as Word;
  // "80%", "5 €"
  if (/^\s?[%€$£¥°]/.test(text.slice(last.end, end))) return false;
  if (!after) return true;
  // "the fourth in a row" counts what is without a gap
  if (
    /^(?:in a row|in number|running|straight)/.test(
      `${after.lower} ${words
        .slice(next + 1, next + 3)
        .map(({ lower }) => lower)
        .join(' ')}`,
    )
  )
    return false;
  // "four to one", "two in three"
  if (
    /^(?:to|in|out|from)$/.test(after.lower) &&
    readNumber(words, next + (after.lower === 'out' ? 2 : 1), lists.numbers)?.kind === 'cardinal' &&
    !isSpanStart(words, next, lists)
  )
    return false;
  if (breaksBetween(text, last, after) || isSpanStart(words, next, lists)) return true;
  // "seven such attacks"
  if (after.lower === 'such' && words[next + 1] && !breaksBetween(text, after, words[next + 1] as Word))
    return namesMeeting(words, next + 1, next + 1 + LONGEST_NOUN, lists) || standsAlone(sentence, next + 1, lists);
  return phraseAt(words, next, lists.clauses['no-nouns']) > 0;
}

/** Whether words say nothing by themselves: they hold no verb but in a span such as "since they took office". */
export function isVerbless({ words }: SentenceText, from: number, to: number, lists: SummitWords): boolean {
  const since = words.slice(from, to).findIndex(({ lower }) => lower === 'since');
  return findVerb(words, from, since < 0 ? to : from + since, lists) < 0;
}
