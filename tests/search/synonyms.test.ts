import { expect, test } from 'vitest';
import { matchesAt, readConcepts, synonymsSchema } from '../../src/search/synonyms.ts';
import { stem } from '../../src/text/stem.ts';

const concepts = readConcepts(
  synonymsSchema.parse([['pier', 'jetty'], { related: ['ferry', 'boat'] }, { topics: ['kite', 'lighthouse keeper'] }]),
);
const conceptsOf = (words: string) => {
  const stems = words.split(' ').map(stem);
  return matchesAt(concepts, (at) => stems[at], 0).at(-1)?.concepts;
};

test('words of a group share a concept', () => {
  expect(conceptsOf('jetty')).toEqual(conceptsOf('piers'));
  expect(conceptsOf('boat')).toEqual(conceptsOf('ferry'));
});

test('topics are known, each as a concept of its own', () => {
  expect(conceptsOf('kite')).toHaveLength(1);
  expect(conceptsOf('lighthouse keeper')).toHaveLength(1);
  expect(conceptsOf('kite')).not.toEqual(conceptsOf('lighthouse keeper'));
  expect([...concepts.words]).toEqual(expect.arrayContaining(['kite', 'lighthouse']));
});

test('only a related group is a weaker tie', () => {
  expect(concepts.related).toEqual([false, true, false, false]);
});
