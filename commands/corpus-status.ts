import { defineCommand } from '../src/command.ts';
import { faultBlocks } from '../src/reload-reply.ts';
import { heading, text } from '../src/reply.ts';

export const corpusStatusCommand = defineCommand({
  name: 'corpus status',
  description: 'What is loaded, and what was wrong with the files',
  access: 'moderators',
  options: {},
  run: ({ library, store, words }) => ({
    blocks: [
      heading(words.corpus.snapshot(library.hash, library.loadedAt.toISOString())),
      text(words.corpus.holdings(library.articles.length, library.passages.length, library.quotations.length)),
      text(store.faults.length === 0 ? words.corpus.noFaults : words.corpus.faults(store.faults.length)),
      ...faultBlocks(store.faults, words),
    ],
    found: true,
  }),
});
