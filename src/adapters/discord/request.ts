import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { Caller, Request } from '../../command/command.ts';
import { languageOfLocale } from '../../language/language.ts';
import { withoutMarks } from '../../text/marks.ts';
import { offeredFile } from './attachment.ts';

/** The request of a slash command, or of one half typed: full name, the options given and the files attached. */
export function slashRequestOf(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  apiUrl: string | undefined,
): Request {
  const words = [interaction.commandName];
  let given: readonly CommandInteractionOption[] = interaction.options.data;
  while (given[0] && isSubcommand(given[0])) {
    words.push(given[0].name);
    given = given[0].options ?? [];
  }
  const options = given.flatMap(({ name, value, attachment }) =>
    value === undefined || attachment ? [] : [[name, value] as const],
  );
  const files = given.flatMap(({ name, attachment }) =>
    attachment ? [[name, offeredFile(attachment, apiUrl)] as const] : [],
  );
  return { command: words.join(' '), options: Object.fromEntries(options), files: Object.fromEntries(files) };
}

/** The request of a command in a message's menu, which is registered with a capital: the message's words are its text. */
export function menuRequestOf({ commandName, targetMessage }: MessageContextMenuCommandInteraction): Request {
  return { command: commandName.toLowerCase(), options: { text: withoutMarks(targetMessage.content).trim() } };
}

/**
 * Who asks. A moderator is a member with "Manage Server" in one of the servers of the configuration: the permission
 * in another server counts for nothing, and in direct messages nobody is one.
 */
export function callerOf(interaction: Interaction, adminGuildIds: readonly string[]): Caller {
  const { guildId, locale, memberPermissions, user } = interaction;
  const moderator =
    guildId !== null &&
    adminGuildIds.includes(guildId) &&
    (memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false);
  const face = guildId === null ? 'direct' : 'server';
  return { face, moderator, language: languageOfLocale(locale), ...(moderator ? { id: user.id } : {}) };
}

const isSubcommand = ({ type }: CommandInteractionOption) =>
  type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup;
