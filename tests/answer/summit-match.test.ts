import { beforeAll, expect, test } from 'vitest';
import { subjectsOf } from '../../src/answer/compare.ts';
import { matchSummits } from '../../src/answer/summit-match.ts';
import type { Library } from '../../src/library/library.ts';
import { libraryOf } from '../factories.ts';

const article = (date: string, place: string, leaders: string) => `---
published: ${date}
summits:
  - { date: ${date}, place: ${place}, leaders: [${leaders}], evidence: They met }
---
They met there.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    'a.md': article('2031-05-03', 'Cambodia', 'Fumio Kishida, Yoon Suk Yeol'),
    'b.md': article('2032-11-16', 'San Francisco', 'Fumio Kishida, Yoon Suk Yeol'),
    'c.md': article('2032-12-01', 'Seoul', 'Joe Biden, Yoon Suk Yeol'),
  });
});

test.each([
  ['last one', 'seoul'],
  ['the very first summit', 'cambodia'],
  ['最新', 'seoul'],
  ['마지막 회담', 'seoul'],
  ['最初の首脳会談', 'cambodia'],
  ['サンフランシスコ', 'san-francisco'],
  ['샌프란시스코 회담', 'san-francisco'],
  ['2032年11月', 'san-francisco'],
  ['2032년 12월 1일', 'seoul'],
  ['서울 2032', 'seoul'],
  ['カンボジアの会談', 'cambodia'],
  ['バイデンとの会談', 'seoul'],
])('“%s” means the summit in %s', (typed, place) => {
  expect(matchSummits(library, typed).map(({ id }) => id.slice(11))).toEqual([place]);
});

test.each(['東京', '가나다', '首脳会談'])('“%s” means none', (typed) => {
  expect(matchSummits(library, typed)).toEqual([]);
});

test('a year may be written as in Japanese and Korean', () => {
  expect(subjectsOf(library, '2031年', '2032년')).toEqual([
    { kind: 'year', year: 2031 },
    { kind: 'year', year: 2032 },
  ]);
});
