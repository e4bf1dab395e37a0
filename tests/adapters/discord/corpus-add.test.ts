import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../../commands/all.ts';
import { offeredFile } from '../../../src/adapters/discord/attachment.ts';
import { openFolderStore } from '../../../src/library/folder-store.ts';
import { MOST_BYTES } from '../../../src/library/load.ts';
import { folderOf } from '../../factories.ts';
import { memoryLog, withBot } from './bot.ts';
import { MANAGE_GUILD, USER_ID } from './stand-in/payloads.ts';
import type { StandIn } from './stand-in/stand-in.ts';

const MODERATOR = { permissions: MANAGE_GUILD };
const { log, lines } = memoryLog();
const folder = await folderOf({ 'oslo.txt': 'OSLO, June 1, 2031 – Reis and Lind spoke of herring.\n' });
const store = await openFolderStore({ articles: folder, knowledge: 'data' });
const standIn = await withBot({ commands, store, log });

const bytes = (text: string) => new TextEncoder().encode(text);
const LISBON = bytes('LISBON, May 4, 2031 – They signed a pact about 鰊.\n');

async function added(file: ReturnType<StandIn['upload']>, options = {}, place = MODERATOR): Promise<string> {
  const shown = await standIn.slash('corpus add', { file, ...options }, place).shown();
  expect(shown.onlyAsker).toBe(true);
  return shown.text.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}

test('an attached article is written, byte for byte, and answers from then on', async () => {
  expect(await added(standIn.upload('lisbon.txt', { bytes: LISBON }))).toContain('Articles 2 (+1 −0)');
  expect(new Uint8Array(await readFile(join(folder, 'lisbon.txt')))).toEqual(LISBON);
  expect((await standIn.slash('search', { text: 'pact' }).shown()).text).toContain('They signed a pact about 鰊');
  expect(lines.filter(({ msg }) => msg === 'moderation').at(-1)).toMatchObject({
    moderator: USER_ID,
    command: 'corpus add',
    options: { file: 'lisbon.txt' },
    result: 'found',
  });
  expect(JSON.stringify(lines)).not.toContain('pact');
});

test('an article of that name is replaced only when so wished', async () => {
  const again = () => standIn.upload('oslo.txt', { bytes: bytes('OSLO, June 2, 2031 – They spoke of cod.\n') });
  expect(await added(again())).toContain('There is an article oslo.txt already: choose another name, or say replace.');
  expect(await added(again(), { replace: true })).toContain('Reloaded');
  expect((await standIn.slash('search', { text: 'cod' }).shown()).text).toContain('They spoke of cod');
});

test.each([
  [
    'a size that is too large, before anything is fetched',
    'a.txt',
    { bytes: LISBON, size: MOST_BYTES + 1 },
    '1024 KiB',
  ],
  ['a file that is larger than was said', 'a.txt', { bytes: new Uint8Array(MOST_BYTES + 1), size: 10 }, '1024 KiB'],
  ['a path in the name', '../a.txt', { bytes: LISBON }, 'name may hold letters, digits'],
  ['another ending', 'a.docx', { bytes: LISBON }, 'must end in .md or .txt'],
  ['another encoding', 'a.txt', { bytes: new Uint8Array([0xff, 0xfe, 0x41, 0]) }, 'a.txt:1: is not UTF-8 text'],
  ['a faulty article', 'a.md', { bytes: bytes('---\npublished: never\n---\n\nText.\n') }, 'a.md:2:'],
  ['a file that is gone', 'a.txt', { bytes: LISBON, status: 404 }, 'could not be fetched from Discord (status 404)'],
  ['a redirection', 'a.txt', { bytes: LISBON, status: 302 }, 'could not be fetched from Discord'],
])('%s is refused in a sentence', async (_what, name, upload, sentence) => {
  const before = await standIn.slash('corpus status', {}, MODERATOR).shown();
  expect(await added(standIn.upload(name, upload))).toContain(sentence);
  expect((await standIn.slash('corpus status', {}, MODERATOR).shown()).text).toBe(before.text);
});

test.each(['https://cdn.discordapp.com.example.org', 'http://cdn.discordapp.com', 'http://169.254.169.254', 'file://'])(
  'nothing is fetched from %s',
  async (host) => {
    expect(await added(standIn.upload('a.txt', { bytes: LISBON }, host))).toContain('does not lie with Discord');
  },
);

test('a download that hangs is given up', async () => {
  const { filename: name, url, size } = standIn.upload('a.txt', { bytes: LISBON, hangs: true });
  await expect(offeredFile({ name, url, size }, standIn.apiUrl, 200).read(MOST_BYTES)).rejects.toThrow(
    'The file could not be fetched from Discord in time: please attach it again.',
  );
});

test('a member’s file is not even fetched', async () => {
  const fetched = standIn.attachments.fetched.length;
  const file = standIn.upload('b.txt', { bytes: LISBON });
  expect(await added(file, {}, { permissions: 0n })).toContain('is for moderators');
  expect(standIn.attachments.fetched).toHaveLength(fetched);
});
