import { isSeriesAt } from '../meetings/nouns.ts';
import { findPhrase } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { NumberAt, NumberPhrase } from './phrase.ts';

/** "The Franco-German summit, in its twelfth edition": a summit named before, by its number; that of a bloc is none. */
export function editionPhrase({ sentence, at, next, number }: NumberAt, lists: SummitWords): NumberPhrase | null {
  const { words } = sentence;
  const named =
    number.kind === 'ordinal' &&
    /^(?:its|their|the)$/.test(words[at - 1]?.lower ?? '') &&
    lists.meetings.editions.has(words[next]?.lower ?? '');
  const summit = named ? findPhrase(words, lists.meetings.summits, 0, at) : -1;
  if (summit < 0 || words.slice(0, at).some((_, index) => isSeriesAt(words, index, lists))) return null;
  return { value: number.value, from: at, to: next + 1, anchor: summit, form: 'ordinal', nth: true };
}
