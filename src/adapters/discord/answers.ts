import { type Client, Events } from 'discord.js';
import { Conversations } from '../../conversation/conversations.ts';
import type { Wording } from '../../language/words.ts';
import { RateLimit } from '../../rate-limit.ts';
import { forgetChannels } from './client.ts';
import { answerDirectMessage, isQuestion, wordsFor } from './direct-messages.ts';
import { faultFields } from './fault-fields.ts';
import { type Answering, answerInteraction, tell } from './interactions.ts';
import { notice } from './message.ts';

const MINUTE_MS = 60_000;
const NOT_SENT = 'an answer did not reach Discord';
const FAILED: Wording = ({ faces }) => faces.notShown;

/** The answers in flight. */
export interface Answers {
  /** From now on says only that the bot is stopping; fulfilled when every answer in flight is done. */
  finish(): Promise<void>;
}

/** Answers every interaction and direct message that the client hears; a fault never ends the process. */
export function answerEvents(client: Client, at: Answering): Answers {
  const inFlight = new Set<Promise<void>>();
  const turns = new RateLimit(at.questionsPerMinute, MINUTE_MS);
  const conversations = new Conversations();
  let stopping = false;
  // why a person gets no answer now, if so
  const refusal = (userId: string): Wording | undefined => {
    if (stopping) return ({ faces }) => faces.stopping;
    const waitMs = turns.take(userId);
    return waitMs > 0 ? ({ mistakes }) => mistakes.tooManyQuestions(Math.ceil(waitMs / 1000)) : undefined;
  };
  const keep = (answer: Promise<void>) => {
    inFlight.add(answer);
    void answer.finally(() => {
      inFlight.delete(answer);
      if (inFlight.size === 0) forgetChannels(client);
    });
  };
  client.on(Events.InteractionCreate, (interaction) => {
    const face = interaction.guildId === null ? 'direct' : 'server';
    // suggestions come with every letter typed
    const refused = interaction.isAutocomplete() ? undefined : refusal(interaction.user.id);
    const answer = refused ? tell(interaction, refused) : answerInteraction(interaction, at);
    const failed = (error: unknown) => {
      // suggestions expire while people type on
      const level = interaction.isAutocomplete() ? 'debug' : 'error';
      at.dispatcher.log[level]({ ...faultFields(error), face }, NOT_SENT);
      return tell(interaction, FAILED);
    };
    keep(settled(answer, failed));
  });
  client.on(Events.MessageCreate, (message) => {
    if (!isQuestion(message)) return;
    const refused = refusal(message.author.id);
    const answer = refused
      ? message.reply(notice(refused(wordsFor(message))))
      : answerDirectMessage(message, at, conversations);
    const failed = (error: unknown) => {
      at.dispatcher.log.error({ ...faultFields(error), face: 'direct' }, NOT_SENT);
      return message.reply(notice(FAILED(wordsFor(message))));
    };
    keep(settled(answer, failed));
  });
  return {
    async finish() {
      stopping = true;
      while (inFlight.size > 0) await Promise.all(inFlight);
    },
  };
}

/** Waits for an answer; when Discord does not take it, `failed` notes that and tells the asker if that is still possible. */
async function settled(answer: Promise<unknown>, failed: (error: unknown) => Promise<unknown>): Promise<void> {
  try {
    await answer;
  } catch (error) {
    await failed(error).catch(() => undefined);
  }
}
