import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';

const AMOUNT = /^(?:(?:19|20)\d\d|the|as|less|under|a|an|past|last|just|about|little|barely|this|\d+)$/;

const AROUND = /^(?:before|after|earlier|later|prior)$/;

/** Whether a span of time begins at a word: "this year", "in 2023", "since March", "within two months". */
export function isSpanStart(words: readonly Word[], at: number, lists: SummitWords): boolean {
  const { dates, numbers, scopes } = lists;
  const first = words[at]?.lower ?? '';
  const second = words[at + 1]?.lower ?? '';
  if (first === 'since' || (first === 'so' && second === 'far')) return true;
  // "in all of 2017"
  if (second === 'all' && words[at + 2]?.lower === 'of')
    return isSpanStart([words[at] as Word, ...words.slice(at + 3)], 0, lists);
  if (dates.this.includes(first) || dates.last.includes(first)) return dates.units.has(second);
  if (first === 'the' && /^(?:present|current)$/.test(second)) return dates.units.has(words[at + 2]?.lower ?? '');
  if (/^(?:the|a|that)$/.test(first) && dates.units.has(second)) return AROUND.test(words[at + 2]?.lower ?? '');
  if (/^(?:in|since|during|over|throughout)$/.test(first) && dates.months.has(words[at + 1]?.text ?? '')) return true;
  return scopes.since.has(first) && (AMOUNT.test(second) || numbers.cardinals.has(second));
}
