import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { en } from '../../src/language/en/words.ts';
import { differenceText } from '../../src/library/difference.ts';
import { faultLine } from '../../src/library/fault.ts';
import { LoadError, openFolderStore } from '../../src/library/folder-store.ts';
import { StoreRefusal } from '../../src/library/store.ts';
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
  expect(store.faults.map(faultLine)).toEqual([
    'c.md:2: published "soon" is not a date: write 2024-09-06, 2024-09 or 2024',
  ]);
});

test('a reload takes what is new and lets go of what is gone', async () => {
  const { folder, store } = await opened();
  const before = store.current;
  await rm(join(folder, 'b.txt'));
  await writeFile(join(folder, 'c.txt'), 'They met in Lima.\nThey parted.\n');
  const report = await store.reload();
  expect(report.outcome).toBe('swapped');
  expect(store.current.articles.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(store.current.hash).not.toBe(before.hash);
  expect(differenceText(before, store.current, en)).toBe(
    'Articles 2 (+1 −1); passages 4 (+2 −1); quotations 1 (+0 −0).',
  );
});

test('a failed reload keeps the library and says why', async () => {
  const { folder, store } = await opened();
  const before = store.current;
  await writeFile(join(folder, 'c.md'), BROKEN);
  const report = await store.reload();
  expect(report.outcome).toBe('refused');
  expect(report.faults[0]).toMatchObject({ file: 'c.md', line: 2 });
  expect(store.current).toBe(before);
});

test('a file that cannot be seen is not taken for one that is gone', async () => {
  const { folder, store } = await opened();
  await rm(folder, { recursive: true });
  await writeFile(folder, '');
  await expect(store.remove('a')).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test('skip-faulty takes the sound articles', async () => {
  const { folder, store } = await opened();
  await writeFile(join(folder, 'c.md'), BROKEN);
  await writeFile(join(folder, 'd.txt'), 'They met in Lima.\n');
  expect((await store.reload({ skipFaulty: true })).outcome).toBe('swapped');
  expect(store.current.articles.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
});

test('a reload reads only the articles that changed', async () => {
  const { folder, store } = await opened();
  const before = store.current;
  await writeFile(join(folder, 'b.txt'), 'They met in Lima.\n“We part,” Bo Lind said.\n');
  await store.reload();
  expect(store.current.readings.get('a')).toBe(before.readings.get('a'));
  expect(store.current.quotations.map(({ speaker }) => speaker)).toEqual(['Ana Reis', 'Bo Lind']);
});

test('a snapshot that cannot come back any more is not kept in memory', async () => {
  const folder = await folderOf({ 'a.txt': 'They met in Rome.\n' });
  const store = await openFolderStore({ articles: folder, knowledge: 'data' });
  const first = new WeakRef(store.current);
  for (const day of [1, 2, 3]) {
    await writeFile(join(folder, 'b.txt'), `They met on day ${day}.\n`);
    await store.reload();
  }
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  expect(first.deref()).toBeUndefined();
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
  expect(report.outcome).toBe('refused');
  expect(report.problem?.(en)).toContain('ENOENT');
  expect(store.current).toBe(before);
});

test('a folder without articles cannot be served', async () => {
  await expect(opened({})).rejects.toThrow(LoadError);
});

test('a dry run says what would change and changes nothing', async () => {
  const { folder, store } = await opened();
  const before = store.current;
  await writeFile(join(folder, 'c.txt'), 'They met in Lima.\n');
  const { outcome, after } = await store.reload({ dryRun: true });
  expect(outcome).toBe('dry run');
  expect(after?.articles).toHaveLength(3);
  expect(store.current).toBe(before);
});

test('a rollback brings the snapshot before back, once; a reload goes forward again', async () => {
  const { folder, store } = await opened();
  expect(store.rollback()).toBeUndefined();
  const first = store.current;
  await writeFile(join(folder, 'c.txt'), 'They met in Lima.\n');
  await store.reload();
  const second = store.current;
  expect(store.rollback()).toMatchObject({ outcome: 'rolled back', before: second, after: first });
  expect(store.current).toBe(first);
  expect(store.rollback()).toBeUndefined();
  await store.reload();
  expect(store.current.hash).toBe(second.hash);
  store.rollback();
  expect(store.current.hash).toBe(first.hash);
});

test('a snapshot without changes does not take the place of the one before', async () => {
  const { store } = await opened();
  const first = store.current;
  const lima = { name: 'c.txt', bytes: bytesOf('They met in Lima.\n') };
  await store.add(lima);
  await store.add(lima, { replace: true });
  await store.reload();
  store.rollback();
  expect(store.current).toBe(first);
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('an article that is added is in the folder and in use', async () => {
  const { folder, store } = await opened();
  const { outcome } = await store.add({ name: 'c.txt', bytes: bytesOf('They met in Lima.\n') });
  expect(outcome).toBe('swapped');
  expect(store.current.article('c')?.body).toBe('They met in Lima.\n');
  expect(await readdir(folder)).toEqual(['a.txt', 'b.txt', 'c.txt']);
});

test('a faulty article that is added is not written', async () => {
  const { folder, store } = await opened();
  const { outcome, filesChanged, faults } = await store.add({ name: 'c.md', bytes: bytesOf(BROKEN) });
  expect({ outcome, filesChanged }).toEqual({ outcome: 'kept out', filesChanged: false });
  expect(faults[0]).toMatchObject({ file: 'c.md', line: 2 });
  expect(await readdir(folder)).toEqual(['a.txt', 'b.txt']);
});

test.each([
  ['a path', '../c.txt'],
  ['a path of another system', '..\\c.txt'],
  ['an absolute path', '/tmp/c.txt'],
  ['a hidden file', '.c.txt'],
  ['another ending', 'c.html'],
  ['no name', '.txt'],
  ['a control character', 'c\u0000.txt'],
  ['an article that is there', 'a.txt'],
  ['the name of an article with another ending', 'a.md'],
])('an article is refused for %s', async (_reason, name) => {
  const { folder, store } = await opened();
  await expect(store.add({ name, bytes: bytesOf('They met.') })).rejects.toThrow(StoreRefusal);
  expect(await readdir(folder)).toEqual(['a.txt', 'b.txt']);
});

test('an article is replaced when that is said', async () => {
  const { store } = await opened();
  await store.add({ name: 'a.txt', bytes: bytesOf('They met in Lima.\n') }, { replace: true });
  expect(store.current.article('a')?.body).toBe('They met in Lima.\n');
});

test('an article that is removed can be brought back by hand', async () => {
  const { folder, store } = await opened();
  await store.remove('b');
  expect(store.current.articles.map(({ id }) => id)).toEqual(['a']);
  expect((await readdir(join(folder, '.removed')))[0]).toMatch(/-b\.txt$/);
  await expect(store.remove('../a')).rejects.toThrow(StoreRefusal);
});

test('an article is not removed twice where faults keep it in use', async () => {
  const { folder, store } = await opened();
  await writeFile(join(folder, 'c.md'), BROKEN);
  expect(await store.remove('b')).toMatchObject({ outcome: 'refused', filesChanged: true });
  await expect(store.remove('b')).rejects.toThrow('b.txt is not in the folder any more');
});

test('changes at once are made one after the other', async () => {
  const { store } = await opened();
  const names = ['c.txt', 'd.txt', 'e.txt'];
  await Promise.all(names.map((name) => store.add({ name, bytes: bytesOf(`They met in ${name}.`) })));
  expect(store.current.articles).toHaveLength(5);
});
