import { search } from '../src/answer/search.ts';
import { defineCommand } from '../src/command.ts';
import { nearWords, noHit } from '../src/no-hit.ts';
import { counted, heading, pageOf, quotation, requestOf } from '../src/reply.ts';

const PAGE_SIZE = 4;

export const searchCommand = defineCommand({
  name: 'search',
  description: 'Every passage about something, the nearest first',
  access: 'everyone',
  options: {
    text: { type: 'string', description: 'words to look for', required: true, maxLength: 200 },
    page: { type: 'integer', description: 'which page', min: 1, max: 999 },
  },
  run: ({ options, library }) => {
    const found = search(library, options.text);
    if (found.length === 0) {
      const reason = `The articles hold nothing about “${options.text}”.`;
      return { ...noHit(library, reason, { links: nearWords(library, options.text) }), gap: options.text };
    }
    const page = pageOf(found, PAGE_SIZE, options.page ?? 1, requestOf('search', options));
    const title = `${counted(found.length, 'passage')} about “${options.text}”${page.label}`;
    return { blocks: [heading(title), ...page.items.map(quotation)], found: true, next: page.next };
  },
});
