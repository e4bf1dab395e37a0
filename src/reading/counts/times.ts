import { breaksBetween, type SentenceText } from '../clauses.ts';
import { meetingNounAt } from '../meetings/nouns.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import type { NumberAt, NumberPhrase } from './phrase.ts';
import { timesAlone } from './times-alone.ts';
import { isPassive, meetingHeld, meetVerbFor } from './times-verb.ts';

/** "Met five times", "for the fifth time", "on five occasions", "met twice", and without a verb of meeting where meetings are spoken of. */
export function timesPhrase(one: NumberAt, lists: SummitWords): NumberPhrase | null {
  const { sentence, at, next, number } = one;
  const { words } = sentence;
  // "on eight dates"
  const dates = words[at - 1]?.lower === 'on' && /^(?:dates|days)$/.test(words[next]?.lower ?? '');
  // "on two separate occasions", "on two other occasions"
  const modified = phraseAt(words, next, lists.meetings.modifiers) === 1 || words[next]?.lower === 'other';
  const unitAt = modified ? next + 1 : next;
  const unit = words[unitAt]?.lower ?? '';
  const nth = number.kind === 'ordinal';
  const lone = number.kind === 'cardinal' && number.value === 1 && /^(?:time|occasion)$/.test(unit);
  const round = unit === 'round' && words[at - 2]?.lower === 'for' && words[unitAt + 1]?.lower !== 'of';
  const counts = nth
    ? /^(?:time|occasion)$/.test(unit) || round
    : lone || number.kind === 'frequency' || dates || /^(?:times|occasions)$/.test(unit);
  const to = number.kind === 'frequency' ? next : unitAt + 1;
  if (!counts || words[at - 1]?.lower === 'at' || (!nth && comparesAt(sentence, to, lists))) return null;
  // "nine times of meeting"
  const noun = words[to + 1]?.lower === 'their' ? to + 2 : to + 1;
  const named = words[to]?.lower === 'of' && meetingNounAt(words, noun, lists) > 0;
  const anchor = named ? noun : meetVerbFor(sentence, at, to, number.value, lists);
  const gesture = anchor !== null && !nth && phraseAt(words, anchor, lists.meetings.gestures) > 0;
  if (gesture) return null;
  const held = anchor === null || isPassive(words, anchor, lists) ? meetingHeld(sentence, at, lists) : null;
  if (held !== null) return { value: number.value, from: at, to, anchor: held, form: 'elliptic', nth };
  if (anchor !== null) return { value: number.value, from: at, to, anchor, form: 'times', nth };
  return timesAlone(one, to, lists);
}

/** "Five times the price", "twice as many", "once again" count nothing; "five times the two leaders met" and "five times as president" do. */
function comparesAt({ text, words }: SentenceText, to: number, { counting, leaders }: SummitWords): boolean {
  const after = words[to];
  if (!after || !counting['no-times'].has(after.lower)) return false;
  if (breaksBetween(text, words[to - 1] as Word, after)) return false;
  const subject = /^(?:two|pair|duo|leaders|presidents|prime|premiers|chancellors)$/.test(words[to + 1]?.lower ?? '');
  const office = /^(?:a|an|the|his|her|their)$/.test(words[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  const inOffice =
    after.lower === 'as' &&
    [leaders.titles, leaders['plural-titles']].some((list) => phraseAt(words, office, list) > 0);
  return !(after.lower === 'the' && subject) && !inOffice;
}
