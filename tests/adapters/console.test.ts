import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { complete, runConsole } from '../../src/adapters/console.ts';
import { readConfig } from '../../src/config.ts';
import { dispatcherOver, folderOf } from '../factories.ts';
import { run } from '../program.ts';

describe.concurrent('the program without a token', () => {
  test('answers piped lines with cited quotations and ends with them', async () => {
    const lines = [
      '/summit count',
      '/quote Kishida',
      '/ask who signed the Washington Declaration?',
      'what is the NLL?',
      '',
    ];
    const { code, output, errors } = await run('src/index.ts', [], lines.join('\n'));
    expect(errors).toBe('');
    expect(code).toBe(0);
    expect(output).toContain('12 summits by 6 September 2024 (inferred)');
    expect(output).toContain('7 summits in 2023 by 16 November 2023');
    expect(output).toContain('3 summits in 2024 by 6 September 2024');
    expect(output).toContain('7 in 2023 and 3 in 2024 make 10, not 12');
    expect(output).toContain('Fumio Kishida: ');
    expect(output).toContain('Washington Declaration');
    expect(output).toContain('maritime border');
    expect(output).toMatch(/paragraph \d+ \[2022-11-cambodia\]/);
  });

  test('names what is wrong with a line and goes on', async () => {
    const { code, output } = await run('src/index.ts', [], '/nothing\n/quote\n/summit count year:soon\n/about\n');
    expect(code).toBe(0);
    expect(output).toContain('There is no command /nothing.');
    expect(output).toContain('/quote: speaker is missing (who).');
    expect(output).toContain('/summit count: year is a whole number.');
    expect(output).toContain('5 articles, 2022-11-14 (inferred) to 2024-09-07 (inferred)');
  });

  test('says in one sentence when there are no articles', async () => {
    const { code, errors } = await run('src/index.ts', [], '', { ARTICLES_DIR: '/nowhere/at/all' });
    expect(code).toBe(1);
    expect(errors).toContain('The folder /nowhere/at/all cannot be read (ENOENT): create it, or set ARTICLES_DIR.');
  });

  test('lists what is wrong with the files as plain lines, not as a log', async () => {
    const folder = await folderOf({ 'a.txt': 'They met in Rome.\n', 'b.txt': '', 'C.TXT': 'They met in Oslo.\n' });
    const { code, errors } = await run('src/index.ts', [], '/about\n', { ARTICLES_DIR: folder });
    expect(code).toBe(0);
    expect(errors.trim().split('\n')).toEqual([
      '1 fault:',
      'b.txt:1: has no text: write the article there, or take the file out',
      '1 warning:',
      'C.TXT:1: warning: is not read: its ending .TXT must be .txt, in small letters',
    ]);
  });

  test('finds its own files wherever it is started', async () => {
    const { code, output } = await run('src/index.ts', [], '/about\n', {}, tmpdir());
    expect(code).toBe(0);
    expect(output).toContain('5 articles, 2022-11-14');
  });

  test('names every variable that is wrong at once', async () => {
    const { code, errors } = await run('src/index.ts', [], '', { ADMIN_GUILD_IDS: '12', DISCORD_API_URL: 'ftp://x' });
    expect(code).toBe(1);
    expect(errors).toContain('DISCORD_API_URL must be an http or https address; ADMIN_GUILD_IDS is not a Discord id');
  });
});

test('control characters of articles and askers do not reach the terminal', async () => {
  const at = await dispatcherOver({ 'a.txt': 'They met in Rome\u001b[31m with \u202egreat\u202c joy.\n' });
  const input = new PassThrough();
  const output = new PassThrough();
  const running = runConsole(at, { input, output }, readConfig({}));
  input.end('/article a\n/search rome\u001b]0;owned\u0007\n');
  await running;
  const printed = String(output.read());
  expect(printed).toContain('They met in Rome[31m with great joy.');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be there
  expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]/);
});

test('on a terminal a short line follows the question before; piped lines stand alone', async () => {
  const at = await dispatcherOver({ 'a.txt': 'Ana Reis met Kishida in Rome.\nAna Reis met Biden in Oslo.\n' });
  const typed = async (isTTY: boolean) => {
    const input = Object.assign(new PassThrough(), { isTTY });
    const output = Object.assign(new PassThrough(), { isTTY });
    const running = runConsole(at, { input, output }, readConfig({}));
    input.end('where did Ana Reis meet Kishida?\nand Biden?\n');
    await running;
    return String(output.read());
  };
  expect(await typed(true)).toMatch(/Understood as “where did Ana Reis meet Biden\?”[\s\S]*met Biden in Oslo/);
  expect(await typed(false)).not.toContain('Understood');
});

