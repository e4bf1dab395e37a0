import type { Logger } from 'pino';
import {
  type Caller,
  type Command,
  type Option,
  type OptionValues,
  type Reply,
  type Request,
  UsageError,
} from './command.ts';
import type { Gaps } from './gaps.ts';
import type { Library } from './library/library.ts';
import { type ArticleFile, type LibraryStore, StoreRefusal } from './library/store.ts';
import type { RateLimit } from './rate-limit.ts';
import { counted } from './reply.ts';
import type { Place, Reports } from './reports.ts';

/** A reply with the snapshot it came from, from which its quotations must be rendered. */
export interface Outcome {
  readonly reply: Reply;
  readonly library: Library;
  /** Whether only the asker may see it: asked for in private, nothing found, a mistake, or for moderators. */
  readonly onlyForAsker: boolean;
}

/** One answer, as the log and the metrics know it: without the question and the asker. */
export interface Answered {
  readonly command: string;
  readonly face: Caller['face'];
  readonly result: 'found' | 'nothing' | 'refused' | 'failed';
  readonly ms: number;
}

/** What requests are answered with. */
export interface Dispatcher {
  readonly commands: readonly Command[];
  readonly store: LibraryStore;
  readonly gaps: Gaps;
  readonly reports: Reports;
  readonly log: Logger;
  /** How often moderators, all together, may run their commands; as often as they like without it. */
  readonly moderatorTurns?: RateLimit;
  /** Hears of every answer. */
  readonly observe?: (answered: Answered) => void;
}

/** Runs a request and never throws: mistakes become replies, faults of ours are logged and answered briefly. */
export async function dispatch(at: Dispatcher, caller: Caller, request: Request): Promise<Outcome> {
  const started = performance.now();
  const library = at.store.current;
  const command = at.commands.find(({ name }) => name === request.command);
  let result: Answered['result'];
  let reply: Reply;
  try {
    if (!command) throw new UsageError(`There is no command /${request.command}. /about lists them.`);
    if (command.access === 'moderators') checkModerator(at, caller, command);
    reply = await command.run({
      options: await parseOptions(command, request),
      library,
      store: at.store,
      gaps: at.gaps,
      reports: at.reports,
      caller,
    });
    if (reply.gap !== undefined) at.gaps.note(reply.gap);
    if (reply.reported) noteReport(at, reply.reported);
    result = reply.found ? 'found' : 'nothing';
  } catch (error) {
    const mistake = error instanceof UsageError || error instanceof StoreRefusal;
    if (!mistake) at.log.error({ err: error, command: request.command }, 'a command failed');
    result = mistake ? 'refused' : 'failed';
    reply = says(mistake ? error.message : 'Something went wrong here. It has been noted; please try again.');
  }
  const ms = Math.round((performance.now() - started) * 10) / 10;
  const answered: Answered = { command: command?.name ?? 'unknown', face: caller.face, result, ms };
  at.log.info(answered, 'answered');
  if (command?.access === 'moderators' && caller.moderator) logModeration(at, caller, request, result);
  at.observe?.(answered);
  const onlyForAsker =
    !reply.found || reply.onlyForAsker === true || command?.access === 'moderators' || request.options.private === true;
  return { reply, library, onlyForAsker };
}

// which quotation, for moderators; who reported it nobody needs to know
function noteReport({ reports, log }: Dispatcher, place: Place): void {
  reports.note(place);
  log.info({ ...place }, 'a quotation was reported');
}

const says = (text: string): Reply => ({ blocks: [{ kind: 'text', text }], found: false });

function checkModerator({ moderatorTurns }: Dispatcher, { moderator }: Caller, { name }: Command): void {
  if (!moderator) throw new UsageError(`/${name} is for moderators of the servers named in the configuration.`);
  const waitMs = moderatorTurns?.take('all') ?? 0;
  if (waitMs === 0) return;
  const wait = counted(Math.ceil(waitMs / 1000), 'second');
  throw new UsageError(`There were many moderators’ commands just now. Please try again in ${wait}.`);
}

// who changed the articles is the one thing about people that the log holds
function logModeration({ log }: Dispatcher, caller: Caller, request: Request, result: Answered['result']): void {
  const files = Object.fromEntries(Object.entries(request.files ?? {}).map(([option, { name }]) => [option, name]));
  const options = { ...request.options, ...files };
  log.info({ moderator: caller.id ?? caller.face, command: request.command, options, result }, 'moderation');
}

async function parseOptions(command: Command, request: Request): Promise<OptionValues<Command['options']>> {
  const given = { ...request.options, ...request.files };
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(command.options, name));
  if (unknown !== undefined) throw new UsageError(`/${command.name} has no option "${unknown}".`);
  const values: Record<string, OptionValues<Command['options']>[string]> = {};
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
  { required, description, mostBytes }: Extract<Option, { readonly type: 'file' }>,
  { files = {}, options }: Request,
): Promise<ArticleFile | undefined> {
  const file = files[name];
  if (options[name] !== undefined) throw new UsageError(`/${command.name}: ${name} is a file, not words.`);
  if (file) return { name: file.name, bytes: await file.read(mostBytes) };
  if (required) throw new UsageError(`/${command.name}: ${name} is missing (${description}).`);
  return undefined;
}

function parseOption(
  command: Command,
  name: string,
  option: Exclude<Option, { readonly type: 'file' }>,
  given: string | number | boolean | undefined,
) {
  const wrong = (what: string) => new UsageError(`/${command.name}: ${name} ${what}.`);
  const blank = given === undefined || (typeof given === 'string' && given.trim() === '');
  if (blank && option.required) throw wrong(`is missing (${option.description})`);
  if (blank) return undefined;
  if (option.type === 'boolean') {
    if (typeof given === 'boolean') return given;
    if (/^(true|yes|1)$/i.test(String(given))) return true;
    if (/^(false|no|0)$/i.test(String(given))) return false;
    throw wrong('is true or false');
  }
  if (option.type === 'integer') {
    const number = Number(given);
    if (!Number.isInteger(number)) throw wrong('is a whole number');
    if (number < (option.min ?? -Infinity)) throw wrong(`is at least ${option.min}`);
    if (number > (option.max ?? Infinity)) throw wrong(`is at most ${option.max}`);
    return number;
  }
  const text = String(given).trim();
  if (text.length > (option.maxLength ?? 300)) throw wrong(`has at most ${option.maxLength ?? 300} characters`);
  if (option.choices && !option.choices.includes(text)) throw wrong(`is one of: ${option.choices.join(', ')}`);
  return text;
}
