import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ArticleDate } from '../../src/reading/article-text.ts';
import { sameSummit } from '../../src/reading/meetings/merge.ts';
import { readMeetings } from '../../src/reading/meetings/read.ts';
import { lineParagraphs } from '../../src/text/paragraphs.ts';
import { sentenceWordsSchema } from '../../src/text/sentence-words.ts';
import { sentences } from '../../src/text/sentences.ts';
import { summitWords } from './summit-words.ts';

const list = (file: string) => parse(readFileSync(`data/words/${file}.yaml`, 'utf8'));
const sentenceWords = sentenceWordsSchema.parse(list('sentences'));

// a Thursday
const published: ArticleDate = { published: '2023-11-16', dated: 'stated' };
const opening = 'Norwegian Prime Minister Ingrid Dahl met Danish Prime Minister Lars Holm in Oslo on Wednesday.';
const own = ['2023-11-15', 'inferred', 'Oslo', ['Ingrid Dahl', 'Lars Holm']];

function read(text: string, article = published) {
  const paragraphs = lineParagraphs(text).map((range) => ({
    ...range,
    sentences: sentences(text, range, sentenceWords),
  }));
  const reports = readMeetings(text, paragraphs, article, summitWords);
  return reports.map(({ date, basis, place, leaders }) => [date, basis, place, leaders]);
}

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
