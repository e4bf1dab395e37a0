import type { Logger } from 'pino';
import { type Caller, type Command, type Option, type Reply, type Request, UsageError } from './command/command.ts';
import { commandName } from './command/naming.ts';
import { parseOptions } from './command/parse-options.ts';
import { LANGUAGES } from './language/language.ts';
import { type Words, wordsIn } from './language/words.ts';
import type { Library } from './library/library.ts';
import { type LibraryStore, StoreRefusal } from './library/store.ts';
import type { Gaps } from './moderation/gaps.ts';
import type { Place, Reports } from './moderation/reports.ts';
import type { RateLimit } from './rate-limit.ts';

/** A reply with the snapshot it came from, from which its quotations must be rendered. */
export interface Outcome {
  readonly reply: Reply;
  readonly library: Library;
  /** What it is worded in. */
  readonly words: Words;
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
  const words = wordsOf(request, caller);
  const command = at.commands.find(({ name }) => name === request.command);
  let result: Answered['result'];
  let reply: Reply;
  try {
    if (!command) throw new UsageError(({ mistakes }) => mistakes.noCommand(request.command));
    if (command.access === 'moderators') checkModerator(at, caller, command);
    reply = await command.run({
      options: await parseOptions(command, request),
      library,
      store: at.store,
      gaps: at.gaps,
      reports: at.reports,
      caller,
      words,
    });
    if (reply.gap !== undefined) at.gaps.note(reply.gap);
    if (reply.reported) noteReport(at, reply.reported);
    result = reply.found ? 'found' : 'nothing';
  } catch (error) {
    const mistake = error instanceof UsageError || error instanceof StoreRefusal;
    if (!mistake) at.log.error({ err: error, command: request.command }, 'a command failed');
    result = mistake ? 'refused' : 'failed';
    reply = says(mistake ? error.wording(words) : words.mistakes.ourFault);
  }
  const ms = Math.round((performance.now() - started) * 10) / 10;
  const answered: Answered = { command: command?.name ?? 'unknown', face: caller.face, result, ms };
  at.log.info(answered, 'answered');
  if (command?.access === 'moderators' && caller.moderator) logModeration(at, caller, command, request, result);
  at.observe?.(answered);
  const onlyForAsker =
    !reply.found || reply.onlyForAsker === true || command?.access === 'moderators' || request.options.private === true;
  return { reply: withLanguage(reply, request), library, words, onlyForAsker };
}

/** The language named in the request, or else the asker's own. */
export function wordsOf({ options }: Pick<Request, 'options'>, { language = 'en' }: Pick<Caller, 'language'>): Words {
  return wordsIn(LANGUAGES.find((one) => one === options.lang) ?? language);
}

/** A language that was asked for goes on behind every button; otherwise whoever clicks reads their own. */
function withLanguage(reply: Reply, { options: { lang } }: Request): Reply {
  if (lang === undefined || !reply.next) return reply;
  const next = reply.next.map(({ label, request }) => ({
    label,
    request: { ...request, options: { ...request.options, lang } },
  }));
  return { ...reply, next };
}

// which quotation, for moderators; who reported it nobody needs to know
function noteReport({ reports, log }: Dispatcher, place: Place): void {
  reports.note(place);
  log.info({ ...place }, 'a quotation was reported');
}

const says = (text: string): Reply => ({ blocks: [{ kind: 'text', text }], found: false });

function checkModerator({ moderatorTurns }: Dispatcher, { moderator }: Caller, { name }: Command): void {
  if (!moderator) throw new UsageError((words) => words.mistakes.forModerators(commandName(name, words)));
  const waitMs = moderatorTurns?.take('all') ?? 0;
  if (waitMs === 0) return;
  throw new UsageError(({ mistakes }) => mistakes.tooManyCommands(Math.ceil(waitMs / 1000)));
}

// who changed the articles is the one thing about people that the log holds
function logModeration(
  { log }: Dispatcher,
  caller: Caller,
  command: Command,
  request: Request,
  result: Answered['result'],
): void {
  const files = Object.entries(request.files ?? {}).map(([option, { name }]) => [option, name]);
  const short = Object.entries(request.options).filter(([name]) => !isLong(command.options[name]));
  const options = Object.fromEntries([...short, ...files]);
  log.info({ moderator: caller.id ?? caller.face, command: command.name, options, result }, 'moderation');
}

// an article's words have no place in the log
const isLong = (option: Option | undefined) => option?.type === 'string' && option.form?.lines === 'many';
