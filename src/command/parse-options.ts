import type { ArticleFile } from '../library/store.ts';
import { type Command, type Option, type OptionValues, type Request, UsageError } from './command.ts';
import { commandName, mistakeOf } from './naming.ts';

type Values = OptionValues<Command['options']>;

/** The typed values of a request's options, its files read; throws a UsageError that names the option that is wrong. */
export async function parseOptions(command: Command, request: Request): Promise<Values> {
  const given = { ...request.options, ...request.files };
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(command.options, name));
  if (unknown !== undefined) {
    throw new UsageError((words) => words.mistakes.noOption(commandName(command.name, words), unknown));
  }
  const values: Record<string, Values[string]> = {};
  for (const [name, option] of Object.entries(command.options)) {
    values[name] =
      option.type === 'file'
        ? await readFile(command, name, option, request)
        : parseOption(command, name, option, request.options[name]);
  }
  return values;
}

async function readFile(
  command: Command,
  name: string,
  { required, mostBytes }: Extract<Option, { readonly type: 'file' }>,
  { files = {}, options }: Request,
): Promise<ArticleFile | undefined> {
  const file = files[name];
  if (options[name] !== undefined) throw mistakeOf(command, name, (say, option) => say.notWords(option));
  if (file) return { name: file.name, bytes: await file.read(mostBytes) };
  if (required) throw missing(command, name);
  return undefined;
}

function parseOption(
  command: Command,
  name: string,
  option: Exclude<Option, { readonly type: 'file' }>,
  given: string | number | boolean | undefined,
) {
  const blank = given === undefined || (typeof given === 'string' && given.trim() === '');
  if (blank && option.required) throw missing(command, name);
  if (blank) return undefined;
  if (option.type === 'boolean') return booleanOf(command, name, given);
  if (option.type === 'integer') return integerOf(command, name, option, given);
  const text = String(given).trim();
  const { maxLength = 300, choices } = option;
  if (text.length > maxLength) throw mistakeOf(command, name, (say, one) => say.tooLong(one, maxLength));
  if (choices && !choices.includes(text)) throw mistakeOf(command, name, (say, one) => say.notOneOf(one, choices));
  return text;
}

function booleanOf(command: Command, name: string, given: string | number | boolean): boolean {
  if (typeof given === 'boolean') return given;
  if (/^(true|yes|1)$/i.test(String(given))) return true;
  if (/^(false|no|0)$/i.test(String(given))) return false;
  throw mistakeOf(command, name, (say, option) => say.notBoolean(option));
}

function integerOf(
  command: Command,
  name: string,
  { min = -Infinity, max = Infinity }: Extract<Option, { readonly type: 'integer' }>,
  given: string | number | boolean,
): number {
  const number = Number(given);
  if (!Number.isInteger(number)) throw mistakeOf(command, name, (say, option) => say.notWhole(option));
  if (number < min) throw mistakeOf(command, name, (say, option) => say.atLeast(option, min));
  if (number > max) throw mistakeOf(command, name, (say, option) => say.atMost(option, max));
  return number;
}

const missing = (command: Command, name: string) =>
  mistakeOf(command, name, (say, option, description) => say.missing(option, description));
