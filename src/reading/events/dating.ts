import { clauseWords, type SentenceText } from '../clauses.ts';
import type { DateReading } from '../dates.ts';
import { findPhrase } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Trigger, WordRange } from './triggers.ts';

/** A date with the words of the sentence that it is made of. */
export interface PlacedDate extends WordRange {
  readonly reading: DateReading;
}

/** The date of each trigger, by its index: that of its own clause, or of a clause beside it that holds little else. */
export function datesOf(
  sentence: SentenceText,
  triggers: readonly Trigger[],
  dates: readonly PlacedDate[],
  lists: SummitWords,
): ReadonlyMap<number, PlacedDate> {
  const dated = new Map<number, PlacedDate>();
  for (const date of dates) {
    const at = triggerOf(sentence, triggers, date, lists);
    const known = at < 0 ? undefined : dated.get(at);
    if (at < 0 || (known && distance(triggers[at] as Trigger, known) <= distance(triggers[at] as Trigger, date)))
      continue;
    dated.set(at, date);
  }
  return dated;
}

function triggerOf(sentence: SentenceText, triggers: readonly Trigger[], date: PlacedDate, lists: SummitWords): number {
  // "Nov. 11, 2014" spans two clauses
  const first = sentence.clauses[date.from] as number;
  const last = sentence.clauses[date.to - 1] as number;
  const inClause = (number: number) => {
    const own = triggers.map((trigger, at) => ({ trigger, at })).filter(({ trigger }) => trigger.clause === number);
    return own.sort((a, b) => distance(a.trigger, date) - distance(b.trigger, date))[0]?.at ?? -1;
  };
  const next = clauseWords(sentence, last + 1);
  // "since May, when he took office"
  if (sentence.words[next.from]?.lower === 'when' && date.to === next.from) return inClause(last + 1);
  const same = [inClause(first), inClause(last)].find((at) => at >= 0) ?? -1;
  if (same >= 0) return beginsThen(sentence, triggers[same] as Trigger, date) ? same : -1;
  if (!standsAlone(sentence, first, last, date, lists)) return -1;
  const beside = [last + 1, first - 1].map(inClause).find((at) => at >= 0) ?? -1;
  // "On 3 May, after a long night, they signed": the date at the head is that of the whole sentence
  return beside < 0 && first === 0 && triggers.length === 1 ? 0 : beside;
}

/** Whether a trigger may have happened on a date: what went on "since" then did not, unless it is an end that lasts. */
const beginsThen = ({ words }: SentenceText, { kind }: Trigger, { from }: WordRange) =>
  kind === 'ending' || words[from - 1]?.lower !== 'since';

/** "…, on April 29, …": clauses of a date and no verb. */
function standsAlone(
  sentence: SentenceText,
  first: number,
  last: number,
  date: PlacedDate,
  { clauses }: SummitWords,
): boolean {
  const { from } = clauseWords(sentence, first);
  const { to } = clauseWords(sentence, last);
  return to - from - (date.to - date.from) <= 3 && findPhrase(sentence.words, clauses.verbs, from, to) < 0;
}

/** How many words lie between a trigger and a date. */
function distance({ verb, noun }: Trigger, { from, to }: WordRange): number {
  return Math.min(
    ...[verb, noun].flatMap((words) => (words ? [from >= words.to ? from - words.to : Math.abs(words.from - to)] : [])),
  );
}
