import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient, forgetChannels } from '../../../src/adapters/discord/client.ts';
import type { Gateway } from '../../../src/adapters/discord/gateway.ts';
import type { LibraryStore } from '../../../src/library/store.ts';
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

test('a person who asks too often is told when to ask again, others are answered', async () => {
  gateway = await startBot(standIn, { commands: sampleCommands, store, questionsPerMinute: 2 });
  await answers();
  await answers();
  expect(await standIn.slash('ask', { question: 'Who met?' }).shown()).toMatchObject({
    onlyAsker: true,
    text: expect.stringMatching(/ask again in \d+ seconds/),
  });
  expect((await standIn.write('Who met?')).text).toMatch(/ask again in \d+ seconds/);
  expect((await standIn.write('/quote Reis lang:ja')).text).toContain('質問が早すぎて');
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
