import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Events, Status } from 'discord.js';
import type { Dispatcher } from '../../dispatch.ts';
import { answerEvents } from './answers.ts';
import { createClient, logConnection } from './client.ts';
import { closedForGood, StartError, startErrorOf } from './start-error.ts';

// Discord gives up after 3 seconds; the other half is for the way there
const PATIENCE_MS = 1500;
const QUESTIONS_PER_MINUTE = 30;

/** Whom the gateway connects as, whom it asks for answers, and how long and how often it lets people ask. */
export interface GatewayOptions {
  readonly token: string;
  /** Discord's REST base without the version; Discord's own when absent. */
  readonly apiUrl?: string | undefined;
  readonly dispatcher: Dispatcher;
  /** The servers whose moderators may run moderators' commands. */
  readonly adminGuildIds: readonly string[];
  /** How long an answer may take before Discord is told that it takes longer. */
  readonly patienceMs?: number;
  /** How many questions one person may ask in a minute. */
  readonly questionsPerMinute?: number;
}

/** A running connection to Discord. */
export interface Gateway {
  /** Fulfilled when Discord ends the connection for good, such as after the token was reset. */
  readonly lost: Promise<StartError>;
  /** Whether Discord is listening to us now. */
  isReady(): boolean;
  /** Turns new questions away, finishes the answers in flight and disconnects; gives up on what takes over `deadlineMs`. */
  stop(deadlineMs: number): Promise<void>;
}

/** Connects to Discord and answers there until stopped; throws a StartError when Discord refuses or cannot be reached. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const client = createClient(options.apiUrl);
  logConnection(client, options.dispatcher.log);
  const lost = connectionLost(client);
  const answers = answerEvents(client, {
    patienceMs: PATIENCE_MS,
    questionsPerMinute: QUESTIONS_PER_MINUTE,
    ...options,
  });
  try {
    await Promise.race([client.login(options.token), lost.then((error) => Promise.reject(error))]);
  } catch (error) {
    // not awaited: it can hang, and the program ends anyway
    void client.destroy();
    throw startErrorOf(error, client.rest.options.api);
  }
  return {
    lost,
    isReady: () => client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready),
    async stop(deadlineMs) {
      const done = new AbortController();
      const deadline = wait(deadlineMs, undefined, { signal: done.signal }).catch(() => undefined);
      await Promise.race([answers.finish(), deadline]);
      // the library announces a new attempt whenever a socket closes, this one too
      client.removeAllListeners(Events.ShardReconnecting);
      await Promise.race([client.destroy(), deadline]);
      done.abort();
    },
  };
}

function connectionLost(client: Client): Promise<StartError> {
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) =>
      resolve(closedForGood(code) ?? new StartError(`Discord closed the connection for good, with code ${code}.`)),
    );
    client.on(Events.Invalidated, () => resolve(new StartError('Discord ended the session for good.')));
  });
}
