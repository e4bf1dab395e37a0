import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Gateway } from '../../../src/adapters/discord/gateway.ts';
import type { LibraryStore } from '../../../src/library/store.ts';
import { memoryLog, startBot } from './bot.ts';
import { sampleCommands, sampleStore } from './sample.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';

let standIn: StandIn;
let store: LibraryStore;
let gateway: Gateway;
let lines: readonly Record<string, unknown>[];

beforeEach(async () => {
  store ??= await sampleStore();
  standIn = await startStandIn();
  const memory = memoryLog();
  lines = memory.lines;
  gateway = await startBot(standIn, { commands: sampleCommands, store, log: memory.log, patienceMs: 100 });
});

afterEach(async () => {
  expect(standIn.takeProblems()).toEqual([]);
  expect(JSON.stringify(lines)).not.toMatch(/interaction-token|stand-in\.of|Who met/);
  await gateway.stop(100);
  await standIn.stop();
});

const CALLBACK = /^POST .*\/callback$/;
const EDIT = /^PATCH .*@original$/;
const MESSAGE = /^POST .*\/messages$/;

/** Lines of the log at level warning and above. */
const faults = () => lines.filter(({ level }) => Number(level) >= 40);
const answers = async () => (await standIn.slash('ask', { question: 'Who met?' }).shown()).text;
const callbacks = () => standIn.calls.filter(({ route }) => CALLBACK.test(route)).length;

describe('a first response', () => {
  test.each([
    ['a 500', { status: 500 }],
    ['a 502', { status: 502 }],
    ['a line that is cut', { status: 0, silence: 'cut' }],
    ['a call that hangs', { status: 0, silence: 'hang' }],
  ] as const)('is made again after %s, and the log has one line', async (_what, fault) => {
    standIn.fail({ route: CALLBACK, times: 1, ...fault });
    expect(await answers()).toContain('met twice');
    expect(callbacks()).toBe(2);
    expect(faults()).toHaveLength(1);
  });

  test('outlasts half a second of faults', async () => {
    standIn.fail({ route: CALLBACK, status: 503, times: 5 });
    expect(await answers()).toContain('met twice');
  });

  test.each([
    ['a 502', { status: 502 }],
    ['a line that is cut', { status: 0, silence: 'cut' }],
    ['silence', { status: 0, silence: 'hang' }],
  ] as const)(
    'that arrived, although the call ended in %s, is neither doubled nor called a failure',
    async (_what, fault) => {
      standIn.fail({ route: CALLBACK, times: 1, done: true, ...fault });
      expect(await answers()).toContain('met twice');
      await expect.poll(callbacks, { timeout: 3000 }).toBe(2);
      await answers();
      expect(faults()).toHaveLength(1);
    },
  );
});

