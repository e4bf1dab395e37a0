import { beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask/ask.ts';
import { quote } from '../../src/library/citation.ts';
import type { Library } from '../../src/library/library.ts';
import { libraryOf } from '../factories.ts';

const summit = (date: string, place: string, occasion: string, words: string) => `---
title: Leaders confer again
published: ${date}
summits:
  - date: ${date}
    place: ${place}
    occasion: ${occasion}
    leaders: [Fumio Kishida, Yoon Suk Yeol]
    evidence: ${words.slice(0, 30)}
---
They spoke of trade in the ${place} sun.

${words}
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    'a.md': summit(
      '2023-11-20',
      'Oslo',
      'a fishing fair',
      'Fumio Kishida and Yoon Suk Yeol met in Oslo on November 20.',
    ),
    'b.md': summit('2024-08-14', 'Bergen', 'a farewell', 'Fumio Kishida and Yoon Suk Yeol met in Bergen on August 14.'),
  });
});

test.each([
  ['when was the Oslo summit', '20 November 2023, Oslo.', 'on November 20', 'a place'],
  ['where did Kishida and Yoon meet in 2024', '14 August 2024, Bergen.', 'in Bergen on', 'a year'],
  ['what was the date of the goodbye visit', '14 August 2024, Bergen.', 'on August 14', 'an occasion in other words'],
])('%s', (question, statement, words, reason) => {
  const answer = ask(library, question);
  expect(answer.statement, reason).toBe(statement);
  expect(answer.found && quote(library, answer.evidence[0].citation), reason).toContain(words);
});

test.each([
  ['when will they meet next in Oslo', 'another time is meant'],
  ['where in Bergen was the summit', 'a finer place is meant'],
  ['when did Kishida meet Biden in Oslo', 'somebody else was there'],
  ['when was the treaty signed in Oslo', 'it is about a treaty'],
])('%s is no question about the summits themselves', (question, reason) => {
  expect(ask(library, question).statement, reason).not.toMatch(/^\d+ \w+ 202\d, (?:Oslo|Bergen)\.$/);
});

test.each([
  'where did Kishida and Yoon meet over the years',
  'name all the places where they met',
  'in which cities did the two leaders meet',
  'dates of all their summits',
])('%s: where no circumstance is named, all summits are told, from one article each', (question) => {
  const answer = ask(library, question);
  expect(answer.statement).toBe('20 November 2023, Oslo; 14 August 2024, Bergen.');
  const evidence = answer.found ? answer.evidence : [];
  expect(new Set(evidence.map(({ citation }) => citation.article)).size).toBe(2);
});

test('each half of a question may be about a summit', () => {
  const answer = ask(library, 'where did they meet in 2023 vs in 2024');
  expect(answer.statement).toBe('20 November 2023, Oslo; 14 August 2024, Bergen');
});

test('two summits of one day and place are told apart by who met', async () => {
  const trio = summit(
    '2023-11-20',
    'Oslo',
    'a trio',
    'With Joe Biden, Fumio Kishida and Yoon Suk Yeol met in Oslo first.',
  );
  const both = await libraryOf({
    'a.md': summit('2023-11-20', 'Oslo', 'a fair', 'Fumio Kishida and Yoon Suk Yeol met in Oslo on November 20.'),
    'b.md': trio.replace('Yoon Suk Yeol]', 'Yoon Suk Yeol, Joe Biden]'),
    'c.md': summit('2024-08-14', 'Bergen', 'a farewell', 'Fumio Kishida and Yoon Suk Yeol met in Bergen on August 14.'),
  });
  expect(ask(both, 'when were the Oslo summits').statement).toBe(
    '20 November 2023, Oslo, Fumio Kishida and Yoon Suk Yeol; 20 November 2023, Oslo, Fumio Kishida, Yoon Suk Yeol and Joe Biden.',
  );
});
