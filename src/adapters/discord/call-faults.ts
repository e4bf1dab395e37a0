import { type Client, DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';
import { faultFields } from './fault-fields.ts';

const SERVER_FAULT = 500;
const TOO_MANY = 429;

/** Whether a call failed on the way or in Discord's machines, so that the same call may go well later. */
export function isOutOfReach(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= SERVER_FAULT;
  if (!(error instanceof Error) || error instanceof DiscordAPIError) return false;
  const { code } = error as NodeJS.ErrnoException;
  return error.name === 'AbortError' || /^(?:E[A-Z]+|UND_ERR_.*)$/.test(String(code));
}

/** Whether Discord has a first response to an interaction already: an earlier call arrived, and only the answer to it was lost. */
export function arrivedBefore(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
}

/** Writes a line to the log for every call that is put off or fails on the way, also when the library's next attempt goes well. */
export function logFailedCalls({ rest }: Client, log: Logger): void {
  const { makeRequest } = rest.options;
  rest.options.makeRequest = async (url, init) => {
    try {
      const response = await makeRequest(url, init);
      const { status } = response;
      if (status === TOO_MANY) log.warn({ status }, 'Discord asks for fewer calls');
      if (status >= SERVER_FAULT) log.warn({ status }, 'Discord failed at a call');
      return response;
    } catch (error) {
      log.warn(faultFields(error), 'a call did not reach Discord');
      throw error;
    }
  };
}
