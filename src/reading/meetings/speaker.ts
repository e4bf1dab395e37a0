import type { SentenceText } from '../clauses.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { LeaderMention } from './leaders.ts';
import type { Stage } from './stage.ts';

const LONGEST_LABEL = 4;

/** Whether a sentence is in a paragraph that opens with the name of a speaker who is none of the leaders: "Lund: It was a bad year. I met my colleague nine times." */
export function isGuest(
  sentence: SentenceText,
  before: SentenceText | undefined,
  mentions: readonly LeaderMention[],
  { guest, known }: Stage,
  lists: SummitWords,
): boolean {
  const { text, words, start } = sentence;
  const begins = !before || /[\r\n]/.test(text.slice(before.end, start));
  if (!begins) return guest;
  const last = words.slice(0, LONGEST_LABEL).findIndex(({ end }) => /^[*_]*:/.test(text.slice(end, end + 4)));
  const label = words.slice(0, last + 1);
  const names = label.every((word) => /^\p{Lu}/u.test(word.text) && !lists.leaders.labels.has(word.lower));
  const leads =
    mentions.some(({ from }) => from <= last) || label.some((_, at) => phraseAt(words, at, lists.leaders.titles) > 0);
  return known.length > 1 && label.length > 0 && names && !leads;
}

/** Whether "I" is the subject of the verb at `anchor`. */
export const saysI = ({ words, clauses }: SentenceText, anchor: number): boolean => {
  const subject = words.findLastIndex(
    ({ lower }, at) =>
      at < anchor && clauses[at] === clauses[anchor] && /^(?:i|i['’]ve|we|they|he|she|you|who)$/.test(lower),
  );
  return /^i\b/.test(words[subject]?.lower ?? '');
};
