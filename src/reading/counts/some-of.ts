import type { SentenceText } from '../clauses.ts';
import { readNumber } from '../numbers.ts';
import type { SummitWords } from '../summit-words.ts';
import type { NumberPhrase } from './phrase.ts';

/** Whether a number is that of some of more meetings: "of them", "of the seven", or after a higher number in its sentence. */
export function isSomeOf(
  { words }: SentenceText,
  { value, nth, from, to }: NumberPhrase,
  before: readonly NumberPhrase[],
  { numbers }: SummitWords,
): boolean {
  const of = words.findIndex(({ lower }, at) => at > from && at <= to && lower === 'of');
  const whole = words[of + 1]?.lower ?? '';
  const ofThem =
    /^(?:them|which)$/.test(whole) || (DEFINITE.test(whole) && readNumber(words, of + 2, numbers) !== null);
  return !nth && ((of >= 0 && ofThem) || before.some((other) => other.value > value));
}

const DEFINITE = /^(?:the|these|those|their)$/;
