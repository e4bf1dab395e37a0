import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { Command, Option } from '../../command/command.ts';
import { commandDescription, commandName, optionWords } from '../../command/naming.ts';
import { LANGUAGES } from '../../language/language.ts';
import { type Words, wordsIn } from '../../language/words.ts';
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
  const shown = name.charAt(0).toUpperCase() + name.slice(1);
  return { type: ApplicationCommandType.Message, ...named(shown, (words) => commandName(name, words)) };
}

function commandBody(name: string, members: readonly Command[]): CommandBody {
  const type = ApplicationCommandType.ChatInput as const;
  const [only] = members;
  if (members.length === 1 && only?.name === name) {
    return { type, ...described(name, only), options: optionBodies(only) };
  }
  const groupName = (words: Words) => wordAt(commandName(members[0]?.name ?? name, words), 0);
  const list = (words: Words) => members.map((member) => wordAt(commandName(member.name, words), 1)).join(', ');
  const options = members.map(subcommandBody);
  return {
    type,
    ...named(name, groupName),
    ...descriptions(`${name}: ${list(wordsIn('en'))}`, (words) => `${groupName(words)}: ${list(words)}`),
    options,
  };
}

function subcommandBody(command: Command): APIApplicationCommandSubcommandOption {
  const [, name = '', ...more] = command.name.split(' ');
  if (name === '' || more.length > 0) throw new RangeError(`/${command.name} must have one more word than its group`);
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...described(name, command, 1),
    options: optionBodies(command),
  };
}

// Discord wants required options first
function optionBodies(command: Command): APIApplicationCommandBasicOption[] {
  return Object.entries(command.options)
    .filter(([, option]) => option.type !== 'string' || option.form === undefined)
    .map(([name, option]) => optionBody(command, name, option))
    .toSorted((a, b) => Number(b.required) - Number(a.required));
}

function optionBody(command: Command, name: string, option: Option): APIApplicationCommandBasicOption {
  const base = {
    ...named(name, (words) => optionWords(command, name, words).name),
    ...descriptions(option.description, (words) => optionWords(command, name, words).description),
    required: option.required ?? false,
  };
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
  if (option.choices) return { ...text, choices: option.choices.map(choiceBody) };
  return { ...text, max_length: option.maxLength ?? 300, ...(option.suggest ? { autocomplete: true } : {}) };
}

function choiceBody(value: string) {
  const nameIn = ({ choices }: Words) => choices[value] ?? value;
  return { ...named(nameIn(wordsIn('en')), nameIn), value };
}

/** A command's own name, of one word or as the word at `place` in its full name, and its description. */
const described = (name: string, command: Command, place = 0) => ({
  ...named(name, (words) => wordAt(commandName(command.name, words), place)),
  ...descriptions(command.description, (words) => commandDescription(command, words)),
});

const wordAt = (name: string, place: number) => name.split(' ')[place] ?? '';

function named(name: string, nameIn: (words: Words) => string) {
  const name_localizations = localized(name, nameIn);
  return name_localizations ? { name, name_localizations } : { name };
}

function descriptions(description: string, descriptionIn: (words: Words) => string) {
  const description_localizations = localized(description, descriptionIn);
  return description_localizations ? { description, description_localizations } : { description };
}

/** A text in the other languages, where it differs there; our names of languages are Discord's too. */
function localized(text: string, textIn: (words: Words) => string) {
  const others = LANGUAGES.filter((language) => language !== 'en')
    .map((language) => [language, textIn(wordsIn(language))] as const)
    .filter(([, other]) => other.toLowerCase() !== text.toLowerCase());
  return others.length > 0 ? Object.fromEntries(others) : undefined;
}
