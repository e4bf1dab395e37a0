import { expect, test } from 'vitest';
import { opening, own, read } from './meetings-reader.ts';

const pair = ['Ingrid Dahl', 'Lars Holm'];
const others = (text: string) => read(`${opening}\n${text}`).slice(1);

test.each<[reason: string, sentence: string, other: (string | null | string[])[]]>([
  [
    'a journey for talks',
    'Dahl was in Aarhus on March 3 for talks with Holm.',
    ['2023-03-03', 'inferred', 'Aarhus', pair],
  ],
  [
    'a gathering by its place and date',
    'They met as a pair again after a gathering in Visby in March 2022.',
    ['2022-03', 'stated', 'Visby', pair],
  ],
  [
    'a deed told of both in the passive',
    'The truce over cod was reached in Visby on July 3 last year by Dahl and Holm.',
    ['2022-07-03', 'inferred', 'Visby', pair],
  ],
  [
    'an edition of what is numbered',
    'It was their 16th annual summit. The 15th edition took place in Visby in March 2022.',
    ['2022-03', 'stated', 'Visby', pair],
  ],
  [
    'the two by what they are',
    'The two conservatives had also met in Visby in June.',
    ['2023-06', 'inferred', 'Visby', pair],
  ],
  [
    'a place described before its date',
    'Their last meeting was in Mariestad, a small town on the lake, in June.',
    ['2023-06', 'inferred', 'Mariestad', pair],
  ],
  [
    'a host who is called a president of a country that is named like a continent',
    'In June, Dahl met the South African president, Thabo Nkosi, in Bergen.',
    ['2023-06', 'inferred', 'Bergen', ['Ingrid Dahl', 'Thabo Nkosi']],
  ],
  [
    'the meeting of a day without a word for it',
    'The two leaders meet too often. Monday’s, in Aarhus, went on for hours.',
    ['2023-11-13', 'inferred', 'Aarhus', pair],
  ],
  [
    'what a planned one would be the first since',
    'It would be their first meeting since talks in Visby in March 2022.',
    ['2022-03', 'stated', 'Visby', pair],
  ],
  [
    'a meal with the other one',
    'In June she had come for a wine fair and stayed for lunch with Holm in Visby.',
    ['2023-06', 'inferred', 'Visby', pair],
  ],
  [
    'a house in the town of a journey',
    'Holm visited Larvik in late January, shortly after his election, and met Dahl at the Herregard castle.',
    ['2023-01', 'inferred', 'Larvik', ['Lars Holm', 'Ingrid Dahl']],
  ],
  [
    'a house in the town of a first trip',
    'Holm chose Larvik for his first trip abroad, in December 2022, and held talks with Dahl at the Herregard castle.',
    ['2022-12', 'stated', 'Larvik', ['Lars Holm', 'Ingrid Dahl']],
  ],
  [
    'what they call those before',
    'It was the first of their summits since those at Visby in June.',
    ['2023-06', 'inferred', 'Visby', pair],
  ],
  [
    'an earlier one',
    'An earlier get-together of the two, in Visby in June, had been kept secret.',
    ['2023-06', 'inferred', 'Visby', pair],
  ],
  [
    'a guest named before',
    'In Turku she is to meet Finnish President Aino Laine, whom Dahl hosted in Bergen last year.',
    ['2022', 'inferred', 'Bergen', ['Aino Laine', 'Ingrid Dahl']],
  ],
])('%s tells of a summit', (_, sentence, other) => {
  expect(others(sentence)).toEqual([other]);
});

test('a second deed of a sentence is a second summit of the same two, whoever looked on', () => {
  const reports = others(
    'They signed a fish pact in Visby on March 4, 2022, in front of Finnish President Aino Laine, and met again in Aarhus in June.',
  );
  expect(reports).toEqual([
    ['2023-06', 'inferred', 'Aarhus', pair],
    ['2022-03-04', 'stated', 'Visby', pair],
  ]);
});

