import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask/ask.ts';
import { familiarity } from '../../src/answer/ask/familiarity.ts';
import { quote } from '../../src/library/citation.ts';
import type { Library } from '../../src/library/library.ts';
import { libraryOf } from '../factories.ts';

const NORTH = `---
title: Bridge opens at last
published: 2031-05-06
---
Kyrgyz President Aibek Sadykov and Tajik President Rustam Nazarov met in Osh on Monday and opened a bridge.

It was their fourth meeting since Sadykov took office in 2029 and the second this year. In 2030 they met only once, in Khujand.
`;
const SOUTH = `---
title: A port for two
published: 2031-06-11
---
Kenyan President James Otieno received Prime Minister Lidia Haile of Ethiopia in Lamu on Tuesday. The two have met nine times, said his office.

Otieno said that a meeting with Sadykov, planned for 2030, was called off. Another of the two neighbours, in Moyale, was postponed for the floods.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ 'north.md': NORTH, 'south.md': SOUTH });
});

const cited = (question: string) => {
  const answer = ask(library, question);
  return answer.found ? quote(library, answer.evidence[0].citation) : '';
};

describe('how many times leaders met whom no table knows', () => {
  test.each([
    ['how many times have sadykov and nazarov met', 'fourth meeting', 'by their names'],
    ['how many times did the kyrgyz and tajik presidents meet', 'fourth meeting', 'by their countries'],
    ['meetings of kyrgyzstan and tajikistan, how many', 'fourth meeting', 'by countries as nouns'],
    ['how many times did sadikov meet nazarov', 'fourth meeting', 'with a slip'],
    [
      'how often did sadykov and nazarov sit down together in 2030',
      'met only once',
      'a year, and other words for meeting',
    ],
    ['how many times have they met since sadykov took office', 'fourth meeting', 'a span in its own words'],
    ['how many times did otieno and haile meet', 'nine times', 'others'],
    ['otieno haile meetings', 'nine times', 'nothing but names and what is counted'],
    ['how many bridge meetings of sadykov and nazarov', 'fourth meeting', 'a name that only the title has'],
    [
      'how many meetings of sadykov and nazarov by may 2031',
      'fourth meeting',
      'up to a date, which is no year to count',
    ],
  ])('%s', (question, words, reason) => {
    expect(cited(question), reason).toContain(words);
  });

  test.each([
    ['how many times did otieno and sadykov meet', 'never said to have met'],
    ['how many times did sadykov and nazarov meet in 2027', 'a year without a count'],
    ['how many times did otieno and haile meet in Nairobi', 'a place that no count tells'],
    ['how many times did otieno meet the president of Chad', 'a country without a leader'],
  ])('%s is refused', (question, reason) => {
    expect(ask(library, question).found, reason).toBe(false);
  });
});

test.each([
  ['what did otieno and sadykov agree at their summit', 'only planned, and called off'],
  ['where did sadykov and nazarov meet in 2026', 'a year in which they did not'],
])('%s is refused', (question, reason) => {
  expect(ask(library, question).found, reason).toBe(false);
});

test.each([
  ['where did the kyrgyz and tajik presidents meet', 'Osh', 'by countries'],
  ['where did sadykov and nazarov meet in 2031', 'Osh', 'a year'],
  ['when was their fourth meeting', 'May 2031', 'by its number'],
  ['when was the most recent meeting of sadykov and nazarov', 'May 2031', 'the last one'],
])('%s: the summit is told by the parties', (question, told, reason) => {
  expect(ask(library, question).statement, reason).toContain(told);
});

test.each(['when was the third meeting of otieno and haile', 'where was the fifth kyrgyz-tajik summit'])(
  '%s is refused: no article tells of one of that number',
  (question) => {
    expect(ask(library, question).found).toBe(false);
  },
);

test('what was agreed at a meeting that was called off is refused; why it was is not', () => {
  expect(ask(library, 'what did otieno and haile agree in Moyale when they met').found).toBe(false);
  expect(cited('why was the meeting in Moyale postponed')).toContain('floods');
  expect(cited('why was the 2030 meeting of otieno and sadykov called off')).toContain('called off');
});

test('a meeting that is told is not refused', () => {
  expect(cited('where did the kyrgyz and tajik presidents meet in 2031')).toContain('Osh');
});

test('articles that tell of summits are familiar, whoever met', () => {
  expect(familiarity(library.index)).toBe(1);
});
