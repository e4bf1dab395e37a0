import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/all.ts';
import { openFolderStore } from '../../../src/library/folder-store.ts';
import { folderOf } from '../../factories.ts';
import { memoryLog, withBot } from './bot.ts';
import { type Form, MANAGE_GUILD, USER_ID } from './stand-in/payloads.ts';

const MODERATOR = { permissions: MANAGE_GUILD };
const LISBON = {
  title: 'Reis & Lind: "a pact" in Lisbon',
  outlet: 'The Harbour Post',
  published: '2031-05-04',
  url: 'https://example.org/pact',
  text: 'They signed a pact about 鰊.\nLind left early.',
};
const NAME = '2031-05-04-reis-lind-a-pact-in-lisbon.md';
const { log, lines } = memoryLog();
const folder = await folderOf({ 'oslo.txt': 'OSLO, June 1, 2031 – Reis and Lind spoke of herring.\n' });
const store = await openFolderStore({ articles: folder, knowledge: 'data' });
const standIn = await withBot({ commands, store, log });

async function form(options = {}, place: object = MODERATOR): Promise<Form> {
  const { type, data } = await standIn.slash('corpus add', options, place).first();
  expect(type).toBe(9);
  return data ?? {};
}

const sent = async (values: Readonly<Record<string, string>>, options = {}) =>
  (await standIn.submit(await form(options), values, MODERATOR).shown()).text.replace(/\\(?=[!-/:-@[-`{-~])/g, '');

describe('without a file', () => {
  test('a form comes up, with a field for each thing', async () => {
    const { title, components = [] } = await form();
    expect(title).toBe('/corpus add');
    expect(components.map(({ label, component }) => [label, component?.required])).toEqual([
      ['Title', true],
      ['Outlet', false],
      ['Published', false],
      ['Url', false],
      ['Text', true],
    ]);
  });

  test('in the moderator’s language', async () => {
    const { title, components = [] } = await form({}, { ...MODERATOR, locale: 'ja' });
    expect(title).toBe('/記事管理 追加');
    expect(components[0]).toMatchObject({ label: '見出し', description: '記事の見出し' });
  });

  test('those who may not add are told so, and see no form', async () => {
    const shown = await standIn.slash('corpus add', {}, {}).shown();
    expect(shown).toMatchObject({ onlyAsker: true, text: expect.stringContaining('is for moderators') });
  });
});

describe('a form that is sent', () => {
  test('becomes an article with all that was written, and answers from then on', async () => {
    expect(await sent(LISBON)).toContain('Articles 2 (+1 −0)');
    expect(await readFile(join(folder, NAME), 'utf8')).toBe(
      [
        '---',
        `title: 'Reis & Lind: "a pact" in Lisbon'`,
        'outlet: The Harbour Post',
        'published: 2031-05-04',
        'url: https://example.org/pact',
        '---',
        '',
        'They signed a pact about 鰊.',
        '',
        'Lind left early.',
        '',
      ].join('\n'),
    );
    const shown = await standIn.slash('search', { text: 'pact' }).shown();
    expect(shown.text).toContain('about 鰊');
    expect(shown.links).toEqual(['https://example.org/pact']);
  });

  test('is logged with who and what, without the article’s words', () => {
    expect(lines.filter(({ msg }) => msg === 'moderation').at(-1)).toMatchObject({
      moderator: USER_ID,
      command: 'corpus add',
      options: { title: LISBON.title, published: LISBON.published },
      result: 'found',
    });
    expect(JSON.stringify(lines)).not.toMatch(/鰊|Lind left/);
  });

  test('replaces an article only when that was said with the command', async () => {
    const changed = { ...LISBON, text: 'They signed nothing but a treaty.' };
    expect(await sent(changed)).toContain(`There is an article ${NAME} already`);
    expect(await sent(changed, { replace: true })).toContain('Reloaded');
    expect((await standIn.slash('search', { text: 'treaty' }).shown()).text).toContain('nothing but a');
  });

  test.each([
    [
      'a date that is none',
      { ...LISBON, title: 'May', published: 'May 2031' },
      /may\.md:4: published "May 2031" is not a date/,
    ],
    ['an address of another kind', { ...LISBON, title: 'Link', url: 'javascript:alert(1)' }, /link\.md:5: url .*http/],
    ['a text of nothing but spaces', { title: 'Blank', text: ' \n ' }, /Attach a file, or give a title and a text/],
    ['a title of nothing but marks', { title: '../..', text: 'They met.' }, /Articles 3 \(\+1 −0\)/],
  ])('with %s is held to the same rules as a file', async (_what, values, sentence) => {
    const before = await readdir(folder);
    expect(await sent(values)).toMatch(sentence);
    const came = (await readdir(folder)).filter((name) => !before.includes(name));
    expect(came).toEqual(sentence.source.startsWith('Articles') ? ['article.md'] : []);
  });

  test('by somebody who may not is refused, however the form came to them', async () => {
    const shown = await standIn.submit(await form(), LISBON, {}).shown();
    expect(shown).toMatchObject({ onlyAsker: true, text: expect.stringContaining('is for moderators') });
  });

  test.each(['x', '1o0000:gone?', '1o0000:corpus add?colour=red', '1o0000:corpus status?'])(
    'and is old or forged does no harm: %s',
    async (customId) => {
      const before = await readdir(folder);
      const forged = { ...(await form()), custom_id: customId };
      expect((await standIn.submit(forged, LISBON, MODERATOR).shown()).onlyAsker).toBe(true);
      expect(await readdir(folder)).toEqual(before);
    },
  );
});
