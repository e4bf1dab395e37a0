import { describe, expect, test } from 'vitest';
import { claims, daysOfClaims } from './counts-words.ts';

describe('how far a count reaches', () => {
  test.each<[sentence: string, value: number, scope: string]>([
    ['Five times this term, she said, the two leaders have met since the bridge was opened.', 5, 'this term'],
    [
      'No fewer than nine times the two leaders have met since the bridge was opened.',
      9,
      'since the bridge was opened',
    ],
    ['They had never met more than once a year until 2015, when there were seven summits.', 7, '2015'],
    ['The prime ministers’ dinner takes this year’s tally of meetings to four.', 4, 'this year'],
    ['2022 brought four summits of the two leaders.', 4, '2022'],
    [
      'Between the vote in July and the first snow, the two leaders had three meetings.',
      3,
      'between the vote in July and the first snow',
    ],
    [
      'From the treaty of 1992 to the quarrel of 2012, eleven summits were held by the two leaders.',
      11,
      'from the treaty of 1992 to the quarrel of 2012',
    ],
    ['The two leaders have held sixteen meetings, going back to 2007.', 16, 'going back to 2007'],
    ['The two leaders held seven summits up to 2014.', 7, 'up to 2014'],
    ['It was the two leaders’ second meeting in 48 hours.', 2, 'in 48 hours'],
    ['They have met only three times, all of them since last autumn.', 3, 'since last autumn'],
    ['The summit was the fifth in the tenure of Ingrid Dahl.', 5, 'in the tenure of Ingrid Dahl'],
    ['For the third time Dahl and Holm met in a hut in the summer.', 3, 'total'],
  ])('%s', (sentence, value, scope) => {
    expect(claims(sentence)).toEqual([[value, scope]]);
  });
});

describe('the day on which a count holds', () => {
  test('in a chronology it is that of the entry', () => {
    const text = [
      '14 March 2022: Dahl receives Holm in Oslo.',
      '18 October 2022: A short meeting in Bergen takes the leaders’ tally to two. It was the second since May.',
    ];
    expect(daysOfClaims(text.join('\n'))).toEqual(['2022-10-18', '2022-10-18']);
  });

  test('the third summit of three countries holds on the day after their names', () => {
    const text = 'The third trilateral summit of Norway, Denmark and Sweden was held in Visby on 2 October 2023.';
    expect(daysOfClaims(text)).toEqual(['2023-10-02']);
  });

  test('what is told of years gone by holds when it is told', () => {
    const text = 'Dahl and Holm met on Tuesday. The two leaders held five summits between 2014 and 2019.';
    expect(daysOfClaims(text)).toEqual(['2023-11-16']);
  });

  test('an undated text holds on the one day that it tells in full', () => {
    const text = 'Speaking in Oslo on 12 March 2023, the Danish leader, Lars Holm, thanked Ingrid Dahl.';
    const counted = 'The two leaders have met nine times.';
    expect(daysOfClaims(`${text}\n${counted}`, null)).toEqual(['2023-03-12']);
    expect(daysOfClaims(`${text}\nA treaty of 5 May 1998 is in force.\n${counted}`, null)).not.toEqual(['1998-05-05']);
  });
});
