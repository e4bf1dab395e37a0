import type { Message } from 'discord.js';
import { type Caller, type Request, UsageError } from '../../command.ts';
import { parseLine } from '../../command-line.ts';
import { type Dispatcher, dispatch, type Outcome } from '../../dispatch.ts';
import { answerInTime } from './answer-in-time.ts';
import type { Answering } from './interactions.ts';
import { notice, toMessage } from './message.ts';

// moderators are moderators of a server, and a direct message is in none
const CALLER: Caller = { face: 'direct', moderator: false };

/** Whether a message is for the bot to answer: a person wrote it to the bot itself. */
export function isQuestion({ author, guildId, system }: Message): boolean {
  return guildId === null && !author.bot && !system;
}

/** Answers a direct message: a typed command or a free question; shows that it types when that takes longer. */
export async function answerDirectMessage(message: Message, { dispatcher, patienceMs }: Answering): Promise<void> {
  const request = requestIn(message, dispatcher);
  if (typeof request === 'string') {
    await message.reply(notice(request));
    return;
  }
  const send = (outcome: Outcome) => message.reply(toMessage(outcome, { request }));
  await answerInTime(dispatch(dispatcher, CALLER, request), patienceMs, {
    answer: send,
    defer: async () => message.channel.isSendable() && message.channel.sendTyping(),
    answerLater: send,
  });
}

/** The request of a message, or what its writer did wrong. */
function requestIn({ content }: Message, { commands }: Dispatcher): Request | string {
  if (content.trim() === '') return 'Please write your question as text.';
  try {
    return parseLine(commands, content);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}
