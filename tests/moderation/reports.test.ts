import { expect, test } from 'vitest';
import { findPlace, Reports, shortPlace } from '../../src/moderation/reports.ts';
import { libraryOf } from '../factories.ts';

const DAY_MS = 86_400_000;
const library = await libraryOf({ 'two words.txt': 'They met.\nThey left.\n', 'b.txt': 'Snow fell.\n' });

test('reports of one quotation are counted together, and forgotten 30 days after the last', () => {
  let now = 0;
  const reports = new Reports(() => now);
  const place = { article: 'two words', paragraph: 2 };
  reports.note(place);
  now = 20 * DAY_MS;
  reports.note(place);
  reports.note({ article: 'b', paragraph: 1 });
  expect(reports.list()).toEqual([
    { ...place, count: 2, last: '1970-01-21' },
    { article: 'b', paragraph: 1, count: 1, last: '1970-01-21' },
  ]);
  now = 51 * DAY_MS;
  expect(reports.list()).toEqual([]);
});

test('a place is found by the article’s name or by its digest, while the article is as it was', () => {
  const place = { article: 'two words', paragraph: 2 };
  const article = library.article('two words');
  if (!article) throw new Error('no article');
  expect(findPlace(library, 'two words 2')).toEqual(place);
  expect(findPlace(library, shortPlace(article, 2))).toEqual(place);
  for (const typed of ['two words 3', 'two words 0', 'two words', '2', '', '000000 1', 'two words x'])
    expect(findPlace(library, typed)).toBeUndefined();
});
