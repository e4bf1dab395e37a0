import { describe, expect, test } from 'vitest';
import { claims } from './counts-words.ts';

const counted = 'The two leaders have held nine summits since 2019.';

describe('counts in wordings beside the usual ones', () => {
  test.each<[sentence: string, ...counts: [number, string][]]>([
    ['Four times since 2021 the emir of Qatar has brought Dahl and Holm together.', [4, 'since 2021']],
    ['Six times since the summer of 2021 the EU has brought Dahl and Holm together.', [6, 'since the summer of 2021']],
    ['The king has twice brought Dahl and Holm to the same table.', [2, 'total']],
    ['Dahl and Holm have been brought together five times by the pope.', [5, 'total']],
    ['Dahl met Holm eleven times as prime minister.', [11, 'total']],
    ['They met three times as leaders of their countries.', [3, 'total']],
    ['The leaders noted that they had also met on three other occasions this year.', [3, 'this year']],
    ['It was their fourth meeting this year, against a single one in 2021.', [4, 'this year'], [1, 'in 2021']],
    ['They have met five times this year, compared with just one in 2022.', [5, 'this year'], [1, 'in 2022']],
    ['Five of the two leaders’ dinners fell in 2022.', [5, 'in 2022']],
    ['5: the leaders of the two countries have held five summits since 2019.', [5, 'since 2019']],
    ['Dahl has had just one meeting with Holm this year.', [1, 'this year']],
    ['This was the sixth meeting between the neighbours.', [6, 'total']],
    ['It was the fourth round of talks between the presidents.', [4, 'total']],
    ['It was their second meeting this year, after one in Paris in June.', [2, 'this year']],
    ['Dahl and Holm held a summit in the capital on Thursday, the third since 2019.', [3, 'since 2019']],
    ['They have met nine times, four in Oslo and the other five in Aarhus.', [9, 'total'], [4, 'total'], [5, 'total']],
  ])('%s', (sentence, ...counts) => {
    expect(claims(sentence)).toEqual(counts);
  });

  test.each<[sentence: string, ...counts: [number, string][]]>([
    ['Four were in Oslo.', [4, 'total']],
    ['With Sweden’s Nilsson she has managed three.', [3, 'total']],
    ['Her predecessor got two.', [2, 'total']],
    ['Thursday’s dinner was number ten.', [10, 'total']],
    ['Holm managed three with her in 2021.', [3, 'in 2021']],
    ['Dahl’s predecessor got through four in ten months.', [4, 'in ten months']],
    ['Jens Stoltenberg got three with Holm in all of 2017.', [3, 'in all of 2017']],
  ])('after a count: %s', (sentence, ...counts) => {
    expect(claims(counted, sentence)).toEqual(counts);
  });

  test.each([
    ['The storm has twice brought snow and ice together.', 'weather'],
    ['Dahl answered Holm three times as often as last year.', 'a comparison'],
    ['They had met once as opposition leaders.', 'before they took office'],
    ['He denied reports that the two leaders had met twice in secret.', 'denied'],
    ['Rumours that Dahl and Holm have met three times this month are untrue, she said.', 'a rumour'],
    ['Fish is the open question after the seventh round of talks between the trade czars.', 'others'],
    ['Six economic working groups, which convened for the fifteenth time in May, will go on.', 'working groups'],
    ['In June comes the Northern Europe summit, the fourth of that kind.', 'a series'],
    ['The talks ended with a statement, the third this year.', 'a statement'],
    ['Dahl met Holm after her party’s congress, the 12th since it was founded.', 'a congress'],
    ['They met on the sidelines of the UN General Assembly, the 78th.', 'a series'],
    ['They prepared the next summit, the fourth, to be hosted by Denmark in 2024.', 'to come'],
    ['Both sides say 9 of 12 clauses of the accord are settled.', 'clauses'],
    ['14: rounds of talks between the trade ministers since 2020.', 'ministers'],
  ])('%s (%s)', (sentence) => {
    expect(claims(sentence)).toEqual([]);
  });

  test.each([
    ['By a count that I made from releases at two in the morning, it was a good year.', 'an hour'],
    ['Phone calls are another league: they have had nineteen, five of them since May.', 'calls'],
    ['Nine people were hurt, four of them badly.', 'people'],
    ['Four of them are women.', 'people'],
    ['Nine of ten voters in Bergen approve of the deal.', 'voters'],
    ['There were nine on the ship.', 'people'],
    ['The palace says twelve were hurt.', 'people'],
    ['Seven have since resigned.', 'people'],
    ['The deal had eluded the previous four.', 'others'],
    ['“The herring is number 2,” Holm said.', 'a dish'],
    ['The bridge has been announced four times since 2019.', 'a bridge'],
  ])('after a count: %s (%s)', (sentence) => {
    expect(claims(counted, sentence)).toEqual([]);
  });
});
