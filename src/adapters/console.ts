import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Caller, Command, Option, Picture } from '../command/command.ts';
import { UsageError } from '../command/command.ts';
import { inLanguageOf, parseLine } from '../command/command-line.ts';
import { commandName, optionNamed } from '../command/naming.ts';
import { Conversations, withQuestion } from '../conversation/conversations.ts';
import { type Dispatcher, dispatch, wordsOf } from '../dispatch.ts';
import { type Language, languageOfText } from '../language/language.ts';
import { type Words, wordsIn } from '../language/words.ts';
import { codeOf } from '../library/fault.ts';
import { consoleReply } from './console-reply.ts';
import { withLocalFiles } from './local-file.ts';
import { writePicture } from './picture-file.ts';

/** Where lines come from and answers go; terminals say so by `isTTY`. */
export interface ConsoleStreams {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean };
}

/** What the console answers in, whether a terminal is coloured, and where pictures are written. */
export interface ConsoleSettings {
  readonly language: Language;
  readonly colour: boolean;
  readonly cacheFolder: string;
}

/** Answers lines in the configured language, or in that of their script, until the input ends or is interrupted: with a prompt on a terminal, one answer a line otherwise. */
export async function runConsole(
  at: Dispatcher,
  { input, output }: ConsoleStreams,
  { language, colour, cacheFolder }: ConsoleSettings,
): Promise<void> {
  // whoever sits at the console can change the files anyway
  const caller: Caller = { face: 'console', moderator: true, language };
  const terminal = Boolean(input.isTTY && output.isTTY);
  const lines = createInterface({
    input,
    output: terminal ? output : undefined,
    terminal,
    prompt: '> ',
    historySize: 200,
    removeHistoryDuplicates: true,
    completer: (line: string) => complete(at, line),
  });
  // piped lines are questions of their own
  const conversations = terminal ? new Conversations() : undefined;
  const answer = (line: string) =>
    answerLine(at, caller, line, { conversations, colour: terminal && colour, cacheFolder });
  if (terminal) {
    output.write(`${wordsIn(language).faces.greeting(at.store.current.articles.length)}\n`);
    lines.on('SIGINT', () => lines.close());
    lines.prompt();
  }
  for await (const line of lines) {
    if (line.trim()) output.write(`${await answer(line)}\n\n`);
    if (terminal) lines.prompt();
  }
  if (terminal) output.write('\n');
}

interface Manner extends Omit<ConsoleSettings, 'language'> {
  readonly conversations: Conversations | undefined;
}

async function answerLine(
  at: Dispatcher,
  caller: Caller,
  line: string,
  { conversations, colour, cacheFolder }: Manner,
): Promise<string> {
  try {
    const { request, understoodAs } = conversations?.read(caller.face, line, at.commands, at.store.current) ?? {
      request: parseLine(at.commands, line),
    };
    const answered = await dispatch(at, caller, withLocalFiles(at.commands, request));
    const outcome = withQuestion(answered, understoodAs);
    const { picture } = outcome.reply;
    const drawn = picture ? [await pictureLine(cacheFolder, picture, outcome.words)] : [];
    return [consoleReply(outcome, colour), ...drawn].join('\n');
  } catch (error) {
    if (error instanceof UsageError) return error.wording(wordsOf({ options: inLanguageOf(line) }, caller));
    throw error;
  }
}

async function pictureLine(folder: string, picture: Picture, { faces }: Words): Promise<string> {
  try {
    return faces.picture(await writePicture(folder, picture));
  } catch (error) {
    return faces.pictureNotWritten(codeOf(error));
  }
}

/** What may follow a half-typed line: command names first, then the suggestions of the option being typed. */
export function complete({ commands, store }: Dispatcher, line: string): [string[], string] {
  const words = wordsIn(languageOfText(line));
  const named = commands.flatMap((command) =>
    [...new Set([command.name, commandName(command.name, words)])].map((name) => ({ command, name: `/${name} ` })),
  );
  const found = named.find(({ name }) => line.toLowerCase().startsWith(name));
  if (!found) return [named.map(({ name }) => name).filter((name) => name.startsWith(line.toLowerCase())), line];
  const typed = line.slice(found.name.length);
  for (const { option, half } of openOptions(found.command, typed)) {
    const choices = (option?.type === 'string' && option.suggest?.(store.current, half, words)) || [];
    if (choices.length > 0) return [choices.map(({ value }) => value), half];
  }
  return [[], typed];
}

/** Whose value the end of what is typed may be: the option's that is named there, or else of those with suggestions the last one that a word is left for, then those before it. */
function openOptions(
  command: Command,
  typed: string,
): { readonly option: Option | undefined; readonly half: string }[] {
  const parts = typed.split(/\s+/);
  const names = parts.map((part) => optionNamed(command, /^(.+?)[:：]/u.exec(part)?.[1] ?? ''));
  const last = names.at(-1);
  if (last !== undefined)
    return [{ option: command.options[last], half: parts.at(-1)?.replace(/^.+?[:：]/u, '') ?? '' }];
  const free = parts.slice(names.findLastIndex((name) => name !== undefined) + 1);
  return Object.entries(command.options)
    .filter(([name, option]) => 'suggest' in option && !names.includes(name))
    .slice(0, free.length)
    .map(([, option], at) => ({ option, half: free.slice(at).join(' ') }))
    .toReversed();
}
