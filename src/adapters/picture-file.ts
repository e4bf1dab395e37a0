import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Picture } from '../command.ts';

/** Writes a picture into a new folder of its own in the system's temporary folder and gives its path. */
export async function writePicture({ fileName, png }: Picture): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'summit-bot-')), fileName);
  await writeFile(path, png);
  return path;
}
