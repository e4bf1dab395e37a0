import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/all.ts';
import { withBot } from './bot.ts';
import { sampleStore } from './sample.ts';
import { MANAGE_GUILD } from './stand-in/payloads.ts';

const OSLO = `---
title: Two leaders meet in Oslo
outlet: The Fjord Post
published: 2031-05-04
---

President Ana Reis and Prime Minister Fumio Kishida met in Oslo on May 3, 2031, their fourth summit this year.

“We agree about the herring,” Kishida said.
${Array.from({ length: 6 }, (_, at) => `\n“The herring of bay ${'ABCDEF'[at]} is red,” Kishida said.\n`).join('')}`;
const PARIS = '---\noutlet: Le Quai\nlanguage: fr\n---\n\nLes homards sont rouges.\n';

const IN_JAPANESE = { locale: 'ja' };
const IN_KOREAN = { locale: 'ko' };
const standIn = await withBot({ commands, store: await sampleStore({ 'oslo.md': OSLO, 'paris.md': PARIS }) });

const plain = (text: string) => text.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replace(/[0-9a-f]{12}/g, 'HASH');

describe('the asker’s own language', () => {
  test('is that of their Discord; quotations stay as printed, with the article’s language in front of the source', async () => {
    const japanese = await standIn.slash('summit count', {}, IN_JAPANESE).shown();
    expect(plain(japanese.text).replace(/\d{10}/, 'TIME')).toMatchInlineSnapshot(`
      "### 2031年5月3日時点で、2031年の首脳会談は4回
      Ana Reis、岸田文雄
      > President Ana Reis and Prime Minister Fumio Kishida met in Oslo on May 3, 2031, their **fourth summit** this year.
      -# [EN] The Fjord Post、2031-05-04、第1段落 [oslo]
      2031年に数えられた4回のうち、記事が報じているのは1回です。
      記事が報じた会談：2031年5月3日、Oslo。
      -# 記事2件、スナップショット HASH、読み込み <t:TIME:f>"
    `);
    const korean = await standIn.slash('summit count', {}, IN_KOREAN).shown();
    expect(plain(korean.text).replace(/\d{10}/, 'TIME')).toMatchInlineSnapshot(`
      "### 2031년 5월 3일 기준 2031년 정상회담 4회
      Ana Reis, 기시다 후미오
      > President Ana Reis and Prime Minister Fumio Kishida met in Oslo on May 3, 2031, their **fourth summit** this year.
      -# [EN] The Fjord Post, 2031-05-04, 제1단락 [oslo]
      2031년에 열렸다고 한 4회 가운데 기사가 보도한 것은 1회입니다.
      기사가 보도한 회담: 2031년 5월 3일, Oslo.
      -# 기사 2건, 스냅샷 HASH, 불러온 시각 <t:TIME:f>"
    `);
  });

  test('is English in every other Discord', async () => {
    const shown = await standIn.slash('summit count', {}, { locale: 'fr' }).shown();
    expect(shown.text).toContain('4 summits in 2031');
    expect(shown.text).not.toContain('EN');
  });

  test('is what mistakes, misses, menus and moderators’ commands are answered in', async () => {
    const { text: mistake } = await standIn.slash('quote', {}, IN_KOREAN).shown();
    expect(plain(mistake)).toContain('/인용: ‘발언자’ 값이 없습니다(누구의 발언).');
    const miss = await standIn.slash('ask', { question: 'Who is Joe Biden?' }, IN_JAPANESE).shown();
    expect(plain(miss.text)).toContain('記事には「バイデン」への言及がありません。');
    expect(miss.buttons.map(({ label }) => label)).toEqual(['すべての首脳会談', 'すべての記事']);
    const menu = await standIn.menu('Find sources', '<@1>', IN_KOREAN).shown();
    expect(plain(menu.text)).toContain('이 메시지에는 찾을 말이 없습니다.');
    const status = await standIn.slash('corpus status', {}, { ...IN_JAPANESE, permissions: MANAGE_GUILD }).shown();
    expect(plain(status.text)).toContain('不備はありません。');
  });

  test('is what suggestions are labelled in', async () => {
    const suggested = await standIn.suggestions('article', { name: 'paris' }, 'name', IN_KOREAN);
    expect(suggested).toEqual([{ name: expect.stringContaining('날짜 미상'), value: 'paris' }]);
    const speakers = await standIn.suggestions('quote', { speaker: '깃' }, 'speaker', IN_KOREAN);
    expect(speakers).toEqual([{ name: '기시다 후미오 (7)', value: 'Fumio Kishida' }]);
    const leaders = await standIn.suggestions('summit list', { leader: '岸' }, 'leader', IN_JAPANESE);
    expect(leaders).toEqual([{ name: '岸田文雄', value: 'Fumio Kishida' }]);
  });

  test('is that of whoever clicks, not of whoever asked', async () => {
    const shown = await standIn.slash('quote', { speaker: 'Kishida' }, IN_JAPANESE).shown();
    expect(shown.buttons.every(({ customId }) => !customId.includes('lang'))).toBe(true);
    const copy = await standIn.click(shown, '次へ', { ...IN_KOREAN, userId: '400000000000000002' }).shown();
    expect(plain(copy.text)).toContain('기시다 후미오의 발언: 인용 7건 (2/2쪽)');
  });
});

