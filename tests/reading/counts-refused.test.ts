import { describe, expect, test } from 'vitest';
import { claims } from './counts-words.ts';

describe('numbers that nobody vouches for', () => {
  test.each([
    ['The claim that they met six times is false.', 'denied afterwards'],
    ['It is not true that they have met nine times this year.', 'denied before'],
    ['The opposition leader wrongly said the two had met eight times.', 'an error'],
    ['The embassy spoke of reports of four secret meetings.', 'hearsay'],
    ['It is rumoured that they have met four times in a hunting lodge.', 'a rumour'],
    ['Suppose they met ten times: what would they say?', 'a thought'],
    ['“I wish we had met five times,” Holm said.', 'a wish'],
    ['In the novel, the two leaders meet five times.', 'fiction'],
    ['Perhaps they met four times.', 'a guess'],
    ['They may have met eight times, they may not.', 'a guess'],
    ['Had they met three times, the quarrel might have ended.', 'a condition'],
  ])('%s (%s)', (sentence) => {
    expect(claims(sentence)).toEqual([]);
  });

  test.each<[sentence: string, count: number]>([
    ['They may have met six times, but they have agreed on nothing.', 6],
    ['They have met perhaps four times this year.', 4],
    ['They have met five times, perhaps more.', 5],
  ])('but %s', (sentence, count) => {
    expect(claims(sentence).map(([value]) => value)).toEqual([count]);
  });
});

describe('numbers of other meetings', () => {
  test.each([
    ['In July CARICOM heads gather in Georgetown for their 49th regular meeting.', 'a bloc'],
    ['Commonwealth leaders met for the 27th time in Apia.', 'a bloc'],
    ['The leaders of the Caribbean Community have met 45 times.', 'a bloc'],
    ['EU leaders met in Granada for the fourth time this year.', 'a bloc'],
    ['As students the two met four times.', 'before office'],
    ['Before they took office they had met three times.', 'before office'],
    ['It was the second biggest summit in the history of Oslo.', 'a rank'],
  ])('%s (%s)', (sentence) => {
    expect(claims(sentence)).toEqual([]);
  });

  test.each<[sentence: string, count: number]>([
    ['The two Nordic leaders met for the fifth time on Thursday.', 5],
    ['At a gathering of Asian leaders Dahl and Holm met for the third time.', 3],
    ['At a gathering of Asian leaders they met for the fourth time.', 4],
    ['As prime ministers they met seven times.', 7],
  ])('but %s', (sentence, count) => {
    expect(claims(sentence).map(([value]) => value)).toEqual([count]);
  });
});

describe('numbers of other things, after a count of summits', () => {
  const counted = 'The two leaders have held nine summits since 2019.';

  test.each([
    'The guards numbered forty.',
    'The jury gave it nine.',
    'The bank puts inflation at four.',
    'In 2021 two were fined.',
    'In 2022 six died.',
    'There were thirty in the hall.',
  ])('%s', (sentence) => {
    expect(claims(counted, sentence)).toEqual([]);
  });

  test('but In 2021 they managed three.', () => {
    expect(claims(counted, 'In 2021 they managed three.')).toEqual([[3, 'in 2021']]);
  });
});
