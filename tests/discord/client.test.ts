import { expect, test } from 'vitest';
import { createClient, forgetChannels } from '../../src/adapters/discord/client.ts';

test('people and memberships are not kept, channels only while they are few', () => {
  const client = createClient(undefined);
  const userCache = client.users.cache.set('1', {} as never);
  expect(userCache.size).toBe(0);
  for (let id = 0; id < 1000; id++) client.channels.cache.set(String(id), {} as never);
  forgetChannels(client);
  expect(client.channels.cache.size).toBe(1000);
  client.channels.cache.set('1000', {} as never);
  forgetChannels(client);
  expect(client.channels.cache.size).toBe(0);
});
