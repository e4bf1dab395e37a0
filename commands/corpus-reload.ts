import { defineCommand } from '../src/command/command.ts';
import { reloadReply } from '../src/command/reload-reply.ts';

export const corpusReloadCommand = defineCommand({
  name: 'corpus reload',
  description: 'Read the articles again; with any fault the old ones stay',
  access: 'moderators',
  options: {
    'dry-run': { type: 'boolean', description: 'only say what would change' },
    'skip-faulty': { type: 'boolean', description: 'leave faulty files out instead of refusing' },
  },
  run: async ({ options, store, words, caller }) =>
    reloadReply(
      await store.reload({ skipFaulty: options['skip-faulty'] ?? false, dryRun: options['dry-run'] ?? false }),
      words,
      caller.face,
    ),
});
