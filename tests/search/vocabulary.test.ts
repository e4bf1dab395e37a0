import { beforeAll, expect, test } from 'vitest';
import type { Knowledge } from '../../src/library/knowledge.ts';
import { cutWords } from '../../src/search/east-asian.ts';
import { type Concepts, matchesAt, readConcepts } from '../../src/search/synonyms.ts';
import { stem } from '../../src/text/stem.ts';
import { shippedKnowledge } from '../factories.ts';

let knowledge: Knowledge;
let concepts: Concepts;
beforeAll(async () => {
  knowledge = await shippedKnowledge();
  concepts = readConcepts(knowledge.synonyms);
});

const stemsOf = (entry: string) => cutWords(entry, concepts.eastAsian).map(({ word }) => stem(word));

function conceptsOf(entry: string): readonly number[] {
  const stems = stemsOf(entry);
  return matchesAt(concepts, (at) => stems[at], 0).find(({ length }) => length === stems.length)?.concepts ?? [];
}

const entriesOf = (group: Knowledge['synonyms'][number]) => (Array.isArray(group) ? group : group.related);

test('no group of the shipped table says the same twice, endings aside', () => {
  const twice = knowledge.synonyms.flatMap((group) => {
    const keys = entriesOf(group).map((entry) => stemsOf(entry).join(' '));
    return keys.filter((key, at) => keys.indexOf(key) < at);
  });
  expect(twice).toEqual([]);
});

test('a topic of its own stands in no other group', () => {
  const topics = knowledge.synonyms.filter((group) => Array.isArray(group) && group.length === 1).flat() as string[];
  expect(topics.filter((topic) => conceptsOf(topic).length > 1)).toEqual([]);
});

test.each([
  ['brag', 'emboldened'],
  ['sunken ship', 'Ukishima Maru'],
  ['serfs', 'forced labor'],
  ['gathering dust', 'stalled'],
  ['upheld', 'maintain'],
  ['heads-up', 'warning'],
  ['irritant', 'dispute'],
  ['shindig', 'meeting'],
  ['돈은', 'compensation'],
  ['그만둬', 'stepping down'],
  ['止まって', 'suspended'],
])('"%s" is found where the articles say "%s"', (asked, said) => {
  const meant = new Set(conceptsOf(said));
  expect(conceptsOf(asked).filter((concept) => meant.has(concept))).not.toEqual([]);
});

test.each(['tariffs', 'whaling', 'Dokdo', 'tourism', 'semiconductor', 'first lady', 'weather', 'budget', 'Olympics'])(
  '"%s" is a topic that is known, and none that summits always have',
  (topic) => {
    const summits = new Set(['summit', 'cooperation', 'security', 'history'].flatMap(conceptsOf));
    expect(conceptsOf(topic).length).toBeGreaterThan(0);
    expect(conceptsOf(topic).filter((concept) => summits.has(concept))).toEqual([]);
  },
);
