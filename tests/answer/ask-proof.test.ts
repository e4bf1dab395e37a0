import { beforeAll, expect, test } from 'vitest';
import { ask, rankedSentences } from '../../src/answer/ask/ask.ts';
import { lackOf } from '../../src/answer/ask/proof/lack.ts';
import { readQuestion } from '../../src/answer/ask/question.ts';
import { choose } from '../../src/answer/ask/select.ts';
import type { Library } from '../../src/library/library.ts';
import { libraryOf } from '../factories.ts';

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    'a.md': `---
title: Japan and South Korea sign a shipping pact
published: 2023-06-02
---
Japanese Prime Minister Fumio Kishida and South Korean President Yoon Suk Yeol met in Busan on June 1, 2023.

The shipping pact, signed by Kishida, covers four large harbours in South Korea. The two leaders spoke for 45 minutes.

Kishida said North Korea’s missile tests threaten the security of Japan and of the United States. South Korea agreed with Russia and China on nothing.

Kishida and Yoon will speak at Hankuk University on Friday about nuclear weapons.

South Korean companies work with Japanese firms on ferries.
`,
  });
});

const isLacking = (question: string) => {
  const read = readQuestion(library.index, question);
  return lackOf(library, read, choose(read, rankedSentences(library, read))) !== undefined;
};

test.each([
  ['how many ferries work with Japanese firms', 'ferries are not counted'],
  ['at what time did they meet in Busan', 'a day, but no hour'],
  ['how many days did the leaders speak', 'minutes, but no days'],
  ['what did Russia say about the missile tests', 'Russia is only agreed with'],
  ["China's reaction to the missile tests", 'so is China'],
  ['what did the South Korean companies say about nuclear weapons', 'they work and say nothing'],
  ['what did Yoon say at Hankuk University', 'that is still to come'],
  ['what did Kishida say about nuclear weapons', 'announced, not said'],
  ['who wrote the article about the pact', 'no byline'],
  ['Russia on the missile tests', 'a name and a topic ask for words'],
  ['who is the president of Japan', 'no name behind that office'],
  ['did Yoon sign the shipping pact', 'somebody else did'],
])('%s: no sentence can answer', (question, reason) => {
  expect(isLacking(question), reason).toBe(true);
});

test.each([
  ['how many harbours does the pact cover', 'a number before what is counted'],
  ['how many South Korean harbours does the pact cover', 'the noun behind a country is counted'],
  ['when did Kishida and Yoon meet in Busan', 'a day'],
  ['how many minutes did the leaders speak', 'the unit asked for'],
  ['what did Kishida say about the missile tests', 'the subject of the sentence'],
  ['Kishida on the missile tests', 'his words'],
  ['what will Yoon speak about at Hankuk University', 'the question is about plans too'],
  ['name of the Japanese prime minister', 'a name behind the office'],
  ['did Kishida sign the shipping pact', 'doer, deed and object together'],
])('%s: a sentence may answer', (question, reason) => {
  expect(isLacking(question), reason).toBe(false);
});

test('whoever is not quoted about a topic is refused by name and topic', () => {
  const { found, statement } = ask(library, 'what did moscow say about the missile tests');
  expect(found).toBe(false);
  expect(statement).toBe('The articles hold no words of Russia about “missile tests”.');
});
