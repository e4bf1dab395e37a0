import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { folderOf } from './factories.ts';

test.each([
  ['the console', 'src/index.ts', [], '/search herring\n'],
  [
    'a list for other programs',
    'src/contracts.ts',
    ['ask', '--batch'],
    '{"id":"1","question":"Who spoke of herring?"}\n',
  ],
])('%s ends quietly when nobody reads on', async (_what, script, args, line) => {
  const articles = await folderOf({ 'oslo.txt': 'OSLO, June 1, 2031 – Reis and Lind spoke of herring.\n' });
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    env: { PATH: process.env.PATH, ARTICLES_DIR: articles },
  });
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += chunk));
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'close');
  child.stdin.write(line);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const more = setInterval(() => child.stdin.write(line), 20);
  expect(await ended).toEqual([0, null]);
  clearInterval(more);
  expect(errors).not.toMatch(/EPIPE|at .*\.ts/);
});
