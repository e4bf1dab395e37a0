import type { OptionWords } from '../language/en/commands.ts';
import { LANGUAGES } from '../language/language.ts';
import { type Words, wordsIn } from '../language/words.ts';
import { type Command, UsageError } from './command.ts';

/** A command's full name in a language. */
export const commandName = (name: string, { commands }: Words): string => commands[name]?.name ?? name;

/** A command's description in a language. */
export const commandDescription = ({ name, description }: Command, { commands }: Words): string =>
  commands[name]?.description ?? description;

/** An option's name and description in a language. */
export function optionWords(command: Command, name: string, { commands }: Words): OptionWords {
  const description = command.options[name]?.description ?? '';
  return commands[command.name]?.options[name] ?? { name, description };
}

/** A command's full names in all languages. */
export const commandNames = (name: string): readonly string[] => [
  ...new Set(LANGUAGES.map((language) => commandName(name, wordsIn(language)))),
];

/** The option that goes by a name in any language; undefined when none does. */
export function optionNamed(command: Command, typed: string): string | undefined {
  return Object.keys(command.options).find((name) =>
    LANGUAGES.some((language) => [name, optionWords(command, name, wordsIn(language)).name].includes(typed)),
  );
}

/** The choice of an option that goes by a name in any language; undefined when none does. */
export function choiceNamed(choices: readonly string[], typed: string): string | undefined {
  return choices.find((value) =>
    LANGUAGES.some((language) => [value, wordsIn(language).choices[value]].includes(typed)),
  );
}

/** What is wrong with an option of a command: "/quote: speaker is missing (who)." */
export function mistakeOf(
  command: Command,
  name: string,
  say: (mistakes: Words['mistakes'], option: string, description: string) => string,
): UsageError {
  return new UsageError((words) => {
    const option = optionWords(command, name, words);
    return `/${commandName(command.name, words)}: ${say(words.mistakes, option.name, option.description)}`;
  });
}
