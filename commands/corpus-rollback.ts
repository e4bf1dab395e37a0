import { defineCommand, UsageError } from '../src/command/command.ts';
import { reloadReply } from '../src/command/reload-reply.ts';

export const corpusRollbackCommand = defineCommand({
  name: 'corpus rollback',
  description: 'Put the snapshot before this one back in use; files are not touched',
  access: 'moderators',
  options: {},
  run: ({ store, words, caller }) => {
    const report = store.rollback();
    if (!report) throw new UsageError(({ mistakes }) => mistakes.noSnapshotBefore);
    return reloadReply(report, words, caller.face);
  },
});
