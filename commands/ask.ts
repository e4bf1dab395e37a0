import { ask } from '../src/answer/ask/ask.ts';
import { defineCommand } from '../src/command.ts';
import { answerReply } from '../src/reply.ts';

export const askCommand = defineCommand({
  name: 'ask',
  description: 'Ask in your own words; the answer quotes the articles',
  access: 'everyone',
  options: { question: { type: 'string', description: 'your question', required: true, maxLength: 300 } },
  run: ({ options, library }) => answerReply(library, options.question, ask(library, options.question)),
});
