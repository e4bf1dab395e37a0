import { defineCommand } from '../src/command/command.ts';
import { reloadReply } from '../src/command/reload-reply.ts';
import { suggestArticles } from '../src/command/suggest.ts';

export const corpusRemoveCommand = defineCommand({
  name: 'corpus remove',
  description: 'Take an article out; its file is kept aside in the folder .removed',
  access: 'moderators',
  options: {
    name: { type: 'string', description: 'the article', required: true, maxLength: 100, suggest: suggestArticles },
  },
  run: async ({ options, store, words, caller }) => reloadReply(await store.remove(options.name), words, caller.face),
});
