import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkedName } from '../../src/library/article-files.ts';
import { parseFile } from '../../src/library/load.ts';
import { articleFile } from '../../src/library/written-article.ts';
import { shippedKnowledge } from '../factories.ts';

const { words } = await shippedKnowledge();

test('whatever title is written, it is read as written, under a name that may be written', () => {
  const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).filter((one) => one.trim() !== '');
  fc.assert(
    fc.property(title, (written) => {
      const file = articleFile({ title: written.trim(), text: 'They met.\n--- \nThey left.' });
      expect(checkedName(file)).toBe(file.name);
      const { article, faults } = parseFile(file.name, file.bytes, words);
      expect(faults).toEqual([]);
      expect(article?.title).toBe(written.trim());
      expect(article?.body.trim()).toBe('They met.\n\n--- \n\nThey left.');
    }),
  );
});

test.each([
  ['one\ntwo', ['one', 'two']],
  ['one\nstill one\n\ntwo', ['one\nstill one', 'two']],
  ['- one\n- two\n12. three', ['- one', '- two', '12. three']],
])('paragraphs of %j', (text, expected) => {
  const file = articleFile({ title: 'A day', published: '2031', text });
  const { article } = parseFile(file.name, file.bytes, words);
  expect(file.name).toBe('2031-a-day.md');
  expect(article?.paragraphs.map(({ start, end }) => article.body.slice(start, end))).toEqual(expected);
});
