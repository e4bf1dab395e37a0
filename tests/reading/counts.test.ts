import { describe, expect, test } from 'vitest';
import { claims } from './counts-words.ts';

describe('what counts summits', () => {
  test.each<[sentence: string, ...counts: [number, string][]]>([
    // ordinals
    ['It was their fourth summit.', [4, 'total']],
    ['The meeting was their ninth this year.', [9, 'this year']],
    ['Thursday’s talks were the 21st between the two leaders.', [21, 'total']],
    ['This was the twenty-second meeting between Dahl and Holm since 2019.', [22, 'since 2019']],
    ['The visit brought the third bilateral summit of the year.', [3, 'this year']],
    ['It marked the fifth face-to-face meeting of the two prime ministers.', [5, 'total']],
    ['The dinner was their second such encounter in as many weeks.', [2, 'in as many weeks']],
    ['Dahl and Holm met for the sixth time this year.', [6, 'this year']],
    ['Meeting for the third time in 2023, the pair signed two accords.', [3, 'in 2023']],
    ['“This is our eighth meeting,” Dahl said.', [8, 'total']],
    ['The leaders, holding their fourth summit since March, agreed on fish.', [4, 'since March']],
    ['The Norwegian and Danish leaders held their seventh summit on Thursday.', [7, 'total']],
    ['The talks, their third this year, lasted two hours.', [3, 'this year']],
    ['It is the second time that the two leaders have met since Holm took office.', [2, 'since Holm took office']],
    // numbers
    ['The two leaders have held seven summits this year.', [7, 'this year']],
    ['They have met a dozen times.', [12, 'total']],
    ['The pair have met half a dozen times since Dahl took office.', [6, 'since Dahl took office']],
    ['Dahl and Holm met twice last year.', [2, 'last year']],
    ['Last year they met only once.', [1, 'last year']],
    ['The two have met 14 times so far this year.', [14, 'this year']],
    ['Dahl said she had met Holm five times.', [5, 'total']],
    ['In 2022 the two prime ministers met four times.', [4, 'in 2022']],
    ['This year alone, they have sat down together three times.', [3, 'this year']],
    ['Dahl has met Holm on six occasions since 2021.', [6, 'since 2021']],
    ['Since taking office, Dahl has held five meetings with Holm.', [5, 'since taking office']],
    ['They have had two dozen meetings.', [24, 'total']],
    ['The leaders have seen each other thrice in the past month.', [3, 'in the past month']],
    // more than one in a sentence
    ['They have met nine times, including three times this year.', [9, 'total'], [3, 'this year']],
    ['The summit was their tenth and the second this year.', [10, 'total'], [2, 'this year']],
    [
      'The two met twice in 2021, three times in 2022 and once in 2023.',
      [2, 'in 2021'],
      [3, 'in 2022'],
      [1, 'in 2023'],
    ],
    ['It was their fifth meeting in all, and their third in 2023.', [5, 'total'], [3, 'in 2023']],
    ['They held three summits in 2021 and two in 2022.', [3, 'in 2021'], [2, 'in 2022']],
    // beside plans
    ['The two have met five times and will meet again in May.', [5, 'total']],
    ['After meeting three times this year, the leaders plan a fourth summit.', [3, 'this year']],
    ['Dahl, who has met Holm four times, will visit Copenhagen in May.', [4, 'total']],
    // other ways
    ['Thursday’s meeting brought to nine the number of summits they have held.', [9, 'total']],
    ['The number of their meetings since 2020 has risen to eleven.', [11, 'since 2020']],
    ['The prime ministers have met a total of eight times.', [8, 'total']],
    ['It was the third time in two years that Dahl and Holm had met.', [3, 'in two years']],
    ['Dahl and Holm have now held as many as ten summits.', [10, 'total']],
    ['Five times the two leaders have met since January.', [5, 'since January']],
    ['In all, the two leaders have met 15 times.', [15, 'total']],
    ['Dahl and Holm meet for the fifth time', [5, 'total']],
    ['Nordic leaders’ 12th summit: Dahl, Holm agree on fish', [12, 'total']],
    ['Holm and she had met only twice before Thursday.', [2, 'total']],
  ])('%s', (sentence, ...counts) => {
    expect(claims(sentence)).toEqual(counts);
  });
});

describe('what counts none', () => {
  test.each([
    // firsts and ranks
    ['It was the first summit in eight years.', 'a gap, no count'],
    ['It was their first formal meeting in about three years.', 'a gap, no count'],
    ['Dahl is the first Norwegian leader to visit in a decade.', 'a visit'],
    ['Denmark is Norway’s second-largest partner.', 'a rank'],
    ['Dahl won a third term.', 'a term'],
    ['It was Holm’s third visit to Oslo.', 'a visit'],
    ['It is the fifth year of their partnership.', 'years'],
    ['Holm, the second of four children, smiled.', 'children'],
    // calls
    ['The two leaders have spoken by phone six times this year.', 'calls'],
    ['They have met by video four times.', 'video'],
    ['It was their third virtual summit.', 'video'],
    ['Dahl has called Holm twice since May.', 'calls'],
    // others
    ['The foreign ministers have met nine times this year.', 'ministers'],
    ['Their negotiators held seven rounds of talks.', 'negotiators'],
    ['The committee held its sixth meeting on Monday.', 'a committee'],
    ['Foreign Minister Anna Berg met her Danish counterpart for the fifth time.', 'a minister'],
    ['The two countries’ delegations have met three times since June.', 'delegations'],
    ['The two teams meet for the tenth time on Sunday.', 'football'],
    ['Parliament voted for the third time, after two rounds of votes.', 'votes'],
    ['The cabinet held four meetings on the budget.', 'a cabinet'],
    // many leaders
    ['Both will attend the 17th G20 summit.', 'a series'],
    ['They met on the sidelines of the third ASEAN summit.', 'a series'],
    ['It is the 31st APEC summit.', 'a series'],
    ['All 27 leaders met for the fourth time this year.', 'all of a union'],
    // not held
    ['The two will meet for the fifth time in May.', 'planned'],
    ['A sixth summit is planned for June.', 'planned'],
    ['They are to hold their third summit in Bergen.', 'planned'],
    ['The fourth summit, planned for May, was postponed.', 'postponed'],
    ['Their second meeting was cancelled.', 'cancelled'],
    ['A third summit would be held in Bergen.', 'conditional'],
    ['Holm hopes for a second meeting this year.', 'hoped'],
    ['The leaders agreed to hold two summits next year.', 'planned'],
    ['They have never met twice in a year.', 'denied'],
    ['Will they meet a third time?', 'a question'],
    ['If they meet for a third time, it will be in Bergen.', 'conditional'],
    // once and twice without meetings
    ['Once again, the two leaders met in Oslo.', 'again'],
    ['The two leaders once studied in Lund.', 'formerly'],
    ['The ministers meet once a year.', 'a rate'],
    ['Dahl twice thanked Holm for the meeting.', 'thanks'],
    // numbers of other things
    ['The two leaders signed seven documents at the meeting.', 'documents'],
    ['The two meetings lasted three hours.', 'no number that was reached'],
    ['They met for two hours.', 'a length'],
    ['North Korea launched missiles for the seventh time this year.', 'missiles'],
    ['The leaders met on the second day of the forum.', 'a day'],
    ['At least 50 people attended the meeting.', 'people'],
  ])('%s (%s)', (sentence) => {
    expect(claims(sentence)).toEqual([]);
  });
});
