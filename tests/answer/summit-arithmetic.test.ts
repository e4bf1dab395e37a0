import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFigures, coverage, type Ledger, type Reckoning } from '../../src/answer/summit-arithmetic.ts';
import { en } from '../../src/language/en/words.ts';

const total = (value: number, asOf: string | null): Reckoning => ({
  value,
  year: null,
  asOf,
  scope: 'total',
  since: null,
});
const inYear = (value: number, year: number, asOf = `${year}-12-01`): Reckoning => ({
  value,
  year,
  asOf,
  scope: `in ${year}`,
  since: null,
});
const since = (value: number, start: string, asOf: string): Reckoning => ({
  value,
  year: null,
  asOf,
  scope: `since ${start}`,
  since: start,
});
const ledger = (parts: Partial<Ledger>): Ledger => ({ totals: [], years: [], spans: [], summits: [], ...parts });

test('years that fall short of the total leave the rest open', () => {
  const figures = ledger({
    totals: [total(12, '2024-09-06')],
    years: [inYear(7, 2023), inYear(3, 2024, '2024-09-06')],
  });
  expect(checkFigures(figures, en)).toEqual([
    '7 in 2023 and 3 in 2024 make 10, not 12; the articles do not say where the other two fall.',
  ]);
});

test('a summit that the articles report outside those years is named', () => {
  const summits = [{ date: '2022-05-04', basis: 'inferred', place: 'Bergen' }] as const;
  const figures = ledger({
    totals: [total(11, '2024-09-06')],
    years: [inYear(7, 2023), inYear(3, 2024, '2024-09-06')],
    summits,
  });
  expect(checkFigures(figures, en)).toEqual([
    '7 in 2023 and 3 in 2024 make 10, not 11; no count says where the other one falls, but the articles report one outside those years: Bergen, 4 May 2022 (inferred).',
  ]);
});

test.each<[string, Partial<Ledger>, string[]]>([
  [
    'years that make the total agree with it',
    { totals: [total(10, '2024-09-06')], years: [inYear(7, 2023), inYear(3, 2024, '2024-09-06')] },
    ['7 in 2023 and 3 in 2024 make 10, as the total says.'],
  ],
  [
    'years that exceed the total do not agree with it',
    { totals: [total(9, '2024-09-06')], years: [inYear(7, 2023), inYear(3, 2024, '2024-09-06')] },
    ['7 in 2023 and 3 in 2024 make 10, more than the total of 9: the figures do not agree.'],
  ],
  ['a total older than the years is not compared', { totals: [total(5, '2023-01-01')], years: [inYear(7, 2023)] }, []],
  [
    'one year is part of the total',
    { totals: [total(9, '2024-09-06')], years: [inYear(3, 2024, '2024-09-06')] },
    ['3 of the 9 were in 2024; the articles do not say where the other six fall.'],
  ],
  [
    'two totals of one day disagree',
    { totals: [total(9, '2024-09-06'), total(8, '2024-09-06')] },
    ['The articles disagree: 9 or 8 in all by 6 September 2024.'],
  ],
  [
    'a later total cannot be lower',
    { totals: [total(9, '2024-09-06'), total(8, '2024-10')] },
    ['The articles disagree: 9 in all by 6 September 2024, but only 8 by October 2024.'],
  ],
  ['a later total may be higher', { totals: [total(8, '2024-09-06'), total(9, '2024-10-01')] }, []],
  [
    'a year cannot hold fewer summits than are reported',
    {
      years: [inYear(1, 2023)],
      summits: [
        { date: '2023-01-02', basis: 'stated', place: 'Oslo' },
        { date: '2023-05', basis: 'stated', place: null },
      ],
    },
    ['The articles report 2 summits in 2023, more than the 1 counted in 2023: the figures do not agree.'],
  ],
  [
    'a span that takes the whole total leaves no room for a summit before it',
    {
      totals: [total(12, '2024-09-06')],
      spans: [since(12, '2023-03', '2024-09-06')],
      summits: [{ date: '2022-11-13', basis: 'stated', place: 'Bergen' }],
    },
    ['12 in all and 12 since March 2023 leave none before, but the articles report one: Bergen, 13 November 2022.'],
  ],
])('%s', (_, parts, checks) => {
  expect(checkFigures(ledger(parts), en)).toEqual(checks);
});

test('coverage tells how many of a year’s summits are reported', () => {
  const figures = ledger({
    years: [inYear(7, 2023)],
    summits: [{ date: '2023-05-07', basis: 'stated', place: 'Oslo' }],
  });
  expect(coverage(figures, en)).toEqual(['Of the 7 counted in 2023, the articles report one.']);
});

const years = fc
  .uniqueArray(fc.integer({ min: 2000, max: 2030 }), { minLength: 2, maxLength: 6 })
  .chain((all) => fc.tuple(...all.map((year) => fc.integer({ min: 1, max: 20 }).map((value) => inYear(value, year)))));

test('the sum of the years agrees with the total exactly when it equals it', () => {
  fc.assert(
    fc.property(years, fc.integer({ min: 1, max: 120 }), (all, value) => {
      const sum = all.reduce((rest, figure) => rest + figure.value, 0);
      const [check = ''] = checkFigures(ledger({ totals: [total(value, '2031-01-01')], years: all }), en);
      expect(check).toContain(`make ${sum}`);
      expect(check.includes('as the total says')).toBe(sum === value);
      expect(check.includes(`not ${value}; the articles do not say`)).toBe(sum < value);
      expect(check.includes('do not agree')).toBe(sum > value);
    }),
  );
});

test('the order in which figures are read changes nothing', () => {
  fc.assert(
    fc.property(years, (all) => {
      const totals = [total(50, '2031-01-01'), total(40, '2030-12-31')];
      const there = checkFigures(ledger({ totals, years: all }), en);
      expect(checkFigures(ledger({ totals: totals.toReversed(), years: all.toReversed() }), en)).toEqual(there);
    }),
  );
});
