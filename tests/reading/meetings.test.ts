import { expect, test } from 'vitest';
import { sameSummit } from '../../src/reading/meetings/merge.ts';
import { opening, own, read } from './meetings-reader.ts';

test('the meeting of an article has its day, place and leaders', () => {
  expect(read(opening)).toEqual([own]);
});

test.each([
  [
    'It was their first meeting since talks in Bergen in March 2022.',
    ['2022-03', 'stated', 'Bergen', ['Ingrid Dahl', 'Lars Holm']],
  ],
  ['The two leaders met in Aarhus last month.', ['2023-10', 'inferred', 'Aarhus', ['Ingrid Dahl', 'Lars Holm']]],
  [
    'At their summit in Bergen on May 4, 2021, the leaders signed a pact.',
    ['2021-05-04', 'stated', 'Bergen', ['Ingrid Dahl', 'Lars Holm']],
  ],
  ['They shook hands at the Visby summit last year.', ['2022', 'inferred', 'Visby', ['Ingrid Dahl', 'Lars Holm']]],
])('"%s" reports another one', (sentence, other) => {
  expect(read(`${opening}\n${sentence}`)).toEqual([own, other]);
});

test('a list of places and months reports a summit for each', () => {
  const reports = read(
    `${opening}\nThe two leaders have met three times this year: in Bergen in March, in Aarhus in June and in Visby in August.`,
  );
  expect(reports.map(([date, , place]) => [date, place])).toEqual([
    ['2023-11-15', 'Oslo'],
    ['2023-03', 'Bergen'],
    ['2023-06', 'Aarhus'],
    ['2023-08', 'Visby'],
  ]);
});

test('the heading of a line in a chronology dates its meeting', () => {
  expect(read(`${opening}\nMay 2019: Dahl and Holm, both new to office, meet in Visby and agree on fish.`)).toEqual([
    own,
    ['2019-05', 'stated', 'Visby', ['Ingrid Dahl', 'Lars Holm']],
  ]);
});

test.each([
  'The two leaders will meet in Bergen in December.',
  'A summit in Bergen in March was cancelled.',
  'The two spoke by telephone in March.',
  'The foreign ministers met in Bergen in March.',
  'They also attended the NATO summit in Vilnius in July.',
  'Relations have been good since their meeting.',
])('"%s" reports no other one', (sentence) => {
  expect(read(`${opening}\n${sentence}`)).toEqual([own]);
});

const pair = ['Ingrid Dahl', 'Lars Holm'];

test.each<[reason: string, sentence: string, other: (string | null | string[])[]]>([
  [
    'a joint deed at a place and date',
    'Dahl and Holm opened a ferry line in Visby in June.',
    ['2023-06', 'inferred', 'Visby', pair],
  ],
  [
    'offices in place of names',
    'In June, in Aarhus, our prime minister and the Danish prime minister gave themselves a year.',
    ['2023-06', 'inferred', 'Aarhus', ['Lars Holm', 'Ingrid Dahl']],
  ],
  [
    'a gap since another one',
    'They had not shaken hands since Bergen in March 2022.',
    ['2022-03', 'stated', 'Bergen', pair],
  ],
  ['the pair by a pronoun', 'In June, they shared a pot of soup in Aarhus.', ['2023-06', 'inferred', 'Aarhus', pair]],
  [
    'a host and a guest by name',
    'Holm received Dahl in Aarhus in May 2022.',
    ['2022-05', 'stated', 'Aarhus', ['Lars Holm', 'Ingrid Dahl']],
  ],
  [
    'a house and its town',
    'Their talks at the Customs House, Bergen, in May 2022 ran late.',
    ['2022-05', 'stated', 'Bergen', pair],
  ],
  [
    'a summit that only a place and date make one',
    'Nothing has moved since a summit in Visby in 2019.',
    ['2019', 'stated', 'Visby', pair],
  ],
  [
    'its year before the name of the town',
    'At the 2019 Visby summit they agreed on herring.',
    ['2019', 'stated', 'Visby', pair],
  ],
  [
    'a promise after the verb plans no meeting',
    'When they met in Bergen in March 2022 they promised more ships.',
    ['2022-03', 'stated', 'Bergen', pair],
  ],
])('%s: "%s"', (_, sentence, other) => {
  expect(read(`${opening}\n${sentence}`)).toEqual([own, other]);
});

test.each([
  [
    'elliptic ordinals',
    'They have met twice before. The first was in Bergen in March 2019, the second in Visby in June 2020.',
  ],
  ['places without a preposition', 'They have met twice before: Bergen in March 2019 and Visby in June 2020.'],
  [
    '"a year later" counts from the date before',
    'They met in Bergen in March 2019 and again, fifteen months later, in Visby.',
  ],
  [
    'a list broken by an aside',
    'They met in Bergen in March 2019, where they quarrelled, and later in Visby in June 2020.',
  ],
])('a list of meetings goes on: %s', (_, sentence) => {
  const places = read(`${opening}\n${sentence}`).map(([date, , place]) => [date, place]);
  expect(places).toEqual([
    ['2023-11-15', 'Oslo'],
    ['2019-03', 'Bergen'],
    ['2020-06', 'Visby'],
  ]);
});

