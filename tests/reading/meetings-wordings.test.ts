import { expect, test } from 'vitest';
import { opening, own, read } from './meetings-reader.ts';

const pair = ['Ingrid Dahl', 'Lars Holm'];
const others = (text: string) => read(`${opening}\n${text}`).slice(1);

test.each([
  ['The Visby summit of May 2021 produced a road map.', '2021-05', 'Visby'],
  ['The Visby talks of March 2022 ended early.', '2022-03', 'Visby'],
  ['The 2021 Visby summit failed.', '2021', 'Visby'],
  ['A memorandum from the March summit in Visby gathers dust.', '2023-03', 'Visby'],
  ["The pair's previous meeting, their fourth of 2023, took place in Visby on 6 September.", '2023-09-06', 'Visby'],
  ['The leanest year was 2021, when they met only once, in Visby.', '2021', 'Visby'],
  ['In 2020 they met only once, on a ship off Skagen.', '2020', 'Skagen'],
  ['Visby, where the two met in March, is remembered for its wine.', '2023-03', 'Visby'],
])('a summit named by town and date: %s', (text, date, place) => {
  expect(others(text).map(([day, , where, leaders]) => [day, where, leaders])).toEqual([[date, place, pair]]);
});

test.each([
  ["Not since Vik's talks with Krag in Visby in 1972 was so much said.", '1972', 'Visby', ['Vik', 'Krag']],
  ['Their predecessors, Jonas Vik and Bo Krag, met in Visby in 2019.', '2019', 'Visby', ['Jonas Vik', 'Bo Krag']],
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
