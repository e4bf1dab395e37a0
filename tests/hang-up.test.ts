import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { folderOf } from './factories.ts';

test('SIGHUP reloads; a broken article is named on the log and the old snapshot keeps answering', async () => {
  const folder = await folderOf({ 'a.txt': 'They met in Rome.\n' });
  const program = spawn(process.execPath, ['--import', 'tsx', 'src/index.ts'], {
    env: { PATH: process.env.PATH, ARTICLES_DIR: folder, LOG_LEVEL: 'info' },
  });
  const log = createInterface({ input: program.stderr })[Symbol.asyncIterator]();
  const answers = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  const logged = async (message: string) => {
    for (;;) {
      const { value, done } = await log.next();
      if (done) throw new Error(`the log ended without "${message}"`);
      const line = JSON.parse(value);
      if (line.msg === message) return line;
    }
  };
  const ask = async (line: string) => {
    program.stdin.write(`${line}\n`);
    for (;;) {
      const { value } = await answers.next();
      if (value) return value;
    }
  };
  await logged('articles read');
  await writeFile(join(folder, 'b.txt'), 'They met in Oslo.\n');
  program.kill('SIGHUP');
  expect(await logged('reload')).toMatchObject({ outcome: 'swapped' });
  expect(await ask('/search Oslo')).toContain('1 passage about “Oslo”');

  await writeFile(join(folder, 'c.md'), '---\npublished: soon\n---\nThey met in Lima.\n');
  program.kill('SIGHUP');
  expect(await logged('c.md:2: published "soon" is not a date: write 2024-09-06, 2024-09 or 2024')).toMatchObject({
    level: 40,
  });
  expect(await logged('reload')).toMatchObject({ outcome: 'refused' });

  program.stdin.end();
  const [code] = await once(program, 'close');
  expect(code).toBe(0);
  await rm(folder, { recursive: true });
});
