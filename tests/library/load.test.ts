import { execFile } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { faultLine, inOrder } from '../../src/library/fault.ts';
import { loadArticles } from '../../src/library/load.ts';
import { folderOf, shippedKnowledge } from '../factories.ts';

const { words } = await shippedKnowledge();
const load = async (files: Record<string, string | Uint8Array>) => loadArticles(await folderOf(files), words);
const faultsOf = async (file: string, text: string | Uint8Array) =>
  (await load({ [file]: text })).faults.map(faultLine);

const SOUND = `---
title: Two leaders meet
outlet: The Harbour Post
published: 2031-05-04
summits:
  - date: 2031-05-03
    place: Lisbon
    leaders: [Ana Reis, Bo Lind]
    evidence: met in Lisbon
notes:
  - words: Ana Ries
    note: Ana Reis
---

Ana Ries and Bo Lind met in Lisbon.
They spoke of fish.

“It went well,” Lind said.
`;

describe('an article', () => {
  test('is read from Markdown with front matter, paragraphs between blank lines', async () => {
    const { articles, faults } = await load({ 'a.md': SOUND });
    expect(faults).toEqual([]);
    const [article] = articles;
    expect(article).toMatchObject({
      id: 'a',
      title: 'Two leaders meet',
      outlet: 'The Harbour Post',
      published: '2031-05-04',
      dated: 'stated',
      language: 'en',
      notes: [{ words: 'Ana Ries', note: 'Ana Reis' }],
    });
    expect(article?.paragraphs.map(({ start, end }) => article.body.slice(start, end))).toEqual([
      'Ana Ries and Bo Lind met in Lisbon.\nThey spoke of fish.',
      '“It went well,” Lind said.',
    ]);
    const evidence = article?.summits[0]?.evidence;
    expect(article?.body.slice(evidence?.start, evidence?.end)).toBe('met in Lisbon');
  });

  test('is read from plain text: a paragraph a line, the first line a title, the day from the dateline', async () => {
    const text = 'Leaders agree on fish\nLISBON, May 4, 2031 – The leaders agreed.\n\nThey left.\n';
    const { articles } = await load({ 'b.txt': text });
    expect(articles[0]).toMatchObject({ title: 'Leaders agree on fish', published: '2031-05-04', dated: 'stated' });
    expect(articles[0]?.paragraphs).toHaveLength(3);
  });

  test.each([
    ['a caption with its credit', 'The two shake hands in Lisbon on 3 May 2031. (Reis)', '2031-05-03'],
    ['a dateline with the agency before the day', 'LISBON, Portugal (AP) — May 4, 2031 — They met.', '2031-05-04'],
    ['a dateline on a line of its own', 'LISBON, Portugal (AP) — May 4, 2031', '2031-05-04'],
    ['a line with the paper’s name', 'The Harbour Post, Friday 4 May 2031', '2031-05-04'],
    ['a dateline with the agency between strokes', 'LISBON, 4 May 2031. /Reis/ They met.', '2031-05-04'],
    ['a line of its own', 'Published: 4 May 2031', '2031-05-04'],
    ['what it says of its interview', 'She spoke to us in Oslo on 12 May 2025, a week later.', '2025-05-12'],
    ['a dateline with its agency in brackets', 'Lund, 3 May 2021 (Sur). The leaders agreed on fish.', '2021-05-03'],
    ['an agency with its day in brackets', 'LUND (Sur, May 3, 2021) – The leaders agreed on fish.', '2021-05-03'],
    ['a month alone', 'Fjord Review, May 2021', '2021-05'],
    [
      'the last day of a chronology',
      '3 May 2021\nThey met.\n4 June 2022\nThey met.\n5 July 2023\nThey met.',
      '2023-07-05',
    ],
    ['a day inside a sentence, which may be any day', 'The treaty of June 22, 1965 was signed by both.', null],
    ['no date at all', 'They left.', null],
  ])('dates a plain text by %s', async (_reason, line, published) => {
    const { articles } = await load({ 'c.txt': `The leaders agreed on fish.\n${line}\n` });
    expect(articles[0]?.published).toBe(published);
  });

  test('keeps every unit of its text: line ends, spaces and emoji are where they were', async () => {
    const text = 'First  line\r\n\r\n“Fish 🐟”, they said.\r\n';
    const { articles } = await load({ 'd.txt': text });
    expect(articles[0]?.body).toBe(text);
  });

  test('has web debris that is not counted as text', async () => {
    const { articles } = await load({ 'e.txt': 'They met.\n[ad_1]\nViews: 0\nComments are closed.\nRead More:Here\n' });
    expect(articles[0]?.paragraphs.map(({ debris }) => debris)).toEqual([false, true, true, true, true]);
  });

  test('keeps a paragraph that only begins as web debris does, and drops one of nothing else', async () => {
    const body = 'Subscribe to newsletters, said Lind,\n“and the walrus will come home.”\n\nShare this:\n[ad_1]\n';
    const { articles } = await load({ 'f.md': body });
    expect(articles[0]?.paragraphs.map(({ debris }) => debris)).toEqual([false, true]);
  });

  test('is never a hidden file or one of another kind, which nobody is told of', async () => {
    expect(await load({ '.hidden.md': SOUND, 'other.json': '{}' })).toEqual({ articles: [], faults: [] });
  });

  test('is never a link, a folder, a pipe or a file with a loud ending, of which a warning tells', async () => {
    const folder = await folderOf({ 'UP.MD': SOUND });
    await symlink('/etc/passwd', join(folder, 'passwd.txt'));
    await mkdir(join(folder, 'folder.md'));
    await promisify(execFile)('mkfifo', [join(folder, 'pipe.txt')]);
    const { articles, faults } = await loadArticles(folder, words);
    expect(articles).toEqual([]);
    expect(inOrder(faults).map(faultLine)).toEqual([
      'folder.md:1: warning: is a folder, and folders are not read: put the articles beside it',
      'passwd.txt:1: warning: is a link, and links are not read: put the file itself here',
      'pipe.txt:1: warning: is no ordinary file and is not read',
      'UP.MD:1: warning: is not read: its ending .MD must be .md, in small letters',
    ]);
  });
});

