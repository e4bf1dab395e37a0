import type { SearchIndex } from '../../library/search-index.ts';
import { CAPITAL, NUMERIC, WORD_MASK } from '../../search/inverted-index.ts';
import { type Kind, Sign } from '../../search/question-words.ts';
import type { SentenceReading } from './candidates.ts';

/** How well a sentence holds something of the kind that is asked for, outside the question's own words: 0 to 1. */
export function kindHeld(
  index: SearchIndex,
  kind: Kind | undefined,
  printed: string,
  sentence: SentenceReading,
): number {
  if (kind === undefined || kind === 'choice' || kind === 'outlet') return 0.5;
  if (kind === 'words') return /[“"„«]/.test(printed) ? 1 : hasSign(index, sentence, Sign.speech) ? 0.6 : 0;
  if (kind === 'credit') return /\(\p{Lu}[^()]{1,40}\)$/u.test(printed.trim()) ? 1 : 0;
  if (kind === 'meaning') return /[(—–]|known as|called|official name/.test(printed) ? 1 : 0.3;
  if (kind === 'reason') return hasSign(index, sentence, Sign.reason) ? 1 : 0;
  const taken = takenPlaces(sentence);
  let best = 0;
  for (let at = 0; at < sentence.words.length && best < 1; at++) {
    if (!taken[at]) best = Math.max(best, wordHeld(index, kind, sentence.words, at));
  }
  return best;
}

function wordHeld({ questions, inverted }: SearchIndex, kind: Kind, words: Uint32Array, at: number): number {
  const word = words[at] as number;
  const signs = questions.signs[word & WORD_MASK] as number;
  const numeric = (word & NUMERIC) !== 0;
  const printed = () => inverted.vocabulary.words[word & WORD_MASK] as string;
  switch (kind) {
    case 'time':
      if (signs & (Sign.month | Sign.day) || (numeric && /^(1\d|20)\d\d$/.test(printed()))) return 1;
      return signs & Sign.time ? 0.6 : numeric ? 0.3 : 0;
    case 'count':
    case 'number':
      return numeric || signs & Sign.number ? 1 : 0;
    case 'duration':
      if (signs & Sign.unit)
        return near(
          words,
          at,
          3,
          (other) => (other & NUMERIC) !== 0 || ((questions.signs[other & WORD_MASK] as number) & Sign.number) !== 0,
        )
          ? 1
          : 0.5;
      return numeric ? 0.4 : 0;
    case 'money':
      return signs & Sign.money && near(words, at, 3, (other) => (other & NUMERIC) !== 0)
        ? 1
        : /^[$€£¥]/.test(printed())
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
