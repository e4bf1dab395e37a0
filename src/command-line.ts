import { type Command, type Option, type Request, UsageError } from './command.ts';
import { type Language, languageOfText } from './language/language.ts';
import { commandName } from './naming.ts';

/**
 * A typed line as a request: "/quote Kishida year:2023" runs that command, "help" or "?" says what there is, anything
 * else asks a question.
 * Options are `name:value` or `name:"some words"`; a word that can only be meant for one option goes to it, and the
 * words left over fill the text options in order, the last one taking all that remain. A line in Japanese or Korean
 * script asks for its answer in that language. Throws a UsageError that names the commands when there is no such one.
 */
export function parseLine(commands: readonly Command[], line: string): Request {
  const text = line.trim();
  if (/^\/?(?:help|\?)$/i.test(text)) return { command: 'about', options: {} };
  if (!text.startsWith('/')) return questionOf(text);
  const words = text.slice(1).replace(/\s+/g, ' ');
  const command = commandAt(commands, words);
  if (!command) throw unknownCommand(commands, words);
  const options = parseOptions(command, words.slice(command.name.length).trim());
  return { command: command.name, options: { ...inLanguageOf(line), ...options } };
}

/** A free question as a request. */
export const questionOf = (question: string): Request => ({
  command: 'ask',
  options: { question, ...inLanguageOf(question) },
});

// what a line is written in is what its writer reads
function inLanguageOf(line: string): { readonly lang?: Language } {
  const language = languageOfText(line);
  return language === 'en' ? {} : { lang: language };
}

function commandAt(commands: readonly Command[], words: string): Command | undefined {
  const lower = words.toLowerCase();
  return commands
    .filter(({ name }) => lower === name || lower.startsWith(`${name} `))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}

function unknownCommand(commands: readonly Command[], words: string): UsageError {
  const [first = ''] = words.split(' ');
  const group = commands.filter(({ name }) => name.startsWith(`${first} `));
  return new UsageError((language) => {
    const offered = (group.length > 0 ? group : commands)
      .map(({ name }) => `/${commandName(name, language)}`)
      .join(', ');
    const { needsOneOf, tryCommand } = language.mistakes;
    return group.length > 0 ? needsOneOf(first, offered) : tryCommand(first, offered);
  });
}

function parseOptions(command: Command, text: string): Request['options'] {
  const options: Record<string, string> = {};
  const rest = text.replace(
    /(?<=^|\s)([\w-]+):(?:"([^"]*)"|(\S+))/g,
    (whole, name: string, quoted?: string, bare?: string) => {
      if (!Object.hasOwn(command.options, name)) return whole;
      options[name] = quoted ?? bare ?? '';
      return ' ';
    },
  );
  const words = rest.split(' ').filter(Boolean);
  const open = Object.entries(command.options).filter(([name]) => !(name in options));
  const texts = open.filter(([, option]) => option.type === 'file' || (option.type === 'string' && !option.choices));
  const freeWords = texts.some(([, { type }]) => type === 'string');
  for (const [name, option] of open) {
    // among free words "private" may be a word like any other
    const at = option.type === 'boolean' && freeWords ? -1 : words.findIndex((word) => isFor(name, option, word));
    if (at < 0) continue;
    const [word = ''] = words.splice(at, 1);
    options[name] = option.type === 'boolean' ? 'true' : word;
  }
  texts.forEach(([name], place) => {
    const taken = words.splice(0, place === texts.length - 1 ? words.length : 1);
    if (taken.length > 0) options[name] = taken.join(' ');
  });
  if (words.length > 0) {
    throw new UsageError((language) =>
      language.mistakes.doesNotTake(commandName(command.name, language), words.join(' ')),
    );
  }
  return options;
}

// a flag's own name, one of an option's choices, a number as long as both its bounds (a year): these need no name in front
function isFor(name: string, option: Option, word: string): boolean {
  if (option.type === 'boolean') return word === name;
  if (option.type === 'file') return false;
  if (option.type === 'string') return option.choices?.includes(word) ?? false;
  const { min = 0, max = Infinity } = option;
  const fits = [min, max].every((bound) => String(bound).length === word.length);
  return fits && /^\d+$/.test(word) && min <= Number(word) && Number(word) <= max;
}
