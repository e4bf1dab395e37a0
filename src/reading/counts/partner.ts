import { breaksBetween } from '../clauses.ts';
import type { Word } from '../words.ts';
import type { NumberAt } from './phrase.ts';

const LONGEST_PARTNER = 5;

/** Whether a number counts meetings with a further partner: "four times with Xi and Moon three", "eight of them with Waheed and three with Naseem". */
export const isOfOtherPartner = (one: NumberAt): boolean => follows(one) || sharesVerb(one);

/** The word after "with Dahl" in "he got three with Dahl in 2017", else the one at `next`. */
export function afterPartner(words: readonly Word[], next: number): number {
  if (words[next]?.lower !== 'with') return next;
  let end = next + 1;
  if (/^(?:him|her|them)$/.test(words[end]?.lower ?? '')) return end + 1;
  while (/^\p{Lu}/u.test(words[end]?.text ?? '')) end++;
  return end;
}

/** "Has met Xi four times since May and Moon three": a further partner's number. */
function follows({ sentence: { text, words, end }, at, next, previous }: NumberAt): boolean {
  const name = words[at - 1];
  const after = words[next];
  if (previous?.form !== 'times' || previous.nth || !name) return false;
  const last = words[next - 1] as Word;
  if (breaksBetween(text, name, words[at] as Word)) return false;
  // "…, with the Icelandic one on two, with the Finnish one five"
  const named = words[at - 1]?.lower === 'on' ? at - 1 : at;
  const near = words.slice(Math.max(previous.to, named - LONGEST_PARTNER), named);
  const partner = near.some(({ lower }) => lower === 'with');
  if (!partner && !/^\p{Lu}/u.test(name.text)) return false;
  const ends = after ? breaksBetween(text, last, after) : !/\p{L}/u.test(text.slice(last.end, end));
  return ends && (partner || words.slice(previous.to, at).some(({ lower }) => lower === 'and'));
}

/** "Eight of them with Waheed and three with Naseem". */
const sharesVerb = ({ sentence: { words, clauses }, at, next, previous }: NumberAt): boolean =>
  previous !== undefined &&
  !previous.nth &&
  words[next]?.lower === 'with' &&
  clauses[previous.from] === clauses[at] &&
  words.slice(previous.to, at).some(({ lower }) => lower === 'with');
