import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/all.ts';
import { consoleReply } from '../../src/adapters/console-reply.ts';
import type { Request } from '../../src/command/command.ts';
import { parseLine } from '../../src/command/command-line.ts';
import { type Dispatcher, dispatch } from '../../src/dispatch.ts';
import { Gaps } from '../../src/moderation/gaps.ts';
import { consoleOver, dispatcherOver } from '../factories.ts';

const FILES = {
  'lisbon.md': `---
title: Reis and Lind meet in Lisbon
outlet: The Harbour Post
published: 2031-05-04
summits:
  - date: 2031-05-03
    basis: stated
    place: Lisbon
    occasion: a state visit
    leaders: [Ana Reis, Bo Lind]
    evidence: met in Lisbon
notes:
  - words: Harbur Pact
    note: Harbour Pact
---

President Ana Reis and Prime Minister Bo Lind met in Lisbon on Saturday, their fourth summit this year.

They signed the Harbur Pact, which opens the ports of both countries to fishing boats.

“We agree about the fish,” Reis said. “The rest can wait.”

Lind called the pact “a gift to every harbour.”
`,
  'plain.txt': 'OSLO, June 1, 2031 – Reis and Lind spoke of herring.\nNothing was signed.\n',
};

let at: Dispatcher;
beforeAll(async () => {
  at = await dispatcherOver(FILES);
});

async function said(line: string, moderator = true): Promise<string> {
  return consoleReply(await dispatch(at, { face: 'console', moderator }, parseLine(commands, line)), false);
}

describe('every command', () => {
  // one line of use for each, and what it must say
  const lines: Readonly<Record<string, readonly [line: string, expected: string]>> = {
    ask: ['/ask who signed the Harbur Pact?', 'They signed the Harbur Pact'],
    search: ['/search herring', 'Reis and Lind spoke of herring.'],
    quote: ['/quote Ana Reis', 'We agree about the fish'],
    'summit count': ['/summit count', '4 summits in 2031'],
    'summit list': ['/summit list', '2031-05-03 · Lisbon · a state visit · Ana Reis, Bo Lind'],
    'summit show': ['/summit show lisbon', 'met in Lisbon'],
    'summit timeline': ['/summit timeline', '2031-05-03 · Summit: Lisbon · a state visit'],
    compare: ['/compare 2031 2030', '2031: 3 May 2031, Lisbon'],
    article: ['/article', '2031-05-04 · Reis and Lind meet in Lisbon · The Harbour Post [lisbon]'],
    'find sources': ['/find sources “Herring again?” they wrote', 'Reis and Lind spoke of herring.'],
    report: ['/report lisbon 3', 'The moderators will see'],
    about: ['/about', '2 articles, 2031-05-04 to 2031-06-01'],
    'corpus add': ['/corpus add lisbon.md', 'file is a file, not words'],
    'corpus reload': ['/corpus reload', 'Articles 2 (+0 −0)'],
    'corpus rollback': ['/corpus rollback', 'snapshot'],
    'corpus remove': ['/corpus remove nothing', 'There is no article nothing'],
    'corpus gaps': ['/corpus gaps', 'No question went unanswered'],
    'corpus reports': ['/corpus reports', 'reported quotation'],
    'corpus status': ['/corpus status', 'No faults.'],
  };

  test.each(commands.map((command) => [command.name, command] as const))('/%s runs and answers', async (name) => {
    const [line, expected] = lines[name] ?? [`/${name}`, 'a line in this table'];
    expect(await said(line)).toContain(expected);
  });

  test.each(commands.map((command) => [command.name, command] as const))('/%s is described', (_name, command) => {
    expect(command.description.length).toBeGreaterThan(10);
    for (const option of Object.values(command.options)) expect(option.description).not.toBe('');
    expect('private' in command.options).toBe(command.access === 'everyone');
  });
});

test('what is printed wrongly is noted beside the quotation and not mended in it', async () => {
  expect(await said('/search harbur pact')).toMatch(/signed the Harbur Pact[\s\S]*Harbur Pact \[sic\]: Harbour Pact/);
});

