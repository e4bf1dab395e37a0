import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask/ask.ts';
import { articleOf, quote } from '../../src/library/citation.ts';
import { buildLibrary, type Library } from '../../src/library/library.ts';
import { loadArticles } from '../../src/library/load.ts';
import { shippedKnowledge } from '../factories.ts';

let library: Library;
let turned: Library;
beforeAll(async () => {
  const knowledge = await shippedKnowledge();
  const { articles } = await loadArticles('data/articles', knowledge.words);
  library = await buildLibrary(articles, knowledge);
  turned = await buildLibrary(articles.toReversed(), knowledge);
});

const words = [
  'who',
  'what',
  'when did',
  'how many',
  'why',
  'Kishida',
  'yoon',
  'biden',
  'summit',
  'missiles',
  'in 2023',
  'Cambodia',
  'GSOMIA',
  'fund',
  'workers',
  '岸田',
  '윤 대통령',
  'どこ',
  'tariffs',
  'sned',
  'cooperaton',
  'said about',
  'the',
  'Seoul',
  'photo',
  'and',
  '?',
  'NLL',
];
const questions = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join(' '));
const shown = ({ found, ...answer }: ReturnType<typeof ask>) => ({ found, ...answer });

test('citations are sentences of one paragraph, three at most, 1,500 characters at most, and the statement 300', () => {
  fc.assert(
    fc.property(questions, (question) => {
      const answer = ask(library, question);
      const evidence = answer.found ? answer.evidence : answer.near;
      expect(answer.statement.length).toBeLessThanOrEqual(300);
      expect(evidence.length).toBeLessThanOrEqual(3);
      let length = 0;
      for (const { citation } of evidence) {
        length += quote(library, citation).length;
        const paragraph = articleOf(library, citation).paragraphs.find(
          ({ start, end }) => start <= citation.start && citation.end <= end,
        );
        expect(paragraph?.sentences.some(({ start }) => start === citation.start)).toBe(true);
        expect(paragraph?.sentences.some(({ end }) => end === citation.end)).toBe(true);
      }
      expect(length).toBeLessThanOrEqual(1500);
    }),
  );
});

test('the same question has the same answer, in whatever order the articles were loaded', () => {
  fc.assert(
    fc.property(questions, (question) => {
      expect(shown(ask(turned, question))).toEqual(shown(ask(library, question)));
    }),
  );
});

test('any text at all is answered or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(typeof ask(library, text).found).toBe('boolean');
    }),
  );
});

test('how many summits there were is answered from the counts', () => {
  expect(ask(library, 'how many times did Kishida and Yoon meet?').statement).toMatch(/^12 summits/);
  expect(ask(library, 'how many summits in 2023?').statement).toMatch(/^7 summits in 2023/);
});

test.each(['how mnay sumits were there', 'how many smumits were held in all'])(
  'a slip in a question word does not hide what is asked: %s',
  (question) => {
    expect(ask(library, question).statement).toMatch(/^12 summits/);
  },
);

test.each(['what did Xi Jinping say', 'how did Putin react to the summit'])(
  '%s: nobody of that name, no answer',
  (question) => {
    expect(ask(library, question).found).toBe(false);
  },
);

test.each([
  'has NK said yes to talks w/o strings?',
  'did pyongyang accept direct talks?',
  'Has North Korea agreed to talks without preconditions?',
])('of a refusal, however it is asked: %s', (question) => {
  const answer = ask(library, question);
  expect(answer.found).toBe(true);
  const [first] = answer.found ? answer.evidence : [];
  expect(first && quote(library, first.citation)).toMatch(/rebuffed/);
});
