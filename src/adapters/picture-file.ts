import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Picture } from '../command/command.ts';

/** Writes a picture under its name into the user's cache folder, over the one before, and gives its path; rejects when the folder cannot be written to. */
export async function writePicture({ fileName, png }: Picture): Promise<string> {
  // in the system's temporary folder a name known beforehand could be somebody else's link
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'summit-bot');
  const path = join(folder, fileName);
  await mkdir(folder, { recursive: true });
  await writeFile(path, png);
  return path;
}
