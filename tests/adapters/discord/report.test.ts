import { expect, test } from 'vitest';
import { commands } from '../../../commands/all.ts';
import { memoryLog, withBot } from './bot.ts';
import { sampleStore } from './sample.ts';
import { MANAGE_GUILD, USER_ID } from './stand-in/payloads.ts';

const OTHER_USER = { userId: '400000000000000002' };
const MODERATOR = { permissions: MANAGE_GUILD, userId: '400000000000000003' };
const QUAY = 'A crane fell on the quay.\nNobody stood under the crane.\n';
const HARBOUR = '---\nurl: https://example.org/crane\n---\n\nThe ministers met twice at the harbour.\n';
const { log, lines } = memoryLog();
const standIn = await withBot({
  commands,
  store: await sampleStore({ 'quay.txt': QUAY, 'harbour.md': HARBOUR }),
  log,
});

const reports = async () => (await standIn.slash('corpus reports', {}, MODERATOR).shown()).text;

test('under a hit stand the context, then a button to report it; beside it a button to its article', async () => {
  const shown = await standIn.slash('find sources', { text: 'ministers' }).shown();
  expect(shown.buttons.map(({ label }) => label)).toEqual(['Context', 'Report']);
  expect(shown.links).toEqual(['https://example.org/crane']);
});

test('a lone quotation is reported by one click, and the clicker alone is thanked', async () => {
  const shown = await standIn.slash('search', { text: 'ministers' }).shown();
  const thanks = await standIn.click(shown, 'Report', OTHER_USER).shown();
  expect(thanks).toMatchObject({ onlyAsker: true, inPlace: false, text: expect.stringContaining('Thank you') });
  expect(thanks.buttons).toEqual([]);
  expect(await reports()).toMatch(/Reported 1 time\\, last on .*\n> The \*?\*?ministers/);
});

test('of several the reporter chooses one', async () => {
  const shown = await standIn.slash('search', { text: 'crane' }).shown();
  const choice = await standIn.click(shown, 'Report').shown();
  expect(choice).toMatchObject({ onlyAsker: true, text: expect.stringContaining('Which quotation is wrong') });
  expect(choice.buttons.map(({ label }) => label)).toEqual(['Report 1', 'Report 2']);
  expect(await standIn.click(choice, 'Report 2').shown()).toMatchObject({
    inPlace: true,
    text: expect.stringContaining('Thank you'),
  });
  await standIn.click(choice, 'Report 2').shown();
  expect(await reports()).toContain('Reported 2 times');
});

test('a miss, and what moderators are shown, cannot be reported', async () => {
  const missed = await standIn.slash('search', { text: 'zzyzx' }).shown();
  const listed = await standIn.slash('corpus reports', {}, MODERATOR).shown();
  for (const { buttons } of [missed, listed]) expect(buttons.map(({ label }) => label)).not.toContain('Report');
});

test('a quotation that is not there, or no longer, is said to be so', async () => {
  const shown = await standIn.slash('search', { text: 'crane' }).shown();
  for (const at of ['quay+9', '000000+1'])
    expect((await standIn.press(shown, `1o0000:report?quotation=${at}`).shown()).text).toContain(
      'There is no quotation',
    );
});

test('which quotation is in the log, who reported it is nowhere', async () => {
  expect(lines.find(({ msg }) => msg === 'a quotation was reported')).toMatchObject({
    article: 'harbour',
    paragraph: 1,
  });
  expect(JSON.stringify(lines)).not.toContain(OTHER_USER.userId);
  expect(JSON.stringify(lines.filter(({ msg }) => msg !== 'moderation'))).not.toContain(USER_ID);
  expect((await standIn.slash('corpus reports', { forget: true }, MODERATOR).shown()).text).toContain('Forgotten');
  expect(await reports()).toContain('No quotation was reported');
});
