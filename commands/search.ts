import { search } from '../src/answer/search.ts';
import { defineCommand } from '../src/command/command.ts';
import { nearWords, noHit } from '../src/command/no-hit.ts';
import { contextLinks, heading, pageOf, quotation, requestOf } from '../src/command/reply.ts';

const PAGE_SIZE = 4;

export const searchCommand = defineCommand({
  name: 'search',
  description: 'Every passage about something, the nearest first',
  access: 'everyone',
  options: {
    text: { type: 'string', description: 'words to look for', required: true, maxLength: 200 },
    page: { type: 'integer', description: 'which page', min: 1, max: 999 },
  },
  run: ({ options, library, words }) => {
    const found = search(library, options.text);
    if (found.length === 0) {
      const links = nearWords(library, options.text, words);
      return { ...noHit(library, words.answers.nothingAbout(options.text), words, { links }), gap: options.text };
    }
    const page = pageOf(found, PAGE_SIZE, options.page ?? 1, requestOf('search', options), words);
    const title = `${words.answers.passagesAbout(found.length, options.text)}${page.label}`;
    const next = [...page.next, ...contextLinks(library, page.items, words)];
    return { blocks: [heading(title), ...page.items.map(quotation)], found: true, next };
  },
});
