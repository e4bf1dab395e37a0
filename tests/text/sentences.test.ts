import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';
import { shippedKnowledge } from '../factories.ts';

const { words } = await shippedKnowledge();
const cut = (text: string) =>
  sentences(text, { start: 0, end: text.length }, words.sentences).map(({ start, end }) => text.slice(start, end));

test.each([
  ['an abbreviated country', 'The U.S. Congress met N. Korea’s envoy. They spoke.', 2],
  ['a country at the end of a sentence', 'He flew to the U.S. The talks began.', 2],
  ['an abbreviated month', 'They met on Nov. 16, 2023. (Reis)', 2],
  ['initials', 'John F. Kennedy and G.K. Smith met. They spoke.', 2],
  ['titles', 'Sen. Ann Lee and Dr. Bo met Gov. Cruz. They spoke.', 2],
  ['a closing mark', '“We agree.” She left. (They stayed.) He sat.', 4],
  ['a question inside a sentence', '“Really?” he asked. “Yes!” she said.', 2],
  ['decimal points', 'It grew 3.5 percent. It fell.', 2],
  ['"No." before a figure', 'It is No. 2 today. He said no. They left.', 3],
  ['time of day', 'They met at 3 p.m. on Friday. They left at 5 p.m. The end.', 3],
  ['an ellipsis', 'They waited… Then they left. So what...? Nothing.', 4],
  ['Japanese full stops', '会談した。合意した。', 2],
  ['a stop inside a word', 'Write to Yahoo.com today. Done.', 2],
])('%s', (_reason, text, count) => {
  expect(cut(text)).toHaveLength(count);
});

test('sentences hold every word once, in order', () => {
  const piece = fc.constantFrom(
    'U.S.',
    'He',
    'said',
    '“',
    '”',
    '. ',
    '? ',
    '! ',
    ' ',
    'No. ',
    '3.5',
    '…',
    '\n',
    '🐟',
    'J. ',
    ')',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
