import { describe, expect, test } from 'vitest';
import { claims } from './counts-words.ts';

describe('a plan, a call or a denial refuses only the meeting it governs', () => {
  test.each<[sentence: string, ...counts: [number, string][]]>([
    ['The two leaders have met four times to discuss the planned bridge.', [4, 'total']],
    ['Dahl and Holm have met six times and discussed plans for a tunnel.', [6, 'total']],
    ['No agreement came out of their third meeting.', [3, 'total']],
    ['Neither side commented after the leaders’ fifth meeting.', [5, 'total']],
    ['Their nine meetings this year have failed to end the quarrel.', [9, 'this year']],
    ['The talks, their fourth this year, ended without any promise to meet again.', [4, 'this year']],
    ['The leaders met on Thursday, their eighth summit and the second to be held in Oslo.', [8, 'total'], [2, 'total']],
    ['They have spoken by phone twice and met nine times.', [9, 'total']],
    ['It was what both offices call their seventh summit.', [7, 'total']],
    ['The two leaders have met nearly thirty times.', [30, 'total']],
    ['Eight encounters in three years: no two leaders had done that before.', [8, 'in three years']],
    ['Dahl came for a sixth meeting with Holm in less than a year.', [6, 'in less than a year']],
  ])('%s', (sentence, ...counts) => {
    expect(claims(sentence)).toEqual(counts);
  });

  test.each([
    ['A third summit remains elusive.', 'to come'],
    ['There is still no date for a third meeting.', 'to come'],
    ['Two meetings, one in Oslo and one in Bergen, are still planned.', 'planned'],
    ['No Danish premier has met Dahl three times.', 'denied'],
    ['The prime ministers met for the ninth time this year, by video link, on Thursday.', 'video'],
    ['When a spokesman says “it is their tenth meeting”, he wants applause.', 'supposed'],
    ['The two leaders must meet twice a year.', 'a duty'],
    ['In the two leaders’ talks the treaty was the fourth in a row to fail.', 'a row, no number of meetings'],
  ])('%s (%s)', (sentence) => {
    expect(claims(sentence)).toEqual([]);
  });
});

describe('who met', () => {
  test.each<[sentence: string, ...counts: [number, string][]]>([
    ['Roosevelt and Churchill were together on eleven occasions.', [11, 'total']],
    ['Mark Rutte has seen Angela Merkel three times this year.', [3, 'this year']],
    ['Dahl and Holm, who talked in the town hall, held their seventh meeting.', [7, 'total']],
    ['It was the third time a Norwegian prime minister had sat down with a Danish king.', [3, 'total']],
    ['The foreign ministry lists nine meetings between the two leaders.', [9, 'total']],
    ['The pair, who first met as finance ministers in 2016, have had seventeen meetings.', [17, 'total']],
    ['Officials say there have been six summits since May.', [6, 'since May']],
    ['Their predecessors met nine times.', [9, 'total']],
    ['King and president sat down together a dozen times.', [12, 'total']],
  ])('%s', (sentence, ...counts) => {
    expect(claims(sentence)).toEqual(counts);
  });

  test.each([
    ['The farmers met five times.', 'farmers'],
    ['The party held two meetings.', 'a party'],
    ['My husband and I had met four times when he proposed.', 'a couple'],
    ['Holm’s daughters, who have met the pope twice, came along.', 'daughters'],
    ['The rector welcomed the prime minister for the third time.', 'a rector'],
    ['The two presidents received a delegation of traders three times.', 'a delegation'],
    ['Foreign Minister Anna Berg and her opposite number, Jens Friis, have met seven times.', 'ministers'],
    ['The Lions and the Stars met for the 17th time in the qualifiers.', 'clubs'],
    ['Five Central Asian presidents held their fifth consultative meeting.', 'more than three'],
    ['Mercosur presidents met for the 57th time.', 'a series'],
    ['The second Russia-Africa summit was held in May.', 'a series'],
    ['Dahl has met twelve business leaders twice.', 'many others'],
  ])('%s (%s)', (sentence) => {
    expect(claims(sentence)).toEqual([]);
  });

  test('a minister introduced before stays one by name', () => {
    expect(
      claims(
        'Foreign Ministers Anna Berg and Jens Friis talked, too.',
        'Berg and Friis have met five times this year.',
      ),
    ).toEqual([]);
  });
});

