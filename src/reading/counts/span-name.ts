import type { Range } from '../../text/range.ts';

/** The span that a count covers: its words as printed, or `total`, `this year`, `last year`; `words` is null for the total. */
export interface Scope {
  readonly scope: string;
  /** The calendar year covered, when it is one and the article's year is known. */
  readonly year: number | null;
  readonly words: Range | null;
}

const THIS_YEAR =
  /^(?:(?:in|for|during) the current|this) (?:calendar )?year$|^of the year$|^since (?:the )?(?:beginning|start|turn) of (?:the|this) year$/;
const LAST_YEAR = /^(?:last|in the previous|the previous|previous) (?:calendar )?year$/;
const ONE_YEAR = /^(?:(?:in|during|throughout|over|for|of) )?(?:all of |the year )?((?:19|20)\d\d)$/;

/** The name of a span of a text, by the year in which the text was published. */
export function scopeNamed(text: string, words: Range, published: number | null): Scope {
  const printed = text
    .slice(words.start, words.end)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const plain = printed.toLowerCase().replace(/^so far /, '');
  const relative = (scope: 'this year' | 'last year', step: number): Scope => ({
    scope,
    year: published === null ? null : published + step,
    words,
  });
  if (THIS_YEAR.test(plain)) return relative('this year', 0);
  if (LAST_YEAR.test(plain)) return relative('last year', -1);
  const year = ONE_YEAR.exec(plain)?.[1];
  return { scope: printed, year: year === undefined ? null : Number(year), words };
}
