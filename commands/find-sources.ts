import { search } from '../src/answer/search.ts';
import { defineCommand } from '../src/command/command.ts';
import { noHit } from '../src/command/no-hit.ts';
import { contextLinks, heading, quotation } from '../src/command/reply.ts';

const MOST_PASSAGES = 4;

// the text is somebody's message: neither the reply, nor its buttons, nor the gaps hold any of it
export const findSourcesCommand = defineCommand({
  name: 'find sources',
  description: 'Passages of the articles about what a message says',
  access: 'everyone',
  menu: 'message',
  options: { text: { type: 'string', description: 'what the message says', required: true, maxLength: 4000 } },
  run: ({ options, library, words }) => {
    const found = search(library, options.text).slice(0, MOST_PASSAGES);
    if (found.length === 0) return noHit(library, words.answers.nothingAboutMessage, words);
    const blocks = [heading(words.answers.passagesNearMessage(found.length)), ...found.map(quotation)];
    return { blocks, found: true, next: contextLinks(library, found, words) };
  },
});
