import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/all.ts';
import { registrationBody } from '../../../src/adapters/discord/registration.ts';
import { withBot } from './bot.ts';
import { sampleStore } from './sample.ts';
import { MANAGE_GUILD } from './stand-in/payloads.ts';

const OTHER_USER = { userId: '400000000000000002' };
const QUAY = Array.from({ length: 6 }, (_, at) => `Crane number ${at} stood on the quay.`).join('\n');
const standIn = await withBot({ commands, store: await sampleStore({ 'quay.txt': QUAY }) });

test('every command for everyone is offered to both kinds of installation, in all three places', () => {
  const body = registrationBody(commands, 'global');
  for (const one of body) expect(one).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
});

describe.each([
  ['installed in a server, there', {}],
  [
    'installed by a person, in a server that the bot is not in',
    { guildId: '200000000000000007', installedFor: 'person' },
  ],
  ['installed in a server, in direct messages with the bot', { guildId: null, installedFor: 'server' }],
  ['installed by a person, in direct messages with the bot', { guildId: null, installedFor: 'person' }],
  ['installed by a person, in a private channel', { guildId: null, context: 2, installedFor: 'person' }],
] as const)('%s', (_where, place) => {
  const alone = 'guildId' in place && place.guildId === null && !('context' in place);

  test('a hit is for all, a miss and a private answer for the asker', async () => {
    const hit = await standIn.slash('search', { text: 'crane' }, place).shown();
    expect(hit).toMatchObject({ onlyAsker: false, text: expect.stringContaining('6 passages') });
    expect(await standIn.slash('search', { text: 'zzyzx' }, place).shown()).toMatchObject({ onlyAsker: true });
    const hidden = await standIn.slash('search', { text: 'crane', private: true }, place).shown();
    expect(hidden.onlyAsker).toBe(true);
    expect(await standIn.click(hidden, 'Share', place).shown()).toMatchObject({ onlyAsker: false });
  });

  test('the asker turns the page, others get a copy of their own', async () => {
    const shown = await standIn.slash('search', { text: 'crane' }, place).shown();
    expect(await standIn.click(shown, 'Next', place).shown()).toMatchObject({
      inPlace: true,
      text: expect.stringContaining('page 2 of 2'),
    });
    if (alone) return;
    expect(await standIn.click(shown, 'Next', { ...place, ...OTHER_USER }).shown()).toMatchObject({
      inPlace: false,
      onlyAsker: true,
    });
  });

  test('a message’s menu, suggestions and reports work', async () => {
    const found = await standIn.menu('Find sources', 'that crane on the quay', place).shown();
    expect(found).toMatchObject({ onlyAsker: true, text: expect.stringContaining('stood on the') });
    expect(await standIn.suggestions('article', { name: 'qua' }, 'name', place)).toMatchObject([{ value: 'quay' }]);
    const choice = await standIn.click(found, 'Report', place).shown();
    expect(choice).toMatchObject({ onlyAsker: true, text: expect.stringContaining('Which quotation is wrong') });
  });

  test('moderators’ commands are refused outside of the named server', async () => {
    const elsewhere = { guildId: '200000000000000007', ...place, permissions: MANAGE_GUILD };
    const shown = await standIn.slash('corpus status', {}, elsewhere).shown();
    expect(shown).toMatchObject({ onlyAsker: true, text: expect.stringContaining('is for moderators') });
  });

  test('nothing is called but the interaction’s own routes, which need no membership', async () => {
    const before = standIn.calls.length;
    const shown = await standIn.slash('search', { text: 'crane' }, place).shown();
    await standIn.click(shown, 'Next', place).shown();
    const routes = standIn.calls.slice(before).map(({ route }) => route);
    for (const route of routes) expect(route).toMatch(/^POST \/interactions\//);
  });
});

test('a moderator of the named server is one there by either installation', async () => {
  const moderator = { permissions: MANAGE_GUILD };
  for (const place of [moderator, { ...moderator, installedFor: 'person' as const }])
    expect((await standIn.slash('corpus status', {}, place).shown()).text).toContain('No faults');
});
