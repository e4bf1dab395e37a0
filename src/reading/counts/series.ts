import type { SentenceText } from '../clauses.ts';
import type { Leader } from '../meetings/leaders.ts';
import { countryAt, nameKey } from '../meetings/names.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { NumberPhrase } from './phrase.ts';

/** Whether a number counts a series of countries' meetings, whoever leads them: "the 16th annual summit", "the 36th Iberian summit", "the fifth summit between India and Japan", but not "the fifth summit of the leaders of India and Japan". */
export function isOfSeries(
  { words }: SentenceText,
  { from, to, form }: NumberPhrase,
  leaders: readonly Leader[],
  lists: SummitWords,
): boolean {
  if (form !== 'ordinal' && form !== 'cardinal') return false;
  // "the fifth Modi-Abe summit"
  const isNamed = (at: number) =>
    nameKey(words[at]?.text ?? '').some((part) => leaders.some(({ key }) => key.includes(part)));
  const inside = words.slice(from + 1, to).some(({ text }, step) => {
    const at = from + 1 + step;
    return phraseAt(words, at, lists.meetings.serial) > 0 || (/^\p{Lu}\p{Ll}/u.test(text) && !isNamed(at));
  });
  const linked = /^(?:between|of)$/.test(words[to]?.lower ?? '');
  const first = words[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  return inside || (linked && countryAt(words, first, lists) !== null && !isNamed(first));
}
