import { describe, expect, test } from 'vitest';
import { claims } from './counts-words.ts';

type Row = [sentence: string, ...counts: [number, string][]];
const counted = 'They have met nine times.';

describe('meetings by other names', () => {
  test.each<Row>([
    ['It was their third such gathering this year.', [3, 'this year']],
    ['“This is our fifth interaction,” Dahl said.', [5, 'total']],
    ['Thursday’s lunch was the pair’s fourth in 2023.', [4, 'in 2023']],
    ['Their seventh gathering, in Bergen, ended early.', [7, 'total']],
    ['The Danish-Norwegian summit, in its twelfth edition, returned to Oslo on Thursday.', [12, 'total']],
    ['The annual summit of Norway and Denmark, held in Oslo for its ninth running, was short.', [9, 'total']],
    ['Thursday’s talks in Oslo, second this year, ended without a statement.', [2, 'this year']],
    ['The Eighth Summit between Norway and Denmark was held in Oslo.', [8, 'total']],
    ['This takes to seven the number of times they have met.', [7, 'total']],
    ['A second summit in Bergen in May fared no better.', [2, 'total']],
    ['Third Dahl-Holm summit since 2021 opens in Oslo', [3, 'since 2021']],
    ['Meeting no. 7 between the two leaders was short.', [7, 'total']],
  ])('%s', (sentence, ...counts) => {
    expect(claims(sentence)).toEqual(counts);
  });

  test.each([
    ['The film festival, in its twelfth edition, opened on Thursday.', 'no summit'],
    ['The G7 summit, in its 50th edition, opened in Bergen.', 'a bloc'],
    ['It was the bank’s third such gathering this year.', 'others'],
    ['The ministers’ fourth dinner was long.', 'others'],
  ])('but not %s (%s)', (sentence) => {
    expect(claims(sentence)).toEqual([]);
  });
});

describe('numbers far from their verb', () => {
  test.each<Row>([
    ['Dahl and Holm have managed to meet four times.', [4, 'total']],
    ['The two leaders had to meet five times this year.', [5, 'this year']],
    ['The two leaders met, one aide counts, eleven times.', [11, 'total']],
    ['No fewer than nine times, the palace told reporters, have Dahl and Holm met.', [9, 'total']],
    ['The two leaders have met on this on eight dates since 2016.', [8, 'since 2016']],
    ['Never had the two met in public, until they did so on four occasions.', [4, 'total']],
    ['I arranged their meetings, fourteen of them over six years.', [14, 'over six years']],
    [
      'With the Swede Dahl has met four times since Easter, with the Finnish one on two.',
      [4, 'since Easter'],
      [2, 'total'],
    ],
    ['The talks between Dahl and Holm, the latest of nine since 2020, were short.', [9, 'since 2020']],
    ['After the meeting Dahl praised the seven they had held since May.', [7, 'since May']],
    ['That made four between them since Easter.', [4, 'since Easter']],
  ])('%s', (sentence, ...counts) => {
    expect(claims(sentence)).toEqual(counts);
  });

  test.each([
    ['The two leaders have to meet five times a year.', 'a duty'],
    ['Dahl came to Oslo for the third time to meet the king.', 'visits'],
    ['They met in the hall, five of them in coats.', 'people'],
    ['That made four goals between them.', 'goals'],
  ])('but not %s (%s)', (sentence) => {
    expect(claims(sentence)).toEqual([]);
  });
});

describe('numbers alone, after a count', () => {
  test.each<Row>([
    ['The sixth was on Monday at a lake.', [6, 'total']],
    ['Their fifth, on Thursday, was the shortest.', [5, 'total']],
    ['The palace says ten; seven were in Oslo.', [10, 'total'], [7, 'total']],
    ['At the sixth, on Monday, they opened a clinic.', [6, 'total']],
    ['Bergen was already the third this year.', [3, 'this year']],
    ['Last week’s was their second this year.', [2, 'this year']],
    ['Four of the eight fell last year.', [4, 'last year']],
    ['Her predecessor, Jens Berg, had managed one in four years.', [1, 'in four years']],
    ['His predecessor held five with the same man.', [5, 'total']],
    ['The embassy acknowledges six.', [6, 'total']],
    ['Their previous five had produced a cable.', [5, 'total']],
    ['Three more meetings have followed.', [3, 'total']],
  ])('%s', (sentence, ...counts) => {
    expect(claims(counted, sentence)).toEqual(counts);
  });

  test.each([
    ['The sixth form of the school sang.', 'a noun of its own'],
    ['At the third attempt, they agreed.', 'a noun of its own'],
    ['The jury gave them nine.', 'points'],
    ['Three more meetings will follow.', 'plans'],
    ['Four of the eight ferries sank.', 'ferries'],
  ])('but not %s (%s)', (sentence) => {
    expect(claims(counted, sentence)).toEqual([]);
  });
});

