import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Picture } from '../command/command.ts';

/** Writes a picture under its name into a folder that is made for it, over the one before, and gives its path; rejects when the folder cannot be written to. */
export async function writePicture(folder: string, { fileName, png }: Picture): Promise<string> {
  const path = join(folder, fileName);
  await mkdir(folder, { recursive: true });
  await writeFile(path, png);
  return path;
}
