import { expect, test } from 'vitest';
import { withoutMarks } from '../../src/text/marks.ts';

test.each([
  ['<@1> <@!2> <@&3> met <#4>', 'met'],
  ['a <:fish:5> and <a:fish:6>, </ask:7> </corpus add:8> <t:8:R> <id:guide>', 'a and ,'],
  ['see <https://example.org/a> or http://example.org/b?c=d now', 'see or now'],
  ['2 < 3 and 5 > 4', '2 < 3 and 5 > 4'],
])('of “%s” the words are “%s”', (text, words) => {
  expect(withoutMarks(text).replace(/\s+/g, ' ').trim()).toBe(words);
});
