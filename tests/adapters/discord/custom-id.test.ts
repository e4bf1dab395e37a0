import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePress, encodePress } from '../../../src/adapters/discord/custom-id.ts';
import { defineCommand } from '../../../src/command/command.ts';
import { hostileText } from './hostile.ts';

const command = defineCommand({
  name: 'summit list',
  description: 'for a test',
  access: 'everyone',
  options: {
    leader: { type: 'string', description: 'who' },
    page: { type: 'integer', description: 'which page' },
  },
  run: () => ({ blocks: [], found: false }),
});

test('a press comes back as it was, or has no custom_id', () => {
  const press = fc.record({
    step: fc.constantFrom('page' as const, 'open' as const, 'share' as const),
    snapshot: fc.constant('4f2a'),
    start: fc.record({ block: fc.nat(999_999), offset: fc.nat(999_999_999) }),
    request: fc.record({
      command: fc.constant(command.name),
      options: fc.record(
        { leader: hostileText.filter((text) => text !== ''), page: fc.integer(), private: fc.boolean() },
        { requiredKeys: [] },
      ),
    }),
  });
  fc.assert(
    fc.property(press, (given) => {
      const id = encodePress(given);
      if (id === undefined) return;
      expect(id.length).toBeLessThanOrEqual(100);
      expect(id).not.toMatch(/(?! )[\p{Cc}\p{Cf}\p{Z}\p{Cs}]/u);
      expect(decodePress(id, [command])).toEqual(given);
    }),
  );
});

test('it can be read, and letters of any script take one character each', () => {
  const request = { command: 'summit list', options: { leader: '岸田 文雄', page: 2 } };
  expect(encodePress({ request, step: 'page', snapshot: '4f2a5b6c7d8e' })).toBe(
    '1p4f2a:summit list?leader=岸田+文雄&page=2',
  );
});

test('what does not fit in 100 characters has none', () => {
  const fits = { command: 'summit list', options: { leader: 'a'.repeat(74) } };
  expect(encodePress({ request: fits, step: 'open', snapshot: '4f2a' })).toHaveLength(100);
  const tooLong = { command: 'summit list', options: { leader: 'a'.repeat(75) } };
  expect(encodePress({ request: tooLong, step: 'open', snapshot: '4f2a' })).toBeUndefined();
});

test('whatever a forged custom_id says, it names a command and options that are there, or nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        hostileText,
        hostileText.map((text) => `1p4f2a:summit list?${text}`),
      ),
      (id) => {
        const press = decodePress(id, [command]);
        if (press)
          expect(Object.keys(command.options)).toEqual(expect.arrayContaining(Object.keys(press.request.options)));
      },
    ),
  );
});
