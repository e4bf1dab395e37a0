import { expect, test } from 'vitest';
import { Gaps } from '../../src/moderation/gaps.ts';

const DAY_MS = 86_400_000;

test('questions that differ in capitals and marks are one', () => {
  const gaps = new Gaps(() => 0);
  for (const question of ['Who won the Cup?', 'who won the cup', ' WHO won  the cup?! ', 'tariffs'])
    gaps.note(question);
  expect(gaps.list()).toEqual([
    { question: 'who won the cup', count: 3, last: '1970-01-01' },
    { question: 'tariffs', count: 1, last: '1970-01-01' },
  ]);
});

test('what may name the asker is left out', () => {
  const gaps = new Gaps(() => 0);
  gaps.note('I am <@123456789012345678>, ana@example.org, call 5551234567 about tariffs https://example.org/ana');
  expect(gaps.list()[0]?.question).toBe('i am , call about tariffs');
  gaps.note('</corpus add:123> <a:ana:456> <t:789:R> <id:guide> tariffs?');
  expect(gaps.list()[1]?.question).toBe('tariffs');
  gaps.note('?!');
  expect(gaps.list()).toHaveLength(2);
});

test('a question is forgotten 30 days after it was last asked', () => {
  let now = 0;
  const gaps = new Gaps(() => now);
  gaps.note('old');
  now = 20 * DAY_MS;
  gaps.note('young');
  now = 31 * DAY_MS;
  expect(gaps.list().map(({ question }) => question)).toEqual(['young']);
});

test('all are forgotten on request, and there are never more than a thousand', () => {
  const gaps = new Gaps(() => 0);
  for (let at = 0; at < 1500; at++) gaps.note(`question ${at}`);
  expect(gaps.list()).toHaveLength(1000);
  expect(gaps.forget()).toBe(1000);
  expect(gaps.list()).toEqual([]);
});
