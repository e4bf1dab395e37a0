import { expect, test } from 'vitest';
import { opening, own, read } from './meetings-reader.ts';

const pair = ['Ingrid Dahl', 'Lars Holm'];
const others = (text: string) => read(`${opening}\n${text}`).slice(1);

test.each([
  ['Their dinner in Granada in October was longer.', '2023-10', 'Granada'],
  ['At their dinner in Granada last month the two argued about fish.', '2023-10', 'Granada'],
  ['It was the second of the yearly summits; Aarhus got the first, in March.', '2023-03', 'Aarhus'],
  ['They had done so once before, in Bergen in the summer of 2021.', '2021', 'Bergen'],
  ['The last summit between the two was in Visby in August.', '2023-08', 'Visby'],
  ['The trade ministers have met six times. The two leaders last met in Visby in August.', '2023-08', 'Visby'],
  ['They met in Visby in August, where sailors honour the dead of the storm of 1958.', '2023-08', 'Visby'],
  ['They met in Visby in August to mark the siege of 1645.', '2023-08', 'Visby'],
  ['They met in Visby in August under a treaty signed in 1958.', '2023-08', 'Visby'],
  ['They had met a month before in Visby.', '2023-10', 'Visby'],
  ['They met in Visby two weeks before the vote in Denmark.', null, 'Visby'],
  ["The leaders' first encounter, brokered by Iceland in Visby in August, led to a truce.", '2023-08', 'Visby'],
  ['It was their fourth meeting, the first of which was held in Visby in August 2021.', '2021-08', 'Visby'],
  ['They have met four times, thrice in Brussels and once, in June, over herring in Visby.', '2023-06', 'Visby'],
])('a summit in passing: %s', (text, date, place) => {
  expect(others(text).map(([day, , where, leaders]) => [day, where, leaders])).toEqual([[date, place, pair]]);
});

test('"those of" lists the meetings before', () => {
  const reports = others('It was their third meeting this year, after those of Bergen, in March, and Aarhus, in June.');
  expect(reports.map(([date, , place]) => [date, place])).toEqual([
    ['2023-03', 'Bergen'],
    ['2023-06', 'Aarhus'],
  ]);
});

test('leaders who speak of themselves were together', () => {
  const [report] = others('"We were in Aarhus together in June," Holm told reporters.');
  expect(report?.slice(0, 3)).toEqual(['2023-06', 'inferred', 'Aarhus']);
});

test('"the day before" counts from the day of the article\'s meeting', () => {
  const [report] = others('The day before, Dahl and Swedish Prime Minister Ulf Berg met in Bergen.');
  expect(report).toEqual(['2023-11-14', 'inferred', 'Bergen', ['Ingrid Dahl', 'Ulf Berg']]);
});

test('a month told with the year of its summits is of that year', () => {
  const reports = others('Of the three summits of 2021 the first was in Visby in August.');
  expect(reports.map(([date]) => date)).toEqual(['2021-08']);
});

test('an answer that only names a town and a date tells of one of the meetings asked about', () => {
  const reports = others(
    'Question: How often have they met?\nBerg: They met five times.\nQuestion: Which one mattered?\nBerg: Visby, in April 2021.',
  );
  expect(reports.map(([date, , place]) => [date, place])).toEqual([['2021-04', 'Visby']]);
});

test.each([
  'The mayors ended their dinner in Granada in October with songs.',
  'The ministers had done so once before, in Bergen in 2021.',
  'The jury reached a verdict; they had done so once before, in Bergen in 2021.',
  'He was met at Youngstorget Square by a guard of honour.',
  'The day before, the ministers met in Bergen.',
  'Holm greeted his host in Persian.',
  'She had lunch at Government House with a group of fishermen.',
  'The two leaders see each other again in July, when Nordic heads gather in Visby for their regular meeting.',
  'The prices rose for a year.\nBerg: Visby, in April 2021.',
  'In the Palace of the Fjords, both leaders reviewed the ties.',
])('no other meeting: %s', (text) => {
  expect(read(`${opening}\n${text}`)).toEqual([own]);
});

test('talks of others in an entry of a chronology are no meeting of leaders', () => {
  const text = [
    'Ingrid Dahl, the Norwegian prime minister, and Lars Holm, the Danish prime minister, have met twice:',
    '14 May 2021 – After talks between their intelligence chiefs, the sides exchange prisoners.',
    '3 June 2021 – Talks in Visby on the edge of a gathering.',
    '9 March 2022 – Dahl and Holm hold talks in Aarhus.',
  ].join('\n\n');
  expect(read(text).map(([date]) => date)).toEqual(['2021-06-03', '2022-03-09']);
});

test('a speaker is no town', () => {
  const text = [
    'PRESENTER: The prime ministers of Norway and Denmark met yesterday in Oslo.',
    'BERG: Ingrid Dahl met Lars Holm in Oslo for an hour.',
    'PRESENTER: And what did they say?',
  ].join('\n');
  expect(read(text).map(([, , place]) => place)).not.toContain('Presenter');
});
