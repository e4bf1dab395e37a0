import type { Fault } from './fault.ts';
import type { Library } from './library.ts';

/** What a reload did: the new snapshot's difference from the old one, or why the old one stays. */
export type ReloadReport =
  | {
      readonly swapped: true;
      readonly before: Library;
      readonly after: Library;
      readonly faults: readonly Fault[];
      readonly ms: number;
    }
  | { readonly swapped: false; readonly before: Library; readonly faults: readonly Fault[]; readonly ms: number };

/** Where snapshots come from, and how a new one replaces the one in use. */
export interface LibraryStore {
  /** The snapshot in use. Keep it for the length of one answer. */
  readonly current: Library;
  /** Faults and warnings of the last load. */
  readonly faults: readonly Fault[];
  /** Builds a new snapshot aside and swaps it in; with a fault the old one stays, unless faulty files are to be skipped. Two calls at once share one reload. */
  reload(options?: { readonly skipFaulty?: boolean }): Promise<ReloadReport>;
}
