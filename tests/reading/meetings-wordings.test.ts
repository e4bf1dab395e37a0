import { expect, test } from 'vitest';
import { opening, own, read } from './meetings-reader.ts';

const pair = ['Ingrid Dahl', 'Lars Holm'];
const others = (text: string) => read(`${opening}\n${text}`).slice(1);

test.each([
  ['The Visby summit of May 2021 produced a road map.', '2021-05', 'Visby'],
  ['The Visby talks of March 2022 ended early.', '2022-03', 'Visby'],
  ['The 2021 Visby summit failed.', '2021', 'Visby'],
  ['Officials still speak of the Visby dinner of March 2022.', '2022-03', 'Visby'],
  ['Their joint statement of 9 May 2022, issued in Visby, named the fish.', '2022-05-09', 'Visby'],
  ['A memorandum from the March summit in Visby gathers dust.', '2023-03', 'Visby'],
  ["The pair's previous meeting, their fourth of 2023, took place in Visby on 6 September.", '2023-09-06', 'Visby'],
  ['The leanest year was 2021, when they met only once, in Visby.', '2021', 'Visby'],
  ['In 2020 they met only once, on a ship off Skagen.', '2020', 'Skagen'],
  ['Visby, where the two met in March, is remembered for its wine.', '2023-03', 'Visby'],
])('a summit named by town and date: %s', (text, date, place) => {
  expect(others(text).map(([day, , where, leaders]) => [day, where, leaders])).toEqual([[date, place, pair]]);
});

test.each([
  ['It came four months after a summit in Visby.', '2023-07', 'Visby'],
  ['The truce holds, a week after the two met in Visby.', '2023-11-09', 'Visby'],
  ['It was their third encounter since March, when Dahl travelled to Aarhus.', '2023-03', 'Aarhus'],
  ["It was their second meeting this year, following Holm's trip to Bergen in March.", '2023-03', 'Bergen'],
  [
    'They recalled their discussions in Visby on 27 January 2023, at which they had agreed on the plan.',
    '2023-01-27',
    'Visby',
  ],
  ['There were five such meetings. Aarhus has hosted only one of them, in June last year.', '2022-06', 'Aarhus'],
  ['They have met five times. The series resumed in Visby in 2022.', '2022', 'Visby'],
  ['Holm had raised the matter with Dahl in Visby in July.', '2023-07', 'Visby'],
  ['In July Holm had travelled to Bergen, where Dahl showed him the harbour.', '2023-07', 'Bergen'],
])('a summit told by what came before or after it: %s', (text, date, place) => {
  expect(others(text).map(([day, , where, leaders]) => [day, where, (leaders as string[]).toSorted()])).toEqual([
    [date, place, pair],
  ]);
});

test('an answer that counts and lists tells of each meeting', () => {
  const reports = others(
    'How often have they met?\nBerg: This year twice, in Visby in March and then two weeks ago in Lund.',
  );
  expect(reports.map(([date, , place]) => [date, place])).toEqual([
    ['2023-03', 'Visby'],
    ['2023-11-02', 'Lund'],
  ]);
});

test.each([
  ["Not since Vik's talks with Krag in Visby in 1972 was so much said.", '1972', 'Visby', ['Vik', 'Krag']],
  ['Their predecessors, Jonas Vik and Bo Krag, met in Visby in 2019.', '2019', 'Visby', ['Jonas Vik', 'Bo Krag']],
  ['Trump and Kim met in Hanoi in February 2019.', '2019-02', 'Hanoi', ['Trump', 'Kim']],
  ['When Trump met Kim in Hanoi in February 2019, nothing was signed.', '2019-02', 'Hanoi', ['Trump', 'Kim']],
  ['Macron hosted Putin at Brégançon in August 2019.', '2019-08', 'Brégançon', ['Macron', 'Putin']],
  [
    'Kim Dae-jung and Kim Jong Il met in Pyongyang in June 2000.',
    '2000-06',
    'Pyongyang',
    ['Kim Dae-jung', 'Kim Jong Il'],
  ],
  ['She sat between Honecker and Kohl in Bonn in September 1987.', '1987-09', 'Bonn', ['Honecker', 'Kohl']],
  ['The villa on Brioni where Tito received Nasser in July 1956 is for sale.', '1956-07', 'Brioni', ['Tito', 'Nasser']],
])('a summit of others: %s', (text, ...report) => {
  const [[date, , place, leaders] = []] = others(text);
  expect([date, place, leaders]).toEqual(report);
});

