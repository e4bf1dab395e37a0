import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSpelling, distance, sound } from '../../src/search/spelling.ts';

const vocabulary = [
  'memorandum',
  'deterrence',
  'washington',
  'stanford',
  'francisco',
  'martial',
  'photo',
  'missile',
  'pacific',
];
const spelling = buildSpelling(vocabulary, () => 1);

test.each([
  ['memorndum', 'memorandum'],
  ['detterence', 'deterrence'],
  ['washigton', 'washington'],
  ['standford', 'stanford'],
  ['fransisco', 'francisco'],
  ['foto', 'photo'],
  ['marshal', 'martial'],
  ['missle', 'missile'],
])('%s was meant to be %s', (typed, meant) => {
  expect(spelling.nearest(typed)[0]?.word).toBe(meant);
});

test.each(['cat', 'putin', 'taiwan'])('%s is nothing misspelt', (typed) => {
  expect(spelling.nearest(typed)).toEqual([]);
});

test('one edit in a word of five letters or more is always found', () => {
  const edits = fc.tuple(fc.constantFrom(...vocabulary), fc.nat(), fc.constantFrom('drop', 'double', 'swap', 'x'));
  fc.assert(
    fc.property(edits, ([word, place, edit]) => {
      const at = 1 + (place % (word.length - 2));
      const [head, here, next] = [word.slice(0, at), word[at] as string, word[at + 1] as string];
      const typed = {
        drop: head + word.slice(at + 1),
        double: head + here + word.slice(at),
        swap: head + next + here + word.slice(at + 2),
        x: `${head}x${word.slice(at + 1)}`,
      }[edit] as string;
      expect(spelling.nearest(typed).map((one) => one.word)).toContain(word);
    }),
  );
});

test('a swap of neighbours is one edit', () => {
  expect(distance('pacfiic', 'pacific')).toBe(1);
});

test('alike consonants sound alike', () => {
  expect(sound('foto')).toBe(sound('photo'));
});
