import type { Range } from '../../text/range.ts';
import type { ArticleDate, ParagraphText } from '../article-text.ts';
import type { SummitWords } from '../summit-words.ts';

/** A meeting of leaders that a text says was held. */
export interface MeetingReport {
  /** An ISO date to the day, month or year. */
  readonly date: string | null;
  readonly basis: 'stated' | 'inferred' | null;
  readonly place: string | null;
  readonly occasion: string | null;
  /** Full names as far as the text gives them. */
  readonly leaders: readonly string[];
  /** The sentences that report it. */
  readonly evidence: readonly Range[];
}

/** The meetings of leaders that a text reports as held, in order of mention; one meeting is one report. */
export function readMeetings(
  _text: string,
  _paragraphs: readonly ParagraphText[],
  _dated: ArticleDate,
  _words: SummitWords,
): MeetingReport[] {
  return [];
}
