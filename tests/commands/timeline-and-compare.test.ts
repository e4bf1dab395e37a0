import { readFile } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/all.ts';
import { runConsole } from '../../src/adapters/console.ts';
import { consoleReply } from '../../src/adapters/console-reply.ts';
import { parseLine } from '../../src/command/command-line.ts';
import { readConfig } from '../../src/config.ts';
import { type Dispatcher, dispatch, type Outcome } from '../../src/dispatch.ts';
import { dispatcherOver, folderOf } from '../factories.ts';

const article = (date: string, place: string, body: string) => `---
title: Reis and Lind meet in ${place}
outlet: The Harbour Post
published: ${date}
summits:
  - date: ${date}
    basis: stated
    place: ${place}
    occasion: a state visit
    leaders: [Ana Reis, Bo Lind]
    evidence: met in ${place}
---

President Ana Reis and Prime Minister Bo Lind met in ${place}, their ${body}
`;

const FILES = {
  'lisbon.md': article(
    '2031-05-03',
    'Lisbon',
    'fourth summit this year. They agreed on fish. They recalled a treaty of 1972.',
  ),
  'oslo.md': article('2032-06-01', 'Oslo', 'second summit this year. They agreed on whales.'),
};

let at: Dispatcher;
beforeAll(async () => {
  at = await dispatcherOver(FILES);
});

const outcomeOf = (line: string): Promise<Outcome> =>
  dispatch(at, { face: 'console', moderator: false }, parseLine(commands, line));
const said = async (line: string) => consoleReply(await outcomeOf(line), false);

describe('/summit timeline', () => {
  test('answers with a picture, its words and the list beneath, each entry with its place', async () => {
    const { reply } = await outcomeOf('/summit timeline');
    expect(reply.picture?.fileName).toBe('summit-timeline.png');
    expect(reply.picture?.png.subarray(1, 4)).toEqual(new TextEncoder().encode('PNG'));
    expect(reply.picture?.description).toMatch(
      /^A timeline, 1972–2032: 2 summits and 1 other event\. 1972: Treaty of 1972\./,
    );
    const texts = reply.blocks.filter(({ kind }) => kind === 'text').length;
    const quotes = reply.blocks.filter(({ kind }) => kind === 'quote').length;
    expect(quotes).toBeGreaterThanOrEqual(texts);
    expect(await said('/summit timeline')).toContain('They recalled a treaty of 1972.');
  });

  test('keeps to a year and to a leader', async () => {
    expect(await said('/summit timeline year:2032')).not.toContain('Lisbon');
    expect(await said('/summit timeline leader:"bo lind"')).toContain('2032-06-01 · Summit: Oslo');
  });

  test.each([
    ['/summit timeline year:2032', 'summit-timeline-2032.png'],
    ['/summit timeline leader:"bo lind" year:2032', 'summit-timeline-2032-bo-lind.png'],
    ['/summit timeline leader:"Bo Lind!"', 'summit-timeline-bo-lind.png'],
  ])('%s is drawn under a name of its own, which another face may use as a file’s', async (line, fileName) => {
    expect((await outcomeOf(line)).reply.picture?.fileName).toBe(fileName);
  });

  test('says when there is nothing to draw', async () => {
    const { reply } = await outcomeOf('/summit timeline year:1950');
    expect(reply).toMatchObject({ found: false });
    expect(reply.picture).toBeUndefined();
  });

  test('the console writes the picture to a file and prints its path', async () => {
    const output = new PassThrough();
    const input = new PassThrough();
    input.end('/summit timeline\n');
    await runConsole(at, { input, output }, readConfig({ XDG_CACHE_HOME: await folderOf({}) }));
    const path = /Picture: (.+\.png)/.exec(String(output.read()))?.[1] ?? '';
    const { reply } = await outcomeOf('/summit timeline');
    expect(new Uint8Array(await readFile(path))).toEqual(reply.picture?.png);
  });
});

describe('/compare', () => {
  test('puts two summits side by side, each cell with its place or that there is none', async () => {
    const text = await said('/compare lisbon oslo');
    expect(text).toMatch(
      /^3 May 2031, Lisbon, a state visit and 1 June 2032, Oslo, a state visit\nWhen\nLisbon: 3 May 2031\n {2}│ /,
    );
    expect(text).toMatch(/Agreed\nLisbon:\n {2}│ They agreed on fish\.\n.*\nOslo:\n {2}│ They agreed on whales\./);
  });

  test('puts two years side by side with what was counted in them', async () => {
    expect(await said('/compare 2031 2032')).toMatch(/Counted\n2031: 4 summits in 2031[\s\S]*2032: 2 summits in 2032/);
  });

  test('a year beside a summit stands for its only summit', async () => {
    expect(await said('/compare lisbon 2032')).toContain('Oslo: 1 June 2032');
  });

  test('a year of which the articles say nothing is said to be so', async () => {
    expect(await said('/compare 2031 1950')).toContain('1950: the articles do not say.');
    expect(await said('/compare 1949 1950')).toContain('The articles say nothing of 1949 or of 1950.');
  });

  test('what is not known is answered with what is', async () => {
    const text = await said('/compare lisbon zzyzx');
    expect(text).toContain('Which year or summit is “zzyzx”?');
    expect(text).toContain('2032-06-01 · Oslo · a state visit');
    const [, again = ''] = /^2032-06-01 · Oslo.*: (\/compare .*)$/m.exec(text) ?? [];
    expect(await said(again)).toContain('Oslo: 1 June 2032');
  });

  test('what may mean several is answered with those', async () => {
    expect(await said('/compare a:"state visit" b:oslo')).toMatch(
      /“state visit” may mean several summits.[\s\S]*Lisbon[\s\S]*Oslo/,
    );
  });

  test('a thing is not compared with itself', async () => {
    expect(await said('/compare oslo "june 2032"')).toContain('Both mean 1 June 2032, Oslo');
  });
});
