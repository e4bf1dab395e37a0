import type { Range } from '../text/range.ts';

/** A paragraph to read, with its sentences; nothing is read from `debris`. */
export interface ParagraphText extends Range {
  readonly sentences: readonly Range[];
  readonly debris?: boolean;
}

/** When an article was published: relative dates are counted from `published`, or stay relative when it is null. */
export interface ArticleDate {
  /** An ISO date to the day, month or year. */
  readonly published: string | null;
  readonly dated: 'stated' | 'inferred' | 'undated';
}
