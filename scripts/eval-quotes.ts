import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../src/library/knowledge.ts';
import { readQuotations } from '../src/reading/quotations/read.ts';
import { lineParagraphs } from '../src/text/paragraphs.ts';

// Prints how well quotations and their speakers are read: npm run eval:quotes -- GOLD.json
// The gold is a list of { name, text }; score-quotes.mjs beside it does the scoring and takes any further arguments.
const [gold, ...rest] = process.argv.slice(2);
if (!gold || !existsSync(gold)) stop(gold ? `there is no ${gold}` : 'usage: npm run eval:quotes -- GOLD.json');
const scorer = join(dirname(gold), 'score-quotes.mjs');
if (!existsSync(scorer)) stop(`there is no scorer beside the gold: ${scorer}`);

const { knowledge, faults } = await loadKnowledge(fileURLToPath(new URL('../data', import.meta.url)));
if (!knowledge) throw new Error(`the word lists have faults: ${faults.map(({ file }) => file).join(', ')}`);
const words = { ...knowledge.words.sentences, ...knowledge.words.quotations };
const articles: { name: string; text: string }[] = JSON.parse(readFileSync(gold, 'utf8'));
const lines = articles.flatMap(({ name, text }) =>
  readQuotations(text, lineParagraphs(text), words).map(({ start, end, speaker }) =>
    JSON.stringify({ article: name, start, end, text: text.slice(start, end), speaker }),
  ),
);

const folder = mkdtempSync(join(tmpdir(), 'quotes-'));
try {
  const predictions = join(folder, 'quotes.jsonl');
  writeFileSync(predictions, lines.join('\n'));
  const arguments_ = [scorer, 'score', '--gold', gold, '--pred', predictions, ...rest];
  process.exitCode = spawnSync(process.execPath, arguments_, { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(2);
}