test('a picture lies in one place, however often it is asked for; where it cannot be written that is said', async () => {
  const at = await dispatcherOver({
    'a.txt': 'LISBON, May 4, 2031 – Reis and Lind met in Lisbon on May 3, 2031, their fourth summit.\n',
  });
  const drawn = async (cache: string) => {
    const input = new PassThrough();
    const output = new PassThrough();
    const running = runConsole(at, { input, output }, readConfig({ XDG_CACHE_HOME: cache }));
    input.end('/summit timeline\n/summit timeline\n/summit timeline year:2031\n');
    await running;
    return String(output.read());
  };
  const cache = await folderOf({ file: '' });
  expect(await drawn(cache)).toContain(`Picture: ${cache}/summit-bot/summit-timeline.png`);
  expect(await readdir(join(cache, 'summit-bot'))).toEqual(['summit-timeline-2031.png', 'summit-timeline.png']);
  expect(await drawn(join(cache, 'file'))).toContain('The picture could not be written (ENOTDIR)');
});

test('Tab completes commands, and names with a slip', async () => {
  const at = await dispatcherOver({ 'a.txt': 'LISBON, May 4, 2031 – “We agree,” President Ana Reis said.\n' });
  expect(complete(at, '/summit l')).toEqual([['/summit list '], '/summit l']);
  expect(complete(at, '/quote Ana Ries')).toEqual([['Ana Reis'], 'Ana Ries']);
  expect(complete(at, '/quote 아나')).toEqual([[], '아나']);
  expect(complete(at, '/정상회담 목')).toEqual([['/정상회담 목록 '], '/정상회담 목']);
});

test('Tab completes the option that is named, or whose turn it is', async () => {
  const at = await dispatcherOver({
    'a.txt':
      'LISBON, May 4, 2031 – “We agree,” President Ana Reis said. She met Prime Minister Bo Lind in Lisbon on May 3.\n',
    'b.txt': 'OSLO, June 2, 2032 – President Ana Reis met Prime Minister Bo Lind in Oslo on June 1.\n',
  });
  const lisbon = complete(at, '/compare Lis')[0];
  expect(lisbon).toHaveLength(1);
  expect(complete(at, '/compare Oslo Lis')).toEqual([lisbon, 'Lis']);
  expect(complete(at, '/compare b:Lis')).toEqual([lisbon, 'Lis']);
  expect(complete(at, '/compare b:Oslo Lis')).toEqual([lisbon, 'Lis']);
  expect(complete(at, '/quote year:2031 Ana R')).toEqual([['Ana Reis'], 'Ana R']);
  expect(complete(at, '/quote Ana Reis year:2')).toEqual([[], 'Ana Reis year:2']);
});

test('an article’s file is added by its path; help says what there is', async () => {
  const at = await dispatcherOver({ 'a.txt': 'They met in Rome.\n' });
  const elsewhere = await folderOf({ 'b.txt': 'They met in Oslo.\n', 'big.txt': new Uint8Array(1024 * 1024 + 1) });
  const input = new PassThrough();
  const output = new PassThrough();
  const running = runConsole(at, { input, output }, readConfig({}));
  const lines = [
    `/corpus add ${elsewhere}/b.txt`,
    `/corpus add file:${elsewhere}/b.txt replace`,
    `/corpus add ${elsewhere}/c.txt`,
    `/corpus add ${elsewhere}/big.txt`,
    `/corpus add ${elsewhere}`,
    '/corpus add',
    '?',
  ];
  input.end(lines.join('\n'));
  await running;
  const said = String(output.read()).trim().split('\n\n');
  expect(said).toEqual([
    expect.stringContaining('Articles 2 (+1 −0)'),
    expect.stringContaining('Articles 2 (+0 −0)'),
    `The file ${elsewhere}/c.txt cannot be read (ENOENT).`,
    'The file is larger than 1024 KiB: split it.',
    `${elsewhere} is not a file.`,
    'Attach a file, or give a title and a text.',
    expect.stringContaining('2 articles'),
  ]);
});
