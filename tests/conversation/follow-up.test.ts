import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { followUp } from '../../src/conversation/follow-up.ts';
import type { Library } from '../../src/library/library.ts';
import { hostileText } from '../adapters/discord/hostile.ts';
import { libraryOf } from '../factories.ts';

const LISBON = `---
published: 2031-05-04
summits:
  - date: 2031-05-03
    basis: stated
    place: Lisbon
    occasion: a state visit
    leaders: [Ana Reis, Bo Lind]
    evidence: met in Lisbon
---

President Ana Reis and Prime Minister Bo Lind met in Lisbon on Saturday.

“We agree,” Reis said.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ 'lisbon.md': LISBON });
});

describe('names something else', () => {
  test.each([
    ['a person', 'What did Kishida say about fish?', 'and Biden?', 'What did Biden say about fish?'],
    ['a person whom only the articles know', 'What did Kishida say?', 'how about Ana Reis', 'What did Ana Reis say?'],
    [
      'people',
      'How many summits did Kishida and Yoon hold?',
      'and Biden and Yoon',
      'How many summits did Biden and Yoon hold?',
    ],
    ['the one beside another', 'When did Yoon meet Kishida?', 'with Biden?', 'When did Yoon meet with Biden?'],
    ['the one after a preposition', 'Who met with Kishida in 2023?', 'and with Biden', 'Who met with Biden in 2023?'],
    ['nobody, when there is none to name', 'What did Kishida say?', 'about Yoon?', 'What did Kishida say about Yoon?'],
    ['a year', 'How many summits were held in 2023?', 'in 2022?', 'How many summits were held in 2022?'],
    ['a year alone', 'How many summits were held in 2023?', '2022', 'How many summits were held in 2022?'],
    ['a date', 'What happened on May 7, 2023?', 'and on November 16?', 'What happened on November 16?'],
    ['a span', 'How often did they meet this year?', 'last year?', 'How often did they meet last year?'],
    [
      'a time where there was none',
      'How many summits were there?',
      'and in 2022?',
      'How many summits were there in 2022?',
    ],
    ['a place', 'What was signed in Seoul in 2023?', 'what about Lisbon', 'What was signed in Lisbon in 2023?'],
    ['a place instead of an unknown one', 'What was signed in Kanazawa?', 'and Lisbon', 'What was signed in Lisbon?'],
    [
      'no place inside a name',
      'Who signed the Lisbon Treaty?',
      'and in Seoul?',
      'Who signed the Lisbon Treaty in Seoul?',
    ],
    ['a topic', 'What did Reis say about fish in 2031?', 'what about trade?', 'What did Reis say about trade in 2031?'],
    ['a topic by its preposition', 'What did Reis say about fish?', 'about trade', 'What did Reis say about trade?'],
    ['the one thing asked about', 'What is the NLL?', 'and GSOMIA?', 'What is the GSOMIA?'],
    ['someone in Japanese', '岸田は魚について何と言った？', 'バイデンは？', 'バイデンは魚について何と言った?'],
    ['someone in Korean', '기시다가 뭐라고 했나요?', '그럼 바이든은?', '바이든이 뭐라고 했나요?'],
    [
      'another time in Korean',
      '윤석열과 기시다는 2023년에 몇 번 만났나요?',
      '2024년에는?',
      '윤석열과 기시다는 2024년에 몇 번 만났나요?',
    ],
    [
      'one in place of several in Korean',
      '윤석열과 기시다는 2024년에 몇 번 만났나요?',
      '바이든은?',
      '바이든은 2024년에 몇 번 만났나요?',
    ],
    [
      'a time where there was none in Japanese',
      '岸田は何回会談しましたか？',
      '2023年は？',
      '2023年、岸田は何回会談しましたか?',
    ],
    [
      'a bare year where there was none',
      'How many summits were there?',
      '2022',
      'How many summits were there in 2022?',
    ],
    ['a thing with its own article', 'What is the GSOMIA?', 'and the Harbour Pact?', 'What is the Harbour Pact?'],
  ])('%s', (_what, previous, line, question) => {
    expect(followUp(library, previous, line)).toBe(question);
  });
});

describe('asks something else', () => {
  test.each([
    ['When did Yoon meet Kishida?', 'why was that?', 'why did Yoon meet Kishida?'],
    ['When did Yoon meet Kishida?', 'in which city?', 'in which city did Yoon meet Kishida?'],
    ['Did Yoon meet Kishida?', 'and when', 'when did Yoon meet Kishida?'],
    ['What did Yoon say about fish?', 'when did he visit Lisbon?', 'when did Yoon visit Lisbon?'],
    ['When did Yoon meet Kishida?', 'how many times did they meet?', 'how many times did Yoon and Kishida meet?'],
    ['How many storms were there in May?', 'and where?', 'where were the storms in May?'],
    ['number of storms', 'when?', 'when were the storms?'],
    ['When did Yoon meet Kishida?', 'where was it held?', 'where did Yoon meet Kishida?'],
    ['岸田は誰と会った？', 'いつ？', '岸田はいつ会った?'],
    ['二人は何回会いましたか？', 'どこ？', '二人はどこで会いましたか?'],
    ['두 사람은 몇 번 만났나요?', '어디?', '두 사람은 어디서 만났나요?'],
    ['Yoonは2024年に何回会談しましたか？', 'いつ？', 'Yoonは2024年にいつ会談しましたか?'],
    ['기시다는 누구와 만났나요?', '언제요?', '기시다는 언제 만났나요?'],
  ])('%s – %s', (previous, line, question) => {
    expect(followUp(library, previous, line)).toBe(question);
  });
});

describe('stands on its own', () => {
  test.each([
    'How many summits were there?',
    'Who signed the Harbour Pact?',
    'and who signed the Harbour Pact in Lisbon?',
    'where did Reis and Lind meet?',
    'NLL?',
    'Biden',
    'who are you?',
    'and what can you do for me?',
    'thanks',
    '?',
    '',
    'and what about all the many other things that nobody has ever talked of',
    '岸田は魚について何と言った？',
    '기시다는 언제 서울에 갔나요?',
  ])('%s', (line) => {
    expect(followUp(library, 'What did Kishida say about fish?', line)).toBeUndefined();
  });

  test.each([
    ['Who signed the Harbour Pact?', 'when?'],
    ['When was the Harbour Pact signed?', 'why was it stalled?'],
    ['What did Kishida say about fish?', 'when?'],
    ['When did Yoon meet Kishida?', 'how many?'],
    ['What did Biden say about North Korea?', 'how many times did they meet?'],
    ['What is the NLL?', 'and Biden?'],
    ['岸田は誰と会った？', 'and Yoon?'],
    ['기시다는 뭐라고 했나요?', '언제요?'],
  ])('what makes no well-formed question: %s – %s', (previous, line) => {
    expect(followUp(library, previous, line)).toBeUndefined();
  });

  test('what would be longer than a question may be', () => {
    expect(followUp(library, `What did Kishida say about ${'fish '.repeat(60)}?`, 'and Biden?')).toBeUndefined();
  });
});

test('whatever is typed, a question that may be asked comes of it, or none', () => {
  const line = fc.oneof(
    hostileText,
    hostileText.map((text) => `and ${text}`),
    hostileText.map((text) => `when ${text}`),
  );
  fc.assert(
    fc.property(hostileText, line, (previous, next) => {
      expect(followUp(library, `What did Reis ${previous}`, next)?.length ?? 0).toBeLessThanOrEqual(300);
    }),
  );
});
