import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient, forgetChannels } from '../../src/adapters/discord/client.ts';
import type { Gateway } from '../../src/adapters/discord/gateway.ts';
import type { LibraryStore } from '../../src/library/store.ts';
import { memoryLog, startBot } from './bot.ts';
import { sampleCommands, sampleStore } from './sample.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';

let standIn: StandIn;
let store: LibraryStore;
let gateway: Gateway | undefined;

async function start(log = memoryLog().log): Promise<void> {
  gateway = await startBot(standIn, { commands: sampleCommands, store, log, patienceMs: 150 });
}

beforeEach(async () => {
  store ??= await sampleStore();
  standIn = await startStandIn();
});

afterEach(async () => {
  await gateway?.stop(100);
  gateway = undefined;
  await standIn.stop();
});

const answers = async () => (await standIn.slash('ask', { question: 'Who met?' }).shown()).text.includes('met twice');

describe('a connection that breaks', () => {
  test.each([
    ['a dropped socket', () => standIn.gateway.drop()],
    ['opcode 7', () => standIn.gateway.askToReconnect()],
    ['opcode 9, resumable', () => standIn.gateway.invalidate(true)],
    ['close 4000', () => standIn.gateway.close(4000)],
  ])('%s is resumed, and what was asked meanwhile is answered', async (_what, breakIt) => {
    await start();
    breakIt();
    const exchange = standIn.slash('ask', { question: 'Who met?' });
    expect((await exchange.shown()).text).toContain('met twice');
    await vi.waitFor(() => expect(standIn.gateway).toMatchObject({ identified: 1, resumed: 1 }), 3000);
    expect(await answers()).toBe(true);
    expect(standIn.takeProblems()).toEqual([]);
  });
});

// Discord lets a bot log in anew only every 5 seconds
describe.runIf(process.env.NIGHTLY)('a session that is over', () => {
  test.each([
    ['opcode 9, not resumable', () => standIn.gateway.invalidate(false)],
    ['close 4007', () => standIn.gateway.close(4007)],
    ['close 4009', () => standIn.gateway.close(4009)],
    ['close 1000', () => standIn.gateway.close(1000)],
  ])('%s is followed by another, and questions are answered', async (_what, end) => {
    await start();
    end();
    await vi.waitFor(() => expect(standIn.gateway.connected).toBe(false));
    await standIn.gateway.whenConnected();
    expect(await answers()).toBe(true);
    expect(standIn.takeProblems()).toEqual([]);
  });
});

describe('a start that fails is explained in one sentence', () => {
  test.each([
    [4004, /^Discord refused the token: .*DISCORD_TOKEN.*\.$/],
    [4014, /^Discord refused an intent: .*\.$/],
  ])('close %i', async (code, sentence) => {
    await standIn.stop();
    standIn = await startStandIn({ refuse: code });
    await expect(start()).rejects.toThrow(sentence);
  });

  test('401 from the REST interface', async () => {
    await standIn.stop();
    standIn = await startStandIn({ token: 'another' });
    await expect(start()).rejects.toThrow(/^Discord refused the token: .*\.$/);
  });
});

test('it is ready only while Discord listens', async () => {
  await start();
  await vi.waitFor(() => expect(gateway?.isReady()).toBe(true));
  standIn.gateway.drop();
  await vi.waitFor(() => expect(gateway?.isReady()).toBe(false));
  await vi.waitFor(() => expect(gateway?.isReady()).toBe(true), 3000);
});

test('a connection that Discord ends for good is said, once it happens', async () => {
  const { log, lines } = memoryLog();
  await start(log);
  standIn.gateway.close(4004);
  expect((await gateway?.lost)?.message).toMatch(/^Discord refused the token/);
  expect(lines.some(({ msg }) => msg === 'Discord closed the connection for good')).toBe(true);
});

describe('stopping', () => {
  test('finishes the answers in flight, turns new questions away, and disconnects', async () => {
    await start();
    const slow = standIn.slash('slow', { ms: 400 });
    await slow.first();
    const stopped = gateway?.stop(5000);
    const late = standIn.slash('ask', { question: 'Who met?' });
    expect((await late.shown()).text).toContain('about to restart');
    expect((await standIn.write('Who met?')).text).toContain('about to restart');
    await stopped;
    expect((await slow.shown()).text).toContain('Slowly');
    expect(standIn.gateway.connected).toBe(false);
    expect(standIn.takeProblems()).toEqual([]);
  });

  test('gives up at its deadline', async () => {
    await start();
    await standIn.slash('slow', { ms: 3000 }).first();
    const started = performance.now();
    await gateway?.stop(300);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('gives up at its deadline while the connection is being made anew', async () => {
    await start();
    standIn.gateway.invalidate(false);
    await new Promise((resolve) => setTimeout(resolve, 700));
    const started = performance.now();
    await gateway?.stop(300);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('calls that fail', () => {
  test('a 500 and a 502 are tried again in time', async () => {
    await start();
    standIn.fail({ route: /callback/, status: 500, times: 1 });
    standIn.fail({ route: /callback/, status: 502, times: 1 });
    expect(await answers()).toBe(true);
  });

  test('a 429 is waited for', async () => {
    await start();
    const body = { message: 'You are being rate limited.', retry_after: 0.2, global: false };
    const headers = { 'retry-after': '1', 'x-ratelimit-scope': 'user' };
    standIn.fail({ route: /callback/, status: 429, times: 1, body, headers });
    expect(await answers()).toBe(true);
  });

  test('an interaction that expired is noted without its token, and the bot goes on', async () => {
    const { log, lines } = memoryLog();
    await start(log);
    standIn.fail({ route: /callback/, status: 404, times: 1, body: { message: 'Unknown interaction', code: 10062 } });
    await standIn.slash('ask', { question: 'Who met?' }).first();
    expect(await answers()).toBe(true);
    const [fault] = lines.filter(({ msg }) => msg === 'an answer did not reach Discord');
    expect(fault).toMatchObject({ code: 10062, status: 404, reason: 'Unknown interaction', face: 'server' });
    expect(JSON.stringify(lines)).not.toMatch(/interaction-token|Who met/);
  });
});

test('a person who asks too often is told when to ask again, others are answered', async () => {
  gateway = await startBot(standIn, { commands: sampleCommands, store, questionsPerMinute: 2 });
  await answers();
  await answers();
  expect(await standIn.slash('ask', { question: 'Who met?' }).shown()).toMatchObject({
    onlyAsker: true,
    text: expect.stringMatching(/ask again in \d+ seconds/),
  });
  expect((await standIn.write('Who met?')).text).toMatch(/ask again in \d+ seconds/);
  expect((await standIn.write('Who met?', '400000000000000007')).text).toContain('met twice');
});

test('people and memberships are not kept, channels only while they are few', () => {
  const client = createClient(undefined);
  const userCache = client.users.cache.set('1', {} as never);
  expect(userCache.size).toBe(0);
  for (let id = 0; id < 1000; id++) client.channels.cache.set(String(id), {} as never);
  forgetChannels(client);
  expect(client.channels.cache.size).toBe(1000);
  client.channels.cache.set('1000', {} as never);
  forgetChannels(client);
  expect(client.channels.cache.size).toBe(0);
});
