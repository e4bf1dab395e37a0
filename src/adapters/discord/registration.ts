import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { Command, Option } from '../../command.ts';
import { type CommandBody, commandsWithinLimits } from './command-limits.ts';

/** The commands as Discord registers them, grouped by first word: `admin` the moderators' ones for a server, `global` all others. */
export function registrationBody(commands: readonly Command[], where: 'global' | 'admin'): CommandBody[] {
  const access = where === 'admin' ? 'moderators' : 'everyone';
  const groups = new Map<string, Command[]>();
  const here = commands.filter((one) => one.access === access);
  for (const command of here.filter(({ menu }) => menu === undefined)) {
    const [first = ''] = command.name.split(' ');
    groups.set(first, [...(groups.get(first) ?? []), command]);
  }
  const audience = where === 'admin' ? forModerators : forEveryone;
  const bodies = [
    ...[...groups].map(([name, members]) => commandBody(name, members)),
    ...here.filter(({ menu }) => menu === 'message').map(menuBody),
  ];
  return commandsWithinLimits(bodies.map((body) => ({ ...body, ...audience })));
}

/** Everywhere: servers, direct messages with the bot, and private channels of people who installed it for themselves. */
const forEveryone = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

// only a default, which a server may change: the caller is checked again when the command is run.
// A number, as Discord's schema has it; its documentation has a string of digits, and Discord takes either
const forModerators = { default_member_permissions: Number(PermissionFlagsBits.ManageGuild) };

// a menu shows its entries with a capital, and without description and options
function menuBody({ name }: Command): CommandBody {
  return { type: ApplicationCommandType.Message, name: name.charAt(0).toUpperCase() + name.slice(1) };
}

function commandBody(name: string, members: readonly Command[]): CommandBody {
  const type = ApplicationCommandType.ChatInput as const;
  const [only] = members;
  if (members.length === 1 && only?.name === name) {
    return { type, name, description: only.description, options: optionBodies(only) };
  }
  const options = members.map(subcommandBody);
  return { type, name, description: `${name}: ${options.map((option) => option.name).join(', ')}`, options };
}

function subcommandBody(command: Command): APIApplicationCommandSubcommandOption {
  const [, name = '', ...more] = command.name.split(' ');
  if (name === '' || more.length > 0) throw new RangeError(`/${command.name} must have one more word than its group`);
  const { description } = command;
  return { type: ApplicationCommandOptionType.Subcommand, name, description, options: optionBodies(command) };
}

// Discord wants required options first
function optionBodies({ options }: Command): APIApplicationCommandBasicOption[] {
  return Object.entries(options)
    .map(([name, option]) => optionBody(name, option))
    .toSorted((a, b) => Number(b.required) - Number(a.required));
}

function optionBody(name: string, option: Option): APIApplicationCommandBasicOption {
  const base = { name, description: option.description, required: option.required ?? false };
  if (option.type === 'boolean') return { type: ApplicationCommandOptionType.Boolean, ...base };
  if (option.type === 'file') return { type: ApplicationCommandOptionType.Attachment, ...base };
  if (option.type === 'integer') {
    return {
      type: ApplicationCommandOptionType.Integer,
      ...base,
      ...(option.min === undefined ? {} : { min_value: option.min }),
      ...(option.max === undefined ? {} : { max_value: option.max }),
    };
  }
  const text = { type: ApplicationCommandOptionType.String, ...base } as const;
  if (option.choices) return { ...text, choices: option.choices.map((value) => ({ name: value, value })) };
  return { ...text, max_length: option.maxLength ?? 300, ...(option.suggest ? { autocomplete: true } : {}) };
}
