import type * as files from 'node:fs/promises';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { commands } from '../../../commands/all.ts';
import { openFolderStore } from '../../../src/library/folder-store.ts';
import { folderOf } from '../../factories.ts';
import { memoryLog, startBot } from './bot.ts';
import { MANAGE_GUILD } from './stand-in/payloads.ts';
import { startStandIn } from './stand-in/stand-in.ts';

const MODERATOR = { permissions: MANAGE_GUILD };
const vanishing = vi.hoisted(() => ({ now: false }));

/** While `vanishing.now`, an article that was listed is gone when it is to be read. */
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof files>();
  const readFile = async (...[path, ...rest]: Parameters<typeof real.readFile>) => {
    if (vanishing.now && String(path).endsWith('lima.txt')) await real.rm(String(path));
    return real.readFile(path, ...rest);
  };
  return { ...real, readFile };
});

test('articles deleted while they are loaded are named, the snapshot in use stays, and questions are answered', async () => {
  const folder = await folderOf({
    'lima.txt': 'LIMA, May 4, 2031 – They signed a pact.\n',
    'oslo.txt': 'OSLO, June 1, 2031 – Reis and Lind spoke of herring.\n',
  });
  const standIn = await startStandIn();
  const { log, lines } = memoryLog();
  const gateway = await startBot(standIn, {
    commands,
    store: await openFolderStore({ articles: folder, knowledge: 'data' }),
    log,
  });
  vanishing.now = true;
  const reload = standIn.slash('corpus reload', {}, MODERATOR);
  const asked = Array.from({ length: 10 }, () => standIn.slash('search', { text: 'pact' }));
  expect((await reload.shown()).text).toMatch(
    /Nothing was changed[\s\S]*lima\\\.txt\\:1\\: cannot be read \\\(ENOENT\\\)/,
  );
  for (const exchange of asked) expect((await exchange.shown()).text).toContain('signed a');
  vanishing.now = false;
  expect((await standIn.slash('corpus reload', {}, MODERATOR).shown()).text).toContain('Articles 1 \\(\\+0 −1\\)');

  await rm(join(folder, 'oslo.txt'));
  expect((await standIn.slash('corpus reload', {}, MODERATOR).shown()).text).toContain('Nothing was changed');
  expect((await standIn.slash('search', { text: 'herring' }).shown()).text).toContain('spoke of');
  expect(lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  expect(standIn.takeProblems()).toEqual([]);
  await gateway.stop(1000);
  await standIn.stop();
});
