import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  PermissionFlagsBits,
} from 'discord.js';
import type { Caller, Request } from '../../command.ts';

/** The request of a slash command, or of one half typed: full name and the options given. */
export function requestOf(interaction: ChatInputCommandInteraction | AutocompleteInteraction): Request {
  const words = [interaction.commandName];
  let given: readonly CommandInteractionOption[] = interaction.options.data;
  while (given[0] && isSubcommand(given[0])) {
    words.push(given[0].name);
    given = given[0].options ?? [];
  }
  const options = given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
  return { command: words.join(' '), options: Object.fromEntries(options) };
}

/**
 * Who asks. A moderator is a member with "Manage Server" in one of the servers of the configuration: the permission
 * in another server counts for nothing, and in direct messages nobody is one.
 */
export function callerOf(interaction: BaseInteraction, adminGuildIds: readonly string[]): Caller {
  const { guildId, memberPermissions } = interaction;
  const moderator =
    guildId !== null &&
    adminGuildIds.includes(guildId) &&
    (memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false);
  return { face: guildId === null ? 'direct' : 'server', moderator };
}

const isSubcommand = ({ type }: CommandInteractionOption) =>
  type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup;
