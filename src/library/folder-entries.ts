import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Wording } from '../language/words.ts';
import type { Fault } from './fault.ts';

/** The endings of articles' files. */
export const ENDINGS = ['.md', '.txt'];

/** What lies directly in a folder of articles: the names of its articles' files, in order, and a warning for all that looks like one and is not read. */
export interface FolderEntries {
  readonly files: readonly string[];
  readonly passedOver: readonly Fault[];
}

/** Lists a folder; hidden files, and files of other kinds such as pictures, are passed over without a word. Rejects when it cannot be read. */
export async function folderEntries(folder: string): Promise<FolderEntries> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  return {
    files: entries
      .filter((entry) => entry.isFile() && ENDINGS.includes(extname(entry.name)))
      .map(({ name }) => name)
      .sort(),
    passedOver: entries.flatMap((entry) => {
      const reason = reasonFor(entry);
      return reason ? [{ file: entry.name, line: 1, reason, severity: 'warning' as const }] : [];
    }),
  };
}

function reasonFor(entry: Dirent): Wording | undefined {
  // a link could lead out of the folder: only the folder's own files are articles
  if (entry.isSymbolicLink()) return ({ faults }) => faults.link;
  if (entry.isDirectory()) return ({ faults }) => faults.folder;
  if (!entry.isFile()) return ({ faults }) => faults.noFile;
  const ending = extname(entry.name);
  const looksLikeArticle = !ENDINGS.includes(ending) && ENDINGS.includes(ending.toLowerCase());
  return looksLikeArticle ? ({ faults }) => faults.capitalEnding(ending, ending.toLowerCase()) : undefined;
}
