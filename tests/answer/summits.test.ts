import { beforeAll, describe, expect, test } from 'vitest';
import { agreedAt } from '../../src/answer/summit-facts.ts';
import { compareSummits, describeSummit, findSummit, listSummits } from '../../src/answer/summits.ts';
import { en } from '../../src/language/en/words.ts';
import { quote } from '../../src/library/citation.ts';
import type { Library } from '../../src/library/library.ts';
import type { Summit } from '../../src/library/summits.ts';
import { libraryOf } from '../factories.ts';

const declared = (published: string, summit: string, text: string) =>
  `---\noutlet: Nordic Post\npublished: ${published}\nsummits:\n  - ${summit}\n---\n\n${text}\n`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    'bergen.md': declared(
      '2022-05-05',
      '{ date: 2022-05-04, basis: inferred, place: Bergen, occasion: Nordic forum, leaders: [Ingrid Dahl, Lars Holm], evidence: met on the sidelines }',
      'Norwegian Prime Minister Ingrid Dahl and Danish Prime Minister Lars Holm met on the sidelines of the Nordic forum on Wednesday.\n\nThe two leaders agreed to protect cables.',
    ),
    'san-sebastian.md': declared(
      '2023-11-16',
      '{ date: 2023-11-16, basis: stated, place: San Sebastian, occasion: ocean conference, leaders: [Ingrid Dahl, Lars Holm], evidence: met in San Sebastian }',
      'Ingrid Dahl and Lars Holm met in San Sebastian on Nov. 16, 2023.\n\nDuring the 40-minute talks they signed a memorandum on ferries.\n\n“We are good neighbours,” Dahl said.',
    ),
    'oslo.md': declared(
      '2024-09-06',
      "{ date: 2024-09-06, basis: stated, place: Oslo, occasion: Holm's farewell visit, leaders: [Ingrid Dahl, Lars Holm], evidence: received Lars Holm }",
      'Ingrid Dahl received Lars Holm in Oslo on Sept. 6, 2024.\n\nThe leaders pledged to go on.',
    ),
    'oslo-again.md': `---\noutlet: Fjord Times\npublished: 2024-09-07\n---\n\nNorwegian Prime Minister Ingrid Dahl and Danish Prime Minister Lars Holm met in Oslo on Friday for the last time.\n\nHolm is to retire.\n`,
  });
});

test('summits are listed in order, and two articles on one make one entry', () => {
  const listed = listSummits(library, {});
  expect(listed.map(({ id }) => id)).toEqual(['2022-05-04-bergen', '2023-11-16-san-sebastian', '2024-09-06-oslo']);
  expect(new Set(listed[2]?.evidence.map(({ article }) => article))).toEqual(new Set(['oslo', 'oslo-again']));
});

test('what was agreed is one sentence as printed', () => {
  const agreed = library.summits
    .map((summit) => agreedAt(library, summit))
    .map((citation) => citation && quote(library, citation));
  expect(agreed[0]).toBe('The two leaders agreed to protect cables.');
  expect(agreed[2]).toBe('The leaders pledged to go on.');
});

test('a leader and a year narrow the list', () => {
  expect(listSummits(library, { leader: 'Holm', year: 2023 })).toHaveLength(1);
  expect(listSummits(library, { leader: 'Macron' })).toEqual([]);
});

describe('a summit is found by what people type', () => {
  test.each([
    ['san sebastien', '2023-11-16-san-sebastian', 'a slip in the place'],
    ['last one', '2024-09-06-oslo', 'the latest'],
    ['the first summit', '2022-05-04-bergen', 'the earliest'],
    ['2022', '2022-05-04-bergen', 'the only one of its year'],
    ['farewell', '2024-09-06-oslo', 'a word of the occasion'],
    ['nov 16 2023', '2023-11-16-san-sebastian', 'a date'],
    ['2024-09-06', '2024-09-06-oslo', 'an ISO date'],
    ['oslo, september', '2024-09-06-oslo', 'a place and a month'],
    ['ocean conferense', '2023-11-16-san-sebastian', 'a slip in the occasion'],
    ['2024-09-06-oslo', '2024-09-06-oslo', 'its id'],
  ])('"%s" is %s (%s)', (typed, id) => {
    expect(findSummit(library, typed)?.id).toBe(id);
  });

  test.each(['', 'Tokyo', '2019', 'Dahl', 'summit'])('"%s" is none for sure', (typed) => {
    expect(findSummit(library, typed)).toBeUndefined();
  });
});

