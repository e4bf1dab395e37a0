import { describe, expect, test } from 'vitest';
import { memoryLog, withBot } from './bot.ts';
import { sampleCommands, sampleStore } from './sample.ts';
import { directMessage, MANAGE_GUILD } from './stand-in/payloads.ts';

const OTHER_USER = { userId: '400000000000000002' };
const { log, lines } = memoryLog();
const standIn = await withBot({ commands: sampleCommands, store: await sampleStore(), log, patienceMs: 150 });

describe('slash commands', () => {
  test('a hit is for the channel, with its quotation and source', async () => {
    const shown = await standIn.slash('ask', { question: 'Who met?' }).shown();
    expect(shown.onlyAsker).toBe(false);
    expect(shown.text.replace(/[0-9a-f]{12}/, 'HASH').replace(/\d{10}/, 'NOW')).toMatchInlineSnapshot(`
      "### Who met\\?
      > The ministers met twice\\. \\*Nobody\\* spoke of \\<\\@1\\> or \\# tides\\.
      -# Harbour Gazette\\, 2021\\-03\\-04\\, paragraph 1 \\[harbour\\]
      -# 1 article\\, snapshot HASH\\, loaded <t:NOW:f>"
    `);
  });

  test('a private hit and a miss are only for the asker', async () => {
    const asked = await standIn.slash('ask', { question: 'Who met?', private: true }).shown();
    const missed = await standIn.slash('ask', { question: 'tariffs' }).shown();
    expect([asked.onlyAsker, missed.onlyAsker]).toEqual([true, true]);
  });

  test('a mistake is told to the asker alone', async () => {
    const shown = await standIn.slash('harbour list', { page: 7 }).shown();
    expect(shown).toMatchObject({ onlyAsker: true, text: expect.stringContaining('There are only 4 pages') });
  });

  test('they work in direct messages and in private channels', async () => {
    const direct = await standIn.slash('ask', { question: 'Who met?' }, { guildId: null }).shown();
    const among = await standIn.slash('ask', { question: 'Who met?' }, { guildId: null, context: 2 }).shown();
    expect(direct.text).toContain('met twice');
    expect(among.text).toBe(direct.text);
  });

  test('a slow answer is deferred within 3 seconds and comes later', async () => {
    const exchange = standIn.slash('slow', { ms: 400 });
    expect((await exchange.first()).type).toBe(5);
    expect(await exchange.shown()).toMatchObject({ text: expect.stringContaining('Slowly'), onlyAsker: false });
    expect(exchange.acknowledgedMs).toBeLessThan(1000);
  });

  test('a slow private answer is deferred for the asker alone', async () => {
    expect(await standIn.slash('slow', { private: true }).shown()).toMatchObject({ onlyAsker: true });
  });

  test('an answer that cannot be shown is noted and said to the asker', async () => {
    const shown = await standIn.slash('broken').shown();
    expect(shown).toMatchObject({ onlyAsker: true, text: expect.stringContaining('could not be shown') });
    expect(lines.filter(({ msg }) => msg === 'an answer did not reach Discord')).toHaveLength(1);
  });

  test('a command that is no longer there is answered', async () => {
    expect((await standIn.slash('gone').shown()).text).toContain('There is no command');
  });
});

test('a picture goes along, and is gone from a page without one', async () => {
  const shown = await standIn.slash('chart').shown();
  expect(standIn.calls.at(-1)).toMatchObject({ files: ['harbour.png'] });
  const [heading, drawing] = shown.message.components[0]?.components ?? [];
  expect(heading).toMatchObject({ content: '### Sheet 1' });
  expect(drawing).toMatchObject({
    items: [{ media: { url: 'attachment://harbour.png' }, description: 'A **harbour**' }],
  });
  await standIn.click(shown, 'Next').shown();
  expect(standIn.calls.at(-1)).toMatchObject({ body: { type: 7, data: { attachments: [] } }, files: [] });
  expect((await standIn.write('/chart')).text).toContain('Sheet 1');
});