test.each([
  ['a colon', (date: string, place: string) => `${date}, ${place}: They agree on fish.`],
  ['a dash', (date: string, place: string) => `- ${date} – Dahl and Holm meet in ${place}.`],
  ['a full stop after the town', (date: string, place: string) => `${place.toUpperCase()}, ${date}. Dahl greets Holm.`],
  ['the date in bold', (date: string, place: string) => `**${date}** Dahl receives Holm in ${place}.`],
  ['the date on a line of its own', (date: string, place: string) => `${date}\n\nThe two meet in ${place}.`],
])('an entry of a chronology is headed by %s', (_, entry) => {
  const title = 'Norwegian Prime Minister Ingrid Dahl and Danish Prime Minister Lars Holm, year by year';
  const text = [title, entry('4 May 2019', 'Bergen'), entry('12 June 2020', 'Visby')].join('\n\n');
  expect(read(text).map(([date, , place]) => [date, place])).toEqual([
    ['2019-05-04', 'Bergen'],
    ['2020-06-12', 'Visby'],
  ]);
});

test('the rows of a table are meetings where the line above says so', () => {
  const table = '4 May 2019 | Bergen | Working visit\n12 June 2020 | Visby | Dinner';
  const about = (what: string) => `${what} of Prime Minister Ingrid Dahl and Prime Minister Lars Holm\n\n${table}`;
  expect(read(about('Meetings')).map(([, , place]) => place)).toEqual(['Bergen', 'Visby']);
  expect(read(about('Photographs'))).toEqual([]);
});

test.each<[reason: string, text: string, expected: (string | null | string[])[]]>([
  [
    'leaders by their countries and names alone',
    "Norway's Ingrid Dahl and Denmark's Lars Holm shook hands in Oslo on Wednesday.",
    own,
  ],
  [
    'offices first, names later',
    'The prime ministers of Norway and Denmark met in Oslo on Wednesday.\nNorwegian Prime Minister Ingrid Dahl and Danish Prime Minister Lars Holm were friendly.',
    own,
  ],
  [
    'a visit and a host',
    'OSLO, Nov. 15 — Danish Prime Minister Lars Holm flew in on Wednesday and was received by his Norwegian counterpart, Ingrid Dahl.',
    ['2023-11-15', 'inferred', 'Oslo', ['Lars Holm', 'Ingrid Dahl']],
  ],
  [
    'a caption without a verb',
    'Prime Minister Ingrid Dahl of Norway with Prime Minister Lars Holm of Denmark in Oslo, 15 November 2023',
    ['2023-11-15', 'stated', 'Oslo', pair],
  ],
  [
    'the month where no day is told',
    'Norwegian Prime Minister Ingrid Dahl and Danish Prime Minister Lars Holm met in Oslo in early November.',
    ['2023-11', 'inferred', 'Oslo', pair],
  ],
])('the meeting of an article is told by %s', (_, text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  ['a letter is no guest', 'Holm received a letter in Aarhus in May.'],
  ['places of birth and study', 'Both grew up in Bergen, and both studied in Aarhus in 1998.'],
  ['ministers in a list of meetings', 'In Visby in June, ministers agreed on quotas.'],
  ['a summit that officials prepare', 'They prepared the summit that Dahl and Holm are to hold in Bergen in May.'],
  ['a meeting that is to come', 'Dahl is to see Holm in Bergen next week.'],
  ['a meeting called off', 'A meeting in Bergen in May 2022 was called off.'],
  ['a summit of many', 'They sat apart at a summit of the NATO alliance in Vilnius in July.'],
  ['several meetings in one town', 'They had met only twice before, both times in Bergen.'],
])('%s tells of no other one: "%s"', (_, sentence) => {
  expect(read(`${opening}\n${sentence}`)).toEqual([own]);
});

test.each([
  [
    'a telephone call',
    'Norwegian Prime Minister Ingrid Dahl and Danish Prime Minister Lars Holm spoke by telephone on Wednesday.',
  ],
  [
    'foreign ministers',
    'The foreign ministers of Norway and Denmark, Ingrid Dahl and Lars Holm, met in Oslo on Wednesday.',
  ],
  [
    'a summit called off',
    'A summit of Norwegian Prime Minister Ingrid Dahl and Danish Prime Minister Lars Holm in Oslo was cancelled on Wednesday.',
  ],
])('%s is no summit', (_, text) => {
  expect(read(text)).toEqual([]);
});

test('without the date of the article, the day stays unknown', () => {
  expect(read(opening, { published: null, dated: 'undated' })).toEqual([
    [null, null, 'Oslo', ['Ingrid Dahl', 'Lars Holm']],
  ]);
});

test('an article that only announces a summit reports none', () => {
  expect(
    read('Norwegian Prime Minister Ingrid Dahl will meet Danish Prime Minister Lars Holm in Oslo on Friday.'),
  ).toEqual([]);
});

test.each<[string, string, string | null, string, boolean, string]>([
  ['2023-11-15', 'Oslo', '2023-11-16', 'Oslo', true, 'a day apart for the clocks'],
  ['2023-11-15', 'Oslo', '2023-11', 'Oslo', true, 'a coarser date'],
  ['2023-11-15', 'Oslo', '2023-11-15', 'Norway', true, 'a town and its country on one day'],
  ['2023-11-15', 'Oslo', '2023-11', 'Bergen', false, 'another town'],
  ['2023-11-15', 'Oslo', '2022-11-15', 'Oslo', false, 'another year'],
  ['2023-11-15', 'Oslo', null, 'Oslo', true, 'an unknown date'],
])('%s in %s and %s in %s: %s (%s)', (dateA, placeA, dateB, placeB, same, _) => {
  const leaders = ['Ingrid Dahl', 'Lars Holm'];
  expect(
    sameSummit({ date: dateA, place: placeA, leaders }, { date: dateB, place: placeB, leaders: ['Holm', 'Dahl'] }),
  ).toBe(same);
});

test('a third leader makes another summit', () => {
  const two = { date: '2023-11-15', place: 'Oslo', leaders: ['Ingrid Dahl', 'Lars Holm'] };
  expect(sameSummit(two, { ...two, leaders: [...two.leaders, 'Aino Virta'] })).toBe(false);
});
