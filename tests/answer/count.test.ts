import { beforeAll, expect, test } from 'vitest';
import { countAnswer } from '../../src/answer/count.ts';
import { countSummaries } from '../../src/answer/count-summaries.ts';
import { en } from '../../src/language/en/words.ts';
import { quote } from '../../src/library/citation.ts';
import type { Library } from '../../src/library/library.ts';
import { libraryOf } from '../factories.ts';

const dated = (published: string, text: string) => `---\npublished: ${published}\ndated: stated\n---\n\n${text}\n`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    'bergen.md': dated(
      '2022-05-05',
      'Norwegian Prime Minister Ingrid Dahl met Danish Prime Minister Lars Holm in Bergen on Wednesday.',
    ),
    'oslo.md': dated(
      '2023-11-16',
      'Meeting for the seventh time this year, Norwegian Prime Minister Ingrid Dahl and Danish Prime Minister Lars Holm agreed in Oslo on Thursday to protect cables.',
    ),
    'aarhus.md': dated(
      '2024-09-06',
      'Norwegian Prime Minister Ingrid Dahl and Danish Prime Minister Lars Holm met in Aarhus on Friday. It was their 12th summit and the third this year.',
    ),
    'visby.md': dated(
      '2024-10-01',
      'Danish Prime Minister Lars Holm met Swedish Prime Minister Maj Lund in Visby on Tuesday. The two have held five summits.',
    ),
  });
});

test('the latest total comes first, then what arithmetic says of it', () => {
  const answer = countAnswer(library, { leader: 'Dahl' }, en);
  expect(answer.statement).toBe(
    '12 summits by 6 September 2024 – Ingrid Dahl and Lars Holm. 7 in 2023 and 3 in 2024 make 10, not 12; no count says where the other two fall, but the articles report one outside those years: Bergen, 4 May 2022 (inferred). Also: 3 in 2024 by 6 September 2024; 7 in 2023 by 16 November 2023.',
  );
  const quoted = answer.found ? answer.evidence.map(({ citation }) => quote(library, citation)) : [];
  expect(quoted[0]).toBe('It was their 12th summit and the third this year.');
  expect(quoted.at(-1)).toContain('Meeting for the seventh time this year');
});

test('the marked words are those that state the number', () => {
  const answer = countAnswer(library, { year: 2023 }, en);
  const [evidence] = answer.found ? answer.evidence : [];
  const words = evidence?.marked?.map(({ start, end }) => library.article('oslo')?.body.slice(start, end));
  expect(words).toEqual(['seventh time']);
});

test('a year is answered with its own figure', () => {
  expect(countAnswer(library, { year: 2023 }, en).statement).toMatch(/^7 summits in 2023 by 16 November 2023/);
});

test('a year without a count shows the summits that are reported', () => {
  const answer = countAnswer(library, { year: 2022 }, en);
  expect(answer.found).toBe(true);
  expect(answer.statement).toBe(
    'The articles do not say how many summits there were in 2022. They report one: Bergen, 4 May 2022 (inferred).',
  );
});

test('two summits of one place and day are told apart by who met', async () => {
  const twins = await libraryOf({
    'visby.md': dated(
      '2021-06-09',
      'Norwegian Prime Minister Ingrid Dahl met Danish Prime Minister Lars Holm in Visby on Tuesday. Finnish President Aino Laine and Swedish Prime Minister Maj Lund met in Visby on Tuesday, too.',
    ),
  });
  expect(countAnswer(twins, { year: 2021 }, en).statement).toContain(
    'They report 2: Visby, 8 June 2021 (inferred), Ingrid Dahl and Lars Holm; Visby, 8 June 2021 (inferred), Aino Laine and Maj Lund.',
  );
});

test('a year without count or summit is not answered', () => {
  expect(countAnswer(library, { year: 2015 }, en)).toEqual({
    found: false,
    statement: 'The articles do not say how many summits there were in 2015.',
    near: [],
  });
});

test('the counts of other leaders are kept apart', () => {
  const summaries = countSummaries(library, {}, 3, en);
  expect(summaries.map(({ leaders, latest }) => [leaders, latest.map(({ value }) => value)])).toEqual([
    [['Ingrid Dahl', 'Lars Holm'], [12]],
    [['Lars Holm', 'Maj Lund'], [5]],
  ]);
  expect(countSummaries(library, { leader: 'Lund' }, 3, en)).toHaveLength(1);
});

test('of many groups of leaders only as many are summed up as are asked for', () => {
  expect(countSummaries(library, {}, 1, en).map(({ leaders }) => leaders)).toEqual([['Ingrid Dahl', 'Lars Holm']]);
});

test('a kind that no article counts has no counts', () => {
  expect(countSummaries(library, { kind: 'trilateral' }, 3, en)).toEqual([]);
});

test('statements fit 300 characters', () => {
  for (const filter of [{}, { year: 2022 }, { year: 2023 }, { year: 2024 }, { leader: 'Holm' }]) {
    expect(countAnswer(library, filter, en).statement.length).toBeLessThanOrEqual(300);
  }
});

test('the meetings of a series are counted apart from those of the leaders who hold it now', async () => {
  const series = await libraryOf({
    'a.md': `---
published: 2031-06-11
---
Kenyan President James Otieno received Prime Minister Lidia Haile of Ethiopia in Lamu on Tuesday for the 16th annual summit between Kenya and Ethiopia. The two have met three times.
`,
  });
  const [one, other] = countSummaries(series, {}, 3, en);
  const figures = [one, other].map((summary) => [summary?.series, summary?.latest.map(({ value }) => value)]);
  expect(figures).toContainEqual([['Kenya', 'Ethiopia'], [16]]);
  expect(figures).toContainEqual([null, [3]]);
  expect([one, other].flatMap((summary) => summary?.checks ?? [])).toEqual([]);
});

test('some of the meetings are no total that disagrees with all of them', async () => {
  const parts = await libraryOf({
    'a.md': dated(
      '2031-06-11',
      'Kenyan President James Otieno met Prime Minister Lidia Haile of Ethiopia in Lamu on Tuesday. They have met nine times, five times in Nairobi. Four of the nine meetings were short.',
    ),
  });
  const [summary] = countSummaries(parts, {}, 1, en);
  expect(summary?.latest.map(({ value }) => value)).toEqual([9]);
  expect(summary?.parts.map(({ value }) => value)).toContain(5);
  expect(summary?.checks).toEqual([]);
});
