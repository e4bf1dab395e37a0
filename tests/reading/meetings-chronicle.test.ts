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

test('an entry about meetings held may tell of others that were called off', () => {
  const lines = [
    '19 May 2021. Dahl and Holm meet in Lund, days after Oslo has called off a visit.',
    '8 June 2022. A summit in Visby is called off.',
  ];
  expect(read([head, ...lines].join('\n\n')).map(([date, , place]) => [date, place])).toEqual([inLund]);
});

test('a magazine above a chronology heads no entry', () => {
  const lines = ['19 May 2021, Lund. The newcomers meet for an hour.', '8 June 2022, Visby. They quarrel.'];
  const text = ['FJORD FORWARD MAGAZINE, October 2022', head, ...lines].join('\n\n');
  expect(read(text).map(([date, , place]) => [date, place])).toEqual([inLund, ['2022-06-08', 'Visby']]);
});

test('an entry that names a leader unheard of before is about that one', () => {
  const lines = [
    '3 May 2020, Lund. Dahl and Holm meet.',
    '4 June 2021. President Bo Krag crosses the line on his way to Visby. A second summit ends with a pact.',
  ];
  expect(read([head, ...lines].join('\n\n')).map(([, , place, leaders]) => [place, leaders])).toContainEqual([
    'Visby',
    ['Bo Krag'],
  ]);
});
