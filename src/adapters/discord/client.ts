import { Client, Events, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Logger } from 'pino';
import { logFailedCalls } from './call-faults.ts';
import { faultFields } from './fault-fields.ts';

const MOST_CHANNELS = 1000;
// a call that hangs must be made again within the 3 seconds of an interaction
const TIMEOUT_MS = 2000;

/** A client that hears interactions and direct messages, and keeps nobody's messages, users or memberships. */
export function createClient(apiUrl: string | undefined): Client {
  return new Client({
    // interactions need no intent; without this one direct messages do not arrive
    intents: [GatewayIntentBits.DirectMessages],
    // a direct message comes from a channel that was never announced
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    makeCache: Options.cacheWithLimits({
      EntitlementManager: 0,
      GuildMemberManager: 0,
      MessageManager: 0,
      ReactionManager: 0,
      ThreadMemberManager: 0,
      UserManager: 0,
    }),
    rest: { timeout: TIMEOUT_MS, ...(apiUrl === undefined ? {} : { api: apiUrl }) },
  });
}

/** Writes every change and fault of the connection to the log: an 'error' event that nobody hears would end the process. */
export function logConnection(client: Client, log: Logger): void {
  client.on(Events.ShardReady, () => log.info({ bot: client.user?.id }, 'connected to Discord'));
  client.on(Events.ShardResume, (_shard, replayed) => log.info({ replayed }, 'connection to Discord resumed'));
  client.on(Events.ShardReconnecting, () => log.warn('connection to Discord lost, connecting again'));
  let closed = false;
  client.on(Events.ShardDisconnect, ({ code }) => {
    closed = true;
    log.error({ code }, 'Discord closed the connection for good');
  });
  client.on(Events.ShardError, (error) => {
    // the same news again
    if (!closed) log.error(faultFields(error), 'fault on the connection to Discord');
  });
  client.on(Events.Error, (error) => log.error(faultFields(error), 'fault in the Discord client'));
  client.on(Events.Warn, (reason) => log.warn({ reason }, 'warning of the Discord client'));
  logFailedCalls(client, log);
  // the route is without ids and tokens, the address is not
  client.rest.on('rateLimited', ({ route, timeToReset, scope }) =>
    log.warn({ route, scope, waitMs: timeToReset }, 'Discord asks for fewer calls'),
  );
}

/** Forgets the channels of past messages when there are many: every event brings its own along. Only while nothing is being answered. */
export function forgetChannels(client: Client): void {
  if (client.channels.cache.size > MOST_CHANNELS) client.channels.cache.clear();
}
