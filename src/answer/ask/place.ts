import type { Range } from '../../text/range.ts';

/** A sentence of an article, by offsets into its body. */
export interface Place extends Range {
  readonly article: string;
}
