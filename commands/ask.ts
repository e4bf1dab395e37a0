import type { Answer } from '../src/answer/answer.ts';
import { ask } from '../src/answer/ask/ask.ts';
import { defineCommand, type Reply } from '../src/command.ts';
import type { Library } from '../src/library/library.ts';
import { nearQuestion, noHit } from '../src/no-hit.ts';
import { contextLinks, heading, quotation, text } from '../src/reply.ts';

export const askCommand = defineCommand({
  name: 'ask',
  description: 'Ask in your own words; the answer quotes the articles',
  access: 'everyone',
  options: { question: { type: 'string', description: 'your question', required: true, maxLength: 300 } },
  run: ({ options, library }) => answerReply(library, options.question, ask(library, options.question)),
});

/** The statement with its evidence; or that the articles do not say, then what is near. */
function answerReply(library: Library, question: string, answer: Answer): Reply {
  if (answer.found) {
    const blocks = [heading(answer.statement), ...answer.evidence.map(quotation)];
    return { blocks, found: true, next: contextLinks(library, answer.evidence) };
  }
  const near = answer.near.map(quotation);
  const blocks = near.length > 0 ? [text('Near it, but no answer:'), ...near] : [];
  const links = nearQuestion(library, question, answer.near);
  return { ...noHit(library, answer.statement, { blocks, links }), gap: question };
}
