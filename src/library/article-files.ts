import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { ENDINGS } from './folder-entries.ts';
import { MOST_BYTES } from './load.ts';
import { type ArticleFile, StoreRefusal } from './store.ts';

const REMOVED = '.removed';
const MOST_NAME = 100;

/** The name under which a file may be written in the articles folder; throws a StoreRefusal for paths, hidden files, other endings and files too large. */
export function checkedName({ name, bytes }: ArticleFile): string {
  const plain = /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(name) && !name.includes('..') && name.length <= MOST_NAME;
  if (!plain) throw new StoreRefusal(({ mistakes }) => mistakes.fileNameLetters);
  if (!ENDINGS.includes(extname(name))) throw new StoreRefusal(({ mistakes }) => mistakes.fileNameEnding(ENDINGS));
  if (bytes.length > MOST_BYTES) throw new StoreRefusal(({ mistakes }) => mistakes.fileTooLarge(MOST_BYTES / 1024));
  return name;
}

/** Writes a file into `folder` so that it is there whole or not at all, also when the disk is full. */
export async function writeWhole(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const aside = join(folder, `.${randomUUID()}.part`);
  try {
    const file = await open(aside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, join(folder, name));
  } catch (error) {
    await rm(aside, { force: true });
    throw refusalOf(error);
  }
}

/** Whether a file of that name, and not a link, lies in the folder; rejects when that cannot be seen. */
export async function isFile(folder: string, name: string): Promise<boolean> {
  const found = await lstat(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw refusalOf(error);
  });
  return found?.isFile() ?? false;
}

/** Moves a file into the folder's hidden `.removed`, under a name of its own. */
export async function setAside(folder: string, name: string): Promise<void> {
  try {
    await mkdir(join(folder, REMOVED), { recursive: true });
    await rename(join(folder, name), join(folder, REMOVED, `${new Date().toISOString().replace(/:/g, '')}-${name}`));
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  const kinds = {
    ENOSPC: 'diskFull',
    EDQUOT: 'quotaUsedUp',
    EACCES: 'mayNotWrite',
    EPERM: 'mayNotWrite',
    EROFS: 'cannotWrite',
  } as const;
  const kind = code !== undefined && code in kinds ? kinds[code as keyof typeof kinds] : undefined;
  return kind ? new StoreRefusal(({ mistakes }) => mistakes[kind], { cause: error }) : error;
}
