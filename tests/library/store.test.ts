import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differenceText } from '../../src/library/difference.ts';
import { faultLine } from '../../src/library/fault.ts';
import { LoadError, openFolderStore } from '../../src/library/folder-store.ts';
import { folderOf } from '../factories.ts';

const SOUND = { 'a.txt': 'They met in Rome.\n“We agree,” Ana Reis said.\n', 'b.txt': 'They met in Oslo.\n' };
const BROKEN = '---\npublished: soon\n---\n\nThey met.\n';

async function opened(files: Record<string, string> = SOUND) {
  const folder = await folderOf(files);
  return { folder, store: await openFolderStore({ articles: folder, knowledge: 'data' }) };
}

test('at start a faulty file is left out and named', async () => {
  const { store } = await opened({ ...SOUND, 'c.md': BROKEN });
  expect(store.current.articles.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(store.faults.map(faultLine)).toEqual(['c.md:2: published is not a date: write 2024-09-06, 2024-09 or 2024']);
});

test('a reload takes what is new and lets go of what is gone', async () => {
  const { folder, store } = await opened();
  const before = store.current;
  await rm(join(folder, 'b.txt'));
  await writeFile(join(folder, 'c.txt'), 'They met in Lima.\nThey parted.\n');
  const report = await store.reload();
  expect(report.swapped).toBe(true);
  expect(store.current.articles.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(store.current.hash).not.toBe(before.hash);
  expect(differenceText(before, store.current)).toBe('Articles 2 (+1 −1); passages 4 (+2 −1); quotations 1 (+0 −0).');
});

test('a failed reload keeps the library and says why', async () => {
  const { folder, store } = await opened();
  const before = store.current;
  await writeFile(join(folder, 'c.md'), BROKEN);
  const report = await store.reload();
  expect(report.swapped).toBe(false);
  expect(report.faults[0]).toMatchObject({ file: 'c.md', line: 2 });
  expect(store.current).toBe(before);
});

test('skip-faulty takes the sound articles', async () => {
  const { folder, store } = await opened();
  await writeFile(join(folder, 'c.md'), BROKEN);
  await writeFile(join(folder, 'd.txt'), 'They met in Lima.\n');
  expect((await store.reload({ skipFaulty: true })).swapped).toBe(true);
  expect(store.current.articles.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
});

test('two reloads at once are one', async () => {
  const { store } = await opened();
  const [first, second] = await Promise.all([store.reload(), store.reload()]);
  expect(first).toBe(second);
});

test('an unchanged folder gives the same hash', async () => {
  const { store } = await opened();
  const { hash } = store.current;
  await store.reload();
  expect(store.current.hash).toBe(hash);
});

test('a folder that vanished keeps the library', async () => {
  const { folder, store } = await opened();
  const before = store.current;
  await rm(folder, { recursive: true });
  const report = await store.reload();
  expect(report.swapped).toBe(false);
  expect(report.faults[0]?.reason).toContain('ENOENT');
  expect(store.current).toBe(before);
});

test('a folder without articles cannot be served', async () => {
  await expect(opened({})).rejects.toThrow(LoadError);
});
