import { defineCommand, UsageError } from '../src/command/command.ts';
import { reloadReply } from '../src/command/reload-reply.ts';
import { MOST_BYTES } from '../src/library/load.ts';
import { articleFile } from '../src/library/written-article.ts';

const LINE = { lines: 'one', required: false } as const;
const LINE_NEEDED = { lines: 'one', required: true } as const;

export const corpusAddCommand = defineCommand({
  name: 'corpus add',
  description: 'Put a new article in; a faulty file changes nothing',
  access: 'moderators',
  options: {
    file: {
      type: 'file',
      description: 'a .md or .txt file; without one you write it in a form',
      mostBytes: MOST_BYTES,
    },
    replace: { type: 'boolean', description: 'put it in place of the file of that name' },
    title: { type: 'string', form: LINE_NEEDED, description: 'the article’s title', maxLength: 200 },
    outlet: { type: 'string', form: LINE, description: 'who published it', maxLength: 100 },
    published: { type: 'string', form: LINE, description: 'when, such as 2024-09-06, 2024-09 or 2024', maxLength: 10 },
    url: { type: 'string', form: LINE, description: 'its http or https address', maxLength: 500 },
    text: {
      type: 'string',
      form: { lines: 'many', required: true },
      description: 'its words; attach a file when they do not fit',
      maxLength: 4000,
    },
  },
  run: async ({ options, store, words, caller }) => {
    const { file, replace = false, title, text, ...more } = options;
    const given = file ?? (title && text ? articleFile({ title, text, ...more }) : undefined);
    if (!given) throw new UsageError(({ mistakes }) => mistakes.neitherFileNorText);
    return reloadReply(await store.add(given, { replace }), words, caller.face);
  },
});
