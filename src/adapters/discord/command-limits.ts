import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';

/** A slash command, or an entry of a menu, as Discord's schema describes it. */
export type CommandBody = (
  | Omit<RESTPostAPIChatInputApplicationCommandsJSONBody, 'default_member_permissions'>
  | Omit<RESTPostAPIContextMenuApplicationCommandsJSONBody, 'default_member_permissions'>
) & { readonly default_member_permissions?: number };

interface Named {
  readonly name: string;
  readonly description: string;
  readonly options?: readonly APIApplicationCommandOption[] | undefined;
}

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const MENU_NAME = /^[-_'\p{L}\p{N} ]{1,32}$/u;
const MOST_COMMANDS = 100;
const MOST_MENU_ENTRIES = 5;
const MOST_OPTIONS = 25;
const MOST_CHOICES = 25;
const LONGEST_DESCRIPTION = 100;
const LONGEST_CHOICE = 100;
const LONGEST_TEXT = 6000;
/** Names, descriptions and choices of one command together. */
const MOST_CHARACTERS = 8000;

/** The commands as given when Discord will register them; otherwise throws a RangeError that names every limit broken. */
export function commandsWithinLimits(commands: CommandBody[]): CommandBody[] {
  const entries = commands.filter(isMenuEntry);
  const typed = commands.filter((command) => !isMenuEntry(command)) as Named[];
  const broken = [
    ...(typed.length > MOST_COMMANDS ? [`${typed.length} commands`] : []),
    ...(entries.length > MOST_MENU_ENTRIES ? [`${entries.length} entries of a menu`] : []),
    ...repeated(typed, 'commands'),
    ...repeated(entries, 'a menu'),
    ...entries.filter(({ name }) => !MENU_NAME.test(name)).map(({ name }) => `“${name}” is no name in a menu`),
    ...typed.flatMap((command) => brokenLimits(command, `/${command.name}`)),
    ...typed.filter((command) => characters(command) > MOST_CHARACTERS).map(({ name }) => `/${name} is too long`),
  ];
  if (broken.length > 0) throw new RangeError(`Discord would refuse these commands: ${broken.join('; ')}`);
  return commands;
}

const isMenuEntry = ({ type }: CommandBody) => type === ApplicationCommandType.Message;

function brokenLimits({ name, description, options = [] }: Named, path: string): string[] {
  const checks: readonly (readonly [boolean, string])[] = [
    [!NAME.test(name) || name !== name.toLowerCase(), 'is no name for a command or option'],
    [description.length < 1 || description.length > LONGEST_DESCRIPTION, 'has no description of 1 to 100 characters'],
    [options.length > MOST_OPTIONS, `has ${options.length} options`],
    [
      options.some(({ required }, at) => required && options[at - 1]?.required === false),
      'requires an option after a free one',
    ],
  ];
  return [
    ...checks.flatMap(([isBroken, reason]) => (isBroken ? [`${path} ${reason}`] : [])),
    ...repeated(options, path),
    ...options.flatMap((option) => [
      ...brokenLimits(option as Named, `${path} ${option.name}`),
      ...brokenTextLimits(option, `${path} ${option.name}`),
    ]),
  ];
}

function brokenTextLimits(option: APIApplicationCommandOption, path: string): string[] {
  if (option.type !== ApplicationCommandOptionType.String) return [];
  const choices = option.choices ?? [];
  const tooLong = choices.some(({ name, value }) =>
    [name, value].some((text) => !text || text.length > LONGEST_CHOICE),
  );
  const longest = option.max_length ?? LONGEST_TEXT;
  return [
    ...(choices.length > MOST_CHOICES ? [`${path} has ${choices.length} choices`] : []),
    ...(tooLong ? [`${path} has a choice that is blank or over ${LONGEST_CHOICE} characters`] : []),
    ...(longest < 1 || longest > LONGEST_TEXT ? [`${path} has a length of ${longest}`] : []),
    ...repeated(choices, path),
  ];
}

function repeated(named: readonly { readonly name: string }[], path: string): string[] {
  return new Set(named.map(({ name }) => name)).size < named.length ? [`${path} has a name twice`] : [];
}

function characters({ name, description, options = [] }: Named): number {
  const inside = options.reduce((sum, option) => sum + characters(option as Named), 0);
  const choices = options.flatMap((option) =>
    option.type === ApplicationCommandOptionType.String ? (option.choices ?? []) : [],
  );
  return (
    name.length +
    description.length +
    inside +
    choices.reduce((sum, one) => sum + one.name.length + one.value.length, 0)
  );
}
