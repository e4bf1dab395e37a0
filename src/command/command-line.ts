import { LANGUAGES, type Language, languageOfText } from '../language/language.ts';
import { wordsIn } from '../language/words.ts';
import { distance } from '../search/spelling.ts';
import { type Command, type Request, UsageError } from './command.ts';
import { commandName, commandNames } from './naming.ts';
import { typedOptions } from './typed-options.ts';

/**
 * A typed line as a request: "/quote Kishida year:2023" runs that command, "help" or "?" says what there is, anything
 * else asks a question.
 * Options are `name:value` or `name:"some words"`; a word that can only be meant for one option goes to it, and the
 * words left over fill the text options in order, the last one taking all that remain. A line in Japanese or Korean
 * script asks for its answer in that language. Throws a UsageError that names the nearest commands when there is no such one.
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

/** What a line is written in is what its writer reads: the option `lang` that a command names, or one for Japanese or Korean script. */
export function inLanguageOf(line: string): { readonly lang?: Language } {
  const [, named] = /^\s*[/／].*\s\S+[:：](\w\w)(?!\S)/.exec(line) ?? [];
  const lang = LANGUAGES.find((one) => one === named);
  if (lang) return { lang };
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
  const group = commandsUnder(commands, (one) => one === first);
  const near = commandsUnder(commands, (one) => distance(one, first.toLowerCase()) <= Math.min(2, first.length / 3));
  return new UsageError((language) => {
    const { needsOneOf, tryCommand, meant } = language.mistakes;
    const named = (some: readonly Command[]) => some.map(({ name }) => `/${commandName(name, language)}`);
    if (group.length > 0) return needsOneOf(first, named(group).join(', '));
    if (near.length > 0) return meant(first, language.lists.any(named(near)));
    return tryCommand(first, named(commands.filter(({ access }) => access === 'everyone')).join(', '));
  });
}

/** The commands the first word of whose name, in any language, is such a one. */
const commandsUnder = (commands: readonly Command[], fits: (first: string) => boolean) =>
  commands.filter(({ name }) => commandNames(name).some((one) => fits(one.split(' ')[0] ?? '')));
