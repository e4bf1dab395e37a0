import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { type Dispatcher, dispatch, wordsOf } from '../../dispatch.ts';
import { languageOfLocale } from '../../language/language.ts';
import { type Wording, wordsIn } from '../../language/words.ts';
import { replies, shownTo, unlessArrived, updates } from './acknowledgements.ts';
import { answerInTime, insist } from './answer-in-time.ts';
import { choicesFor } from './completion.ts';
import { decodePress } from './custom-id.ts';
import { formOf, formRequestOf, wantsForm } from './form.ts';
import { notice } from './message.ts';
import { callerOf, menuRequestOf, slashRequestOf } from './request.ts';

/** What answering on Discord needs to know. */
export interface Answering {
  readonly dispatcher: Dispatcher;
  readonly adminGuildIds: readonly string[];
  /** Discord's REST base, when it is another than Discord's own. */
  readonly apiUrl?: string | undefined;
  /** How long an answer may take before it is deferred. */
  readonly patienceMs: number;
  /** How many questions one person may ask in a minute. */
  readonly questionsPerMinute: number;
}

/** Answers a slash command, a message's menu, a button, a form or a half-typed option; rejects when Discord does not take the answer. */
export async function answerInteraction(interaction: Interaction, at: Answering): Promise<void> {
  if (interaction.isAutocomplete()) {
    await interaction.respond(choicesFor(interaction, at.dispatcher, at.adminGuildIds));
  } else if (interaction.isChatInputCommand()) {
    await answerCommand(interaction, at);
  } else if (interaction.isMessageContextMenuCommand()) {
    await answerMenu(interaction, at);
  } else if (interaction.isButton()) {
    await answerButton(interaction, at);
  } else if (interaction.isModalSubmit()) {
    await answerForm(interaction, at);
  } else {
    await tell(interaction, ({ faces }) => faces.oldInteraction);
  }
}

/** Says a sentence of our own to the asker alone, in whatever way the interaction still allows. */
export async function tell(interaction: Interaction, wording: Wording): Promise<void> {
  if (interaction.isAutocomplete()) {
    if (!interaction.responded) await interaction.respond([]);
    return;
  }
  const message = shownTo(notice(wording(wordsIn(languageOfLocale(interaction.locale)))), true);
  if (interaction.deferred || interaction.replied) await interaction.followUp(message);
  else await interaction.reply(message);
}

async function answerCommand(interaction: ChatInputCommandInteraction, at: Answering): Promise<void> {
  const request = slashRequestOf(interaction, at.apiUrl);
  const caller = callerOf(interaction, at.adminGuildIds);
  const command = at.dispatcher.commands.find(({ name }) => name === request.command);
  const mayRun = command?.access === 'everyone' || caller.moderator;
  if (command && mayRun && wantsForm(command, request)) {
    const form = formOf(command, request, wordsOf(request, caller));
    return insist(() => unlessArrived(interaction.showModal(form)));
  }
  const outcome = dispatch(at.dispatcher, caller, request);
  const onlyAskerWhenDeferred = request.options.private === true || command?.access === 'moderators';
  await answerInTime(
    outcome,
    at.patienceMs,
    replies(interaction, { request }, { onlyAsker: false, onlyAskerWhenDeferred }),
  );
}

async function answerForm(interaction: ModalSubmitInteraction, at: Answering): Promise<void> {
  const request = formRequestOf(interaction, at.dispatcher.commands);
  if (!request) return tell(interaction, ({ faces }) => faces.oldInteraction);
  const outcome = dispatch(at.dispatcher, callerOf(interaction, at.adminGuildIds), request);
  const audience = { onlyAsker: true, onlyAskerWhenDeferred: true };
  await answerInTime(outcome, at.patienceMs, replies(interaction, { request }, audience));
}

// for the asker alone: the message's writer asked nothing
async function answerMenu(interaction: MessageContextMenuCommandInteraction, at: Answering): Promise<void> {
  const request = menuRequestOf(interaction);
  if (request.options.text === '') return tell(interaction, ({ faces }) => faces.noWords);
  const outcome = dispatch(at.dispatcher, callerOf(interaction, at.adminGuildIds), request);
  const audience = { onlyAsker: true, onlyAskerWhenDeferred: true };
  await answerInTime(outcome, at.patienceMs, replies(interaction, { request, confidential: true }, audience));
}

// a page is turned in place by its owner; other answers, and other people's clicks, get a message of their own
async function answerButton(interaction: ButtonInteraction, at: Answering): Promise<void> {
  const press = decodePress(interaction.customId, at.dispatcher.commands);
  if (!press) return tell(interaction, ({ faces }) => faces.oldButton);
  const { step, request } = press;
  const outcome = dispatch(at.dispatcher, callerOf(interaction, at.adminGuildIds), request);
  const hidden = interaction.message.flags.has(MessageFlags.Ephemeral);
  const own = hidden || isOwner(interaction);
  const onlyAsker = step !== 'share' && (hidden || !own);
  const onlyAskerWhenDeferred = onlyAsker || request.options.private === true;
  const inPlace = step === 'page' && own;
  const asked = { ...press, hidden: inPlace ? hidden : onlyAsker };
  const acknowledgement = inPlace
    ? updates(interaction, asked)
    : replies(interaction, asked, { onlyAsker, onlyAskerWhenDeferred });
  await answerInTime(outcome, at.patienceMs, acknowledgement);
}

/** Whether the clicker's own question made the message; in a direct message nobody else can have asked. */
function isOwner({ context, guildId, message, user }: ButtonInteraction): boolean {
  if (context === InteractionContextType.BotDM || (context === null && guildId === null)) return true;
  return message.interactionMetadata?.user.id === user.id;
}