describe('the option lang', () => {
  test('goes before the asker’s language, and on behind every button', async () => {
    const shown = await standIn.slash('quote', { speaker: 'Kishida', lang: 'ja' }, IN_KOREAN).shown();
    expect(plain(shown.text)).toContain('岸田文雄の発言');
    expect(shown.buttons.every(({ customId }) => customId.includes('lang=ja'))).toBe(true);
    expect(plain((await standIn.click(shown, '次へ', IN_KOREAN).shown()).text)).toContain('（2/2ページ）');
  });

  test('tells which languages there are', async () => {
    const shown = await standIn.slash('about', { lang: 'de' }, IN_JAPANESE).shown();
    expect(plain(shown.text)).toContain('/案内: 「言語」は次のいずれかです：en、ja、ko。');
  });
});

describe('a direct message, whose writer’s language Discord does not tell', () => {
  test.each([
    ['정상회담은 몇 번 열렸습니까?', '2031년 5월 3일 기준 2031년 정상회담 4회'],
    ['首脳会談は何回開かれましたか', '2031年5月3日時点で、2031年の首脳会談は4回'],
    ['how many summits were there?', '4 summits in 2031 by 3 May 2031'],
    ['/인용 기시다', '기시다 후미오의 발언: 인용 7건'],
    ['/引用 岸田', '岸田文雄の発言：引用7件'],
    ['/인용하다', '/인용하다 명령은 없습니다.'],
    ['使い方', '記事2件'],
  ])('is answered in the language it is written in: %s', async (written, expected) => {
    expect(plain((await standIn.write(written)).text)).toContain(expected);
  });

  test('keeps that language on the next page', async () => {
    const shown = await standIn.write('/인용 기시다');
    const next = await standIn.click(shown, '다음', { guildId: null }).shown();
    expect(plain(next.text)).toContain('(2/2쪽)');
  });

  test('and so are short follow-ups, each in its own', async () => {
    await standIn.write('2031년에 정상회담은 몇 번 열렸습니까?');
    expect(plain((await standIn.write('2030년에는?')).text)).toContain(
      '다음 질문으로 이해했습니다: “2030년에 정상회담은 몇 번 열렸습니까?”',
    );
    expect(plain((await standIn.write('in 2030?')).text)).toContain(
      'cannot be understood without a question before it',
    );
  });
});

test('a quotation names its speaker in the asker’s script, and as the article does', async () => {
  const { text } = await standIn.slash('quote', { speaker: 'Kishida' }, IN_JAPANESE).shown();
  expect(plain(text)).toContain('> **岸田文雄（Fumio Kishida, Prime Minister）**');
});

test('an article in another language is tagged in English, too', async () => {
  expect(plain((await standIn.slash('search', { text: 'homards' }).shown()).text)).toContain('[FR] Le Quai');
});
