import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

// Prints how well questions are answered, by the scorers that lie beside the sets: npm run eval -- DIR [MIXED]
// DIR holds questions.jsonl with ../articles and score-answers.mjs, and passages/ with score-passages.mjs; MIXED is a folder with the
// passages' articles among foreign ones. A further argument --misses N shows questions that went wrong.
const [folder, ...rest] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.error(folder ? `there is no ${folder}` : 'usage: npm run eval -- DIR [MIXED] [--misses N]');
  process.exit(2);
}
const mixed = rest[0] && !rest[0].startsWith('--') ? rest.shift() : undefined;
const ask = (articles: string) => `npm run --silent ask -- --batch --articles ${articles}`;
const passages = join(folder, 'passages');
const articles = join(folder, '..', 'articles');

score('Questions on the five articles', 'score-answers.mjs', [
  '--questions',
  join(folder, 'questions.jsonl'),
  '--articles',
  articles,
  '--system',
  ask(articles),
  ...rest,
]);
const set = ['--set', passages, '--system'];
score('Passages', 'passages/score-passages.mjs', [...set, ask(join(passages, 'articles'))]);
score('Passages, with typos', 'passages/score-passages.mjs', [...set, ask(join(passages, 'articles')), '--typos']);
if (mixed) {
  score('Passages among foreign ones', 'passages/score-passages.mjs', [...set, ask(mixed)]);
  score('Passages among foreign ones, with typos', 'passages/score-passages.mjs', [...set, ask(mixed), '--typos']);
}

function score(title: string, scorer: string, arguments_: readonly string[]): void {
  console.log(`\n${title}`);
  const { status } = spawnSync(process.execPath, [join(folder as string, scorer), ...arguments_], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
