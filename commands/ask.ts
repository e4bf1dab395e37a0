import type { Answer } from '../src/answer/answer.ts';
import { ask } from '../src/answer/ask/ask.ts';
import { defineCommand, type Reply } from '../src/command/command.ts';
import { commandName } from '../src/command/naming.ts';
import { nearQuestion, noHit } from '../src/command/no-hit.ts';
import { contextLinks, heading, quotation, text } from '../src/command/reply.ts';
import { looseLine } from '../src/conversation/loose-line.ts';
import type { Words } from '../src/language/words.ts';
import type { Library } from '../src/library/library.ts';

export const askCommand = defineCommand({
  name: 'ask',
  description: 'Ask in your own words; the answer quotes the articles',
  access: 'everyone',
  options: { question: { type: 'string', description: 'your question', required: true, maxLength: 300 } },
  run: ({ options: { question }, library, caller, words }) => {
    const loose = looseLine(library, question);
    const help = caller.face === 'console' ? 'help' : `/${commandName('about', words)}`;
    if (loose === 'talk') return { blocks: [text(words.about.greeting(help))], found: false };
    if (loose === 'leaning') return { blocks: [text(words.about.leaning(question, help))], found: false };
    return answerReply(library, question, ask(library, question, words), words);
  },
});

/** The statement with its evidence; or that the articles do not say, then what is near. */
function answerReply(library: Library, question: string, answer: Answer, words: Words): Reply {
  if (answer.found) {
    const blocks = [heading(answer.statement), ...answer.evidence.map(quotation)];
    return { blocks, found: true, next: contextLinks(library, answer.evidence, words) };
  }
  const near = answer.near.map(quotation);
  const blocks = near.length > 0 ? [text(words.answers.near), ...near] : [];
  const links = nearQuestion(library, question, answer.near, words);
  return { ...noHit(library, answer.statement, words, { blocks, links }), gap: question };
}
