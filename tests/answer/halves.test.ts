import { beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask/ask.ts';
import { halvesOf } from '../../src/answer/ask/halves.ts';
import { quote } from '../../src/library/citation.ts';
import type { Library } from '../../src/library/library.ts';
import type { HalvesWords } from '../../src/search/question-words.ts';
import { libraryOf, shippedKnowledge } from '../factories.ts';

let words: HalvesWords;
let library: Library;
beforeAll(async () => {
  words = (await shippedKnowledge()).words.questions.halves;
  library = await libraryOf({
    'lund.md': `---
title: Mayors meet in Lund
published: 2021-03-04
---
The mayors met in Lund for 40 minutes on Thursday.

Mayor Holm felt ashamed of the flooded cellars. She promised a dyke of stone.
`,
    'varde.md': `---
title: Mayors meet in Varde
published: 2022-06-01
---
The mayors met in Varde for three hours on Wednesday.

Mayor Holm was proud of the dried cellars. A dyke of clay was built instead.
`,
  });
});

test.each([
  [
    'how long did rain fall there vs how long did snow cover fields',
    ['how long did rain fall there', 'how long did snow cover fields'],
    'a sign between',
  ],
  [
    'who built the dyke, and which town paid both masons?',
    ['who built the dyke', 'which town paid both masons'],
    'a second question word',
  ],
  ['Holm: the promise and the outcome', ['the promise Holm', 'the outcome Holm'], 'a topic belongs to both'],
  ['tolls may + sept', ['tolls may', 'sept tolls may'], 'months without a year'],
  [
    'who built the pier n who paid the toll there',
    ['who built the pier', 'who paid the toll there who built the pier'],
    'a single letter',
  ],
  ['ok two things: who came and who left early', ['who came', 'who left early who came'], 'an idle topic to none'],
  [
    'the dyke in 2021 and then again in 2022',
    ['the dyke in 2021', 'in 2022 the dyke in 2021'],
    'a fragment shares the rest',
  ],
  [
    'how did the harbour change from Lund to Varde',
    ['Lund how did the harbour', 'Varde how did the harbour'],
    'a change',
  ],
  ['compare the tolls with the fees', ['the tolls', 'the fees the tolls'], 'a comparison'],
  ['two dykes, one in Lund and one in Varde', ['Lund two dykes,', 'Varde two dykes,'], 'one here and one there'],
  ['which is longer, the pier or the mole', ['the pier which is longer', 'the mole which is longer'], 'a choice'],
  [
    'Lund 2021 vs Varde how many minutes each',
    ['Lund 2021 how many minutes each', 'Varde how many minutes each'],
    'the question may come last',
  ],
  [
    'when and where did the masons build it',
    ['when did the masons build it', 'where did the masons build it when'],
    'a mere question word shares all that is asked',
  ],
  ['2021年と2022年、どこで会った', ['2021年 どこで会った', '2022年 どこで会った'], 'Japanese years'],
])('%s', (text, expected, reason) => {
  const halves = halvesOf(text, words).map(({ own, shared }) => `${own} ${shared}`.trim());
  expect(halves, reason).toEqual(expected);
});

test.each([
  ['what did Holm and Dahl sign', 'two names are one subject'],
  ['what is the treaty between Lund and Varde', 'nothing is compared'],
  ['how did people get from Lund to Varde by boat in', 'a way is asked for, as long as nothing changes on it'],
  ['who said that and how?', 'a bare question word is no half'],
])('%s is one question', (text, reason) => {
  const found = halvesOf(text, words);
  expect(found, reason).toEqual([]);
});

test.each([
  ['how long did they meet in Lund vs in Varde', '40 minutes', 'three hours'],
  ['how did what Holm felt about the cellars change from 2021 to 2022', 'ashamed', 'proud'],
  ['the dyke: what was promised in 2021 and what was built in 2022', 'dyke of stone', 'dyke of clay'],
])('%s: both halves are cited', (question, first, second) => {
  const answer = ask(library, question);
  const quotes = answer.found ? answer.evidence.map(({ citation }) => quote(library, citation)) : [];
  expect(quotes[0]).toContain(first);
  expect(quotes[1]).toContain(second);
});

test('a half that asks something by itself hardly hears the other', () => {
  const halves = halvesOf('who paid the masons and which heavy stone did they bring', words);
  expect(halves.map(({ faint }) => faint)).toEqual([false, true]);
});
