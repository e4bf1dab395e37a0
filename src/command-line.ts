import { type Command, type Option, type Request, UsageError } from './command.ts';
import { LANGUAGES, type Language, languageOfText } from './language/language.ts';
import { wordsIn } from './language/words.ts';
import { choiceNamed, commandName, commandNames, optionNamed } from './naming.ts';

/**
 * A typed line as a request: "/quote Kishida year:2023" runs that command, "help" or "?" says what there is, anything
 * else asks a question.
 * Options are `name:value` or `name:"some words"`; a word that can only be meant for one option goes to it, and the
 * words left over fill the text options in order, the last one taking all that remain. A line in Japanese or Korean
 * script asks for its answer in that language. Throws a UsageError that names the commands when there is no such one.
 */
export function parseLine(commands: readonly Command[], line: string): Request {
  const text = line.trim().replace(/^／/, '/');
  if (asksForHelp(text)) return { command: 'about', options: inLanguageOf(text) };
  if (!text.startsWith('/')) return questionOf(text);
  const words = text.slice(1).replace(/\s+/g, ' ');
  const found = commandAt(commands, words);
  if (!found) throw unknownCommand(commands, words);
  const { command, name } = found;
  const options = typedOptions(command, words.slice(name.length).trim());
  return { command: command.name, options: { ...inLanguageOf(line), ...options } };
}

/** A free question as a request. */
export const questionOf = (question: string): Request => ({
  command: 'ask',
  options: { question, ...inLanguageOf(question) },
});

/** What a line is written in is what its writer reads: the option `lang` for one in Japanese or Korean script. */
export function inLanguageOf(line: string): { readonly lang?: Language } {
  const language = languageOfText(line);
  return language === 'en' ? {} : { lang: language };
}

const asksForHelp = (text: string) =>
  LANGUAGES.some((language) => wordsIn(language).about.helpWords.includes(text.replace(/^\//, '').toLowerCase()));

/** The command whose name, in any language, stands at the beginning. */
function commandAt(commands: readonly Command[], words: string) {
  const lower = words.toLowerCase();
  return commands
    .flatMap((command) => commandNames(command.name).map((name) => ({ command, name })))
    .filter(({ name }) => lower === name || lower.startsWith(`${name} `))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}

function unknownCommand(commands: readonly Command[], words: string): UsageError {
  const [first = ''] = words.split(' ');
  const group = commands.filter(({ name }) => commandNames(name).some((one) => one.startsWith(`${first} `)));
  return new UsageError((language) => {
    const offered = (group.length > 0 ? group : commands)
      .map(({ name }) => `/${commandName(name, language)}`)
      .join(', ');
    const { needsOneOf, tryCommand } = language.mistakes;
    return group.length > 0 ? needsOneOf(first, offered) : tryCommand(first, offered);
  });
}

function typedOptions(command: Command, text: string): Request['options'] {
  const options: Record<string, string> = {};
  const rest = text.replace(
    /(?<=^|\s)([\p{L}\p{N}_-]+)[:：](?:"([^"]*)"|(\S+))/gu,
    (whole, typed: string, quoted?: string, bare = '') => {
      const name = optionNamed(command, typed);
      if (name === undefined) return whole;
      options[name] = quoted ?? choiceIn(command.options[name], bare) ?? bare;
      return ' ';
    },
  );
  const words = rest.split(' ').filter(Boolean);
  const open = Object.entries(command.options).filter(([name]) => !(name in options));
  const texts = open.filter(
    ([, option]) => option.type === 'file' || (option.type === 'string' && !option.choices && !option.form),
  );
  const freeWords = texts.some(([, { type }]) => type === 'string');
  for (const [name, option] of open) {
    // among free words "private" may be a word like any other
    const at =
      option.type === 'boolean' && freeWords ? -1 : words.findIndex((word) => isFor(command, name, option, word));
    if (at < 0) continue;
    const [word = ''] = words.splice(at, 1);
    options[name] = option.type === 'boolean' ? 'true' : (choiceIn(option, word) ?? word);
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
function isFor(command: Command, name: string, option: Option, word: string): boolean {
  if (option.type === 'boolean') return optionNamed(command, word) === name;
  if (option.type === 'file') return false;
  if (option.type === 'string') return choiceIn(option, word) !== undefined;
  const { min = 0, max = Infinity } = option;
  const fits = [min, max].every((bound) => String(bound).length === word.length);
  return fits && /^\d+$/.test(word) && min <= Number(word) && Number(word) <= max;
}

const choiceIn = (option: Option | undefined, word: string) =>
  option?.type === 'string' && option.choices ? choiceNamed(option.choices, word) : undefined;
