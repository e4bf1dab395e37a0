import type { Range } from '../text/range.ts';

/** An ISO date to the day, the month or the year. */
export type IsoDate = string;

/** A half-open range of UTF-16 units into one article's body. */
export interface Span extends Range {
  readonly article: string;
}

/** A paragraph of an article's body, with its sentences; `debris` is neither indexed nor quoted. */
export interface Paragraph extends Range {
  readonly number: number;
  readonly debris: boolean;
  readonly sentences: readonly Range[];
}

/** A summit as an article's front matter declares it; `evidence` stands in the body. */
export interface SummitEntry {
  readonly date: IsoDate | null;
  readonly basis: 'stated' | 'inferred';
  readonly place: string | null;
  readonly occasion: string | null;
  readonly leaders: readonly string[];
  readonly evidence: Range;
}

/** A misspelt name put right: `words` as printed, to be followed by "[sic]" and `note`, never replaced. */
interface Note {
  readonly words: string;
  readonly note: string;
}

/** One article. `body` is never normalized: every offset in the program points into it. */
export interface Article {
  /** SHA-256 of the file's name and text. */
  readonly digest: string;
  /** The file's name without its extension. */
  readonly id: string;
  readonly file: string;
  readonly body: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: IsoDate | null;
  readonly dated: 'stated' | 'inferred' | 'undated';
  readonly url: string | null;
  readonly language: string;
  readonly source: string | null;
  readonly summits: readonly SummitEntry[];
  readonly notes: readonly Note[];
  readonly paragraphs: readonly Paragraph[];
}
