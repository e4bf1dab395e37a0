import { describe, expect, type TestContext, test, vi } from 'vitest';
import type { Gateway } from '../../../src/adapters/discord/gateway.ts';
import { memoryLog, startBot } from './bot.ts';
import { sampleCommands, sampleStore } from './sample.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';

interface Connected {
  readonly standIn: StandIn;
  readonly gateway: Gateway;
  /** Lines of the log at level warning and above. */
  faults(): readonly Record<string, unknown>[];
}

async function connected({ onTestFinished }: TestContext): Promise<Connected> {
  const standIn = await startStandIn();
  const { log, lines } = memoryLog();
  const gateway = await startBot(standIn, { commands: sampleCommands, store: await sampleStore(), log });
  onTestFinished(async () => {
    await gateway.stop(100);
    await standIn.stop();
  });
  return { standIn, gateway, faults: () => lines.filter(({ level }) => Number(level) >= 40) };
}

const answer = async (standIn: StandIn) => (await standIn.slash('ask', { question: 'Who met?' }).shown()).text;

// Discord lets a bot log in anew only every 5 seconds: side by side they take no longer than one
describe.concurrent('a session that is over', () => {
  test.for([
    ['opcode 9, not resumable', (standIn: StandIn) => standIn.gateway.invalidate(false)],
    ['close 4007', (standIn: StandIn) => standIn.gateway.close(4007)],
    ['close 4009', (standIn: StandIn) => standIn.gateway.close(4009)],
    ['close 1000', (standIn: StandIn) => standIn.gateway.close(1000)],
  ] as const)(
    '%s is followed by another, the log says so, and questions are answered',
    async ([_what, end], context) => {
      const { standIn, faults } = await connected(context);
      end(standIn);
      await vi.waitFor(() => expect(standIn.gateway.connected).toBe(false));
      await standIn.gateway.whenConnected();
      expect(await answer(standIn)).toContain('met twice');
      expect(standIn.gateway.identified).toBe(2);
      expect(new Set(faults().map(({ msg }) => msg))).toEqual(
        new Set(['connection to Discord lost, connecting again']),
      );
      expect(standIn.takeProblems()).toEqual([]);
    },
  );
});

describe.concurrent('a connection that Discord ends for good', () => {
  test.for([
    [4004, /^Discord refused the token: .*DISCORD_TOKEN.*\.$/],
    [4014, /^Discord refused an intent: .*\.$/],
    [4010, /shard/],
  ] as const)('with %i is said in one sentence and in one line of the log', async ([code, sentence], context) => {
    const { standIn, gateway, faults } = await connected(context);
    standIn.gateway.close(code);
    expect((await gateway.lost).message).toMatch(sentence);
    expect(faults()).toMatchObject([{ msg: 'Discord closed the connection for good', code }]);
  });
});
