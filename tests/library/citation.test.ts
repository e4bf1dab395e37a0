import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cite, paragraphOf, quote } from '../../src/library/citation.ts';
import { parseArticle } from '../../src/library/parse-article.ts';
import { shippedKnowledge } from '../factories.ts';

const { words } = await shippedKnowledge();
const BODY = 'They met. 🐟 was served.\n\n[ad_1]\n\nThey parted in May.\n';
const { article } = parseArticle('a.md', BODY, words);
const articles = { article: (id: string) => (id === 'a' ? article : undefined) };

test('a citation gives back the words at its place', () => {
  const citation = cite(articles, { article: 'a', start: 0, end: 9 });
  expect(quote(articles, citation)).toBe('They met.');
  expect(paragraphOf(articles, cite(articles, { article: 'a', start: 34, end: 38 }))).toBe(2);
});

test.each([
  ['empty', 3, 3],
  ['backwards', 9, 0],
  ['beyond the text', 0, 999],
  ['half a character', 0, 11],
  ['in web debris', 26, 32],
  ['into the space between paragraphs', 0, 25],
])('a citation that is %s is refused', (_reason, start, end) => {
  expect(() => cite(articles, { article: 'a', start, end })).toThrow(RangeError);
});

test('a citation of an unknown article is refused', () => {
  expect(() => cite(articles, { article: 'b', start: 0, end: 4 })).toThrow(RangeError);
});

test('whatever is cited is a slice of the body without broken characters', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5, max: 70 }), fc.integer({ min: -5, max: 70 }), (start, end) => {
      try {
        const printed = quote(articles, cite(articles, { article: 'a', start, end }));
        expect(BODY).toContain(printed);
        expect(printed.isWellFormed()).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});
