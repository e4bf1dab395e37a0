import { defineCommand } from '../src/command.ts';
import { MOST_BYTES } from '../src/library/load.ts';
import { reloadReply } from '../src/reload-reply.ts';

export const corpusAddCommand = defineCommand({
  name: 'corpus add',
  description: 'Put a new article in; a faulty file changes nothing',
  access: 'moderators',
  options: {
    file: { type: 'file', description: 'a .md or .txt file', required: true, mostBytes: MOST_BYTES },
    replace: { type: 'boolean', description: 'put it in place of the file of that name' },
  },
  run: async ({ options, store, words }) =>
    reloadReply(await store.add(options.file, { replace: options.replace ?? false }), words),
});
