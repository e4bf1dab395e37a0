import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { type EngineName, engines } from './search-engines.ts';
import { invented } from './search-texts.ts';

// Indexes invented passages and asks them questions, a third of the words of which are misspelt, with our engine and
// the libraries, each in a process of its own; prints each figure and its ratio to ours.
//
//   npm run bench:search -- [--passages 25000] [--questions 200] [--engines ours,minisearch]

const { values } = parseArgs({
  options: {
    passages: { type: 'string', default: '25000' },
    questions: { type: 'string', default: '200' },
    engines: { type: 'string', default: Object.keys(engines).join() },
    measure: { type: 'string' },
  },
});

interface Figures {
  readonly buildMs: number;
  readonly memoryMb: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  /** The share of questions whose passage came first. */
  readonly first: number;
}

if (values.measure) console.log(JSON.stringify(await measure(values.measure as EngineName)));
else compare(values.engines.split(',') as EngineName[]);

async function measure(name: EngineName): Promise<Figures> {
  const { passages, questions } = invented(Number(values.passages), Number(values.questions));
  const index = await engines[name](passages);
  const before = usedMb();
  const started = performance.now();
  const ask = await index();
  const buildMs = performance.now() - started;
  const memoryMb = usedMb() - before;
  let right = 0;
  const times: number[] = [];
  for (const { text, passage } of questions) {
    const asked = performance.now();
    const first = await ask(text);
    times.push(performance.now() - asked);
    if (first === passage) right++;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { buildMs, memoryMb, medianMs: at(0.5), p95Ms: at(0.95), first: right / questions.length };
}

function usedMb(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

function compare(names: readonly EngineName[]): void {
  let ours: Figures | undefined;
  for (const name of names) {
    const args = [
      '--expose-gc',
      '--max-old-space-size=12000',
      '--import',
      'tsx',
      import.meta.filename,
      '--measure',
      name,
    ];
    const sizes = ['--passages', values.passages, '--questions', values.questions];
    const figures = JSON.parse(execFileSync(process.execPath, [...args, ...sizes], { encoding: 'utf8' })) as Figures;
    ours ??= figures;
    console.log(line(name, figures, ours));
  }
}

function line(name: string, figures: Figures, ours: Figures): string {
  const ratio = (key: keyof Figures) => `(× ${(figures[key] / ours[key]).toFixed(1)})`;
  return [
    name.padEnd(11),
    `built in ${(figures.buildMs / 1000).toFixed(1)} s ${ratio('buildMs')}`,
    `${figures.memoryMb.toFixed(0)} MB ${ratio('memoryMb')}`,
    `median ${figures.medianMs.toFixed(2)} ms ${ratio('medianMs')}`,
    `p95 ${figures.p95Ms.toFixed(2)} ms`,
    `right first ${(100 * figures.first).toFixed(0)} %`,
  ].join('   ');
}
