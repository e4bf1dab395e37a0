import type { SearchIndex } from '../../library/search-index.ts';
import { CAPITAL, NUMERIC, WORD_MASK } from '../../search/inverted-index.ts';
import { type Kind, type PhraseWords, Sign } from '../../search/question-words.ts';
import { alternatives, literal } from '../../text/patterns.ts';
import { remembered } from '../../text/remembered.ts';
import { stem } from '../../text/stem.ts';
import type { SentenceReading } from './candidates.ts';
import { isNumber, isYear, signsOf, wordOf } from './indexed-words.ts';
import type { Question } from './question.ts';

/** How well a sentence holds something of the kind that is asked for, outside the question's own words: 0 to 1. */
export function kindHeld(
  index: SearchIndex,
  question: Question,
  kind: Kind | undefined,
  printed: string,
  sentence: SentenceReading,
): number {
  if (kind === undefined || ANY.has(kind)) return 0.5;
  if (kind === 'words') return /[“"„«]/.test(printed) ? 1 : hasSign(index, sentence, Sign.speech) ? 0.6 : 0;
  if (kind === 'credit') return /\(\p{Lu}[^()]{1,40}\)$/u.test(printed.trim()) ? 1 : 0;
  if (kind === 'meaning') return meaningHeld(index, question, printed);
  if (kind === 'reason') return hasSign(index, sentence, Sign.reason) ? 1 : 0;
  const taken = takenPlaces(sentence);
  let best = 0;
  for (let at = 0; at < sentence.words.length && best < 1; at++) {
    // a unit may stand in the question too: "how many minutes"
    if (!taken[at] || kind === 'duration' || kind === 'gap')
      best = Math.max(best, wordHeld(index, question, kind, sentence.words, at));
  }
  return best;
}

/** Whether a sentence explains a word of the question, by brackets or a dash beside it; less where it merely has such signs. */
function meaningHeld({ questions: { phrases } }: SearchIndex, { items }: Question, printed: string): number {
  const explained = items.some(({ printed: word, light }) => {
    const name = literal(word);
    return !light && new RegExp(`\\(${name}\\)|(?<!\\p{L})${name}(?: \\(|\\s?[—–])`, 'iu').test(printed);
  });
  return explained ? 1 : signsOfMeaning(phrases).test(printed) ? 0.6 : 0.2;
}

const signsOfMeaning = remembered(({ explaining }: PhraseWords) => new RegExp(`[(—–]|${alternatives(explaining)}`));

// these are not told by the words of a sentence
const ANY: ReadonlySet<Kind> = new Set(['choice', 'outlet', 'heading', 'opening', 'closing']);

function wordHeld(index: SearchIndex, question: Question, kind: Kind, words: Uint32Array, at: number): number {
  const word = words[at] as number;
  const signs = signsOf(index, word);
  switch (kind) {
    case 'time':
      if (signs & (Sign.month | Sign.day) || isYear(index, word)) return 1;
      return signs & Sign.time ? 0.6 : word & NUMERIC ? 0.3 : 0;
    case 'weekday':
      return signs & Sign.day ? 1 : 0;
    case 'year':
      return isYear(index, word) ? 1 : signs & Sign.time ? 0.4 : 0;
    case 'count':
    case 'number':
      return isYear(index, word) ? 0.2 : isNumber(index, word) ? 1 : 0;
    case 'duration':
      return lengthHeld(index, question, words, at);
    case 'gap':
      return lengthHeld(index, question, words, at) * (tellsSince(index, words, at) ? 1 : 0.5);
    case 'money':
      return signs & Sign.money && near(words, at, 3, (other) => (other & NUMERIC) !== 0)
        ? 1
        : /^[$€£¥]/.test(wordOf(index, word))
          ? 1
          : 0;
    case 'place':
      return word & CAPITAL ? 1 : signs & Sign.place ? 0.4 : 0;
    case 'person':
      return word & CAPITAL ? 1 : signs & Sign.title ? 0.6 : 0;
    default:
      return 0.5;
  }
}

/** A unit with a number before it; less in another unit than was asked for, or without a number. */
function lengthHeld(index: SearchIndex, { units }: Question, words: Uint32Array, at: number): number {
  const word = words[at] as number;
  if (!(signsOf(index, word) & Sign.unit)) return 0;
  const asked = units.size === 0 || units.has(stem(wordOf(index, word)));
  const before = [at - 1, at - 2, at - 3].filter((other) => other >= 0).map((other) => words[other] as number);
  const counted = before.some((other) => isNumber(index, other) && !ORDINAL.test(wordOf(index, other)));
  const one = before[0] !== undefined && wordOf(index, before[0]) === 'a';
  return (counted ? 1 : one ? 0.8 : 0.4) * (asked ? 1 : 0.5);
}

const ORDINAL = /^(?:first|second|third)$|(?:st|nd|rd|th)$/;
const REACH = 12;

/** Whether the words before a length say that it lies between two events: "the first visit in more than three years". */
function tellsSince(index: SearchIndex, words: Uint32Array, at: number): boolean {
  for (let other = Math.max(0, at - REACH); other < at; other++) {
    if (/^(?:first|last|since|ago|without|only)$/.test(wordOf(index, words[other] as number))) return true;
  }
  return false;
}

function near(words: Uint32Array, at: number, reach: number, holds: (word: number) => boolean): boolean {
  for (let other = Math.max(0, at - reach); other <= Math.min(words.length - 1, at + reach); other++) {
    if (other !== at && holds(words[other] as number)) return true;
  }
  return false;
}

function hasSign({ questions }: SearchIndex, { words }: SentenceReading, sign: number): boolean {
  return words.some((word) => ((questions.signs[word & WORD_MASK] as number) & sign) !== 0);
}

function takenPlaces({ words, places }: SentenceReading): Uint8Array {
  const taken = new Uint8Array(words.length);
  for (const { at, length } of places) taken.fill(1, at, at + length);
  return taken;
}
