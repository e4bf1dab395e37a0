import { type Wording, wordsIn } from '../language/words.ts';
import type { Fault } from './fault.ts';
import type { Library } from './library.ts';

/** What became of a change: "kept out" is a file that was faulty itself and was not written, "refused" a snapshot with faults. */
type Outcome = 'swapped' | 'refused' | 'kept out' | 'dry run' | 'rolled back';

/** What a reload did, or a dry run would do: `after` replaced `before`, or the problem and the faults say why it could not. */
export interface ReloadReport {
  readonly outcome: Outcome;
  readonly before: Library;
  /** The snapshot built; undefined when nothing could be built. */
  readonly after: Library | undefined;
  /** Whether a file was written or moved, whatever the outcome. */
  readonly filesChanged: boolean;
  /** Why nothing could be built, where that is more than a fault of a file. */
  readonly problem?: Wording | undefined;
  /** By file and line. */
  readonly faults: readonly Fault[];
  readonly ms: number;
}

/** How a reload deals with faults, and whether it is only tried. */
export interface ReloadOptions {
  /** Leave faulty articles out instead of refusing. */
  readonly skipFaulty?: boolean;
  /** Build and report, but change nothing. */
  readonly dryRun?: boolean;
}

/** An article's file as someone sends it. */
export interface ArticleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where snapshots come from, and how a new one replaces the one in use. Changes happen one at a time. */
export interface LibraryStore {
  /** The snapshot in use. Keep it for the length of one answer. */
  readonly current: Library;
  /** Faults and warnings of the snapshot in use. */
  readonly faults: readonly Fault[];
  /** Builds a new snapshot aside and swaps it in; with a fault the old one stays. Equal calls at once share one reload. */
  reload(options?: ReloadOptions): Promise<ReloadReport>;
  /** Puts the last different snapshot before the current one back in use, once; undefined when there is none. Files are not touched: a reload goes forward again. */
  rollback(): ReloadReport | undefined;
  /** Writes an article's file and reloads. Nothing is written when the file is faulty; throws a StoreRefusal for a name, size or double that cannot be. */
  add(file: ArticleFile, options?: { readonly replace?: boolean }): Promise<ReloadReport>;
  /** Moves an article's file out of the articles, where it can be brought back by hand, and reloads; throws a StoreRefusal when there is no such article. */
  remove(id: string): Promise<ReloadReport>;
}

/** A change that cannot be made as asked; worded for the moderator, with what to do. The message is the English one. */
export class StoreRefusal extends Error {
  override name = 'StoreRefusal';
  readonly wording: Wording;
  constructor(wording: Wording, options?: ErrorOptions) {
    super(wording(wordsIn('en')), options);
    this.wording = wording;
  }
}
