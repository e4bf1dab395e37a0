import type { Range } from '../../text/range.ts';
import type { ArticleDate, ParagraphText } from '../article-text.ts';
import type { SummitWords } from '../summit-words.ts';

/** A statement of how many summits were held; the range is its sentence. */
export interface CountClaim extends Range {
  readonly value: number;
  /** `total`, `this year`, `last year`, or the words of the span such as "since March". */
  readonly scope: string;
  /** The ISO date at which the number holds. */
  readonly asOf: string | null;
  readonly asOfBasis: 'stated' | 'inferred' | null;
  /** Full names as far as the text gives them. */
  readonly leaders: readonly string[];
  readonly kind: 'bilateral' | 'trilateral' | 'sidelines' | 'any';
  /** The exact words that state the number. */
  readonly words: Range;
  /** The calendar year that the scope covers, if it covers just one. */
  readonly year: number | null;
}

/** Every statement in an article of how many summits leaders held, in order; plans, calls and cancelled ones are none. */
export function readCounts(
  _text: string,
  _paragraphs: readonly ParagraphText[],
  _dated: ArticleDate,
  _words: SummitWords,
): CountClaim[] {
  return [];
}