test('a summit is described by what its articles say', () => {
  const { facts } = describeSummit(library, findSummit(library, 'san sebastian') as Summit, en);
  expect(facts.map(({ kind, citation }) => [kind, quote(library, citation)])).toEqual([
    ['when', 'Ingrid Dahl and Lars Holm met in San Sebastian on Nov. 16, 2023.'],
    ['where', 'Ingrid Dahl and Lars Holm met in San Sebastian on Nov. 16, 2023.'],
    ['length', 'During the 40-minute talks they signed a memorandum on ferries.'],
    ['signed', 'During the 40-minute talks they signed a memorandum on ferries.'],
    ['quotation', '“We are good neighbours,” Dahl said.'],
  ]);
  expect(facts.at(-1)?.speaker).toBe('Ingrid Dahl');
});

test('articles that give other days differ', async () => {
  const differing = await libraryOf({
    'a.md':
      '---\noutlet: Nordic Post\npublished: 2024-09-07\n---\n\nNorwegian Prime Minister Ingrid Dahl met Danish Prime Minister Lars Holm in Oslo on Sept. 5, 2024.\n',
    'b.md':
      '---\noutlet: Fjord Times\npublished: 2024-09-07\n---\n\nNorwegian Prime Minister Ingrid Dahl met Danish Prime Minister Lars Holm in Oslo on Sept. 6, 2024.\n',
  });
  const [summit] = differing.summits;
  expect(differing.summits).toHaveLength(1);
  expect(describeSummit(differing, summit as Summit, en).differences).toEqual([
    'The articles differ: Nordic Post gives 5 September 2024; Fjord Times gives 6 September 2024.',
  ]);
});

test('two summits are compared kind by kind', () => {
  const [a, b] = [findSummit(library, '2022'), findSummit(library, '2023')] as [Summit, Summit];
  const { rows } = compareSummits(library, a, b);
  expect(rows.map(({ kind, a: left, b: right }) => [kind, left.length, right.length])).toContainEqual(['length', 0, 1]);
});

describe('sentences that belong elsewhere are kept apart', () => {
  const text = [
    'Norwegian Prime Minister Ingrid Dahl and Danish Prime Minister Lars Holm met in Bergen on May 4, 2022.',
    'They signed a pact on cables.',
    'A treaty on herring was signed in 1998.',
    'Before that the two met Swedish Prime Minister Nils Berg in Bergen for a trilateral meeting. The leaders issued a joint statement on seals.',
    'Berg pledged to send boats.',
  ].join('\n\n');
  const front =
    '---\npublished: 2022-05-05\nsummits:\n  - { date: 2022-05-04, basis: stated, place: Bergen, leaders: [Ingrid Dahl, Lars Holm], evidence: met in Bergen on May 4 }\n  - { date: 2022-05-04, basis: inferred, place: Bergen, leaders: [Ingrid Dahl, Lars Holm, Nils Berg], evidence: for a trilateral meeting }\n---\n\n';

  test.each([
    [2, ['signed They signed a pact on cables.'], 'neither what is older nor what three leaders did'],
    [
      3,
      ['signed The leaders issued a joint statement on seals.', 'agreed Berg pledged to send boats.'],
      'what follows its report in the paragraph, and what its guest did',
    ],
  ])('of %i leaders: %j (%s)', async (leaders, expected) => {
    const both = await libraryOf({ 'bergen.md': `${front}${text}\n` });
    const summit = both.summits.find((one) => one.leaders.length === leaders) as Summit;
    const { facts } = describeSummit(both, summit, en);
    const outcomes = facts.filter(({ kind }) => kind === 'signed' || kind === 'agreed');
    expect(outcomes.map(({ kind, citation }) => `${kind} ${quote(both, citation)}`)).toEqual(expected);
  });
});

test('what others signed, or nobody did, is no outcome of a summit', async () => {
  const pact = await libraryOf({
    'lund.md': `---
published: 2031-05-06
---
Norwegian Prime Minister Ingrid Dahl and Danish Prime Minister Lars Holm met in Lund on Monday and signed a pact on herring.

Whether there will be a treaty to sign next year they would not say.

Dahl and Swedish Prime Minister Eva Strand signed a treaty on wolves.
`,
  });
  const [summit] = pact.summits;
  const signed = describeSummit(pact, summit as Summit, en).facts.filter(({ kind }) => kind === 'signed');
  expect(signed.map(({ citation }) => quote(pact, citation))).toEqual([expect.stringContaining('herring')]);
});
