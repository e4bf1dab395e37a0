import type { SentenceText } from '../clauses.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import type { LeaderMention } from './leaders.ts';
import { BEFORE, gapAt, type PlaceReading, placeAt } from './places.ts';

/** The places without "in" or "at" that stand right before their dates or before "where": "include Kyiv on 22 January", "two so far, Singapore in June 2018", "the villa on Brioni where they met". */
export function barePlaces(
  sentence: SentenceText,
  mentions: readonly LeaderMention[],
  named: readonly PlaceReading[],
  lists: SummitWords,
): PlaceReading[] {
  const { text, words } = sentence;
  return words.flatMap(({ text: printed }, at) => {
    const entry = beginsEntry(sentence, at);
    const leads = /^(?:from|to|on|of|for|by|via)$/.test(words[at - 1]?.lower ?? '');
    // "Their last meeting"
    if (!(entry || leads) || lists.leaders['not-names'].has(printed)) return [];
    const place = placeAt(text, words, at, mentions, lists);
    if (!place || named.some(({ from, to }) => from <= at && at < to)) return [];
    // "Visby, where they had met in March"
    const there = words[place.to]?.lower === 'where';
    return there || (entry && isDated(sentence, place, lists)) ? [place] : [];
  });
}

/** Whether a word may begin an entry of a list of places. */
function beginsEntry({ text, words }: SentenceText, at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  return (
    (at === 0 && !BEFORE.has(words[at]?.lower ?? '')) ||
    /^(?:includes?|included|including|and|with|then|after|following|since)$/.test(before) ||
    // "after those of Bergen in March"
    (before === 'of' && /^(?:those|that|the)$/.test(words[at - 2]?.lower ?? '')) ||
    gapAt(text, words, at) !== ' '
  );
}

/** "Oslo in May", "on Tuesday, Vukovar", "Liverpool got the first, in March": whether a date or one of several meetings goes with a place. */
function isDated({ text, words }: SentenceText, { from, to }: PlaceReading, { dates, meetings }: SummitWords): boolean {
  const isDate = (word: Word | undefined) =>
    word !== undefined &&
    (dates.months.has(word.text) || /^(?:19|20)\d\d$/.test(word.text) || dates.last.includes(word.lower));
  const hosted = afterHosting(words, to);
  if (hosted > to && phraseAt(words, hosted, meetings.echoing) > 0) return true;
  const after = words.slice(to, to + 3);
  const before = words[from - 1];
  return (
    (/^(?:in|on|last|this|earlier|late|early)$/.test(after[0]?.lower ?? '') && after.some(isDate)) ||
    ((isDate(before) || dates.weekdays.has(before?.text ?? '')) && gapAt(text, words, from) === ', ')
  );
}

/** "Has hosted only", "got": the index after the words by which a town has one of several meetings. */
export function afterHosting(words: readonly Word[], from: number): number {
  let at = from;
  while (/^(?:has|have|had|hosted|got|staged|saw|took|only|just|but)$/.test(words[at]?.lower ?? '')) at++;
  return at;
}
