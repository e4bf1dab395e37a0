import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { folderOf } from '../../factories.ts';
import { GUILD_ID, MANAGE_GUILD } from './stand-in/payloads.ts';
import { type StandIn, startStandIn, TOKEN } from './stand-in/stand-in.ts';

/** The program as it is started in earnest, and what it wrote to its log. */
interface Running {
  readonly process: ChildProcess;
  log(): string;
}

function run(articles: string, apiUrl: string, script = 'src/index.ts'): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: apiUrl,
      ADMIN_GUILD_IDS: GUILD_ID,
      ARTICLES_DIR: articles,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout?.on('data', (text) => (log += text));
  child.stderr?.on('data', (text) => (log += text));
  return { process: child, log: () => log };
}

/** Ends it as a service manager would, if it still runs; its exit code. */
async function terminate({ process: child }: Running): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const [code] = await exit;
  return code;
}

interface Ended {
  readonly code: number | null;
  readonly log: string;
}

async function ended(running: Running): Promise<Ended> {
  const [code] = await once(running.process, 'close');
  return { code, log: running.log() };
}

let standIn: StandIn;
let refusing: StandIn;
let articles: string;
let bot: Running;
// a program takes seconds to start: these start beside the bot
let registered: Promise<Ended>;
let refused: Promise<Ended>;

async function start(): Promise<void> {
  bot = run(articles, standIn.apiUrl);
  const exited = once(bot.process, 'exit').then(() => Promise.reject(new Error(bot.log())));
  await Promise.race([standIn.gateway.whenConnected(), exited]);
}

beforeAll(async () => {
  articles = await mkdtemp(join(tmpdir(), 'articles-'));
  await cp('data/articles', articles, { recursive: true });
  standIn = await startStandIn();
  refusing = await startStandIn({ refuse: 4004 });
  registered = ended(run(articles, standIn.apiUrl, 'src/register.ts'));
  refused = ended(run(await folderOf({ 'one.txt': 'One line.' }), refusing.apiUrl));
  await start();
});

afterAll(async () => {
  await terminate(bot);
  await refusing.stop();
  await standIn.stop();
  await rm(articles, { recursive: true });
});

afterEach(() => expect(standIn.takeProblems()).toEqual([]));

/** As many people as needed: one alone would soon be asked to wait. */
const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ userId: String(410000000000000000n + BigInt(at)) }));

const CITED = /^> .+$[\s\S]*^-# .+paragraph \d+/m;

test.each([
  ['summit count', {}],
  ['quote', { speaker: 'Kishida' }],
])('/%s gives the same cited answer in a server and in a direct message', async (command, options) => {
  const inServer = await standIn.slash(command, options).shown();
  const direct = await standIn.slash(command, options, { guildId: null }).shown();
  expect(inServer.text).toMatch(CITED);
  expect(direct.text).toBe(inServer.text);
});

test('a free question in a direct message is answered like /ask', async () => {
  const question = 'How many summits did Kishida and Yoon hold?';
  const asked = await standIn.slash('ask', { question }).shown();
  expect(asked.text).toMatch(CITED);
  expect((await standIn.write(question)).text).toBe(asked.text);
});

test('a name typed wrongly is completed', async () => {
  const choices = await standIn.suggestions('quote', { speaker: 'Kisihda' }, 'speaker');
  expect(choices[0]?.value).toContain('Kishida');
});

test('a page is turned by a button after the program was started anew', async () => {
  const shown = await standIn.slash('search', { text: 'summit' }).shown();
  expect(await terminate(bot)).toBe(0);
  await start();
  const next = await standIn.click(shown, 'Next').shown();
  expect(next).toMatchObject({ inPlace: true, text: expect.stringContaining('page 2') });
});

test('a dropped socket is taken up again', async () => {
  const { identified } = standIn.gateway;
  standIn.gateway.drop();
  expect((await standIn.slash('quote', { speaker: 'Kishida' }).shown()).text).toMatch(CITED);
  expect(standIn.gateway).toMatchObject({ identified, resumed: 1 });
});

test('the commands are registered, everywhere and for the moderators of the named server', async () => {
  const { code, log } = await registered;
  expect(code).toBe(0);
  expect(log).toMatch(/^Everywhere: \/ask, .*\nIn server \d+: \/corpus\n$/);
});

describe('/corpus reload', () => {
  const moderator = { permissions: MANAGE_GUILD };

  test.each([
    ['members', {}],
    ['moderators of other servers', { ...moderator, guildId: '200000000000000002' }],
    ['anyone in a direct message', { guildId: null }],
  ])('is refused to %s', async (_who, place) => {
    const shown = await standIn.slash('corpus reload', {}, place).shown();
    expect(shown).toMatchObject({ onlyAsker: true, text: expect.stringContaining('for moderators') });
  });

  test('is refused when typed in a direct message', async () => {
    expect((await standIn.write('/corpus reload')).text).toContain('for moderators');
  });

  test('with a broken article, during questions, loses nothing and says why', async () => {
    const before = await standIn.slash('summit count').shown();
    await writeFile(join(articles, 'broken.md'), '---\npublished: yesterday\n---\n\nText.\n');
    const reload = standIn.slash('corpus reload', {}, moderator);
    const asked = people(20).map((person) => standIn.slash('summit count', {}, person));
    expect(await reload.shown()).toMatchObject({
      onlyAsker: true,
      text: expect.stringMatching(/broken\\\.md\\:2\\: .*date/),
    });
    for (const exchange of asked) expect((await exchange.shown()).text).toBe(before.text);
    await rm(join(articles, 'broken.md'));
    expect((await standIn.slash('corpus reload', {}, moderator).shown()).text).toContain('Reloaded');
  });
});

test('a start that cannot succeed ends with 1 and one sentence', async () => {
  const { code, log } = await refused;
  expect(code).toBe(1);
  const plain = log.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
  expect(plain).toEqual([expect.stringMatching(/^Discord refused the token: .*\.$/)]);
});

test('neither the token nor words of questions are in the log', () => {
  expect(bot.log()).not.toMatch(/stand-in\.of-discord|Yoon say|How many/);
});

test('SIGTERM in the middle of answers finishes them and ends with 0 within the deadline', async () => {
  const asked = people(10).map((person) => standIn.slash('ask', { question: 'What did Yoon say?' }, person));
  await asked[0]?.first();
  const started = performance.now();
  expect(await terminate(bot)).toBe(0);
  expect(performance.now() - started).toBeLessThan(5000);
  for (const exchange of asked) expect((await exchange.shown()).text).not.toBe('');
});
