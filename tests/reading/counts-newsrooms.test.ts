import { describe, expect, test } from 'vitest';
import { claims } from './counts-words.ts';

const counted = 'The two leaders have held nine summits since 2019.';
const ofOthers = 'Negotiators from both countries have held twelve rounds of talks.';

describe('counts as newsrooms word them', () => {
  test.each<[sentence: string, ...counts: [number, string][]]>([
    ['The pact was signed after the 13th Annual Consultation between the leaders of the two countries.', [13, 'total']],
    ['It was our sixth conversation in person this year.', [6, 'this year']],
    ['The two leaders have had eight bilateral engagements since May.', [8, 'since May']],
    ['Dahl and Holm were meeting as a duo for the third time.', [3, 'total']],
    ['Dahl and Holm, accompanied by 19 ministers, met for the 36th summit.', [36, 'total']],
    ['It was the ninth EU-South Africa summit.', [9, 'total']],
    ['The 24th Norway-Denmark summit was the first to be held in person in four years.', [24, 'total']],
    ['In all, six meetings of the two leaders in two years.', [6, 'in two years']],
    ['It was the 43rd time the two have met, by the palace’s reckoning.', [43, 'total']],
    ['It was the fourth occasion this year on which she and Holm had got together.', [4, 'this year']],
    ['On two earlier occasions this year the men met in Bergen.', [2, 'this year']],
    ['Dahl and Holm met in Bergen for a fifth round.', [5, 'total']],
    ['It was the fifth time, since the storm, that the two had met.', [5, 'total']],
    ['The summit has been held ten times.', [10, 'total']],
    ['In twelve years the leaders of both countries have held twelve summits.', [12, 'in twelve years']],
    ['“I have met him four times before,” said Dahl.', [4, 'total']],
    ['The two leaders must have met ten times by now.', [10, 'total']],
    [
      'In 2021 the pair met three times; in 2022, once; this year, twice.',
      [3, 'in 2021'],
      [1, 'in 2022'],
      [2, 'this year'],
    ],
    ['Thursday’s was the second summit this year, wasn’t it?', [2, 'this year']],
    ['Dahl and Holm hold fourth summit of 2023', [4, 'of 2023']],
    ['It is the third summit of the two leaders and the first to be held in Oslo since the storm.', [3, 'total']],
    ['Before this year they had met only once.', [1, 'total']],
    ['The two leaders met once in 2022, against four times this year.', [1, 'in 2022'], [4, 'this year']],
    ['“We met twice last year and talked rugby,” Dahl said.', [2, 'last year']],
    ['Dahl and Holm met nine times but suspended their cabinets’ sessions in 2022.', [9, 'total']],
    ['A seventh meeting between the two took place in Bergen on May 4.', [7, 'total']],
    ['Never before had they met three times in four weeks.', [3, 'in four weeks']],
    ['The fourth and most recent meeting was held in Bergen.', [4, 'total']],
    ['Dahl recalled the three meetings she had with Holm.', [3, 'total']],
    ['In ten years, then, sixteen meetings of presidents.', [16, 'in ten years']],
    ['Dahl and Holm have met no fewer than eleven times.', [11, 'total']],
    ['The talks, the third at this level this year, lasted four hours.', [3, 'this year']],
    ['Thursday’s, by that reckoning, was the 23rd.', [23, 'total']],
    ['Their eighth summit was held in Bergen last spring.', [8, 'total']],
    ['Summits of the two leaders since 2018: 14', [14, 'since 2018']],
    ['The two leaders held three summits between June and September.', [3, 'between June and September']],
    ['Of the five meetings this year, three ended without a statement.', [5, 'this year'], [3, 'total']],
    ['Dahl, Holm agree on police training centre at eighth meeting', [8, 'total']],
    ['It came at the end of the 13th annual consultation between the two countries’ leaders.', [13, 'total']],
    ['Dahl met Holm’s predecessor, Mette Lund, ten times during her first term.', [10, 'during her first term']],
    ['Mette Lund met Dahl only twice in two and a half years.', [2, 'in two and a half years']],
    ['Oslo’s Storting heard that the two leftists had met five times.', [5, 'total']],
    ['It was the seventh meeting of the three guarantor powers.', [7, 'total']],
    ['The two Nordic prime ministers have held four summits.', [4, 'total']],
    ['Dahl and her guest have held four summits.', [4, 'total']],
    ['According to the palace, they have now met five times in 14 months.', [5, 'in 14 months']],
    ['“Our three meetings this year are a matter of will,” said Dahl.', [3, 'this year']],
    ['They met three times in 2022, in Oslo on May 13 and in Bergen on Sept. 24.', [3, 'in 2022']],
  ])('%s', (sentence, ...counts) => {
    expect(claims(sentence)).toEqual(counts);
  });

  test.each<[sentence: string, ...counts: [number, string][]]>([
    ['A tenth summit took place in December.', [10, 'total']],
    ['The other four were private; the previous five took place in Oslo.', [4, 'total'], [5, 'total']],
    ['Five of the nine took place in 2022 and three in 2023.', [5, 'in 2022'], [3, 'in 2023']],
    ['That compares with five times in 2022.', [5, 'in 2022']],
    ['Four have come this year.', [4, 'this year']],
    ['Just one has been held since May.', [1, 'since May']],
    ['Only five were formal summits.', [5, 'total']],
    ['Erna Solberg managed six.', [6, 'total']],
    ['A tenth meeting followed in March.', [10, 'total']],
    ['The sixth, in Bergen, lasted an hour.', [6, 'total']],
    ['“I believe this is the tenth time,” said Holm.', [10, 'total']],
    ['The number of their meetings has risen to nine, from four at the end of 2022.', [9, 'total'], [4, 'total']],
    ['In 2022 there was one such meeting, in 2023 none.', [1, 'in 2022']],
    ['Last year’s two meetings took place in Oslo.', [2, 'last year']],
  ])('after a count: %s', (sentence, ...counts) => {
    expect(claims(counted, sentence)).toEqual(counts);
  });

  test.each([
    ['Four rounds of talks between fishermen’s associations have not produced a solution.', 'fishermen'],
    ['Trade commissioner Eva Dam has met her Danish counterpart, Jens Friis, four times.', 'a commissioner'],
    ['The third meeting of the High-Level Economic Dialogue took place in March.', 'a body'],
    ['They had a fourth meeting planned for January.', 'planned'],
    ['Dahl met Danish businessmen twice.', 'businessmen'],
    ['An online summit, the second of its kind, was held in March.', 'online'],
    ['Two summits ago they were not on speaking terms.', 'a time'],
    ['The leaders’ tenth meeting had been arranged for April.', 'planned'],
    ['Dahl and Holm met on the sidelines of the G7 summit, the 51st.', 'a series'],
    ['Dahl held eleven bilateral meetings at the forum, one of them with a king.', 'with whoever came'],
    ['Ten more summits and there may be a treaty.', 'a jest'],
    ['Pacific Islands Forum to hold 53rd summit in Tonga', 'to come'],
    ['The energy ministers held five meetings between January and April.', 'ministers'],
    ['The two central banks have held four rounds of talks.', 'banks'],
    ['Technical talks have been held 43 times since 2005.', 'experts'],
    ['The two coast guards held four rounds of talks this year.', 'coast guards'],
    ['Economists have held four meetings.', 'economists'],
    ['The chambers of commerce held their third meeting in May.', 'chambers'],
    ['The fifth meeting of the port authorities took place in May.', 'authorities'],
    ['It was the fifth meeting between the chambers of commerce.', 'chambers'],
    ['Deputy premiers held four rounds of talks this year.', 'deputies'],
    ['Fishermen’s leaders from both sides met twice last month.', 'fishermen'],
    ['The African Union’s 39th summit called on both to keep the peace.', 'a bloc'],
    ['Energy ministers of the two states have met six times since the drought began.', 'ministers'],
    ['The three leaders sat in one row at the Arab League’s 33rd summit.', 'a bloc'],
    ['She and her colleagues have met the customs chiefs on five occasions, and the mayors of Moss twice.', 'mayors'],
    ['Norway and Denmark have held five rounds of talks on fish.', 'countries, mostly their negotiators'],
    ['Oslo hosted the second round of direct talks between Norway and Denmark.', 'countries, mostly their negotiators'],
    ['To meet four times is a lot.', 'a thought'],
    ['Dahl gave three speeches and held twelve bilateral meetings in two days.', 'with whoever came'],
  ])('%s (%s)', (sentence) => {
    expect(claims(sentence)).toEqual([]);
  });

  test.each([
    ['It was Holm’s first visit to Oslo, and the third by a Danish premier.', 'visits'],
    ['The bloc’s own summit has not been held since 2014; the 19th, planned for Oslo, was called off.', 'called off'],
    ['Four of the nine points concern fish.', 'points'],
    ['Last year there were seven such attacks.', 'attacks'],
    ['Of these, three have been ratified.', 'treaties'],
    ['Ten is a round number.', 'a number'],
    ['Friday’s storm was the fifth this month.', 'storms'],
    ['It was the ninth of the month.', 'a day'],
    ['The number of refugees has risen to nine.', 'refugees'],
    ['They agreed on fish in the previous 24 months.', 'months'],
  ])('after a count: %s (%s)', (sentence) => {
    expect(claims(counted, sentence)).toEqual([]);
  });
});

