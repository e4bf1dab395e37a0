import { defineCommand } from '../src/command.ts';
import { faultBlocks } from '../src/reload-reply.ts';
import { counted, heading, text } from '../src/reply.ts';

export const corpusStatusCommand = defineCommand({
  name: 'corpus status',
  description: 'What is loaded, and what was wrong with the files',
  access: 'moderators',
  options: {},
  run: ({ library, store }) => ({
    blocks: [
      heading(`Snapshot ${library.hash}, loaded ${library.loadedAt.toISOString()}`),
      text(
        `${counted(library.articles.length, 'article')}, ${counted(library.passages.length, 'passage')}, ${counted(library.quotations.length, 'quotation')}.`,
      ),
      text(store.faults.length === 0 ? 'No faults.' : `${counted(store.faults.length, 'fault')}:`),
      ...faultBlocks(store.faults),
    ],
    found: true,
  }),
});
