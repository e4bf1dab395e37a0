import { expect, test } from 'vitest';
import { read } from './meetings-reader.ts';

const head = 'Prime Ministers Ingrid Dahl of Norway and Lars Holm of Denmark have met three times. How it went:';
const inLund = ['2021-05-19', 'Lund'];

test.each([
  [
    'a town after a dash',
    ['19 May 2021 - Lund. They meet for an hour.', '8 June 2022 - Visby. Holm calls it a shopping list.'],
    [inLund, ['2022-06-08', 'Visby']],
  ],
  [
    'a town before a date in brackets, alone on its line',
    ['Lund (19 May 2021)', 'They meet for an hour.', 'Visby (8 June 2022)', 'A full day with ferries.'],
    [inLund, ['2022-06-08', 'Visby']],
  ],
  [
    'a year and a town',
    ['2021, Lund: they meet for an hour.', '2022, Visby: they quarrel.'],
    [
      ['2021', 'Lund'],
      ['2022', 'Visby'],
    ],
  ],
  [
    'a town and a year',
    ['• Lund 2021 – they meet for an hour.', '• Visby 2022 – they quarrel.'],
    [
      ['2021', 'Lund'],
      ['2022', 'Visby'],
    ],
  ],
  [
    'a season',
    ['Spring 2021: Dahl and Holm meet in Lund.', 'Summer 2022: Dahl and Holm sign a pact in Visby.'],
    [
      ['2021', 'Lund'],
      ['2022', 'Visby'],
    ],
  ],
  [
    'leaders of old without their offices',
    [
      '1961, Vienna. Kennedy and Khrushchev talk past each other.',
      '1985, Geneva. Reagan and Gorbachev sit by the fire.',
    ],
    [
      ['1961', 'Vienna'],
      ['1985', 'Geneva'],
    ],
  ],
])('entries of a chronology headed by %s', (_, lines, reports) => {
  expect(read([head, ...lines].join('\n\n')).map(([date, , place]) => [date, place])).toEqual(reports);
});
