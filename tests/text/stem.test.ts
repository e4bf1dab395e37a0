import { expect, test } from 'vitest';
import { stem } from '../../src/text/stem.ts';

test.each([
  ['communities', 'communiti'],
  ['generously', 'generous'],
  ['relational', 'relat'],
  ['hopping', 'hop'],
  ['hoping', 'hope'],
  ['dying', 'die'],
  ['ties', 'tie'],
  ['cries', 'cri'],
  ['knightly', 'knight'],
  ['news', 'news'],
])('%s has the stem %s (Porter2)', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test.each([
  ['labour', 'labor'],
  ['normalised', 'normalized'],
  ['defence', 'defense'],
  ['centres', 'centers'],
  ['travelled', 'traveled'],
])('%s and %s are one word', (british, american) => {
  expect(stem(british)).toBe(stem(american));
});

test.each(['four', 'promise', 'source', 'journal'])('%s is not respelt into another word', (word) => {
  expect(stem(word)).toContain(word.slice(0, -1));
});

test('an ordinal number is its number', () => {
  expect([stem('12th'), stem('12'), stem('20,000')]).toEqual(['12', '12', '20000']);
});

test.each([
  ['concerted', 'concert'],
  ['important', 'imports'],
  ['politely', 'politics'],
])('%s is not of one family with %s', (word, other) => {
  expect(stem(word)).not.toBe(stem(other));
});