describe('who did not meet', () => {
  test.each([
    ['Reports that the two leaders had met twice were “pure invention”, her office said.', 'invented'],
    ['The spokeswoman was asked whether it was true that they had met four times.', 'asked'],
    ['Had Dahl gone to Paris, she would have met Holm for the third time this year.', 'a condition'],
    ['Without a single meeting, the two leaders signed.', 'none'],
    ['“We have met six times,” the minister said.', 'a minister'],
    ['The defence minister, who has had seven meetings in Oslo, left early.', 'a minister'],
    ['The mayors of Lund and Malmö have met nine times.', 'mayors'],
    ['The presidents of the two port authorities met for the third time.', 'heads of a body'],
    ['State premiers met the prime minister for the fourth time this year.', 'a part of a country'],
    ['The leaders of the five Nordic lands met for the sixth time.', 'many'],
    ['It was the second time that the Benelux leaders had met as a group.', 'a bloc'],
    ['Heads of government of the Pacific group, at their 52nd meeting, called for calm.', 'a bloc'],
  ])('%s (%s)', (sentence) => {
    expect(claims(sentence)).toEqual([]);
  });

  test.each<[sentence: string, count: number]>([
    ['“We met three times,” a Danish official said.', 3],
    ['“We have met six times,” the prime minister said.', 6],
    ['The general who runs Sudan met the president of Chad four times.', 4],
  ])('but %s', (sentence, count) => {
    expect(claims(sentence).map(([value]) => value)).toEqual([count]);
  });
});

describe('numbers that what stands beside them does not undo', () => {
  test.each<Row>([
    ['At their second meeting, in Bergen in May, the two failed to agree on who should pay.', [2, 'total']],
    ['Half a dozen meetings of the two leaders have not settled how much may be fished.', [6, 'total']],
    ['Seven meetings of the two leaders, to be precise.', [7, 'total']],
    [
      'Oslo says the two leaders have met eight times; Copenhagen acknowledges six, and neither would print a list.',
      [8, 'total'],
      [6, 'total'],
    ],
    ['Dahl received the guests and met Holm five times.', [5, 'total']],
    ['In his whole career Holm has met Dahl, the prime minister, exactly once.', [1, 'total']],
    ['The late king met Dahl’s predecessor, Jens Berg, on seven occasions.', [7, 'total']],
    ['On the ninth occasion of their meeting, Dahl and Holm finally had a licence.', [9, 'total']],
    ['The two leaders met a good ten times.', [10, 'total']],
    ['DAHL AND HOLM MEET FOR FOURTH TIME', [4, 'total']],
    ['Two of the four meetings ended without a text.', [2, 'total']],
    ['The two have met nine times, and six of those meetings were squeezed into a forum.', [9, 'total'], [6, 'total']],
  ])('%s', (sentence, ...counts) => {
    expect(claims(sentence)).toEqual(counts);
  });

  test.each([
    ['A third summit, to be held in May, is a test.', 'a plan'],
    ['A fourth summit, which will be held in May, is a test.', 'a plan'],
    ['They failed to hold a second meeting.', 'not held'],
    ['Two of the four ministers left.', 'ministers'],
  ])('but not %s (%s)', (sentence) => {
    expect(claims(sentence)).toEqual([]);
  });

  test.each<[sentence: string, value: number, scope: string]>([
    ['Eleven of the 35 have taken place in border towns.', 11, 'total'],
    ['This year twice, in Bergen in March and then in Aarhus.', 2, 'this year'],
  ])('after talks were spoken of: %s', (sentence, value, scope) => {
    expect(claims('Dahl and Holm have held talks on fish often.', sentence)).toEqual([[value, scope]]);
  });
});
