import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { folderOf } from './factories.ts';
import { run } from './program.ts';

const SOURCES = '../shared/articles';
const contract = (args: readonly string[], input = '') => run('src/contracts.ts', args, input);
const linesOf = (output: string) =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const FILES = {
  'lisbon.md': `---
published: 2031-05-04
---

President Ana Reis and Prime Minister Bo Lind met in Lisbon on May 3, their fourth summit this year.

“We agree about the fish 🐟,” Reis said.
`,
};

/** A span's place is where its text stands in the body, after the front matter. */
function bodyOf(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, '');
}

test('ask --batch answers every line in order, within the contract’s limits, with slices of the articles', async () => {
  const articles = await folderOf(FILES);
  const questions = ['who met in Lisbon?', 'what did Reis say about fish?', 'who won the World Cup?', ''];
  const input = questions.map((question, id) => JSON.stringify({ id: `q${id}`, question })).join('\n');
  const { code, output } = await contract(['ask', '--batch', '--articles', articles], input);
  expect(code).toBe(0);
  const answers = linesOf(output);
  expect(answers.map(({ id }) => id)).toEqual(['q0', 'q1', 'q2', 'q3']);
  expect(answers.map(({ abstained }) => abstained)).toEqual([false, false, true, true]);
  for (const { answer, citations } of answers) {
    expect(answer.length).toBeLessThanOrEqual(300);
    expect(citations.length).toBeLessThanOrEqual(3);
    for (const { article, start, end, text, paragraph } of citations) {
      expect(article).toBe('lisbon');
      expect(bodyOf(FILES['lisbon.md']).slice(start, end)).toBe(text);
      expect(paragraph).toBe(text.includes('fish') ? 1 : 0);
    }
  }
});

test('ask answers one question as text or as a line', async () => {
  const articles = await folderOf(FILES);
  expect((await contract(['ask', 'where did Lind meet Reis?', '--articles', articles])).output).toContain(
    'met in Lisbon',
  );
  const { output } = await contract(['ask', 'where did Lind meet Reis?', '--articles', articles, '--json']);
  expect(linesOf(output)[0].citations[0]).toMatchObject({ article: 'lisbon', paragraph: 0 });
});

test('quotes, counts and summits are a line each', async () => {
  const articles = await folderOf(FILES);
  const [quotes, counts, summits] = await Promise.all(
    ['quotes', 'counts', 'summits'].map(async (verb) =>
      linesOf((await contract([verb, '--articles', articles])).output),
    ),
  );
  const body = bodyOf(FILES['lisbon.md']);
  const at = body.indexOf('We agree');
  const said = 'We agree about the fish 🐟,';
  expect(quotes).toEqual([{ article: 'lisbon', start: at, end: at + said.length, text: said, speaker: 'Ana Reis' }]);
  expect(counts).toMatchObject([{ article: 'lisbon', value: 4, scope: 'this year', asOf: '2031-05-03' }]);
  expect(counts?.[0].text).toBe(body.slice(counts?.[0].start, counts?.[0].end));
  expect(summits).toMatchObject([{ date: '2031-05-03', place: 'Lisbon', leaders: ['Ana Reis', 'Bo Lind'] }]);
});

describe('validate', () => {
  test('ends with 0 when all is sound', async () => {
    expect(await contract(['validate', await folderOf(FILES)])).toMatchObject({ code: 0, output: '' });
    expect(await contract(['validate'])).toMatchObject({ code: 0, output: '' });
  });

  test('ends with 1, a line a fault by file and line, and their sum', async () => {
    const folder = await folderOf({
      ...FILES,
      'a.md': '---\npublished: soon\nurl: x\n---\nText.',
      'b.txt': '',
      'C.TXT': 'Text.',
    });
    const { code, output, errors } = await contract(['validate', folder]);
    expect(code).toBe(1);
    expect(errors).toBe('3 faults in 2 files, 1 warning; 1 article is sound.\n');
    expect(output.trim().split('\n')).toEqual([
      'a.md:2: published "soon" is not a date: write 2024-09-06, 2024-09 or 2024',
      'a.md:3: url must be an http or https address',
      'b.txt:1: has no text: write the article there, or take the file out',
      'C.TXT:1: warning: is not read: its ending .TXT must be .txt, in small letters',
    ]);
  });
});

describe('validate ends with 1 and one sentence', () => {
  test('where there is no article', async () => {
    const folder = await folderOf({});
    const { code, output, errors } = await contract(['validate', folder]);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toBe(`There is no sound article in ${folder}: put .md or .txt files there, or set ARTICLES_DIR.\n`);
  });

  test.each([
    ['package.json', 'package.json is a file: name the folder in which the articles lie.\n'],
    ['/nowhere', 'The folder /nowhere cannot be read (ENOENT): create it, or set ARTICLES_DIR.\n'],
  ])('for %s', async (path, sentence) => {
    expect(await contract(['validate', path])).toEqual({ code: 1, output: '', errors: sentence });
  });
});

test('--help shows how to call, and ends with 0', async () => {
  const { code, output } = await contract(['validate', '--help']);
  expect(code).toBe(0);
  expect(output).toContain('validate -- [DIR]');
});

test.each([
  ['no question', ['ask'], '', 'usage: ask -- "QUESTION"'],
  ['an unknown verb', ['sing'], '', 'usage: ask -- "QUESTION"'],
  ['a second folder', ['validate', 'data/articles', 'src'], '', 'Give one folder, not 2.\nusage: ask'],
  ['words where none belong', ['quotes', 'data/articles'], '', 'usage: ask -- "QUESTION"'],
  ['an unknown option', ['ask', '--loud', 'x'], '', "Unknown option '--loud'"],
  [
    'a line that is no JSON',
    ['ask', '--batch'],
    '{"id":"a","question":"NLL"}\nwhat?\n',
    'Line 2 of the input is not {"id"',
  ],
  [
    'a folder that is not there',
    ['quotes', '--articles', '/nowhere'],
    '',
    'The folder /nowhere cannot be read (ENOENT)',
  ],
])('%s ends with 1 and one plain error', async (_reason, args, input, message) => {
  const { code, errors } = await contract(args, input);
  expect(code).toBe(1);
  expect(errors).toContain(message);
  expect(errors).not.toContain('    at ');
});

test.skipIf(!existsSync(SOURCES))('the source articles’ quotations are slices of their texts', async () => {
  const quotes = linesOf((await contract(['quotes', '--articles', SOURCES])).output);
  expect(quotes.length).toBeGreaterThan(25);
  for (const { article, start, end, text } of quotes) {
    const file = await readFile(`${SOURCES}/${article}.md`, 'utf8');
    expect(bodyOf(file).slice(start, end)).toBe(text);
  }
});