describe('a deferral', () => {
  test('that fails is made again, and its answer comes', async () => {
    standIn.fail({ route: CALLBACK, status: 500, times: 5 });
    const exchange = standIn.slash('slow', { ms: 400 });
    expect((await exchange.first()).type).toBe(5);
    expect((await exchange.shown()).text).toContain('Slowly');
  });

  test.each(['slow', 'slow page'])(
    'that arrived although the call failed is followed by its answer: %s',
    async (what) => {
      const shown = await standIn.slash('slow', { ms: 300 }).shown();
      standIn.fail({ route: CALLBACK, status: 502, times: 1, done: true });
      const exchange = what === 'slow' ? standIn.slash('slow', { ms: 300 }) : standIn.click(shown, 'Next');
      expect((await exchange.shown()).text).toContain('Slowly');
      expect(faults()).toHaveLength(1);
    },
  );

  test('is followed by its answer after a second of faults', async () => {
    standIn.fail({ route: EDIT, status: 500, times: 9 });
    expect((await standIn.slash('slow').shown()).text).toContain('Slowly');
  });

  test('whose answer Discord keeps refusing ends in a word to the asker, not in silence', async () => {
    standIn.fail({ route: EDIT, status: 400, times: 1, body: { message: 'Invalid Form Body', code: 50035 } });
    const shown = await standIn.slash('slow').shown();
    expect(shown.text).toContain('could not be shown');
    expect(faults()).toHaveLength(1);
  });

  test('whose interaction has expired meanwhile is noted, and the bot goes on', async () => {
    const body = { message: 'Invalid Webhook Token', code: 50027 };
    standIn.fail({ route: /^(PATCH|POST) \/webhooks/, status: 401, times: 2, body });
    await standIn.slash('slow').first();
    await expect.poll(faults).toHaveLength(1);
    expect(faults()[0]).toMatchObject({ msg: 'an answer did not reach Discord', code: 50027, status: 401 });
    expect(await answers()).toContain('met twice');
    // calls that want the bot's token still have it
    expect((await standIn.write('Who met?')).text).toContain('met twice');
  });

  test('of what turns out a miss goes, and the asker alone is told', async () => {
    const exchange = standIn.slash('slow', { empty: true });
    expect(await exchange.first()).toMatchObject({ type: 5 });
    expect(await exchange.shown()).toMatchObject({ onlyAsker: true, text: expect.stringContaining('Slowly') });
    expect(exchange.deleted).toBe(true);
  });

  test('is taken back once, whatever becomes of the calls', async () => {
    standIn.fail({ route: /^DELETE/, status: 500, times: 1, done: true });
    standIn.fail({ route: /^POST \/webhooks/, status: 500, times: 4 });
    const exchange = standIn.slash('slow', { empty: true });
    expect(await exchange.shown()).toMatchObject({ onlyAsker: true, text: expect.stringContaining('Slowly') });
    expect(exchange.followUps).toHaveLength(1);
  });
});

describe('a direct message', () => {
  test('is answered once, although the word that the answer arrived was lost', async () => {
    standIn.fail({ route: MESSAGE, status: 502, times: 1, done: true });
    expect((await standIn.write('Who met?')).text).toContain('met twice');
    await expect.poll(() => standIn.calls.filter(({ route }) => MESSAGE.test(route)).length).toBe(2);
    expect(standIn.directMessages).toBe(1);
  });

  test('is answered although typing cannot be shown', async () => {
    standIn.fail({ route: /typing$/, status: 403, times: 1, body: { message: 'Missing Access', code: 50001 } });
    expect((await standIn.write('/slow ms:300')).text).toContain('Slowly');
  });

  test('to somebody who takes none is noted once', async () => {
    const body = { message: 'Cannot send messages to this user', code: 50007 };
    standIn.fail({ route: MESSAGE, status: 403, times: 2, body });
    void standIn.write('Who met?').catch(() => undefined);
    await expect.poll(faults).toHaveLength(1);
    expect(await answers()).toContain('met twice');
  });
});

describe('a 429', () => {
  const body = (seconds: number, global = false) => ({
    message: 'You are being rate limited.',
    retry_after: seconds,
    global,
  });

  test.each([
    ['without a bucket', { 'x-ratelimit-scope': 'user' }, body(0.2)],
    [
      'of a bucket',
      {
        'x-ratelimit-bucket': 'abc',
        'x-ratelimit-limit': '5',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset-after': '0.2',
        'x-ratelimit-scope': 'user',
      },
      body(0.2),
    ],
    ['of a bucket that others use', { 'x-ratelimit-bucket': 'abc', 'x-ratelimit-scope': 'shared' }, body(0.2)],
    ['for everything', { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' }, body(0.2, true)],
  ])('%s is waited for: a first response, an edit, a direct message', async (_what, headers, said) => {
    const limited = (route: RegExp) =>
      standIn.fail({ route, status: 429, times: 1, body: said, headers: { 'retry-after': '0.2', ...headers } });
    limited(CALLBACK);
    expect(await answers()).toContain('met twice');
    limited(EDIT);
    expect((await standIn.slash('slow').shown()).text).toContain('Slowly');
    limited(MESSAGE);
    expect((await standIn.write('Who met?')).text).toContain('met twice');
    expect(faults().filter(({ status }) => status === 429)).toHaveLength(3);
  });
});
