import { defineCommand } from '../src/command/command.ts';
import { faultBlocks } from '../src/command/reload-reply.ts';
import { heading, text } from '../src/command/reply.ts';
import { errorsOf } from '../src/library/fault.ts';

export const corpusStatusCommand = defineCommand({
  name: 'corpus status',
  description: 'What is loaded, and what was wrong with the files',
  access: 'moderators',
  options: {},
  run: ({ library, store, words, caller }) => ({
    blocks: [
      heading(words.corpus.snapshot(library.hash, library.loadedAt.toISOString())),
      text(words.corpus.holdings(library.articles.length, library.passages.length, library.quotations.length)),
      ...(errorsOf(store.faults).length === 0 ? [text(words.corpus.noFaults)] : []),
      ...faultBlocks(store.faults, words, caller.face),
    ],
    found: true,
  }),
});