test.each([
  'They have agreed to meet in Visby in the autumn, if the harvest allows.',
  'A meeting in Visby in April was announced and then called off.',
  'No Danish prime minister had held formal talks in Norway in eight years.',
  'Holm has been received by the monarch on two visits to Bergen.',
  'Leaders of the eight Baltic states have not gathered since the 18th summit, in Visby in 2014.',
  'The mayors of Bergen and Aarhus met in Visby in May.',
  'They greeted each other in passing in Visby in July.',
  'The pipeline burst in Visby in May, and the two quarrelled over the bill.',
  'The opposition leader met Holm in Visby in May.',
  'Dahl met business leaders in Visby in May.',
  'Reports that they met in Visby in May are false.',
  'Had they met in Visby in May, as planned, the war might have ended.',
  'The film of the summit was shown in Visby in May.',
])('no summit of leaders: %s', (text) => {
  expect(read(`${opening}\n${text}`)).toEqual([own]);
});

// a Tuesday
const published = { published: '2024-12-10', dated: 'stated' } as const;

test('the three of a list of countries met where its sentence goes on', () => {
  const text =
    'The third summit of Norway, Denmark and Sweden was held in Lund on 22 November 2024.\nPrime Ministers Ingrid Dahl, Lars Holm and Ulf Berg endorsed a plan.';
  expect(read(text, published).map(([date, , place]) => [date, place])).toEqual([['2024-11-22', 'Lund']]);
});

test('what an opening tells of two offices is not undone by an invitation told after it', () => {
  const text =
    'On the morning of 9 December the prime ministers of Norway and Denmark stood on a half-built pier in Skagen.\nIngrid Dahl had invited Lars Holm to see the boats.\nMs Dahl smiled, and Mr Holm whistled.';
  expect(read(text, published)).toEqual([['2024-12-09', 'inferred', 'Skagen', pair]]);
});

test('a leader who returned from a town had the talks there', () => {
  const text =
    'The Prime Minister of Denmark, Lars Holm, returned to Aarhus on Monday from Bergen, where he held talks with the Prime Minister of Norway, Ingrid Dahl, on 7 December.';
  expect(read(text, published).map(([date, , place]) => [date, place])).toEqual([['2024-12-07', 'Bergen']]);
});

test('a day that a sentence prints in full is stated, that of a dateline is not', () => {
  const body = 'Prime Ministers Ingrid Dahl of Norway and Lars Holm of Denmark met in Bergen on Monday.';
  expect(
    read(`${body}\nSchools were shut on Monday, 9 December 2024, and the square was full of people.`, published)[0],
  ).toEqual(['2024-12-09', 'stated', 'Bergen', pair]);
  expect(read(`BERGEN, 9 December 2024 – ${body}`, published)[0]?.[1]).toBe('inferred');
});

test.each([
  ['Dahl rolled out a red carpet for Holm in Bergen on Monday.'],
  ['Dahl was in Bergen on Monday to see Holm.'],
  ['"It was high time," Dahl told reporters in Bergen on Monday after seeing Holm.'],
  ['"What did you make of Monday\'s meeting in Bergen between Dahl and Holm?"\n"Not much."'],
  ['Nordic Times, Bergen, Tuesday 10 December 2024\nDahl and Holm met at the Customs House on Monday.'],
  ['The rain stopped in time for the Bergen summit.\nDahl and Holm shook hands on Monday.'],
])('an article opens with its meeting: %s', (text) => {
  const cast = 'Ingrid Dahl is the prime minister of Norway, Lars Holm the prime minister of Denmark.';
  const full = `${text}\n${cast}\nThe Norwegian prime minister, Ingrid Dahl, likes the Danish prime minister, Lars Holm.`;
  expect(read(full, published).map(([date, , place]) => [date, place])).toEqual([['2024-12-09', 'Bergen']]);
});

test.each([
  ['Ingrid Dahl of Norway and Lars Holm of Denmark met in Bergen on Monday.'],
  ['Bergen, Norway (Nordpress) – Prime Minister Ingrid Dahl and Lars Holm, who leads Denmark, met on Monday.'],
])('leaders named with their countries, or as those who lead them: %s', (text) => {
  expect(read(text, published)).toEqual([['2024-12-09', 'inferred', 'Bergen', pair]]);
});

test('leaders who have never met did not meet on the day of the article', () => {
  const claim = 'Claim: the Norwegian and Danish prime ministers, Ingrid Dahl and Lars Holm, have never met.';
  expect(read(`${claim}\nFalse. Dahl and Holm met in Bergen in May 2022.`, published).map(([date]) => date)).toEqual([
    '2022-05',
  ]);
});
