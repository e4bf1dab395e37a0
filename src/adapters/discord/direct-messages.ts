import type { Message } from 'discord.js';
import { type Caller, UsageError } from '../../command/command.ts';
import { inLanguageOf } from '../../command/command-line.ts';
import { type Conversations, type Understood, withQuestion } from '../../conversation/conversations.ts';
import { type Dispatcher, dispatch, type Outcome, wordsOf } from '../../dispatch.ts';
import type { Words } from '../../language/words.ts';
import { answerInTime } from './answer-in-time.ts';
import type { Answering } from './interactions.ts';
import { notice, toMessage } from './message.ts';

// moderators are moderators of a server, and a direct message is in none
const CALLER: Caller = { face: 'direct', moderator: false };

/** Whether a message is for the bot to answer: a person wrote it to the bot itself. */
export function isQuestion({ author, guildId, system }: Message): boolean {
  return guildId === null && !author.bot && !system;
}

/** What to answer a message in: nothing tells its writer's language but its script and the option `lang`. */
export const wordsFor = ({ content }: Message): Words => wordsOf({ options: inLanguageOf(content) }, CALLER);

/** Answers a direct message: a typed command, a free question or a follow-up; shows that it types when that takes longer. */
export async function answerDirectMessage(
  message: Message,
  { dispatcher, patienceMs }: Answering,
  conversations: Conversations,
): Promise<void> {
  const understood = understand(message, dispatcher, conversations);
  if (typeof understood === 'string') {
    await message.reply(notice(understood));
    return;
  }
  const { request, understoodAs } = understood;
  // sent twice, as when Discord's word that it arrived was lost, it appears once
  const once = { nonce: message.id, enforceNonce: true };
  const send = (outcome: Outcome) =>
    message.reply({ ...toMessage(withQuestion(outcome, understoodAs), { request }), ...once });
  await answerInTime(dispatch(dispatcher, CALLER, request), patienceMs, {
    answer: send,
    // an answer does not wait for that
    defer: async () => message.channel.isSendable() && message.channel.sendTyping().catch(() => undefined),
    answerLater: send,
  });
}

/** What a message asks for, or what its writer did wrong. */
function understand(
  message: Message,
  { commands, store }: Dispatcher,
  conversations: Conversations,
): Understood | string {
  const { author, content } = message;
  if (content.trim() === '') return wordsFor(message).faces.writeText;
  try {
    return conversations.read(author.id, content, commands, store.current);
  } catch (error) {
    if (error instanceof UsageError) return error.wording(wordsFor(message));
    throw error;
  }
}
