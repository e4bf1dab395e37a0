import { expect, test } from 'vitest';
import type { ArticleDate } from '../../src/reading/article-text.ts';
import { readDates } from '../../src/reading/dates.ts';
import { summitWords } from './summit-words.ts';

// a Thursday
const article: ArticleDate = { published: '2023-11-16', dated: 'stated' };

const read = (text: string, date = article) =>
  readDates(text, { start: 0, end: text.length }, date, summitWords).map((reading) => [
    text.slice(reading.start, reading.end),
    reading.date,
    reading.basis,
  ]);

test.each([
  ['signed on Nov. 16, 2023.', 'Nov. 16, 2023', '2023-11-16', 'stated'],
  ['signed on 16 November 2023 in Oslo', '16 November 2023', '2023-11-16', 'stated'],
  ['on the 3rd of June 2021', '3rd of June 2021', '2021-06-03', 'stated'],
  ['met on May 7-8, 2023', 'May 7-8, 2023', '2023-05-07', 'stated'],
  ['on 2022-02-04 both', '2022-02-04', '2022-02-04', 'stated'],
  ['since August 2018', 'August 2018', '2018-08', 'stated'],
  ['in 2018', '2018', '2018', 'stated'],
  ['in late 2018', '2018', '2018', 'stated'],
  ['2017: The leaders meet', '2017', '2017', 'stated'],
])('"%s" states the date', (text, printed, date, basis) => {
  expect(read(text)).toEqual([[printed, date, basis]]);
  expect(read(text, { published: null, dated: 'undated' })).toEqual([[printed, date, basis]]);
});

test.each([
  ['met on 6 September', '6 September', '2023-09-06', 'the last one before the article'],
  ['met on December 6', 'December 6', '2022-12-06', 'December has not come yet'],
  ['will meet on December 6', 'December 6', '2023-12-06', 'the clause looks ahead'],
  ['agreed Thursday to go on', 'Thursday', '2023-11-16', 'the day of the article'],
  ['met on Friday', 'Friday', '2023-11-10', 'the last Friday'],
  ['met the day before yesterday', 'the day before yesterday', '2023-11-14', 'two days before the article'],
  ['met on Tuesday of last week', 'Tuesday of last week', '2023-11-07', 'weeks begin on Monday'],
  ['met on the last Sunday of May', 'May', '2023-05', 'no Sunday of this month'],
  ['met at Christmas', 'Christmas', '2022-12', 'the last Christmas'],
  ['met the year before last', 'the year before last', '2021', 'two years before the article'],
  ['at the March summit', 'March', '2023-03', 'the month of a summit'],
  ['are scheduled to speak on Friday', 'Friday', '2023-11-17', 'the next Friday'],
  ['last Thursday', 'last Thursday', '2023-11-09', 'not the day of the article'],
  ['next Monday', 'next Monday', '2023-11-20', 'the next one'],
  ['met last month', 'last month', '2023-10', 'a month has no day'],
  ['met last week', 'last week', '2023-11', 'a week is told by its month'],
  ['earlier this year', 'this year', '2023', ''],
  ['since last March', 'last March', '2022-03', 'this year’s would be "in March"'],
  ['announced this March', 'this March', '2023-03', ''],
  ['Last year both', 'Last year', '2022', ''],
  ['in March', 'March', '2023-03', 'the last March'],
  ['in December', 'December', '2022-12', 'the last December'],
  ['will visit in May', 'May', '2024-05', 'the next May'],
  ['Two weeks from now, I', 'Two weeks from now', '2023-11-30', 'weeks are counted in days'],
  ['three days ago', 'three days ago', '2023-11-13', ''],
  ['a year ago', 'a year ago', '2022', ''],
  ['two months ago', 'two months ago', '2023-09', ''],
  ['they met yesterday', 'yesterday', '2023-11-15', ''],
])('"%s" is inferred from the day of the article', (text, printed, date) => {
  expect(read(text)).toEqual([[printed, date, 'inferred']]);
  expect(read(text, { published: null, dated: 'undated' })).toEqual([[printed, null, 'relative']]);
});

test.each([
  'She may visit and they march on.',
  'Prime Minister Theresa May arrived.',
  'It sold 2,023 cars for 1999 dollars.',
  'They met on 31 February 2020.',
])('"%s" has no date', (text) => {
  expect(read(text)).toEqual([]);
});

test('a week that crosses two months is told by its year, one that crosses two years not at all', () => {
  expect(read('last week', { published: '2023-11-08', dated: 'stated' })).toEqual([['last week', '2023', 'inferred']]);
  expect(read('last week', { published: '2020-01-08', dated: 'stated' })).toEqual([['last week', null, 'relative']]);
});

test('an article dated to the month leaves days relative', () => {
  const month: ArticleDate = { published: '2023-11', dated: 'inferred' };
  expect(read('last month, on Thursday', month)).toEqual([
    ['last month', '2023-10', 'inferred'],
    ['Thursday', null, 'relative'],
  ]);
});

test('a month without its year has that of the date it is joined to', () => {
  expect(read('They met in May and June 2022.').map(([, date]) => date)).toEqual(['2022-05', '2022-06']);
  expect(read('They met on 30 April and 1 May 2022.').map(([, date]) => date)).toEqual(['2022-04-30', '2022-05-01']);
});

test('"that year" is the one told before in the sentence, or unknown', () => {
  expect(read('She left in 2019 and met him in May of that year.').map(([, date]) => date)).toEqual([
    '2019',
    '2019-05',
  ]);
  expect(read('They met in May that year.').map(([, date]) => date)).toEqual([null]);
});