describe('moderators', () => {
  const moderator = { permissions: MANAGE_GUILD };

  test('a member with Manage Server in a named server may', async () => {
    const shown = await standIn.slash('tide turn', { to: 'low' }, moderator).shown();
    expect(shown).toMatchObject({ onlyAsker: true, text: expect.stringContaining('The tide turned low') });
  });

  test.each([
    ['a plain member of a named server', {}],
    ['an administrator of another server', { permissions: (1n << 53n) - 1n, guildId: '200000000000000002' }],
    ['anyone in a direct message', { guildId: null }],
    ['anyone in a private channel', { guildId: null, context: 2 }],
  ] as const)('%s may not', async (_who, place) => {
    const shown = await standIn.slash('tide turn', {}, place).shown();
    expect(shown).toMatchObject({ onlyAsker: true, text: expect.stringContaining('for moderators') });
  });

  test('nobody may by a typed command in a direct message', async () => {
    expect((await standIn.write('/tide turn')).text).toContain('for moderators');
  });
});

describe('autocomplete', () => {
  test('at most 25 choices of at most 100 characters', async () => {
    const choices = await standIn.suggestions('harbour list', { word: 'be' }, 'word');
    expect(choices).toHaveLength(25);
    expect(choices[0]).toMatchObject({ value: 'be0', name: expect.stringMatching(/^be 0 long .{1,90}…$/) });
  });

  test('a fault gives no choices and is noted', async () => {
    expect(await standIn.suggestions('harbour list', { word: 'fail' }, 'word')).toEqual([]);
    expect(lines.some(({ msg }) => msg === 'suggestions failed')).toBe(true);
  });

  test("moderators' options are suggested to moderators alone", async () => {
    const suggested = (place: object) => standIn.suggestions('tide turn', { moon: 'f' }, 'moon', place);
    expect(await suggested({ permissions: MANAGE_GUILD })).toEqual([{ name: 'full', value: 'full' }]);
    expect(await suggested({})).toEqual([]);
  });

  test('suggestions that came too late are not an error', async () => {
    const before = lines.length;
    standIn.fail({ route: /callback/, status: 404, times: 1, body: { message: 'Unknown interaction', code: 10062 } });
    await expect(standIn.suggestions('harbour list', { word: 'be' }, 'word')).resolves.toEqual([]);
    expect(lines).toHaveLength(before);
  });

  test('an option without suggestions, and a command that is gone, give none', async () => {
    expect(await standIn.suggestions('ask', { question: 'a' }, 'question')).toEqual([]);
    expect(await standIn.suggestions('gone', { question: 'a' }, 'question')).toEqual([]);
  });
});

