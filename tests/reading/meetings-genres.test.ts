import { expect, test } from 'vitest';
import { own, read } from './meetings-reader.ts';

const both = ['Ingrid Dahl', 'Lars Holm'];
const offices = 'Norwegian Prime Minister Ingrid Dahl and Danish Prime Minister Lars Holm';
const opening = `${offices} met in Oslo on Wednesday.`;

test.each([
  [
    'an answer that is a town and a day',
    [
      `Host: You saw all the talks between ${offices}. How often did they meet?`,
      'Guest: Nine times, between 2019 and this July.',
      'Host: Which one do you remember best?',
      'Guest: Foz do Iguaçu, on 3 March 2021. It was hot.',
    ],
    [['2021-03-03', 'stated', 'Foz do Iguaçu', both]],
  ],
  [
    'towns that follow a number of meetings',
    [
      `${offices} met four times in 2021.`,
      'Lund on 8 July 2021, then Visby in September 2021, where a king watched them.',
    ],
    [
      ['2021-07-08', 'stated', 'Lund', both],
      ['2021-09', 'stated', 'Visby', both],
    ],
  ],
  [
    'a word for what a series has',
    [opening, 'The previous edition had taken place in Lund in December 2021, when she flew in for five hours.'],
    [own, ['2021-12', 'stated', 'Lund', both]],
  ],
  [
    'a date that opens a clause, far from its town',
    [
      opening,
      'It was their third since May. In July they talked aboard a ferry in Aarhus, and last month they fished.',
    ],
    [own, ['2023-07', 'inferred', 'Aarhus', both]],
  ],
  [
    'this past spring month',
    [opening, 'They have had two bilateral meetings before, one in Lund in May 2022 and one in Visby this past March.'],
    [own, ['2022-05', 'stated', 'Lund', both], ['2023-03', 'inferred', 'Visby', both]],
  ],
])('a meeting is told by %s', (_, lines, reports) => {
  expect(read(lines.join('\n\n'))).toEqual(reports);
});

test('leaders who promised to do something in an opening have met', () => {
  const text = 'OSLO, Norway — The leaders of Denmark and Sweden promised Wednesday to keep their ferries sailing.';
  const names = 'Danish Prime Minister Lars Holm and Swedish Prime Minister Bo Krag signed nothing else.';
  expect(read(`${text}\n\n${names}`)).toEqual([['2023-11-15', 'inferred', 'Oslo', ['Lars Holm', 'Bo Krag']]]);
});

test('the day of a meeting of long ago that an opening tells is that of what the three did there', () => {
  const names = 'Ingrid Dahl of Norway, Lars Holm of Denmark and Bo Krag of Sweden';
  const text = [
    'The prime ministers of Norway, Denmark and Sweden held a summit in Visby on 25 October.',
    'It was cold.',
    `${names} adopted a plan for ferries.`,
  ];
  const reports = read(text.join('\n\n'));
  expect(reports).toEqual([['2023-10-25', 'inferred', 'Visby', [...both, 'Bo Krag']]]);
});

test.each([
  ['what brings them together', `The track is the name for the talks in which a Swede brings together ${offices}.`],
  ['all their talks', `You sat in on nearly all the talks between ${offices}.`],
  ['how often they met', `That is how often ${offices} sat down together in those years.`],
  ['an anniversary', `It is 30 years today since ${offices} signed a pact in Lund.`],
  ['a weekly’s interview', `"Never hurry": a conversation with Bo Krag, who advised ${offices}.`],
])('an opening about %s tells of no meeting of its day', (_, text) => {
  expect(read(text).filter(([date]) => String(date).startsWith('2023'))).toEqual([]);
});

test.each([
  ['planned', 'They mean to see each other in Tumaco in November.'],
  ['that of ministers', 'They took note of the third meeting of the committee, held by ministers in Lund in February.'],
  ['a vote', 'He faces a confidence vote on December 3, the second of his term.'],
])('what is %s beside the meeting of an article is none', (_, sentence) => {
  expect(read(`${opening}\n\n${sentence}`)).toEqual([own]);
});

test('a year told with another deed is not that of a meeting', () => {
  const reports = read(
    `${opening}\n\nDahl rang Swedish Prime Minister Bo Krag twice last year and met him in Lund in June.`,
  );
  expect(reports.map(([date, , place]) => [date, place])).toContainEqual(['2023-06', 'Lund']);
});

test.each([
  'FJORD FORWARD MAGAZINE, October 2024',
  'CROSSCURRENTS — Transcript of a broadcast',
  'Nordic Policy Notes — 3 May 2023',
])('an outlet is no town: %s', (line) => {
  const text = `${line}\n\n${offices} met on Wednesday.`;
  expect(read(text).map(([, , place]) => place)).toEqual([null]);
});

test('one who speaks is no town', () => {
  const text = `${offices} met on Wednesday in a shed.\n\nINGRID DAHL: We agreed on the cod.`;
  expect(read(text).map(([, , place]) => place)).toEqual([null]);
});

test('those held before are meetings, too', () => {
  const text = `${offices} held talks in Oslo on Wednesday. It was the third meeting between them in 2023, after those held in Lund on 21 January and in Visby on 3 June.`;
  expect(read(text)).toEqual([own, ['2023-01-21', 'stated', 'Lund', both], ['2023-06-03', 'stated', 'Visby', both]]);
});

test('what leaders settled is theirs, whatever their ministers had failed to settle', () => {
  const sentence = 'They settled the debt at Meseby in 2021 that their finance ministers had failed to settle.';
  expect(read(`${opening}\n\nDahl and Holm met nine times. ${sentence}`)).toContainEqual([
    '2021',
    'stated',
    'Meseby',
    both,
  ]);
});

test('the first of several meetings in a history is not its present', () => {
  const text = `${offices} met for the first time in Lund on 3 May 1993.\n\nThe Visby summit of March 1997 was the second between the two.`;
  const reports = read(text, { published: null, dated: 'undated' });
  expect(reports.map(([date, , place]) => [date, place])).toEqual([
    ['1993-05-03', 'Lund'],
    ['1997-03', 'Visby'],
  ]);
});
