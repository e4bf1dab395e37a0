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

interface Localized {
  readonly name: string;
  readonly name_localizations?: Texts;
}

interface Described extends Localized {
  readonly description: string;
  readonly description_localizations?: Texts;
  readonly options?: readonly APIApplicationCommandOption[] | undefined;
}

/** Texts by locale. */
type Texts = Readonly<Partial<Record<string, string | null>>> | null | undefined;

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const MENU_NAME = /^[-_'\p{L}\p{N} ]{1,32}$/u;
const MOST_COMMANDS = 100;
const MOST_MENU_ENTRIES = 5;
const MOST_OPTIONS = 25;
const MOST_CHOICES = 25;
const LONGEST_DESCRIPTION = 100;
const LONGEST_CHOICE = 100;
const LONGEST_TEXT = 6000;
/** Names, descriptions and choices of one command together, the longest in any language counted. */
const MOST_CHARACTERS = 8000;

/** The commands as given when Discord will register them; otherwise throws a RangeError that names every limit broken. */
export function commandsWithinLimits(commands: CommandBody[]): CommandBody[] {
  const entries = commands.filter(isMenuEntry);
  const typed = commands.filter((command) => !isMenuEntry(command)) as Described[];
  const broken = [
    ...(typed.length > MOST_COMMANDS ? [`${typed.length} commands`] : []),
    ...(entries.length > MOST_MENU_ENTRIES ? [`${entries.length} entries of a menu`] : []),
    ...repeated(typed, 'commands'),
    ...repeated(entries, 'a menu'),
    ...entries
      .flatMap((entry) => textsOf(entry.name, entry.name_localizations))
      .filter((name) => !MENU_NAME.test(name))
      .map((name) => `“${name}” is no name in a menu`),
    ...typed.flatMap((command) => brokenLimits(command, `/${command.name}`)),
    ...typed.filter((command) => characters(command) > MOST_CHARACTERS).map(({ name }) => `/${name} is too long`),
  ];
  if (broken.length > 0) throw new RangeError(`Discord would refuse these commands: ${broken.join('; ')}`);
  return commands;
}

const isMenuEntry = ({ type }: CommandBody) => type === ApplicationCommandType.Message;

function brokenLimits(command: Described, path: string): string[] {
  const { options = [] } = command;
  const names = textsOf(command.name, command.name_localizations);
  const descriptions = textsOf(command.description, command.description_localizations);
  const checks: readonly (readonly [boolean, string])[] = [
    [names.some((name) => !NAME.test(name) || name !== name.toLowerCase()), 'is no name for a command or option'],
    [
      descriptions.some(({ length }) => length < 1 || length > LONGEST_DESCRIPTION),
      'has no description of 1 to 100 characters',
    ],
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
      ...brokenLimits(option as Described, `${path} ${option.name}`),
      ...brokenTextLimits(option, `${path} ${option.name}`),
    ]),
  ];
}

function brokenTextLimits(option: APIApplicationCommandOption, path: string): string[] {
  if (option.type !== ApplicationCommandOptionType.String) return [];
  const choices = option.choices ?? [];
  const tooLong = choices.some(({ name, name_localizations, value }) =>
    [value, ...textsOf(name, name_localizations)].some((text) => !text || text.length > LONGEST_CHOICE),
  );
  const longest = option.max_length ?? LONGEST_TEXT;
  return [
    ...(choices.length > MOST_CHOICES ? [`${path} has ${choices.length} choices`] : []),
    ...(tooLong ? [`${path} has a choice that is blank or over ${LONGEST_CHOICE} characters`] : []),
    ...(longest < 1 || longest > LONGEST_TEXT ? [`${path} has a length of ${longest}`] : []),
    ...repeated(choices, path),
  ];
}

/** Whether two of these have one name, in English or in another language. */
function repeated(all: readonly Localized[], path: string): string[] {
  const locales = [...new Set(all.flatMap(({ name_localizations }) => Object.keys(name_localizations ?? {})))];
  const twice = [undefined, ...locales].some((locale) => {
    const names = all.map(({ name, name_localizations }) => (locale && name_localizations?.[locale]) ?? name);
    return new Set(names).size < names.length;
  });
  return twice ? [`${path} has a name twice`] : [];
}

function characters(command: Described): number {
  const { options = [] } = command;
  const inside = options.reduce((sum, option) => sum + characters(option as Described), 0);
  const choices = options.flatMap((option) =>
    option.type === ApplicationCommandOptionType.String ? (option.choices ?? []) : [],
  );
  return (
    longest(command.name, command.name_localizations) +
    longest(command.description, command.description_localizations) +
    inside +
    choices.reduce(
      (sum, { name, name_localizations, value }) => sum + longest(name, name_localizations) + value.length,
      0,
    )
  );
}

const textsOf = (text: string, others: Texts): readonly string[] => [
  text,
  ...Object.values(others ?? {}).flatMap((other) => other ?? []),
];

const longest = (text: string, others: Texts) => Math.max(...textsOf(text, others).map(({ length }) => length));