describe('numbers alone, where a count was given or asked for', () => {
  const count = 'The two leaders have met nine times.';
  test.each<[before: string, sentence: string, ...counts: [number, string][]]>([
    [count, 'Holm’s own office puts the number at eight.', [8, 'total']],
    [count, 'The palace’s list has seven.', [7, 'total']],
    [count, 'Dahl makes it eleven; the ministry says twelve.', [11, 'total'], [12, 'total']],
    [count, 'In 2014 there were two, and in 2015 three.', [2, 'in 2014'], [3, 'in 2015']],
    [count, 'Nine in three years is not bad.', [9, 'in three years']],
    [count, 'Eleven is the figure that Copenhagen gives.', [11, 'total']],
    [count, 'They have done so twice this year.', [2, 'this year']],
    ['How many times have the two leaders met?', 'Officially, eleven times.', [11, 'total']],
    ['How many of these have the two leaders held?', 'They tell me fourteen.', [14, 'total']],
    ['Readers want to know how often the two leaders have met.', 'Nine so far.', [9, 'total']],
    ['The two leaders met in Oslo.', 'Wednesday’s dinner was the eighth.', [8, 'total']],
    ['The two leaders met in Oslo.', 'Summits since 2019 | 12', [12, 'since 2019']],
    ['The two leaders met in Oslo.', 'It was summit #7.', [7, 'total']],
    ['The two leaders met in Oslo.', 'Holm’s embassy said that Thursday’s was the sixth.', [6, 'total']],
    ['The two leaders met in Oslo.', 'Their meetings, five in all, have been short.', [5, 'total']],
  ])('%s %s', (before, sentence, ...counts) => {
    expect(claims(before, sentence)).toEqual(counts);
  });

  test.each([
    [count, 'It was the fourth in a row.', 'a row'],
    [count, 'Agreements signed: 31', 'agreements'],
    [count, 'Anna Berg, 71, a driver, waited outside.', 'an age'],
    [count, 'We have nine projects on the table and I like eight of them.', 'projects'],
    [count, 'They also speak by telephone; my notes say thirty-one.', 'calls'],
    [count, 'The vote was lost by four to one.', 'votes'],
    [count, 'More than 670,000 Danes live in Norway.', 'part of a figure'],
    [count, 'Her book, Twelve Summits That Changed Nothing, is out.', 'a title'],
    [count, '10:22 The doors have closed.', 'the time'],
    [count, '“Second time in six weeks that I have ironed the flags,” said a sergeant.', 'flags'],
    ['How many more summits will the two leaders hold?', 'Two, if all goes well.', 'to come'],
  ])('%s %s (%s)', (before, sentence) => {
    expect(claims(before, sentence)).toEqual([]);
  });
});

describe('spans', () => {
  test.each<[sentence: string, ...counts: [number, string][]]>([
    [
      'They have met six times, by my reckoning, since Holm took office in 2019.',
      [6, 'since Holm took office in 2019'],
    ],
    ['The two leaders met 11 times in all, starting with a breakfast in 2015.', [11, 'total']],
    ['Their sixth meeting, in 2017, was the shortest.', [6, 'total']],
    ['They have met thrice in 2023 and ten times overall.', [3, 'in 2023'], [10, 'total']],
    ['The two, who between 1982 and 1995 met eighty times, were friends.', [80, 'between 1982 and 1995']],
    ['The leaders, in the whole of the last term, met on three occasions.', [3, 'in the whole of the last term']],
    ['Only for the current year the leaders met four times.', [4, 'this year']],
    ['They met five times in 2022, up from three the year before.', [5, 'in 2022'], [3, 'the year before']],
  ])('%s', (sentence, ...counts) => {
    expect(claims(sentence)).toEqual(counts);
  });
});
