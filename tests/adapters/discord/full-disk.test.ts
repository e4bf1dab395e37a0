import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type * as files from 'node:fs/promises';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { commands } from '../../../commands/all.ts';
import { openFolderStore } from '../../../src/library/folder-store.ts';
import { folderOf } from '../../factories.ts';
import { startBot } from './bot.ts';
import { GUILD_ID, MANAGE_GUILD } from './stand-in/payloads.ts';
import { type StandIn, startStandIn, TOKEN } from './stand-in/stand-in.ts';

/** Half of what is written arrives, then the system's own "no space left on device" comes, from a device that is always full. */
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof files>();
  const open: typeof real.open = async (path, ...rest) => {
    const file = await real.open(path, ...rest);
    if (!String(path).endsWith('.part')) return file;
    const writeFile = async (bytes: Uint8Array) => {
      await file.write(bytes.subarray(0, bytes.length / 2));
      await real.writeFile('/dev/full', bytes);
    };
    return Object.assign(file, { writeFile });
  };
  return { ...real, open };
});

const OSLO = 'OSLO, June 1, 2031 – Reis and Lind spoke of herring.\n';
const MODERATOR = { permissions: MANAGE_GUILD };
// more than the small file system below has room for
const LONG = new TextEncoder().encode(`OSLO, June 2, 2031 – They spoke of cod.\n${'They went on.\n'.repeat(20_000)}`);
let folder: string;
let standIn: StandIn;

beforeAll(async () => {
  folder = await folderOf({ 'oslo.txt': OSLO });
  standIn = await startStandIn();
});
afterAll(() => standIn.stop());
afterEach(() => expect(standIn.takeProblems()).toEqual([]));

/** Adds an article, and another in place of one that is there, to `articles` on a full disk: nothing may have changed. */
async function addInVain(articles: string): Promise<void> {
  const status = async () => (await standIn.slash('corpus status', {}, MODERATOR).shown()).text;
  const before = await status();
  for (const [name, replace] of [
    ['lima.txt', false],
    ['oslo.txt', true],
  ] as const) {
    const file = standIn.upload(name, { bytes: LONG });
    const shown = await standIn.slash('corpus add', { file, replace }, MODERATOR).shown();
    expect(shown).toMatchObject({ onlyAsker: true, text: expect.stringContaining('The disk is full') });
    expect(shown.text).toContain('nothing was changed');
  }
  expect(await readdir(articles)).toEqual(['oslo.txt']);
  expect(await readFile(join(articles, 'oslo.txt'), 'utf8')).toBe(OSLO);
  expect(await status()).toBe(before);
  expect((await standIn.slash('search', { text: 'herring' }).shown()).text).toContain('spoke of herring');
  const reload = await standIn.slash('corpus reload', {}, MODERATOR).shown();
  expect(reload.text).toContain('Articles 1 \\(\\+0 −0\\)');
}

test.runIf(existsSync('/dev/full'))(
  'a disk that is full in the middle of a file leaves articles and snapshot as they were',
  async () => {
    const gateway = await startBot(standIn, {
      commands,
      store: await openFolderStore({ articles: folder, knowledge: 'data' }),
    });
    await addInVain(folder);
    await gateway.stop(1000);
  },
);

const MOUNTED = 'mount -t tmpfs -o size=64k tmpfs "$1" && echo "$2" > "$1/oslo.txt"';
const mayMount = spawnSync('unshare', ['-Urm', 'sh', '-c', MOUNTED, 'sh', '/mnt', 'x']).status === 0;

test.runIf(mayMount)('so does a file system that really is full, under the program as it is started', async () => {
  const start = `${MOUNTED} && exec "$3" --import tsx src/index.ts`;
  const program = spawn('unshare', ['-Urm', 'sh', '-c', start, 'sh', folder, OSLO.trim(), process.execPath], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: standIn.apiUrl,
      ADMIN_GUILD_IDS: GUILD_ID,
      ARTICLES_DIR: folder,
    },
    stdio: 'ignore',
  });
  await standIn.gateway.whenConnected();
  await addInVain(`/proc/${program.pid}/root${folder}`);
  program.kill('SIGTERM');
  expect(await once(program, 'exit')).toEqual([0, null]);
});
