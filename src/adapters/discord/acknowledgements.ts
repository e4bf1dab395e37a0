import { type ButtonInteraction, type CommandInteraction, MessageFlags } from 'discord.js';
import type { Outcome } from '../../dispatch.ts';
import type { Acknowledgement } from './answer-in-time.ts';
import { type Asked, type MessageBody, toMessage } from './message.ts';

/** Who sees a reply: the asker alone, or whoever the outcome is for; a deferral must know before there is an outcome. */
export interface Audience {
  readonly onlyAsker: boolean;
  readonly onlyAskerWhenDeferred: boolean;
}

/** An answer as a message of its own. */
export function replies(
  interaction: CommandInteraction | ButtonInteraction,
  asked: Asked,
  { onlyAsker, onlyAskerWhenDeferred }: Audience,
): Acknowledgement<Outcome> {
  return {
    answer: (outcome) => interaction.reply(shownTo(toMessage(outcome, asked), onlyAsker || outcome.onlyForAsker)),
    defer: () => interaction.deferReply(onlyAskerWhenDeferred ? { flags: MessageFlags.Ephemeral } : {}),
    answerLater: (outcome) => interaction.editReply(toMessage(outcome, asked)),
  };
}

/** An answer in place of the message whose button was clicked; one that found nothing replaces no page that others read. */
export function updates(interaction: ButtonInteraction, asked: Asked): Acknowledgement<Outcome> {
  const hidden = interaction.message.flags.has(MessageFlags.Ephemeral);
  return {
    answer: (outcome) => {
      const message = toMessage(outcome, asked);
      const replaces = outcome.reply.found || hidden;
      return replaces ? interaction.update(message) : interaction.reply(shownTo(message, true));
    },
    defer: () => interaction.deferUpdate(),
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
