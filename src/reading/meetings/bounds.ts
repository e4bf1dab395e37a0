import type { SentenceText } from '../clauses.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';

const BOUNDS = /^(?:since|until|till|before|after|from|by|between|ahead)$/;

/** Whether words after the meeting only bound a span: "since December 2021", "before the vote in Kenya". */
export function isBound({ words, clauses }: SentenceText, anchor: number, at: number, { dates }: SummitWords): boolean {
  if (at - 1 !== anchor && /^(?:since|until|till)$/.test(words[at - 1]?.lower ?? '')) return true;
  // "in the years before I came to Oslo, they met once"
  const former = at < anchor && clauses[at] !== clauses[anchor];
  const bounds = ({ lower }: Word, index: number) =>
    index < at &&
    clauses[index] === clauses[at] &&
    (/^(?:before|since)$/.test(lower) ||
      (lower === 'after' && /^(?:they|he|she|it|I|we)$/.test(words[index + 1]?.text ?? '')));
  if (former && words.some(bounds)) return true;
  // "Dahl and Holm met in Oslo on Friday after Dahl and Berg had met"
  const between = at < anchor && clauses[at] === clauses[anchor] ? words.slice(at, anchor) : [];
  if (between.some(({ lower }) => /^(?:after|before)$/.test(lower))) return true;
  for (let back = at - 1; back > anchor && clauses[back] === clauses[at]; back--) {
    const next = words[back + 1]?.text ?? '';
    // "the day before"; "the summit between the two", "hosted by Chile"
    const plain = /^(?:day|night|evening|week|month|year)$/.test(words[back - 1]?.lower ?? '');
    const joins = /^(?:between|by)$/.test(words[back]?.lower ?? '') && !(/^\d/.test(next) || dates.months.has(next));
    if (BOUNDS.test(words[back]?.lower ?? '') && !plain && !joins) return true;
  }
  return false;
}
