import { expect, test } from 'vitest';
import { commands } from '../../../commands/all.ts';
import { memoryLog, withBot } from './bot.ts';
import { sampleStore } from './sample.ts';
import { MANAGE_GUILD } from './stand-in/payloads.ts';

const { log, lines } = memoryLog();
const standIn = await withBot({ commands, store: await sampleStore(), log });

const MESSAGE = 'lol so did the ministers really meet??';

test.each([
  ['a server', {}],
  ['a direct message', { guildId: null }],
  ['a private channel', { guildId: null, context: 2 }],
] as const)('in %s, passages about a message are shown to the asker alone', async (_where, place) => {
  const shown = await standIn.menu('Find sources', MESSAGE, place).shown();
  expect(shown).toMatchObject({ onlyAsker: true, text: expect.stringContaining('The ministers met twice') });
  expect(shown.buttons.map(({ label }) => label)).toEqual(['Context', 'Report']);
});

test('its words are neither kept, nor logged, nor counted', async () => {
  const secret = 'zanzibar xyzzy';
  const shown = await standIn.menu('Find sources', secret).shown();
  expect(shown.text).toContain('The articles hold nothing about this message');
  expect(JSON.stringify([shown, lines])).not.toMatch(/zanzibar|really meet/);
  const gaps = await standIn.slash('corpus gaps', {}, { permissions: MANAGE_GUILD }).shown();
  expect(gaps.text).toContain('No question went unanswered');
});

test.each(['', '<@400000000000000001> https://example.org/ministers'])('“%s” has no words', async (content) => {
  expect((await standIn.menu('Find sources', content).shown()).text).toContain('has no words to look for');
});

test('an entry that is no longer there is answered', async () => {
  expect((await standIn.menu('Find boats', MESSAGE).shown()).text).toContain('There is no command');
});
