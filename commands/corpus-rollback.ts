import { defineCommand, UsageError } from '../src/command.ts';
import { reloadReply } from '../src/reload-reply.ts';

export const corpusRollbackCommand = defineCommand({
  name: 'corpus rollback',
  description: 'Put the snapshot before this one back in use; files are not touched',
  access: 'moderators',
  options: {},
  run: ({ store }) => {
    const report = store.rollback();
    if (!report) throw new UsageError('There is no snapshot before this one since the bot was started.');
    return reloadReply(report);
  },
});