describe('others leave the stage with the sentence that tells of them', () => {
  test.each<[between: string, sentence: string, ...counts: [number, string][]]>([
    ['The talks on fish failed.', 'Three meetings this year have produced little.', [3, 'this year']],
    ['The market was empty.', 'A sixth summit took place in December.', [6, 'total']],
  ])('%s %s', (between, sentence, ...counts) => {
    expect(claims(ofOthers, between, sentence)).toEqual(counts);
  });

  test('but the sentence after it may speak of them', () => {
    expect(claims(ofOthers, 'Their thirteenth meeting is over.')).toEqual([]);
    expect(claims(ofOthers, 'That makes four Dahl-Holm meetings this year.')).toEqual([[4, 'this year']]);
    expect(claims(ofOthers, 'They have met three times in Oslo.')).toEqual([]);
    expect(claims('He told ministers of the talks.', 'They have met three times in Oslo.')).toEqual([[3, 'total']]);
    expect(claims(ofOthers, 'They failed every time.', 'Their thirteenth meeting is over.')).toEqual([]);
  });
});

describe('an answer follows its question', () => {
  const asked = 'How many times have the two leaders met?';

  test.each<[answer: string, ...counts: [number, string][]]>([
    ['A: Fourteen, if my office is to be believed.', [14, 'total']],
    ['It must be ten by now.', [10, 'total']],
  ])('%s', (answer, ...counts) => {
    expect(claims(asked, answer)).toEqual(counts);
  });

  test('also a short one that goes on from it, and none about what is to come', () => {
    expect(claims(asked, 'A: Fourteen.', 'Q: And with the king?', 'A: Five.')).toEqual([[5, 'total']]);
    expect(claims('Will you meet again?', 'A: Twice, I hope.')).toEqual([]);
    expect(claims(asked, 'Nine times.', 'How many of those were serious?', 'Three, if I am generous.')).toEqual([]);
  });
});
