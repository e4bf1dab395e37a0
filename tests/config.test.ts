import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

test('an empty environment is a console on the articles of the project', () => {
  expect(readConfig({ DISCORD_TOKEN: '' })).toMatchObject({
    token: undefined,
    articlesFolder: 'data/articles',
    adminGuildIds: [],
    language: 'en',
  });
});

test.each([
  [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'ko_KR.UTF-8' }, 'ko'],
  [{ LANG: 'ko_KR.UTF-8', LC_ALL: 'C.UTF-8' }, 'en'],
])('the locale of the system %j is that of the console: %s', (variables, language) => {
  expect(readConfig(variables).language).toBe(language);
});

test('ids may stand with commas or spaces between them', () => {
  const { adminGuildIds } = readConfig({ ADMIN_GUILD_IDS: '111111111111111111, 222222222222222222' });
  expect(adminGuildIds).toEqual(['111111111111111111', '222222222222222222']);
});

test('one error names all that is wrong', () => {
  const wrong = () => readConfig({ DISCORD_TOKEN: 'two words', DEV_GUILD_ID: 'mine', LOG_LEVEL: 'loud' });
  expect(wrong).toThrow(ConfigError);
  expect(wrong).toThrow(/DISCORD_TOKEN.*DEV_GUILD_ID.*LOG_LEVEL/);
});
