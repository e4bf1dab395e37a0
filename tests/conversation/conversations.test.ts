import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commands } from '../../commands/all.ts';
import { Conversations } from '../../src/conversation/conversations.ts';
import type { Library } from '../../src/library/library.ts';
import { libraryOf } from '../factories.ts';

let library: Library;
beforeEach(async () => {
  library ??= await libraryOf({ 'a.txt': 'They met.' });
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const asked = (conversations: Conversations, line: string, person = 'ana') =>
  conversations.read(person, line, commands, library).request.options.question;

test('a follow-up follows a follow-up, and commands about nothing in between do not matter', () => {
  const conversations = new Conversations();
  expect(asked(conversations, 'What did Kishida say in 2023?')).toBe('What did Kishida say in 2023?');
  expect(asked(conversations, 'and Biden?')).toBe('What did Biden say in 2023?');
  expect(asked(conversations, '/about')).toBeUndefined();
  expect(conversations.read('ana', 'in 2022?', commands, library)).toEqual({
    request: { command: 'ask', options: { question: 'What did Biden say in 2022?' } },
    understoodAs: 'What did Biden say in 2022?',
  });
});

test('a command about something else ends the conversation', () => {
  const conversations = new Conversations();
  asked(conversations, 'What did Kishida say?');
  asked(conversations, '/quote biden');
  expect(asked(conversations, 'and Yoon?')).toBe('and Yoon?');
});

test('greetings, and lines that ask nothing by themselves, are not remembered', () => {
  const conversations = new Conversations();
  asked(conversations, 'hello');
  expect(asked(conversations, 'and Biden?')).toBe('and Biden?');
  asked(conversations, 'What did Kishida say?');
  for (const line of ['thanks!', 'when?', '???']) expect(asked(conversations, line)).toBe(line);
  expect(asked(conversations, 'and Biden?')).toBe('What did Biden say?');
});

test('everybody has a conversation of their own', () => {
  const conversations = new Conversations();
  asked(conversations, 'What did Kishida say?');
  expect(asked(conversations, 'and Biden?', 'bo')).toBe('and Biden?');
});

test('a question is forgotten ten minutes after it was asked', () => {
  const conversations = new Conversations();
  asked(conversations, 'What did Kishida say?');
  vi.advanceTimersByTime(9 * 60_000);
  expect(asked(conversations, 'and Biden?')).toBe('What did Biden say?');
  vi.advanceTimersByTime(9 * 60_000);
  expect(asked(conversations, 'and Yoon?')).toBe('What did Yoon say?');
  vi.advanceTimersByTime(10 * 60_000);
  expect(vi.getTimerCount()).toBe(0);
  expect(asked(conversations, 'and Biden?')).toBe('and Biden?');
});

test('of more than a thousand people the first are forgotten', () => {
  const conversations = new Conversations();
  for (let person = 0; person <= 1000; person++) asked(conversations, 'What did Kishida say?', String(person));
  expect(vi.getTimerCount()).toBe(1000);
  expect(asked(conversations, 'and Biden?', '0')).toBe('and Biden?');
  expect(asked(conversations, 'and Biden?', '1000')).toBe('What did Biden say?');
});