test('all whom a sentence names at one place on one day were at one meeting', () => {
  const [report] = read(
    'The most recent was held in Visby on 9 November, when King Olav welcomed Danish Prime Minister Lars Holm and Finnish President Aino Laine.',
  );
  expect(report).toEqual(['2023-11-09', 'inferred', 'Visby', ['Olav', 'Lars Holm', 'Aino Laine']]);
});

test.each<[sentence: string, summits: (string | null)[][]]>([
  [
    'Three of their summits had brass bands: Bergen in 2021, Aarhus last June and now Oslo.',
    [
      ['2021', 'Bergen'],
      ['2022-06', 'Aarhus'],
    ],
  ],
  [
    'He recalled the two meetings that the leaders held in 2022, at Larvik and on the margins of a fair in Visby.',
    [
      ['2022', 'Larvik'],
      ['2022', 'Visby'],
    ],
  ],
  [
    'It followed summits in Bergen in January and Visby in June.',
    [
      ['2023-01', 'Bergen'],
      ['2023-06', 'Visby'],
    ],
  ],
  [
    'Two of those meetings took place in Visby, in March 2022 and in February 2023.',
    [
      ['2022-03', 'Visby'],
      ['2023-02', 'Visby'],
    ],
  ],
])('a list of summits: %s', (sentence, summits) => {
  expect(others(sentence).map(([date, , place]) => [date, place])).toEqual(summits);
});

test('a summit told with its day is what the next sentence speaks of, however long ago it was', () => {
  const text =
    'The eighth Norway-Denmark summit, held in Bergen on 4 September 2023, was the first in years. Prime Minister Ingrid Dahl and Danish Prime Minister Lars Holm signed a pact.';
  expect(read(text).map(([date, , place]) => [date, place])).toEqual([['2023-09-04', 'Bergen']]);
});

test('a meeting of last month is not of the day on which an article counts it', () => {
  const text =
    'Prime Ministers Ingrid Dahl and Lars Holm like each other. The meeting at Larvik last month was their third this year.';
  expect(read(text).map(([date, , place]) => [date, place])).toEqual([['2023-10', 'Larvik']]);
});

test.each([
  'Holm hosts Dahl at Aarhus castle on Friday, his office said.',
  'It would have been their first meeting since the July 2022 flood in Larvik.',
  'She regretted the cancellation of a summit in Larvik in June.',
  'They discussed a team in Sweden that won a cup last December.',
  'They also meet at every council in Brussels.',
  'In the years before I came to Larvik, the two prime ministers met exactly once.',
  'A round of talks at the level of deputy ministers in May ended without a text.',
  'The EU-African Union summit, held in Luanda last month, brought no deal.',
  'Dahl pulled out of a dinner in Visby in July.',
  'Holm has met no Swedish minister.',
  'The leaders of the Danish People Party met in Aarhus in June.',
])('"%s" tells of none', (sentence) => {
  expect(read(`${opening}\n${sentence}`)).toEqual([own]);
});

test.each([
  ['OSLO - Prime Minister Ingrid Dahl and Danish Prime Minister Lars Holm signed a pact on Wednesday.', 'Oslo'],
  ['OSLO\nPrime Minister Ingrid Dahl and Danish Prime Minister Lars Holm signed a pact on Wednesday.', 'Oslo'],
  ['OSLO. Prime Minister Ingrid Dahl met Danish Prime Minister Lars Holm at the Akershus castle.', 'Oslo'],
  ['OSLO - Norway’s Ingrid Dahl and Denmark’s Lars Holm opened a ferry terminal in Larvik on Wednesday.', 'Larvik'],
  ['OSLO - Norway’s Ingrid Dahl and Denmark’s Lars Holm agreed on Wednesday to build a port in Larvik.', 'Oslo'],
  ['Norway’s Ingrid Dahl and Denmark’s Lars Holm met in the Norwegian town of Larvik on Wednesday.', 'Larvik'],
  ['Dahl was in Larvik on Wednesday.\nPrime Minister Ingrid Dahl and Prime Minister Lars Holm shook hands.', 'Larvik'],
])('the place of the article’s own: %s', (text, place) => {
  expect(read(text).map(([, , where]) => where)).toEqual([place]);
});

