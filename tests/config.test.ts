import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

test('an empty environment is a console on the articles of the project', () => {
  expect(readConfig({ DISCORD_TOKEN: '' })).toMatchObject({
    token: undefined,
    articlesFolder: 'data/articles',
    adminGuildIds: [],
    language: 'en',
    colour: true,
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

test.each([
  [{ HEALTH_PORT: 'abc' }, 'HEALTH_PORT must be a whole number from 0 to 65535, not "abc".'],
  [{ HEALTH_PORT: '70000' }, 'HEALTH_PORT must be a whole number from 0 to 65535, not "70000".'],
  [{ HEALTH_PORT: '-1' }, 'HEALTH_PORT must be a whole number from 0 to 65535, not "-1".'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of trace, debug, info, warn, error, silent, not "loud".'],
  [{ ADMIN_GUILD_IDS: 'mine' }, 'ADMIN_GUILD_IDS is not a Discord id: 17 to 20 digits.'],
])('an error says what is wrong with %j and what is allowed', (variables, sentence) => {
  expect(() => readConfig(variables)).toThrow(sentence);
});

test('a port is a number', () => {
  expect(readConfig({ HEALTH_PORT: '9090' }).healthPort).toBe(9090);
});

test('one error names all that is wrong', () => {
  const wrong = () => readConfig({ DISCORD_TOKEN: 'two words', DEV_GUILD_ID: 'mine', LOG_LEVEL: 'loud' });
  expect(wrong).toThrow(ConfigError);
  expect(wrong).toThrow(/DISCORD_TOKEN.*DEV_GUILD_ID.*LOG_LEVEL/);
});
