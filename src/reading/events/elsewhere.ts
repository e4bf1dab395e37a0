import { clauseWords, type SentenceText } from '../clauses.ts';
import { readNumber } from '../numbers.ts';
import type { SummitWords } from '../summit-words.ts';
import type { EventWords } from './event-words.ts';
import type { WordRange } from './triggers.ts';

/** An event that was read just before, in the same sentence or the one before. */
export interface Earlier {
  readonly kind: string;
  readonly date: string | null;
  readonly sameSentence: boolean;
}

/** The date of an event by that of an earlier one, always inferred: the month of the trip "during" which it happened, or the year a span of years before an anniversary; null when the words tell neither. */
export function dateElsewhere(
  sentence: SentenceText,
  verb: WordRange,
  { kind, date, sameSentence }: Earlier,
  events: EventWords,
  { numbers }: SummitWords,
): string | null {
  if (date === null) return null;
  const { words, clauses } = sentence;
  const { from } = clauseWords(sentence, clauses[verb.from] as number);
  const during = [words[from - 1], words[from]].some((word) => word?.lower === 'during');
  if (kind === 'trip' && during) return date.slice(0, 7);
  if (kind !== 'anniversary' || !sameSentence) return null;
  const years = yearsSince(words, verb.from, events, numbers);
  return years === null ? null : String(Number(date.slice(0, 4)) - years);
}

/** "A quarter-century since", "30 years after": how many years; null when the words before a verb tell no such span. */
function yearsSince(
  words: SentenceText['words'],
  verb: number,
  { spans }: EventWords,
  numbers: SummitWords['numbers'],
): number | null {
  const since = words.findLastIndex(({ lower }, at) => at < verb && (lower === 'since' || lower === 'after'));
  const unit = words[since - 1]?.lower ?? '';
  const count = since < 2 ? null : readNumber(words, since - 2, numbers);
  if (unit === 'years') return count?.value ?? null;
  const span = spans.get(unit.replace(/s$/, ''));
  return span === undefined ? null : span * (count?.kind === 'cardinal' ? count.value : 1);
}
