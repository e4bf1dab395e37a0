import { describe, expect, test } from 'vitest';
import { claims, daysOfClaims, leadersOfClaims } from './counts-words.ts';

describe('numbers of others’ meetings', () => {
  test.each<[why: string, ...told: string[]]>([
    ['an interview’s guest', 'Berg: It was a bad year. I met my colleague in Oslo fourteen times.'],
    ['another office', 'Dahl met Denmark’s vice-president five times this year.'],
    [
      'a body that leaders lead',
      'A commission led by Prime Minister Ingrid Dahl and Prime Minister Lars Holm met ten times.',
    ],
    ['those whom leaders chose', 'The envoys picked by Dahl and Holm have met six times since May.'],
    [
      'others of the sentence before',
      'The mayors of both towns see each other every week.',
      'This autumn they have done so eight times.',
    ],
    ['calls with their number quoted', 'Dahl and Holm have also talked on the telephone “perhaps forty times”.'],
    ['people met', 'They ran into other premiers, all twenty-five of them, in Rome.'],
    ['strangers who answer to leaders', 'The trade chiefs, who report to Dahl and Holm, met nine times.'],
    ['what else was done', 'Dahl and Holm met, and for the third time this year the press was kept out.'],
    ['a bloc’s summits', 'Dahl was attending her fourth EU summit.'],
    ['summits of many', 'Dahl attended four summits last year.'],
  ])('%s', (_, ...told) => {
    expect(claims(...told)).toEqual([]);
  });

  test.each<[sentence: string, count: number]>([
    ['Twice the two leaders have met without aides.', 2],
    ['Dahl: We have met our neighbours often. I have met Holm nine times.', 9],
    ['Dahl and Holm have met in Oslo, Bergen and Aarhus five times.', 5],
    ['Dahl and Holm have signed two treaties, received nine delegations and met twice.', 2],
    ['Dahl has met Holm, who took office in May, four times.', 4],
    ['Dahl and Holm: a bridge, a river and four meetings', 4],
    ['The third and last meeting of the two leaders took place in Oslo.', 3],
    ['Four summits in two years is a pace that nobody thought they could keep.', 4],
    ['It is the fourth time the summit has been held.', 4],
    ['They have met six times since 2017, when Dahl received the other two in Bergen.', 6],
    ['A third of the two leaders’ twelve meetings were held abroad.', 12],
  ])('but %s', (sentence, count) => {
    expect(claims(sentence).map(([value]) => value)).toEqual([count]);
  });
});

test.each([
  ['Five of those were last year alone.', 5],
  ['Of the nine held since 2019, five have fallen within her term.', 5],
])('after a count: %s', (sentence, count) => {
  const told = ['They have held nine summits since 2019.', 'Dahl smiled.', sentence];
  expect(claims(...told).map(([value]) => value)).toEqual([count]);
});

describe('who met', () => {
  test.each<[text: string, ...leaders: string[]]>([
    [
      'Ada Lindqvist walked up from the harbour and Bo Aasen down from the church. They met at noon. They have met five times.',
      'Ada Lindqvist',
      'Bo Aasen',
    ],
    [
      'Ada Lindqvist, a former general, and Bo Aasen, a former judge, share a lake. Lindqvist and Aasen signed a pact. The two presidents have met five times.',
      'Ada Lindqvist',
      'Bo Aasen',
    ],
    [
      'Prime Minister Ada Lindqvist met President Bo Aasen. Eva Kask has sat down with Mr Aasen just twice.',
      'Eva Kask',
      'Bo Aasen',
    ],
    [
      'The President of Norway, Ada Lindqvist, and the Prime Minister of Estonia, the Honourable Bo Aasen, met. The leaders noted that this was their fifth meeting.',
      'Ada Lindqvist',
      'Bo Aasen',
    ],
    [
      'Norwegian President Ada Lindqvist met Danish President Bo Aasen. Ms Lindqvist has met China’s president five times.',
      'Ada Lindqvist',
    ],
    [
      'Presidents Ada Lindqvist, Bo Aasen and Eva Kask met. Lindqvist and Aasen have also met twice without Kask.',
      'Ada Lindqvist',
      'Bo Aasen',
    ],
    [
      'Presidents Ada Lindqvist and Jon Aasen met in 1999. In 2019 Eva Kask, the Estonian president, met Norway’s premier, Per Aasen. Kask and Aasen have met nine times.',
      'Eva Kask',
      'Per Aasen',
    ],
  ])('%s', (text, ...leaders) => {
    expect(leadersOfClaims(text).at(-1)?.toSorted()).toEqual(leaders.toSorted());
  });
});

test('an entry of a chronology may open with its place as well', () => {
  const text = [
    '4 November 2022, Oslo. Dahl receives Holm.',
    '17 May 2023, Bergen. The leaders’ second summit lasts an hour.',
  ];
  expect(daysOfClaims(text.join('\n'))).toEqual(['2023-05-17']);
});

test('an undated text holds on no day before others that it tells of', () => {
  const text = 'Presidents Ada Lindqvist and Bo Aasen met in Oslo on 3 April 1993. The two presidents met 18 times.';
  expect(daysOfClaims(`${text} Aasen resigned on 31 December 1999.`, null)).toEqual([null]);
});
