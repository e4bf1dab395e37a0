import type { Command } from './command.ts';
import type { OptionWords } from './language/en/commands.ts';
import type { Words } from './language/words.ts';

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
