import { LANGUAGES } from '../language/language.ts';
import { wordsIn } from '../language/words.ts';
import { type Command, type Option, type Request, UsageError } from './command.ts';
import { choiceNamed, commandName, mistakeOf, optionNamed, optionWords } from './naming.ts';

/** A word, or several between quotation marks; `name` is the option that it is typed for. */
interface Typed {
  readonly name?: string;
  readonly value: string;
  /** With its quotation marks. */
  readonly printed: string;
}

/**
 * The words behind a command as its options: `name:value`, `name:"some words"`, a word that can only be meant for one
 * option, and the rest for the text options in order. Throws a UsageError that says how to type it when an option is
 * empty or given twice, or when words are left over.
 */
export function typedOptions(command: Command, text: string): Request['options'] {
  const options: Record<string, string> = {};
  const set = (name: string, value: string) => {
    if (name in options) throw mistakeOf(command, name, (say, option) => say.twice(option));
    options[name] = choiceIn(command.options[name], value) ?? value;
  };
  const texts = Object.entries(command.options).filter(([, option]) => isText(option));
  const words = namedFirst(command, typedIn(command, text), texts.at(-1)?.[0], set);
  const open = texts.filter(([name]) => !(name in options));
  for (const [name, option] of Object.entries(command.options)) {
    // among free words "private" may be a word like any other
    if (name in options || (option.type === 'boolean' && open.some(([, { type }]) => type === 'string'))) continue;
    const at = words.findIndex(({ value }) => isFor(command, name, option, value));
    const [word] = at < 0 ? [] : words.splice(at, 1);
    if (word) set(name, option.type === 'boolean' ? 'true' : word.value);
  }
  const [only] = words;
  const again = Object.entries(command.options).find(
    ([name, option]) =>
      option.type === 'integer' && name in options && only && isFor(command, name, option, only.value),
  );
  if (again && words.length === 1) set(again[0], only?.value ?? '');
  fill(open, words, set);
  if (words.length > 0) throw leftOver(command, words, options);
  return options;
}

function typedIn(command: Command, text: string): Typed[] {
  const found = text.matchAll(/(?:([\p{L}\p{N}_-]+)[:：])?"([^"]*)"(?!\S)|(?:([\p{L}\p{N}_-]+)[:：])?(\S*)/gu);
  return [...found].flatMap(([printed, quotedFor, quoted, bareFor, bare = '']): Typed[] => {
    if (printed === '') return [];
    const name = optionNamed(command, quotedFor ?? bareFor ?? '');
    if (name !== undefined) return [{ name, value: quoted ?? bare, printed }];
    return [{ value: quotedFor === undefined && quoted ? quoted : printed, printed }];
  });
}

/** Sets the options that are named and returns the other words; behind "year: 2023" and "question: who met?" a space is forgiven. */
function namedFirst(
  command: Command,
  all: readonly Typed[],
  last: string | undefined,
  set: (name: string, value: string) => void,
): Typed[] {
  const left = [...all];
  const words: Typed[] = [];
  for (let typed = left.shift(); typed; typed = left.shift()) {
    const { name, value } = typed;
    if (name === undefined) words.push(typed);
    else if (value.trim() !== '') set(name, value);
    else if (left.length === 0 || left[0]?.name !== undefined)
      throw mistakeOf(command, name, (say, option, description) => say.missing(option, description));
    else if (name !== last) set(name, left.shift()?.value ?? '');
  }
  return words;
}

/** A word for each text option, all that remain for the last one; "2022 and 2024" are two where both are needed. */
function fill(
  open: readonly (readonly [string, Option])[],
  words: Typed[],
  set: (name: string, value: string) => void,
): void {
  const [a, b] = open;
  const joint = words.findIndex(({ value }) => JOINTS.has(value.toLowerCase()));
  if (a && b && open.length === 2 && a[1].required && b[1].required && joint > 0 && joint < words.length - 1) {
    set(a[0], joined(words.splice(0, joint)));
    words.shift();
    set(b[0], joined(words.splice(0)));
    return;
  }
  open.forEach(([name], place) => {
    const taken = words.splice(0, place === open.length - 1 ? words.length : 1);
    if (taken.length > 0) set(name, joined(taken));
  });
}

const JOINTS = new Set(LANGUAGES.flatMap((language) => wordsIn(language).about.joints));

const joined = (words: readonly Typed[]) =>
  words.length === 1 ? (words[0]?.value ?? '') : words.map(({ printed }) => printed).join(' ');

const isText = (option: Option) =>
  option.type === 'file' || (option.type === 'string' && !option.choices && !option.form);

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

/** Words that no option takes: perhaps half an option's name, or the rest of a value that needs quotation marks. */
function leftOver(command: Command, words: readonly Typed[], options: Request['options']): UsageError {
  const rest = joined(words);
  const last = Object.keys(options).findLast((name) => command.options[name] && isText(command.options[name]));
  return new UsageError((language) => {
    const { mistakes, lists } = language;
    const said = mistakes.doesNotTake(commandName(command.name, language), rest);
    const names = Object.keys(command.options).map((name) => optionWords(command, name, language).name);
    const [half] = names.filter((name) => name.startsWith(rest.toLowerCase()));
    if (half !== undefined) return lists.sentences([said, mistakes.perhaps(half)]);
    if (last === undefined) return said;
    const option = optionWords(command, last, language).name;
    return lists.sentences([said, mistakes.perhaps(`${option}:"${options[last]} ${rest}"`)]);
  });
}
