import { expect, test } from 'vitest';
import { RateLimit } from '../src/rate-limit.ts';

test('each key has its turns, which come back evenly', () => {
  let now = 0;
  const limit = new RateLimit(3, 3000, () => now);
  expect([1, 2, 3, 4].map(() => limit.take('a'))).toEqual([0, 0, 0, 1000]);
  expect(limit.take('b')).toBe(0);
  now = 400;
  expect(limit.take('a')).toBe(600);
  now = 1000;
  expect([limit.take('a'), limit.take('a')]).toEqual([0, 1000]);
  now = 60_000;
  expect([1, 2, 3, 4].map(() => limit.take('a'))).toEqual([0, 0, 0, 1000]);
});
