import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPassages, documentsWith } from '../../src/search/bm25.ts';
import { buildInvertedIndex, type InvertedIndex } from '../../src/search/inverted-index.ts';
import { readConcepts, type Synonyms } from '../../src/search/synonyms.ts';
import { stem } from '../../src/text/stem.ts';

const indexOf = (texts: readonly string[], synonyms: Synonyms = []): Promise<InvertedIndex> =>
  buildInvertedIndex(
    texts.map((text) => ({ text, sentences: [{ start: 0, end: text.length }] })),
    readConcepts(synonyms),
    new Set(['the', 'will']),
    [],
    () => undefined,
  );

function passagesWith(index: InvertedIndex, term: number | undefined): number[] {
  if (term === undefined) return [];
  return [...index.documents.slice(index.starts[term], index.starts[term + 1])];
}

const concept = (index: InvertedIndex, number: number) => index.vocabulary.stems.length + number;
const words = fc.array(fc.constantFrom('pact', 'pacts', 'visit', 'the', 'Seoul', 'of', 'talks'), { maxLength: 12 });

test('a word finds exactly the passages of a naive scan', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(words, { maxLength: 12 }),
      fc.constantFrom('pact', 'visit', 'seoul', 'talks'),
      async (lists, word) => {
        const index = await indexOf(lists.map((list) => list.join(' ')));
        const naive = lists.flatMap((list, at) =>
          list.some((one) => stem(one.toLowerCase()) === stem(word)) ? [at] : [],
        );
        expect(passagesWith(index, index.vocabulary.stem(stem(word)))).toEqual(naive);
      },
    ),
  );
});

test('a longer list of best passages keeps its head', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(words, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 1, max: 5 }),
      async (lists, limit) => {
        const index = await indexOf(lists.map((list) => list.join(' ')));
        const terms = ['pact', 'visit', 'seoul'].flatMap((word) => index.vocabulary.stem(stem(word)) ?? []);
        const sought = terms.map((term) => ({ alternatives: [{ term, weight: 1 }], weight: 1 }));
        const long = bestPassages(index, sought, limit + 5);
        expect(bestPassages(index, sought, limit)).toEqual(long.slice(0, limit));
      },
    ),
  );
});

test('phrases that mean the same share a concept, and the longest phrase wins', async () => {
  const index = await indexOf(
    ['Talks in North Korea', 'A Korean pact', 'Pyongyang fired', 'The ROK'],
    [
      ['South Korea', 'Korea', 'Korean', 'ROK'],
      ['North Korea', 'Pyongyang'],
    ],
  );
  expect(passagesWith(index, concept(index, 0))).toEqual([1, 3]);
  expect(passagesWith(index, concept(index, 1))).toEqual([0, 2]);
});

test('words inside a phrase keep their meanings, names inside a longer name do not', async () => {
  const index = await indexOf(
    ['a joint evacuation of ferries', 'the North Korean port'],
    [
      ['rescue', 'evacuation'],
      ['evacuate together', 'joint evacuation'],
      ['South Korea', 'Korean'],
      ['North Korea', 'North Korean'],
    ],
  );
  expect([0, 1, 2, 3].map((number) => passagesWith(index, concept(index, number)))).toEqual([[0], [0], [], [1]]);
});

test('a stop word is no synonym of a word that shares its stem', async () => {
  const index = await indexOf(['He will come', 'He is willing'], [['willing', 'eager']]);
  expect(passagesWith(index, concept(index, 0))).toEqual([1]);
});

test('Japanese and Korean words of the table are found inside a run', async () => {
  const index = await indexOf(['岸田首相が訪韓した', '기시다가 갔다'], [['Kishida', '岸田', '기시다']]);
  expect(passagesWith(index, concept(index, 0))).toEqual([0, 1]);
});

test('stop words stand in no list', async () => {
  const index = await indexOf(['the pact', 'the visit']);
  expect(documentsWith(index, index.vocabulary.stem('the') as number)).toBe(0);
});

test('hyphened words are known as one, with their parts', async () => {
  expect((await indexOf(['the Indo-Pacific region'])).compounds.get('indopacific')).toEqual(['indo', 'pacific']);
});