describe('a faulty file', () => {
  test('is named with line and reason, and hides no other', async () => {
    const { articles, faults } = await load({
      'a.md': SOUND,
      'b.md': SOUND.replace('published: 2031-05-04', 'published: 2031-02-30'),
      'c.md': SOUND.replace('met in Lisbon.', 'met in Porto.'),
    });
    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(faults.map(faultLine)).toEqual([
      'b.md:4: published "2031-02-30" is not a date: write 2024-09-06, 2024-09 or 2024',
      'c.md:9: summits: the evidence "met in Lisbon" does not stand in the text: copy it from there, letter by letter',
    ]);
  });

  test.each([
    [
      'front matter never closed',
      'x.md',
      '---\ntitle: A\n\nText.',
      'x.md:1: opens its front matter with --- and never closes it: put --- on the line before the text',
    ],
    [
      'front matter that is a list',
      'x.md',
      '---\n- a\n---\nText.',
      'x.md:2: all of this must be keys with values, not a list',
    ],
    [
      'a number for a list',
      'x.md',
      '---\ntitle: A\nsummits: 3\n---\nText.',
      'x.md:3: summits must be a list, not a number',
    ],
    [
      'no text',
      'x.md',
      '---\ntitle: A\n---\n\n[ad_1]\n',
      'x.md:4: has no text: write the article there, or take the file out',
    ],
    ['an empty file', 'x.txt', '', 'x.txt:1: has no text: write the article there, or take the file out'],
    [
      'note without its words',
      'x.md',
      '---\nnotes: [{words: Bo, note: Boo}]\n---\nText.',
      'x.md:2: notes: the words "Bo" do not stand in the text',
    ],
    [
      'summit without evidence',
      'x.md',
      '---\nsummits:\n  - place: Rome\n---\nText.',
      'x.md:3: summits, entry 1, evidence is missing',
    ],
    [
      'an address of another kind',
      'x.md',
      '---\nurl: javascript:alert(1)\n---\nText.',
      'x.md:2: url must be an http or https address',
    ],
    [
      'evidence in debris only',
      'x.md',
      '---\nsummits: [{evidence: Views}]\n---\nText.\n\nViews: 3',
      'x.md:2: summits: the evidence "Views" does not stand in the text',
    ],
    [
      'a word that is none of those allowed',
      'x.md',
      '---\ndated: so\n---\nText.',
      'x.md:2: dated must be stated or inferred, not "so"',
    ],
    ['a value left out', 'x.md', '---\ntitle:\n---\nText.', 'x.md:2: title is empty: fill it in or leave it out'],
  ])('with %s', async (_reason, file, text, line) => {
    expect(await faultsOf(file, text)).toEqual([expect.stringContaining(line)]);
  });

  test('has the line of the words that are missed, though they stand elsewhere before', async () => {
    const text = '---\ntitle: Bo in Rome\nnotes:\n  - words: Bo\n    note: Boo\n---\nText.';
    expect((await faultsOf('x.md', text))[0]).toMatch(/^x\.md:4: notes: the words "Bo"/);
  });

  test.each([
    ['title: "A\noutlet: B', '2: a quotation mark opens here and is never closed'],
    ['outlet: B\ntitle: "A', '3: a quotation mark opens here and is never closed'],
    ['title: "A\noutlet: "B"', '2: a quotation mark opens here and is never closed'],
    ['summits:\n  - leaders: [Ana, Bo\n    place: Rome', '3: a bracket opens here and is never closed'],
    ['title: Rome: a summit', '2: a value with a colon in it must stand in quotation marks'],
    ['title: A\n  outlet: B', '2: a value with a colon in it must stand in quotation marks; or the next line is'],
    ['title: A\noutlet: B\ntitle: C', '4: title stands twice: keep one of them'],
    ['summits:\n\t- place: Rome', '3: is indented with a tab: use spaces'],
    ['summits:\n  - place: Rome\n   basis: stated', '4: is indented wrongly'],
    ['title: @home', '2: a value that begins with @ must stand in quotation marks'],
    ['title: *home', '2: a value that begins with * must stand in quotation marks'],
    ['title: "A" and "B"', '2: something stands behind the end of a value'],
    ['title:A\noutlet: B', '2: is not of the form "key: value"'],
    ['title: "C:\\x"', '2: a backslash between quotation marks must be written twice'],
  ])('whose YAML is %j is explained in plain words, once, where it begins', async (yaml, line) => {
    expect(await faultsOf('x.md', `---\n${yaml}\n---\nText.`)).toEqual([expect.stringContaining(`x.md:${line}`)]);
  });

  test('in another encoding is named with the line', async () => {
    const latin1 = Buffer.from('A line.\nCaf\xe9.\n', 'latin1');
    expect(await faultsOf('x.txt', latin1)).toEqual(['x.txt:2: is not UTF-8 text: save it as UTF-8']);
  });

  test('that is too large is refused', async () => {
    expect(await faultsOf('x.txt', 'word '.repeat(300_000))).toEqual(['x.txt:1: is larger than 1024 KiB: split it']);
  });

  test('with the name of another is named', async () => {
    const { articles, faults } = await load({ 'a.md': SOUND, 'a.txt': 'They met.' });
    expect(articles).toHaveLength(1);
    expect(faults.map(faultLine)).toEqual(['a.txt:1: has the same name as a.md: rename one of them']);
  });

  test('an unknown key is a warning and keeps the article', async () => {
    const { articles, faults } = await load({ 'a.md': SOUND.replace('outlet:', 'color: red\noutlet:') });
    expect(articles).toHaveLength(1);
    expect(faults.map(faultLine)).toEqual(['a.md:3: warning: color is not a known key and is ignored']);
  });

  test('a text that stands twice in a list is a warning and keeps the article', async () => {
    const { articles, faults } = await load({ 'a.md': SOUND.replace('Bo Lind]', 'Bo Lind, Ana Reis]') });
    expect(articles).toHaveLength(1);
    expect(faults.map(faultLine)).toEqual(['a.md:8: warning: Ana Reis stands twice: keep one of them']);
  });
});
