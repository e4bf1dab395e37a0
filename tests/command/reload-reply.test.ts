import { expect, test } from 'vitest';
import type { Caller } from '../../src/command/command.ts';
import { faultBlocks, reloadReply } from '../../src/command/reload-reply.ts';
import { wordsIn } from '../../src/language/words.ts';
import type { Fault } from '../../src/library/fault.ts';
import type { ReloadReport } from '../../src/library/store.ts';
import { libraryOf } from '../factories.ts';

const before = await libraryOf({ 'a.txt': 'They met in Rome.\n' });
const after = await libraryOf({ 'a.txt': 'They met in Rome.\n', 'b.txt': 'They met in Oslo.\n' });
const en = wordsIn('en');

const faultsOf = (severity: Fault['severity'], count: number): Fault[] =>
  Array.from({ length: count }, (_, at) => ({ file: 'c.md', line: at + 1, reason: () => `is ${severity}`, severity }));

function said(report: Partial<ReloadReport>, face: Caller['face'] = 'server'): string[] {
  const whole: ReloadReport = { outcome: 'refused', before, after, filesChanged: false, faults: [], ms: 1, ...report };
  return reloadReply(whole, en, face).blocks.map((block) => (block.kind === 'quote' ? '' : block.text));
}

test('a rollback says what it did, and that a reload takes the files in again', () => {
  expect(said({ outcome: 'rolled back', before: after, after: before })).toEqual([
    `Back to the snapshot before: ${after.hash} → ${before.hash}`,
    'Articles 1 (+0 −1); passages 1 (+0 −1); quotations 0 (+0 −0).',
    'The files stay as they are: the next reload takes them in again.',
  ]);
});

test('whoever adds a faulty file is told that it was not stored, and to add it again', () => {
  expect(said({ outcome: 'kept out', after: undefined, faults: faultsOf('error', 1) })).toEqual([
    `The file was not stored, and nothing was changed: snapshot ${before.hash} keeps serving.`,
    '1 fault:',
    'c.md:1: is error',
    'Mend the file and add it again.',
  ]);
});

test('whoever adds a sound file beside faulty ones is told that it is stored and not in use', () => {
  expect(said({ filesChanged: true, faults: faultsOf('error', 1) })[0]).toContain('The folder was changed, but not');
});

test.each([
  ['without a shell', 'server', after, /^Add mended files with replace/],
  ['at the console', 'console', after, /^Mend the files and reload, or reload with skip-faulty/],
  ['without a shell, where nothing can be built', 'server', undefined, /only by whoever runs the bot/],
  ['at the console, where nothing can be built', 'console', undefined, /skip-faulty does not help/],
] as const)('a moderator %s is told what they can do there', (_who, face, built, advice) => {
  expect(said({ after: built, faults: faultsOf('error', 1) }, face).at(-1)).toMatch(advice);
});

test('warnings are counted apart and take no line from the faults', () => {
  const lines = (face: Caller['face']) =>
    faultBlocks([...faultsOf('warning', 30), ...faultsOf('error', 16)], en, face).map((block) =>
      block.kind === 'quote' ? '' : block.text,
    );
  const expected = (hint: string) => [
    '16 faults:',
    ...Array.from({ length: 15 }, (_, at) => `c.md:${at + 1}: is error`),
    `and 1 more fault.${hint}`,
    '30 warnings:',
    ...Array.from({ length: 5 }, (_, at) => `c.md:${at + 1}: warning: is warning`),
    `and 25 more warnings.${hint}`,
  ];
  expect(lines('server')).toEqual(expected(''));
  expect(lines('console')).toEqual(expected(' npm run validate lists all.'));
});
