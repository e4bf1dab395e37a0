import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import { answerDirectMessage, isQuestion } from './direct-messages.ts';
import { faultFields } from './fault-fields.ts';
import { type Answering, answerInteraction, tell } from './interactions.ts';
import { notice } from './message.ts';

const STOPPING = 'The bot is about to restart. Please ask again in a minute.';
const FAILED = 'The answer could not be shown here. It has been noted; please try again.';

/** The answers in flight. */
export interface Answers {
  /** From now on says only that the bot is stopping; fulfilled when every answer in flight is done. */
  finish(): Promise<void>;
}

/** Answers every interaction and direct message that the client hears; a fault never ends the process. */
export function answerEvents(client: Client, at: Answering): Answers {
  const inFlight = new Set<Promise<void>>();
  let stopping = false;
  const keep = (answer: Promise<unknown>, face: string, sayFailed: () => Promise<unknown>) => {
    const settled = settle(answer, at.dispatcher.log, face, sayFailed).finally(() => inFlight.delete(settled));
    inFlight.add(settled);
  };
  client.on(Events.InteractionCreate, (interaction) => {
    const answer = stopping ? tell(interaction, STOPPING) : answerInteraction(interaction, at);
    keep(answer, interaction.guildId === null ? 'direct' : 'server', () => tell(interaction, FAILED));
  });
  client.on(Events.MessageCreate, (message) => {
    if (!isQuestion(message)) return;
    const answer = stopping ? message.reply(notice(STOPPING)) : answerDirectMessage(message, at);
    keep(answer, 'direct', () => message.reply(notice(FAILED)));
  });
  return {
    async finish() {
      stopping = true;
      while (inFlight.size > 0) await Promise.all(inFlight);
    },
  };
}

/** Waits for an answer; when Discord does not take it, a line in the log and, if that is still possible, a word to the asker. */
async function settle(
  answer: Promise<unknown>,
  log: Logger,
  face: string,
  sayFailed: () => Promise<unknown>,
): Promise<void> {
  try {
    await answer;
  } catch (error) {
    log.error({ ...faultFields(error), face }, 'an answer did not reach Discord');
    await sayFailed().catch(() => undefined);
  }
}
