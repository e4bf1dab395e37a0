import { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';
import { afterAll, afterEach, expect } from 'vitest';
import { type Gateway, startGateway } from '../../../src/adapters/discord/gateway.ts';
import type { Command } from '../../../src/command/command.ts';
import type { LibraryStore } from '../../../src/library/store.ts';
import { Gaps } from '../../../src/moderation/gaps.ts';
import { Reports } from '../../../src/moderation/reports.ts';
import { GUILD_ID } from './stand-in/payloads.ts';
import { type StandIn, startStandIn, TOKEN } from './stand-in/stand-in.ts';

/** A log kept in memory, one entry a line. */
export function memoryLog(): { readonly log: Logger; readonly lines: readonly Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const stream = new Writable({
    write(line, _encoding, done) {
      lines.push(JSON.parse(String(line)));
      done();
    },
  });
  return { log: pino(stream), lines };
}

export interface BotSettings {
  readonly commands: readonly Command[];
  readonly store: LibraryStore;
  readonly log?: Logger;
  readonly patienceMs?: number;
  readonly questionsPerMinute?: number;
}

/** The real client, connected to the stand-in; its one moderators' server is the stand-in's usual one. */
export async function startBot(
  standIn: StandIn,
  { commands, store, log = memoryLog().log, patienceMs, questionsPerMinute = 10_000 }: BotSettings,
): Promise<Gateway> {
  const gateway = await startGateway({
    token: TOKEN,
    apiUrl: standIn.apiUrl,
    adminGuildIds: [GUILD_ID],
    dispatcher: { commands, store, gaps: new Gaps(), reports: new Reports(), log },
    questionsPerMinute,
    ...(patienceMs === undefined ? {} : { patienceMs }),
  });
  await standIn.gateway.whenConnected();
  return gateway;
}

/** A stand-in with the bot connected to it, for all tests of a file; each test must leave it without complaints. */
export async function withBot(settings: BotSettings): Promise<StandIn> {
  const standIn = await startStandIn();
  const gateway = await startBot(standIn, settings);
  afterEach(() => expect(standIn.takeProblems()).toEqual([]));
  afterAll(async () => {
    await gateway.stop(2000);
    await standIn.stop();
  });
  return standIn;
}