describe('buttons', () => {
  test('the asker turns the page in place', async () => {
    const shown = await standIn.slash('harbour list').shown();
    const next = await standIn.click(shown, 'Next').shown();
    expect(next).toMatchObject({ inPlace: true, text: expect.stringContaining('berth') });
    expect(next.buttons.map(({ label }) => label)).toEqual(['Previous', 'Next', 'Ask about it']);
  });

  test("other people's clicks give them a copy of their own", async () => {
    const shown = await standIn.slash('harbour list').shown();
    const next = await standIn.click(shown, 'Next', OTHER_USER).shown();
    expect(next).toMatchObject({ inPlace: false, onlyAsker: true, text: expect.stringContaining('berth') });
  });

  test('a button for another answer leaves the page as it is', async () => {
    const shown = await standIn.slash('harbour list').shown();
    const other = await standIn.click(shown, 'Ask about it').shown();
    expect(other).toMatchObject({ inPlace: false, onlyAsker: false, text: expect.stringContaining('anchor') });
  });

  test('what was only for the asker stays so', async () => {
    const shown = await standIn.slash('harbour list', { private: true }).shown();
    expect(await standIn.click(shown, 'Ask about it').shown()).toMatchObject({ onlyAsker: true });
  });

  test('a private hit can be shared, a private miss cannot', async () => {
    const shown = await standIn.slash('ask', { question: 'Who met?', private: true }).shown();
    const shared = await standIn.click(shown, 'Share').shown();
    expect(shared).toMatchObject({ inPlace: false, onlyAsker: false, text: shown.text });
    expect(shared.buttons.map(({ label }) => label)).toEqual(['Report']);
    const missed = await standIn.slash('ask', { question: 'tariffs', private: true }).shown();
    expect(missed.buttons.map(({ label }) => label)).toEqual(['All articles']);
  });

  test('a page of a list made from other articles says so', async () => {
    const shown = await standIn.slash('harbour list').shown();
    const sameArticles = await standIn.click(shown, 'Next').shown();
    expect(sameArticles.text).not.toContain('have changed');
    const others = await standIn.press(shown, '1p0000:harbour list?page=2').shown();
    expect(others.text).toContain('the articles have changed since this was asked');
  });

  test('a slow page is turned in place, too', async () => {
    const shown = await standIn.slash('slow', { ms: 300 }).shown();
    const exchange = standIn.click(shown, 'Next');
    expect((await exchange.first()).type).toBe(6);
    expect(await exchange.shown()).toMatchObject({ inPlace: true, text: expect.stringContaining('page 2') });
  });

  test.each([0, 300])('a page that is gone does not replace one that others read (after %i ms)', async (ms) => {
    const shown = await standIn.slash('harbour list').shown();
    const gone = standIn.press(shown, `1p0000:slow?ms=${ms}&page=2&empty=true`);
    expect(await gone.shown()).toMatchObject({
      inPlace: false,
      onlyAsker: true,
      text: expect.stringContaining('no second page'),
    });
  });

  test.each([
    '1p0000:gone?page=2',
    '1p0000:harbour list?colour=red',
    '1p0000:ask?question=%E0%A4',
    'x',
    '9p0000:harbour list?page=2',
  ])('an old or forged button is refused: %s', async (customId) => {
    const shown = await standIn.slash('harbour list').shown();
    expect(await standIn.press(shown, customId).shown()).toMatchObject({
      onlyAsker: true,
      text: expect.stringContaining('older version'),
    });
  });

  test('a forged button does not make a moderator', async () => {
    const shown = await standIn.slash('harbour list').shown();
    expect((await standIn.press(shown, '1p0000:tide turn?to=low').shown()).text).toContain('for moderators');
  });
});

describe('direct messages', () => {
  test('a free question is answered like the slash command', async () => {
    const slash = await standIn.slash('ask', { question: 'Who met?' }).shown();
    expect((await standIn.write('Who met?')).text).toBe(slash.text);
  });

  test('typed commands, and pages turned by button', async () => {
    const shown = await standIn.write('/harbour list');
    const next = await standIn.click(shown, 'Next', { guildId: null }).shown();
    expect(next).toMatchObject({ inPlace: true, text: expect.stringContaining('berth') });
  });

  test('a follow-up is understood from the question before, and only from one’s own', async () => {
    await standIn.write('Who met Kishida in 2023?');
    const { text } = await standIn.write('and Biden?');
    expect(text).toContain('Understood as “Who met Biden in 2023\\?”');
    expect(text).toContain('### Who met Biden in 2023\\?');
    expect((await standIn.write('and Biden?', OTHER_USER.userId)).text).toContain('### and Biden\\?');
  });

  test('a mistake in a typed command, and a message without text, get a word of help', async () => {
    expect((await standIn.write('/harbor')).text).toContain('There is no command');
    expect((await standIn.write(' ')).text).toContain('write your question');
  });

  test('typing is shown while a slow answer is made', async () => {
    await standIn.write('/slow ms:400');
    expect(standIn.calls.some(({ route }) => route.endsWith('/typing'))).toBe(true);
  });

  test('bots, and messages in servers, are not answered', async () => {
    const before = standIn.calls.length;
    standIn.say(directMessage('hello', '400000000000000009', true));
    standIn.say({ ...directMessage('hello'), guild_id: '200000000000000001', channel_type: 0 });
    await standIn.write('Who met?');
    expect(standIn.calls).toHaveLength(before + 1);
  });
});

test('the only intent is for direct messages', () => {
  expect(standIn.gateway.intents).toBe(1 << 12);
});

test('the log holds commands, places, outcomes and times, but no words of questions and no tokens', () => {
  const answered = lines.filter(({ msg }) => msg === 'answered');
  expect(answered[0]).toMatchObject({ command: 'ask', face: 'server', result: 'found', ms: expect.any(Number) });
  expect(JSON.stringify(lines)).not.toMatch(/Who met|Biden|tariffs|interaction-token|stand-in/);
});