test('months of "last year" are inferred', () => {
  const reports = others('They met twice last year: in Larvik in January and in Visby in August.');
  expect(reports.map(([date, basis]) => [date, basis])).toEqual([
    ['2022-01', 'inferred'],
    ['2022-08', 'inferred'],
  ]);
});

test('the date of the dateline is not the day of the meeting', () => {
  const text =
    'OSLO, November 16, 2023 – Prime Minister Ingrid Dahl told the envoys of Denmark on Tuesday that Norway would sell ships.\nDahl received Danish Prime Minister Lars Holm at Herregard castle.';
  expect(read(text)[0]?.slice(0, 3)).toEqual(['2023-11-14', 'inferred', 'Oslo']);
});

test('names between a date and the verb do not part them', () => {
  const reports = others(
    'In the summer of 2014 the presidents of Iceland and Finland, Jon Arnarson Helgason and Eero Virta, met in Visby.',
  );
  expect(reports.map(([date, , place]) => [date, place])).toEqual([['2014', 'Visby']]);
});

test.each([
  ['Dahl walks with Danish Prime Minister Lars Holm in the border post of Tana on Nov. 14, 2023.', 1],
  ['Dahl visits Danish Prime Minister Lars Holm in Aarhus on Nov. 14.', 0],
])('a caption has a year, a plan has none: %s', (text, count) => {
  expect(others(text)).toHaveLength(count);
});

test('a general who leads a country is a leader', () => {
  const [report] = others('In June, Dahl met Sudan’s leader, General Osman Idris, in Bergen.');
  expect(report?.[3]).toContain('Osman Idris');
});

test('"Mar-a-Lago" is no March', () => {
  expect(others('She had flown to Mar-a-Lago for dinner with Holm in June.')[0]?.[0]).toBe('2023-06');
});

test('"that August" is of the year told before', () => {
  const reports = others('They met in Larvik in April 2022 and in Visby that August.');
  expect(reports.map(([date, , place]) => [date, place])).toEqual([
    ['2022-04', 'Larvik'],
    ['2022-08', 'Visby'],
  ]);
});

test('the host who receives "him" met the one spoken of', () => {
  const [report] = others(
    'Finnish President Aino Laine went to Visby in June. Swedish Prime Minister Ulf Berg received her there on June 4.',
  );
  expect(report?.[3]).toEqual(['Aino Laine', 'Ulf Berg']);
});

test('a pledge to keep a promise is no preview', () => {
  const [report] = read(
    'Norwegian Prime Minister Ingrid Dahl and Danish Prime Minister Lars Holm said Wednesday they would keep the straits open.\nThe meeting in Oslo was their third.',
  );
  expect(report?.[0]).toBe('2023-11-15');
});

test('lines of a chronology of meetings need no verb, but a place', () => {
  const reports = read(
    [
      'Meetings of Norway’s Ingrid Dahl and Denmark’s Lars Holm',
      '4 May 2021: Back in Visby after a year. No agreement on cod.',
      '6 June 2022: Twelve hours by the fjord at Aarhus.',
      '9 March 2023: A session in Bergen falls through.',
      '1 April 2023: Parliament ratifies the treaty.',
    ].join('\n'),
  );
  expect(reports.map(([date, , place]) => [date, place])).toEqual([
    ['2021-05-04', 'Visby'],
    ['2022-06-06', 'Aarhus'],
  ]);
});

test.each([
  'Erik Lund and Nils Berg agreed on a treaty in Oslo on Wednesday.\nThe Norwegian and Danish presidents smiled.',
  'Erik Lund and Danish President Nils Berg signed a treaty in Oslo on Wednesday.',
  'Erik Lund, Nils Berg and Aino Laine were meeting as a trio in Oslo on Wednesday.',
  'The Norwegian leader, Erik Lund, met Denmark’s Mr Nils Berg in Oslo on Wednesday.',
])('leaders without an office: %s', (text) => {
  const [leaders] = read(text).map(([, , , who]) => who);
  expect(leaders?.slice(0, 2)).toEqual(['Erik Lund', 'Nils Berg']);
});
