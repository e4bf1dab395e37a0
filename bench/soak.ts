import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GUILD_ID, MANAGE_GUILD, type Place } from '../tests/adapters/discord/stand-in/payloads.ts';
import { type StandIn, startStandIn, TOKEN } from '../tests/adapters/discord/stand-in/stand-in.ts';

// A day's traffic at once, against the program as it is started: every kind of interaction from ever new people, checked
// by the stand-in. Prints resident memory on the way and the time from SIGTERM to exit. V8 lets garbage lie while there is
// memory, so bound it as a small machine would: NODE_OPTIONS=--max-old-space-size=200 npm run bench:soak -- 100000

const TOTAL = Number(process.argv[2] ?? 100_000);
const AT_ONCE = 20;
const REPORTS = 20;

type Visit = (standIn: StandIn, place: Place) => Promise<unknown>;

const search: Visit = async (standIn, place) => {
  const shown = await standIn.slash('search', { text: 'summit' }, place).shown();
  await standIn.click(shown, 'Next', place).shown();
};
const shareAndReport: Visit = async (standIn, place) => {
  const shown = await standIn.slash('ask', { question: 'How many summits?', private: true }, place).shown();
  await standIn.click(shown, 'Share', place).shown();
  await standIn.click(shown, 'Report', place).shown();
};
const talk: Visit = async (standIn, { userId }) => {
  await standIn.write('What did Kishida say in 2023?', userId);
  await standIn.write('and Yoon?', userId);
};
const asking = (command: string, options: Readonly<Record<string, string | number>> = {}): Visit => {
  return (standIn, place) => standIn.slash(command, options, place).shown();
};
const typing = (command: string, option: string, typed: string): Visit => {
  return (standIn, place) => standIn.suggestions(command, { [option]: typed }, option, place);
};

// each as many interactions as its number says
const VISITS: readonly (readonly [number, Visit])[] = [
  [1, typing('quote', 'speaker', 'Kis')],
  [1, typing('quote', 'speaker', 'Kisihda')],
  [1, typing('article', 'name', 'seoul')],
  [1, typing('summit show', 'summit', 'san fr')],
  [1, asking('ask', { question: 'Who hosted the summit in November 2023?' })],
  [1, asking('ask', { question: 'What did they agree about tariffs on steel?' })],
  [1, asking('ask', { question: '岸田首相は何を話しましたか' })],
  [1, asking('quote', { speaker: 'Kishida', about: 'future' })],
  [1, asking('quote', { speaker: 'Nobody Inparticular' })],
  [1, asking('summit count')],
  [1, asking('summit list', { year: 2023 })],
  [1, asking('compare', { a: '2023', b: '2024' })],
  [1, asking('article', { page: 9 })],
  [1, asking('about', { lang: 'ko' })],
  [1, (standIn, place) => standIn.menu('Find sources', 'so when did the two leaders meet?', place).shown()],
  [2, search],
  [2, talk],
  [3, shareAndReport],
];
const RARE: readonly (readonly [number, Visit])[] = [
  [1, asking('summit timeline')],
  [1, (standIn) => standIn.slash('corpus reload', {}, { permissions: MANAGE_GUILD }).shown()],
];

const articles = await mkdtemp(join(tmpdir(), 'articles-'));
await cp('data/articles', articles, { recursive: true });
const standIn = await startStandIn();
const program = spawn(process.execPath, ['--import', 'tsx', 'src/index.ts'], {
  env: {
    PATH: process.env.PATH,
    NODE_OPTIONS: process.env.NODE_OPTIONS,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: standIn.apiUrl,
    ADMIN_GUILD_IDS: GUILD_ID,
    ARTICLES_DIR: articles,
  },
  // the log is written as ever, and nobody reads it
  stdio: 'ignore',
});
process.once('exit', () => program.kill());
await standIn.gateway.whenConnected();
// one after the other at first, as on any morning: cold code answers slowly
for (const [, visit] of [...VISITS, ...RARE]) await visit(standIn, placeOf(0));
const started = performance.now();
const peaks: number[] = [];
let done = 0;
let visits = 0;
const problems = new Map<string, number>();
for (let report = 0; report < REPORTS; report++) {
  let peak = 0;
  while (done < (TOTAL * (report + 1)) / REPORTS) {
    const batch = Array.from({ length: AT_ONCE }, nextVisit);
    await Promise.all(batch.map(([, visit], at) => visit(standIn, placeOf(visits - AT_ONCE + at)).catch(note)));
    done += batch.reduce((sum, [interactions]) => sum + interactions, 0);
    for (const problem of standIn.takeProblems()) note(problem);
    standIn.forget();
    if (visits % (25 * AT_ONCE) === 0) peak = Math.max(peak, residentMegabytes());
  }
  peaks.push(Math.max(peak, residentMegabytes()));
  console.log(`${done} interactions: ${peaks.at(-1)} MB resident at most`);
}
const perSecond = Math.round(done / ((performance.now() - started) / 1000));
const signalled = performance.now();
program.kill('SIGTERM');
const [code] = await once(program, 'exit');
const exitMs = Math.round(performance.now() - signalled);
console.log(
  `${perSecond} a second; exit ${code} ${exitMs} ms after SIGTERM; ${Math.min(...peaks)}–${Math.max(...peaks)} MB`,
);
await standIn.stop();
await rm(articles, { recursive: true });
for (const [problem, times] of problems) console.log(`${times} × ${problem}`);
process.exitCode = problems.size === 0 && code === 0 ? 0 : 1;

function note(problem: unknown): void {
  problems.set(String(problem), (problems.get(String(problem)) ?? 0) + 1);
}

function nextVisit(): readonly [number, Visit] {
  const number = visits++;
  const all = number % 100 < RARE.length && number % 1000 < 100 ? RARE : VISITS;
  return all[number % all.length] as readonly [number, Visit];
}

/** Somebody else each time, in one of 400 servers or in direct messages. */
function placeOf(number: number): Place {
  const userId = String(500_000_000_000_000_000n + BigInt(number));
  return { userId, guildId: number % 3 === 0 ? null : String(600_000_000_000_000_000n + BigInt(number % 400)) };
}

function residentMegabytes(): number {
  return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(program.pid)])) / 1024);
}
