import {
  type ButtonInteraction,
  type CommandInteraction,
  DiscordAPIError,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Outcome } from '../../dispatch.ts';
import type { Acknowledgement } from './answer-in-time.ts';
import { arrivedBefore } from './call-faults.ts';
import { type Asked, type MessageBody, toMessage } from './message.ts';

/** Who sees a reply: the asker alone, or whoever the outcome is for; a deferral must know before there is an outcome. */
export interface Audience {
  readonly onlyAsker: boolean;
  readonly onlyAskerWhenDeferred: boolean;
}

/** What can be answered with a message. */
type Answerable = CommandInteraction | ButtonInteraction | ModalSubmitInteraction;

/** An answer as a message of its own. */
export function replies(
  interaction: Answerable,
  asked: Asked,
  { onlyAsker, onlyAskerWhenDeferred }: Audience,
): Acknowledgement<Outcome> {
  return {
    answer: (outcome) =>
      unlessArrived(interaction.reply(shownTo(toMessage(outcome, asked), onlyAsker || outcome.onlyForAsker))),
    defer: () =>
      deferred(interaction, interaction.deferReply(onlyAskerWhenDeferred ? { flags: MessageFlags.Ephemeral } : {})),
    answerLater: (outcome) => {
      const message = toMessage(outcome, asked);
      const mustHide = outcome.onlyForAsker && !onlyAskerWhenDeferred;
      return mustHide ? replaceHidden(interaction, message) : interaction.editReply(message);
    },
  };
}

/** An answer in place of the message whose button was clicked; one that found nothing replaces no page that others read. */
export function updates(interaction: ButtonInteraction, asked: Asked): Acknowledgement<Outcome> {
  const hidden = interaction.message.flags.has(MessageFlags.Ephemeral);
  return {
    answer: (outcome) => {
      const message = toMessage(outcome, asked);
      const replaces = outcome.reply.found || hidden;
      return unlessArrived(replaces ? interaction.update(message) : interaction.reply(shownTo(message, true)));
    },
    defer: () => deferred(interaction, interaction.deferUpdate()),
    answerLater: (outcome) => {
      const message = toMessage(outcome, asked);
      const replaces = outcome.reply.found || hidden;
      return replaces ? interaction.editReply(message) : interaction.followUp(shownTo(message, true));
    },
  };
}

/** The message as reply options, to be seen by the asker alone when so wished. */
export function shownTo(message: MessageBody, onlyAsker: boolean) {
  return { ...message, flags: onlyAsker ? message.flags | MessageFlags.Ephemeral : message.flags };
}

// what all see as a deferral cannot be hidden any more: it goes, and the asker alone gets a message. Without its going
// first, Discord would show that message in its place
async function replaceHidden(interaction: Answerable, message: MessageBody): Promise<void> {
  await interaction.deleteReply().catch((error: unknown) => {
    if (!isGone(error)) throw error;
  });
  await interaction.followUp(shownTo(message, true));
}

const isGone = (error: unknown) => error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;

async function deferred(interaction: Answerable, response: Promise<unknown>): Promise<void> {
  await unlessArrived(response);
  interaction.deferred = true; // the library does not know of a call whose answer was lost
}

/** Waits for a first response; one that Discord had already, after a call whose answer was lost, has gone well. */
export async function unlessArrived(response: Promise<unknown>): Promise<void> {
  await response.catch((error: unknown) => {
    if (!arrivedBefore(error)) throw error;
  });
}
