import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, tokenize } from '../../src/text/tokenize.ts';

const wordsOf = (text: string) => tokenize(text).map(({ word }) => word);

test.each([
  ['Kishida’s plan', ['kishida', 'plan']],
  ['a U.S.-Japan pact', ['a', 'u.s', 'japan', 'pact']],
  ['J.D. spoke; 20,000 came', ['jd', 'spoke', '20,000', 'came']],
  ['the G-7, on Nov. 16', ['the', 'g', '7', 'on', 'nov', '16']],
  ['Pokémon doesn’t', ['pokemon', "doesn't"]],
])('%s', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

test('Japanese is cut into words', () => {
  expect(wordsOf('首相は何と言いましたか')).toContain('首相');
});

test('"US" is the country, "us" is not', () => {
  expect([fold('US'), fold('U.S'), fold('us')]).toEqual(['u.s', 'u.s', 'us']);
});

test('tokens are slices in order that never overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      for (const { start, end, word } of tokenize(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(word).toBe(fold(text.slice(start, end)));
        last = end;
      }
    }),
  );
});
