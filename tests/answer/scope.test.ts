import { beforeAll, expect, test } from 'vitest';
import { readQuestion } from '../../src/answer/ask/question.ts';
import { articlesMeant } from '../../src/answer/ask/scope.ts';
import type { Library } from '../../src/library/library.ts';
import { libraryOf } from '../factories.ts';

const report = (date: string, place: string, occasion: string) => `---
title: Leaders promise closer work
published: ${date}
summits:
  - date: ${date}
    place: ${place}
    occasion: ${occasion}
    leaders: [Ida Holm, Per Dahl]
    evidence: Ida Holm met Per Dahl
---
Ida Holm met Per Dahl. They promised closer work between Japan and Norway.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    'a.md': report('2021-03-04', 'Oslo', 'a harbour festival'),
    'b.md': report('2022-09-12', 'Tokyo', 'a farewell visit'),
  });
});

const meant = (question: string) =>
  [...articlesMeant(library.index, readQuestion(library.index, question))].map(
    (article) => library.articles[article]?.id,
  );

test.each([
  ['how long did they talk in Oslo', ['a'], 'a place'],
  ['what was promised in 2022', ['b'], 'a year'],
  ['who spoke at the goodbye one', ['b'], 'an occasion in other words'],
  ['the Oslo meeting of March 2021', ['a'], 'two signs of one article'],
  ['what did Ida Holm promise', [], 'a person says nothing of where and when'],
  ['what does Japan gain from it', [], 'a country is no place of a meeting, though its capital is'],
  ['what about Oslo and Tokyo', ['a', 'b'], 'two places'],
])('%s', (question, articles, reason) => {
  expect(meant(question), reason).toEqual(articles);
});
