import type { Citation } from '../library/citation.ts';
import type { Range } from '../text/range.ts';

/** A citation as an answer shows it: the words that matched or answer may stand out. */
export interface Evidence {
  readonly citation: Citation;
  /** Ranges of the article's body inside the citation. */
  readonly marked?: readonly Range[];
  /** Who says it, for a quotation. */
  readonly speaker?: string;
}

/** A statement with the words that prove it, best first; or that there is none, with what is near. */
export type Answer =
  | {
      readonly found: true;
      /** At most 300 characters of plain text. */
      readonly statement: string;
      /** Who reports it and when, where the statement merely says that, since no few words of the evidence answer. */
      readonly onlySource?: string;
      readonly evidence: readonly [Evidence, ...Evidence[]];
    }
  | {
      readonly found: false;
      /** What the articles do not say, such as "The articles do not mention tariffs." */
      readonly statement: string;
      /** Passages that are near the question and do not answer it. */
      readonly near: readonly Evidence[];
    };
