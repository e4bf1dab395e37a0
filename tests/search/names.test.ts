import { expect, test } from 'vitest';
import { indexNames } from '../../src/search/names.ts';

const people = [
  { name: 'Ana Reis', spellings: ['Reis', 'アナ・レイス', '레이스'] },
  { name: 'Kim Soo Ah', spellings: ['Kim Soo-ah', '김수아'] },
  { name: 'Kim Bo Ra', spellings: ['김보라'] },
  { name: 'Josef Lindqvist', spellings: ['Lindqvist'] },
];
const names = indexNames(people);

test.each([
  ['the name', 'Ana Reis', 'Ana Reis'],
  ['a spelling', 'reis', 'Ana Reis'],
  ['hyphens and capitals', 'KIM SOO-AH', 'Kim Soo Ah'],
  ['no spaces', 'kimsooah', 'Kim Soo Ah'],
  ['one word of a name', 'josef', 'Josef Lindqvist'],
  ['words in another order', 'Lindqvist Josef', 'Josef Lindqvist'],
  ['another script', '레이스', 'Ana Reis'],
  ['kana without the middle dot', 'アナレイス', 'Ana Reis'],
  ['half-typed Hangul', '김수', 'Kim Soo Ah'],
  ['a beginning', 'lindq', 'Josef Lindqvist'],
  ['letters the wrong way round', 'Ana Ries', 'Ana Reis'],
  ['a letter too few', 'Lindqist', 'Josef Lindqvist'],
])('%s finds the one who is meant', (_reason, typed, name) => {
  expect(names.find(typed)).toMatchObject({ kind: 'one', one: { name } });
});

test('a surname of two is asked about', () => {
  expect(names.find('Kim')).toMatchObject({
    kind: 'several',
    several: [{ name: 'Kim Soo Ah' }, { name: 'Kim Bo Ra' }],
  });
});

test('an unknown name is never guessed, the nearest is offered', () => {
  expect(names.find('Lindberg')).toMatchObject({ kind: 'none' });
  expect(names.find('Anna Rice').kind).toBe('none');
  expect(names.find('?!')).toEqual({ kind: 'none', nearest: [] });
});

test('half a name is completed, beginnings first', () => {
  expect(
    names
      .complete('ki')
      .slice(0, 2)
      .map(({ name }) => name),
  ).toEqual(['Kim Soo Ah', 'Kim Bo Ra']);
  expect(names.complete('기')[0]?.name).toBe('Kim Soo Ah');
  expect(names.complete('')).toHaveLength(4);
});

const headlines = indexNames([
  { name: 'Harbour pact signed in Lisbon', spellings: ['2031-05-02'] },
  { name: 'Ministers leave Lisbon without a pact', spellings: ['2030-11-20'] },
  { name: 'Ferries return', spellings: ['2030-01-04'] },
]);

test.each([
  ['words in another order', 'lisbon harbour', ['Harbour pact signed in Lisbon']],
  ['words half typed', 'pac lisb', ['Harbour pact signed in Lisbon', 'Ministers leave Lisbon without a pact']],
  ['a word and a date', 'lisbon 2030', ['Ministers leave Lisbon without a pact']],
  ['a slip', 'feries', ['Ferries return']],
])('%s complete a headline, those first that come first in the list', (_reason, typed, names) => {
  expect(
    headlines
      .complete(typed)
      .map(({ name }) => name)
      .slice(0, names.length),
  ).toEqual(names);
});

test.each(['ㄹ', '레', '렝', '레이', '레잇', '레이스', 'ア', 'アナ', 'アナレ'])(
  'what stands on the screen on the way to 레이스 or アナ・レイス is completed: %s',
  (typed) => {
    expect(names.complete(typed)[0]?.name).toBe('Ana Reis');
  },
);

test.each(['ㅇ', '오', '와', '왙', '와타'])('a vowel of two keys may be half typed: %s', (typed) => {
  const watanabe = { name: 'Aoi Watanabe', spellings: ['와타나베 아오이', '渡辺葵'] };
  expect(indexNames([...people, watanabe]).complete(typed)).toContain(watanabe);
});