describe('/quote', () => {
  test('shows the whole sentence, the speaker and the source', async () => {
    expect(await said('/quote Bo Lind')).toBe(
      [
        'Bo Lind: 1 quotation',
        '  Bo Lind, Prime Minister:',
        '  │ Lind called the pact “a gift to every harbour.”',
        '    The Harbour Post, 2031-05-04, paragraph 4 [lisbon]',
        'Context: /article name:lisbon paragraph:4',
      ].join('\n'),
    );
  });

  test('forgives a slip in the name and reads the topic after it', async () => {
    expect(await said('/quote Ana Ries fish')).toMatch(
      /^Ana Reis about “fish”: 2 quotations\n.*\n.*We agree about the fish/,
    );
  });

  test('offers the nearest names instead of guessing', async () => {
    expect(await said('/quote Reisman')).toContain('The articles quote nobody called “Reisman”.');
    expect(await said('/quote Zzyzx')).toContain('The articles quote nobody called “Zzyzx”.');
  });

  test('says when someone said nothing about a topic', async () => {
    expect(await said('/quote Bo Lind about trains')).toContain(
      'The articles hold no words of Bo Lind about “trains”.',
    );
  });

  test('keeps to a year', async () => {
    expect(await said('/quote Bo Lind year:2030')).toContain('The articles hold no words of Bo Lind in 2030.');
  });
});

test('a page past the end is named', async () => {
  expect(await said('/article page:9')).toBe('There is only 1 page.');
});

test('an article is shown from a paragraph with its neighbours', async () => {
  const shown = await said('/article lisbon paragraph:1');
  expect(shown).toContain('their fourth summit this year');
  expect(shown).toContain('They signed the Harbur Pact');
  expect(shown).not.toContain('a gift to every harbour');
  expect(await said('/article lisbon paragraph:99')).toContain('has no paragraph 99');
});

test('a paragraph that is quoted twice has one button', async () => {
  const shown = await consoleOver({
    'a.txt':
      'OSLO, June 1, 2031 – “It can wait,” said Ana Reis. The herring had gone. “They will be back,” Reis said.\n',
    'b.txt': 'OSLO, June 2, 2031 – “The cod stayed,” said Ana Reis.\n',
  });
  expect(await shown('/quote Ana Reis')).toMatch(
    /Context of 1 and 2: .article name:a paragraph:1\nContext of 3: .article name:b paragraph:1$/,
  );
});

describe('where nothing is found', () => {
  const asked = (request: Request) =>
    dispatch({ ...at, gaps: new Gaps() }, { face: 'console', moderator: false }, request);
  const SEARCHED = 'Searched: 2 articles, 2031-05-04 to 2031-06-01.';

  test.each([
    ['/ask what did Reis say about Zzyzx tariffs?', ['Words of Ana Reis', 'Search “Reis”', 'Context of 1']],
    ['/ask what is Reis’s zzyzx?', ['Words of Ana Reis', 'Search “Reis”', 'Context of 1']],
    ['/search zzyzx', ['All summits', 'All articles']],
    ['/find sources zzyzx', ['All summits', 'All articles']],
    ['/quote Bo Lind about trains', ['Words of Bo Lind']],
    ['/quote Bo Lind about herring year:2030', ['Words of Bo Lind', 'Search “herring”']],
    ['/summit list year:1950', ['All summits', 'All articles']],
    ['/summit count year:1950', ['All summits', 'All articles']],
    ['/summit timeline year:1950', ['All summits', 'All articles']],
    ['/summit show zzyzx', ['2031-05-03 · Lisbon · a state visit · Ana Reis, Bo Lind']],
    ['/article zzyzx', ['All summits', 'All articles']],
    ['/article lisbon paragraph:99', ['Whole article']],
  ])('%s says what was searched and leads on to something', async (line, labels) => {
    const { reply, onlyForAsker } = await asked(parseLine(commands, line));
    expect(reply).toMatchObject({ found: false });
    expect(onlyForAsker).toBe(true);
    expect(reply.blocks).toContainEqual({ kind: 'text', text: SEARCHED });
    expect(reply.next?.map(({ label }) => label)).toEqual(labels);
    for (const { request } of reply.next ?? []) {
      expect((await asked(request)).reply.found).toBe(true);
    }
  });
});

test('a question that found nothing is counted for moderators, without its asker', async () => {
  await said('/ask who won the World Cup?', false);
  await said('who won the world cup', false);
  expect(await said('/corpus gaps')).toContain('2 × who won the world cup (last on');
  expect(await said('/corpus gaps', false)).toContain('is for moderators');
  expect(await said('/corpus gaps forget')).toBe('Forgotten: 1 question.');
});

test('mentions and addresses are no words that the articles lack', async () => {
  expect(await said('<@123> who is Zyzzx? https://a.example/b <:fish:9>', false)).toMatch(
    /^The articles do not mention “Zyzzx”\.$/m,
  );
});
