/** The bot cannot work with Discord; the message is one plain sentence that says what to do. */
export class StartError extends Error {
  override name = 'StartError';
}

const CLOSED: Readonly<Record<number, string>> = {
  4004: 'Discord refused the token: set DISCORD_TOKEN to the one shown under Bot in the developer portal.',
  4010: 'Discord refused the shard that the bot asked for.',
  4011: 'The bot is in too many servers for one connection: it needs sharding.',
  4012: 'Discord no longer accepts this version of its gateway: update discord.js.',
  4013: 'Discord does not know an intent that the bot asked for: update discord.js.',
  4014: 'Discord refused an intent: enable it under Bot, Privileged Gateway Intents, in the developer portal.',
};

/** Why the gateway closed for good, from its close code; undefined for codes after which the library connects again. */
export function closedForGood(code: number): StartError | undefined {
  const sentence = CLOSED[code];
  return sentence === undefined ? undefined : new StartError(sentence);
}

/** Why a call at start failed, as one sentence; `where` is the address that was tried. */
export function startErrorOf(error: unknown, where: string): StartError {
  if (error instanceof StartError) return error;
  const { status, code, message } = error as { status?: number; code?: string | number; message?: string };
  if (status === 401 || code === 'TokenInvalid') return closedForGood(4004) as StartError;
  const reason = message ?? String(error);
  const sentence =
    status === undefined
      ? `Discord could not be reached at ${where}: ${reason}.`
      : `Discord refused the call with status ${status}: ${reason}.`;
  return new StartError(sentence.replace(/\s+/g, ' ').replace(/\.+$/, '.'), { cause: error });
}
