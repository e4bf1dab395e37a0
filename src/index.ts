import type { Logger } from 'pino';
import { commands } from '../commands/all.ts';
import { runConsole } from './adapters/console.ts';
import type { Gateway } from './adapters/discord/gateway.ts';
import { endWhenUnread } from './closed-output.ts';
import { faultLines } from './command/reload-reply.ts';
import { type Config, DATA_FOLDER, readConfig } from './config.ts';
import type { Dispatcher } from './dispatch.ts';
import { endWith } from './ending.ts';
import { startHealth } from './health.ts';
import { wordsIn } from './language/words.ts';
import { type Fault, faultLine } from './library/fault.ts';
import { openFolderStore } from './library/folder-store.ts';
import type { LibraryStore } from './library/store.ts';
import { createLog } from './log.ts';
import { Gaps } from './moderation/gaps.ts';
import { Reports } from './moderation/reports.ts';
import { RateLimit } from './rate-limit.ts';

const SHUTDOWN_MS = 8000;
const MODERATOR_TURNS_PER_MINUTE = 20;

/** Starts the bot when there is a token, and a console otherwise. */
async function main(): Promise<void> {
  const config = readConfig();
  const log = createLog(config);
  const store = await openFolderStore({ articles: config.articlesFolder, knowledge: DATA_FOLDER });
  reloadOnHangUp(store, log);
  tellFaults(store.faults, config, log);
  const { hash, articles, passages, quotations } = store.current;
  log.info(
    { hash, articles: articles.length, passages: passages.length, quotations: quotations.length },
    'articles read',
  );
  const dispatcher: Dispatcher = { commands, store, gaps: new Gaps(), reports: new Reports(), log };
  const { stdin: input, stdout: output } = process;
  if (config.token === undefined) await runConsole(dispatcher, { input, output }, config);
  else await runBot(config, config.token, dispatcher);
}

/** What is wrong with the files, on the log of a bot; whoever sits at a console reads it as plain lines instead. */
function tellFaults(faults: readonly Fault[], { token, language }: Config, log: Logger): void {
  if (token !== undefined) logFaults(faults, log);
  else if (faults.length > 0 && log.isLevelEnabled('warn')) {
    console.error(faultLines(faults, wordsIn(language), 'console').join('\n'));
  }
}

function logFaults(faults: readonly Fault[], log: Logger): void {
  for (const fault of faults) log.warn({ file: fault.file, line: fault.line }, faultLine(fault));
}

async function runBot({ apiUrl, adminGuildIds, healthPort }: Config, token: string, base: Dispatcher): Promise<void> {
  const signalled = new Promise<string>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, resolve);
  });
  // the console starts without it in half the time
  const { startGateway } = await import('./adapters/discord/gateway.ts');
  let connected: Gateway | undefined;
  const health =
    healthPort === undefined
      ? undefined
      : await startHealth(healthPort, base.store, () => connected?.isReady() ?? false);
  const moderatorTurns = new RateLimit(MODERATOR_TURNS_PER_MINUTE, 60_000);
  const dispatcher: Dispatcher = { ...base, moderatorTurns, ...(health ? { observe: health.observe } : {}) };
  const gateway = await Promise.race([startGateway({ token, apiUrl, adminGuildIds, dispatcher }), signalled]);
  if (typeof gateway === 'string') return;
  connected = gateway;
  const ending = await Promise.race([signalled, gateway.lost]);
  dispatcher.log.info(typeof ending === 'string' ? { signal: ending } : {}, 'stopping');
  connected = undefined;
  await gateway.stop(SHUTDOWN_MS);
  health?.stop();
  if (typeof ending !== 'string') throw ending;
}

function reloadOnHangUp(store: LibraryStore, log: Logger): void {
  process.on('SIGHUP', async () => {
    try {
      const report = await store.reload();
      if (report.problem) log.warn(report.problem(wordsIn('en')));
      logFaults(report.faults, log);
      const { outcome, before, ms } = report;
      log.info({ outcome, before: before.hash, after: store.current.hash, ms }, 'reload');
    } catch (error) {
      log.error({ err: error }, 'reload failed; the articles in use stay');
    }
  });
}

endWhenUnread();

await main().catch(endWith);
process.exit();
