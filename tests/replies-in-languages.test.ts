import { beforeAll, expect, test } from 'vitest';
import { commands } from '../commands/all.ts';
import { parseLine } from '../src/command/command-line.ts';
import { type Dispatcher, dispatch } from '../src/dispatch.ts';
import { LANGUAGES, type Language, languageOfLocale, languageOfText } from '../src/language/language.ts';
import { wordsIn } from '../src/language/words.ts';
import { faultLineIn } from '../src/library/fault.ts';
import { dispatcherOver } from './factories.ts';

const LISBON = `---
title: Reis and Kishida meet in Lisbon
outlet: The Harbour Post
published: 2031-05-04
dated: inferred
source: a cutting
summits:
  - date: 2031-05-03
    place: Lisbon
    occasion: a state visit
    leaders: [Ana Reis, Fumio Kishida]
    evidence: met in Lisbon
colour: red
---

President Ana Reis and Prime Minister Fumio Kishida met in Lisbon on Saturday, their fourth summit this year.

They signed the Harbour Pact, which opens the ports of both countries to fishing boats. The talks lasted two hours.

“We agree about the fish,” Kishida said. They will meet again in 2032.
`;
const OSLO = 'OSLO, June 1, 2031 – Reis and Kishida spoke of herring in Oslo. It was their third summit this year.\n';
// every command in use, and in all the ways to find nothing or to be wrong
const LINES = [
  '/ask who signed the Harbour Pact?',
  '/ask who won the World Cup?',
  '/ask what did Joe Biden say?',
  '/ask how many summits were there in 2031?',
  '/ask which outlet reported the Harbour Pact?',
  '/search fish',
  '/search xyzzy',
  '/search fish page:7',
  '/quote Kishida',
  '/quote Kishida fish year:2031',
  '/quote Kishida trains',
  '/quote Zzyzx',
  '/quote Kim',
  '/quote',
  '/summit count',
  '/summit count 2031 bilateral',
  '/summit count trilateral',
  '/summit list',
  '/summit list year:1999',
  '/summit show lisbon',
  '/summit show nowhere',
  '/summit timeline',
  '/summit timeline year:1999',
  '/compare lisbon oslo',
  '/compare 2031 2031',
  '/compare 2031 2030',
  '/compare nowhere 2031',
  '/article',
  '/article lisbon',
  '/article lisbon paragraph:2',
  '/article lisbon paragraph:99',
  '/article nothing at all',
  '/report lisbon 2',
  '/report lisbon 99',
  '/find sources herring',
  '/find sources xyzzy',
  '/about',
  '/corpus status',
  '/corpus reload dry-run',
  '/corpus reload',
  '/corpus rollback',
  '/corpus remove nothing',
  '/corpus gaps',
  '/corpus gaps forget',
  '/corpus reports',
  '/corpus reports forget',
  '/corpus add lisbon.md',
];
// names of things that are called so in every language
const NAMES =
  /\b(?:true|false|Discord|Tab|Ctrl|KiB|npm run validate|lang|en|ja|ko|md|txt|colour)\b|\bT\d\d|\d+Z|[0-9a-f]{12}/g;

let at: Dispatcher;
let known: ReadonlySet<string>;
beforeAll(async () => {
  const files = { 'lisbon.md': LISBON, 'oslo.txt': OSLO };
  at = await dispatcherOver(files);
  known = new Set(
    latinWords([...Object.entries(files).flat(), ...LINES.map((line) => line.replace(/^\/\S+/, ''))].join(' ')),
  );
});

const latinWords = (text: string) => text.toLowerCase().match(/\p{Script=Latin}{2,}/gu) ?? [];

async function ours(line: string, language: Language): Promise<string[]> {
  const request = parseLine(commands, line);
  const { reply } = await dispatch(at, { face: 'console', moderator: true, language }, request);
  const texts = reply.blocks.flatMap((block) => (block.kind === 'quote' ? [] : [block.text]));
  return [...texts, ...(reply.next ?? []).map(({ label }) => label), reply.picture?.description ?? ''];
}

test.each(LINES.filter((line) => line !== '/quote' && !line.startsWith('/corpus add')))(
  '%s is answered in the asker’s language: no English but the articles’ and the asker’s own',
  async (line) => {
    const english = await ours(line, 'en');
    for (const language of LANGUAGES.filter((one) => one !== 'en')) {
      const said = await ours(line, language);
      expect(said).toHaveLength(english.length);
      const strange = latinWords(said.join(' ').replace(NAMES, '')).filter((word) => !known.has(word));
      expect(strange, language).toEqual([]);
    }
  },
);

test.each(['/quote', '/corpus add lisbon.md'])('%s is refused in the asker’s language', async (line) => {
  const [japanese, korean] = [await ours(line, 'ja'), await ours(line, 'ko')];
  expect(japanese.join()).toMatch(/^\/(?:引用|記事管理 追加): .*[。]/);
  expect(korean.join()).toMatch(/^\/(?:인용|기사관리 추가): .*[.]/);
});

test('what is wrong with a file is said in the moderator’s language', () => {
  const [fault] = at.store.faults;
  if (!fault) throw new Error('a fault');
  expect(LANGUAGES.map((language) => faultLineIn(wordsIn(language), fault))).toEqual([
    'lisbon.md:13: warning: colour is not a known key and is ignored',
    'lisbon.md:13: 注意：colour は知らないキーなので無視します',
    'lisbon.md:13: 주의: colour – 모르는 키이므로 무시합니다',
  ]);
});

test.each([
  ['ja', 'ja'],
  ['ko-KR', 'ko'],
  ['ko_KR.UTF-8', 'ko'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['C', 'en'],
  ['', 'en'],
])('the locale “%s” is answered in %s', (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language);
});

test.each([
  ['윤 대통령과 Kishida', 'ko'],
  ['岸田さんと尹さん', 'ja'],
  ['日韓首脳会談', 'ja'],
  ['Did Kishida say “ok”?', 'en'],
  ['2023?', 'en'],
])('“%s” is written in %s', (text, language) => {
  expect(languageOfText(text)).toBe(language);
});
