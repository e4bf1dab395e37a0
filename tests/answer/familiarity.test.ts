import { expect, test } from 'vitest';
import { familiarity } from '../../src/answer/ask/familiarity.ts';
import { readQuestion } from '../../src/answer/ask/question.ts';
import { buildLibrary, type Library } from '../../src/library/library.ts';
import { parseArticle } from '../../src/library/parse-article.ts';
import { shippedKnowledge } from '../factories.ts';

const things = ['ship', 'ship', 'ship', 'vessel', 'beetle', 'beetle'];

async function libraryWith(synonyms: string[][]): Promise<Library> {
  const knowledge = await shippedKnowledge();
  const body = things.map((thing) => `Old ${thing} sank nearby yesterday.`).join('\n\n');
  const { article, faults } = parseArticle('a.md', `---\ntitle: Wood\n---\n${body}\n`, knowledge.words);
  if (!article) throw new Error(JSON.stringify(faults));
  return buildLibrary([article], { ...knowledge, people: [], synonyms });
}

const itemFor = ({ index }: Library, word: string) => readQuestion(index, `where was the ${word}`).items[0];
const boats = ['ship', 'vessel'];
const others = ['old', 'sank', 'nearby', 'yesterday', 'beetle'].map((word) => [word, `${word} thing`]);
// each word in two groups: the tables know all that the articles speak of
const everything = [boats, ...others, ...others.map(([word]) => [word as string, `such ${word}`])];

test('where the tables know little of the articles, a word tells by its own rarity and its meaning counts less', async () => {
  const foreign = await libraryWith([boats]);
  expect(familiarity(foreign.index)).toBe(0);
  const [ship, vessel] = boats.map((word) => itemFor(foreign, word));
  expect(vessel?.weight).toBeGreaterThan(ship?.weight as number);
  expect(vessel?.alternatives.map(({ weight }) => weight)).toEqual([1, expect.closeTo(0.64, 2)]);
});

test('where the tables know what the articles are about, words of one meaning tell the same', async () => {
  const familiar = await libraryWith(everything);
  expect(familiarity(familiar.index)).toBe(1);
  const [ship, vessel] = boats.map((word) => itemFor(familiar, word));
  expect(vessel?.weight).toBe(ship?.weight);
  expect(vessel?.alternatives.map(({ weight }) => weight)).toEqual([1, 0.85]);
});

test('a word that the articles lack is found by its meaning in full, wherever they come from', async () => {
  const foreign = await libraryWith([[...boats, 'hulk']]);
  expect(itemFor(foreign, 'hulk')?.alternatives.map(({ weight }) => weight)).toEqual([0.85]);
});
