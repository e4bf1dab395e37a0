import { beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask/ask.ts';
import { yearsIn } from '../../src/answer/ask/years.ts';
import { quote } from '../../src/library/citation.ts';
import type { Library } from '../../src/library/library.ts';
import { libraryOf } from '../factories.ts';

const summit = (date: string, place: string, words: string) => `---
title: Leaders confer again
published: ${date}
summits:
  - date: ${date}
    place: ${place}
    occasion: a visit
    leaders: [Fumio Kishida, Yoon Suk Yeol]
    evidence: ${words.slice(0, 30)}
---
${words} They spoke of trade.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    'a.md': summit(
      '2023-11-20',
      'Oslo',
      'Fumio Kishida and Yoon Suk Yeol met in Oslo on Monday for the sixth time this year.',
    ),
    'b.md': summit(
      '2024-08-14',
      'Bergen',
      'Fumio Kishida and Yoon Suk Yeol met in Bergen on Wednesday. It was their ninth summit and the second meeting this year.',
    ),
  });
});

test.each([
  ['how many times have they met in total', '9 summits', 'ninth', 'the latest total'],
  ['how many summits did Kishida and Yoon hold in 2023', '6 summits in 2023', 'Oslo', 'a year'],
  ["how many meetings in '23", '6 summits in 2023', 'Oslo', 'a year of two digits'],
  ['was Oslo their 5th or 6th summit of the year', '6 summits in 2023', 'Oslo', 'a choice of two numbers, and a place'],
  ['how often had the two seen each other that year by Oslo', '6 summits in 2023', 'Oslo', 'another word for meeting'],
  ['2024年の首脳会談は通算で何回目?', '9 summits', 'ninth', 'all of them, though a year is named'],
  ['how many summits in 2023 and in 2024', '6 summits in 2023 by 20 November 2023; 2 summits', 'Oslo', 'two years'],
])('%s', (question, statement, place, reason) => {
  const answer = ask(library, question);
  expect(answer.found, reason).toBe(true);
  expect(answer.statement, reason).toContain(statement);
  expect(answer.found && quote(library, answer.evidence[0].citation), reason).toContain(place);
});

test.each([
  ['how many times did Yoon and Kishida meet in 2019', 'nobody counts that year'],
  ['how many times did Kishida meet Biden', 'nobody counts the meetings of those two'],
])('%s is refused', (question, reason) => {
  expect(ask(library, question).found, reason).toBe(false);
});

test('a year is proved by what tells of that year alone', () => {
  const answer = ask(library, 'how many summits did Kishida and Yoon hold in 2023');
  const cited = answer.found ? answer.evidence.map(({ citation }) => quote(library, citation)) : [];
  expect(cited.every((words) => words.includes('Oslo'))).toBe(true);
});

test('which kind of summits is counted is heeded', () => {
  const { found, statement } = ask(library, 'how many trilateral summits were there');
  expect(found).toBe(false);
  expect(statement).toBe('The articles do not say how many trilateral summits there were.');
  expect(ask(library, 'how many bilateral summits did they hold').statement).toMatch(/^9 summits/);
});

test('what is counted must be summits', () => {
  expect(ask(library, 'how many people attended the summit').statement).not.toContain('summits');
});

test.each([
  ['in 2023 and 2024', [2023, 2024]],
  ['the nov 23 talks', [2023]],
  ["back in '22", [2022]],
  ['on may 7', []],
  ['on may 7, 2023', [2023]],
  ['the 12 May 23 talks', [2023]],
  ['50 missiles in 20 minutes', []],
  ['who paid for it in 20 million coins', []],
])('years in “%s”', (text, years) => {
  expect(yearsIn(text, library.knowledge.words.questions)).toEqual(years);
});
