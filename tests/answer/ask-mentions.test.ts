import { beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask/ask.ts';
import { quote } from '../../src/library/citation.ts';
import type { Library } from '../../src/library/library.ts';
import { libraryOf } from '../factories.ts';

const article = (outlet: string, published: string, text: string) => `---
title: News of the strait
outlet: ${outlet}
published: ${published}
---
${text}
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    'a.md': article('The Courier', '2021-03-01', 'The ferry to Lund is late. Moscow sent a letter about the ferry.'),
    'b.md': article('The Herald', '2021-03-02', 'A lighthouse was opened.\n\nThe ferry was painted by Kishida Fumio.'),
    'c.md': article('The Gazette', '2021-03-03', 'Nobody has seen the lighthouse keeper.'),
  });
});

test.each([
  ['which articles mention the ferry', '2 articles: The Courier, 1 March 2021; The Herald, 2 March 2021', 'a word'],
  [
    'how many articles talk about the lighthouse',
    '2 articles: The Herald, 2 March 2021; The Gazette, 3 March 2021',
    'how many',
  ],
  [
    'which outlet reported the letter from Russia',
    '1 article: The Courier, 1 March 2021',
    'a synonym, in one paragraph with a word',
  ],
  ['岸田に言及している記事は何本', '1 article: The Herald, 2 March 2021', 'a person in another script'],
])('%s', (question, statement, reason) => {
  const answer = ask(library, question);
  expect(answer.statement, reason).toBe(statement);
  const evidence = answer.found ? answer.evidence : [];
  expect(new Set(evidence.map(({ citation }) => citation.article)).size, 'one citation each').toBe(evidence.length);
});

test('the sentence that mentions it is cited', () => {
  const answer = ask(library, 'which articles mention Russia');
  expect(answer.found && quote(library, answer.evidence[0].citation)).toBe('Moscow sent a letter about the ferry.');
});

test('what no article mentions is refused by name', () => {
  expect(ask(library, 'which articles mention Xi Jinping').statement).toBe('The articles do not mention “Xi Jinping”.');
});

test('an article of a pact is no article of ours', () => {
  expect(ask(library, 'how many articles does the ferry pact have').statement).not.toMatch(/^\d articles?:/);
});
