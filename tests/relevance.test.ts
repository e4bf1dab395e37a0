import { beforeAll, expect, test } from 'vitest';
import { ask } from '../src/answer/ask/ask.ts';
import { search } from '../src/answer/search.ts';
import { quote } from '../src/library/citation.ts';
import type { Library } from '../src/library/library.ts';
import { libraryOf } from './factories.ts';

const files = {
  'harbour.md': `---
title: Mayors agree on the harbour
outlet: The Coast Courier
published: 2021-03-04
---
The mayors of Lund and Varde met on Thursday and signed an accord on the old harbour.

Work on the pier will begin by the end of the year because the wood has rotted, Mayor Ida Holm said.

“The sea connects our towns,” Holm said after the meeting. The talks lasted 40 minutes.

Mayor Per Dahl thanked Holm. “A pier is a promise to children,” he said.

Mayor Ida Holm (L) and Mayor Per Dahl shake hands in Lund on March 4, 2021. (Coast Pictures)
`,
  'ferry.md': `---
title: Ferry between the towns stops
published: 2022-06-01
---
The ferry between Lund and Varde has been stalled since April due to a quarrel over fuel.

Per Dahl said the two towns would negotiate. He rejected an offer of talks without conditions.

Dahl crossed the sound in a fishing boat, the first mayor to do so in more than a decade. The trip took two hours.

The Regional Transit Board, which owns the ferry, carried 9,000 passengers last year.
`,
};
let library: Library;
beforeAll(async () => {
  library = await libraryOf(files);
});

const firstWords = (question: string) => {
  const answer = ask(library, question);
  return answer.found ? quote(library, answer.evidence[0].citation) : `refused: ${answer.statement}`;
};

test.each([
  ['why is the ferry on ice?', 'due to a quarrel', 'a colloquial phrase finds the plain word'],
  ['what did the mayors put their names to?', 'signed an accord', 'a phrase of five words finds one verb'],
  ['how long did the talks last', '40 minutes', 'a question for a length wants a sentence with one'],
  ['how long had it been since a mayor crossed the sound', 'more than a decade', 'a gap is told by “the first in …”'],
  ['how many hours was Dahl on the boat', 'took two hours', 'a unit that is named wants a number of it'],
  ['which yr did the ferry stop', 'stalled since April', 'a word typed for short asks like the word in full'],
  ['what weekday did the mayors meet and sign the accord', 'on Thursday', 'a weekday wants its name'],
  [
    'what did Holm say when the meeting was over',
    'The sea connects',
    '“when” joins clauses after another question word',
  ],
  ['when will work on the pier start', 'by the end of the year', 'a question for a time wants a sentence with one'],
  ['hwo many passangers did the ferry carry', '9,000 passengers', 'misspelt words are put right'],
  ['who took the picture of the handshake', '(Coast Pictures)', 'a caption names its photographer'],
  ['what did Holm say about the sea', 'The sea connects our towns', 'words of a person are quoted'],
  ['Dahl quote on children', 'A pier is a promise', 'a speaker who is a mere pronoun counts by name'],
  ['last paragraph of the ferry story', '9,000 passengers', 'a title names the article, its close is asked for'],
  ['first paragraph of the article on the harbour', 'signed an accord', 'the opening of the article is asked for'],
  ['who turned down talks with no strings attached', 'rejected an offer', 'both halves of a paraphrase count'],
])('%s', (question, words, reason) => {
  expect(firstWords(question), reason).toContain(words);
});

test.each([
  ['what did Putin say about the ferry', 'Vladimir Putin', 'a name that no article has suffices'],
  ['how much did the casino tickets cost', 'casino', 'words that no article has weigh most'],
])('%s is refused, and it says what is missing', (question, missing, reason) => {
  const answer = ask(library, question);
  expect(answer.found, reason).toBe(false);
  expect(answer.statement).toContain(missing);
});

test('the order of passages has its reasons', () => {
  const shown = search(library, 'ferry Lund Varde').map(({ citation }) => quote(library, citation).slice(0, 30));
  // all three words in one sentence, then two of them, then one
  expect(shown.slice(0, 3)).toEqual([
    'The ferry between Lund and Var',
    'The mayors of Lund and Varde m',
    'The Regional Transit Board, wh',
  ]);
});

test('a year in the question chooses the article of that year', () => {
  const [first] = search(library, 'towns 2022');
  expect(first?.citation.article).toBe('ferry');
});

test('which paper an article is from is told from its front matter', () => {
  const answer = ask(library, 'which newspaper is the harbour article from');
  expect(answer.statement).toContain('The Coast Courier');
});

test('an abbreviation in the question finds the words in full, and the table works from Japanese', async () => {
  const other = await libraryOf({
    'a.txt': 'Hanada Aki spoke in Tokyo about the memorandum of understanding.\nIt rained.',
  });
  for (const question of ['what was said about the MOU', '覚書について何が言われた?']) {
    const answer = ask(other, question);
    expect(answer.found && quote(other, answer.evidence[0].citation)).toContain('memorandum');
  }
});
