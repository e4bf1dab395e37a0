import { expect, test } from 'vitest';
import { commands } from '../../../commands/all.ts';
import { withBot } from './bot.ts';
import { sampleStore } from './sample.ts';

const OTHER_USER = { userId: '400000000000000002' };
// four paragraphs on a page, more than one message holds
const PIER = Array.from({ length: 4 }, (_, at) => `Pier ${at} stood firm. `.repeat(100).trim()).join('\n');
const standIn = await withBot({ commands, store: await sampleStore({ 'pier.txt': PIER }) });

const article = (place = {}) => standIn.slash('article', { name: 'pier' }, place).shown();
/** How often each pier is spoken of. */
const piers = (text: string) => [0, 1, 2, 3].map((at) => text.split(`Pier ${at} stood`).length - 1);

test('what does not fit comes by a button, in place, from the sentence at which it broke off, and back again', async () => {
  const first = await article();
  const parts = [first];
  for (let last = first; last.buttons.some(({ label }) => label === 'More'); parts.push(last)) {
    last = await standIn.click(last, 'More').shown();
    expect(last.inPlace).toBe(true);
  }
  expect(piers(parts.map(({ text }) => text).join('\n'))).toEqual([100, 100, 100, 100]);
  const last = parts.at(-1) ?? first;
  expect(parts.length).toBeGreaterThan(1);
  expect((await standIn.click(last, 'From the start').shown()).text).toBe(first.text);
});

test('others get the rest as a copy of their own', async () => {
  expect(await standIn.click(await article(), 'More', OTHER_USER).shown()).toMatchObject({
    inPlace: false,
    onlyAsker: true,
    text: expect.stringContaining('Pier 1 stood'),
  });
});

test('in direct messages it comes in place, too', async () => {
  const shown = await standIn.write('/article pier');
  expect(await standIn.click(shown, 'More', { guildId: null }).shown()).toMatchObject({ inPlace: true });
});
