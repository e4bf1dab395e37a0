import { setTimeout as wait } from 'node:timers/promises';
import { type Command, defineCommand, UsageError } from '../../../src/command/command.ts';
import { noHit } from '../../../src/command/no-hit.ts';
import { heading, pageOf, quotation, requestOf, text } from '../../../src/command/reply.ts';
import { cite } from '../../../src/library/citation.ts';
import { openFolderStore } from '../../../src/library/folder-store.ts';
import type { Library } from '../../../src/library/library.ts';
import type { LibraryStore } from '../../../src/library/store.ts';
import { folderOf } from '../../factories.ts';

const HARBOUR = `---
title: Two ministers meet at the harbour
outlet: Harbour Gazette
published: 2021-03-04
notes:
  - words: Jon Smit
    note: John Smith
---

The ministers met twice. *Nobody* spoke of <@1> or # tides.

Jon Smit left early. He said: "We shall return."
`;

/** A store of one small article, or of others. */
export async function sampleStore(
  files: Readonly<Record<string, string>> = { 'harbour.md': HARBOUR },
): Promise<LibraryStore> {
  return openFolderStore({ articles: await folderOf(files), knowledge: 'data' });
}

/** Block that quotes a whole paragraph. */
function paragraphBlock(library: Library, article: string, number: number, speaker?: string) {
  const paragraph = library.article(article)?.paragraphs[number];
  if (!paragraph) throw new Error(`no paragraph ${number} in ${article}`);
  return quotation({ citation: cite(library, { ...paragraph, article }), ...(speaker ? { speaker } : {}) });
}

const ask = defineCommand({
  name: 'ask',
  description: 'Ask about the harbour',
  access: 'everyone',
  options: { question: { type: 'string', description: 'your question', required: true, maxLength: 300 } },
  run: ({ options, library, words: language }) =>
    options.question.includes('tariff')
      ? noHit(library, 'Nothing about that.', language)
      : { blocks: [heading(options.question), paragraphBlock(library, 'harbour', 0)], found: true },
});

const words = ['anchor', 'berth', 'crane', 'dock'];

const list = defineCommand({
  name: 'harbour list',
  description: 'Words of the harbour',
  access: 'everyone',
  options: {
    page: { type: 'integer', description: 'which page', min: 1, max: 99 },
    word: {
      type: 'string',
      description: 'one word',
      suggest: (_library, typed) => {
        if (typed === 'fail') throw new Error('suggestions are broken');
        return Array.from({ length: 30 }, (_, at) => ({
          name: `${typed} ${at} ${'long '.repeat(30)}`,
          value: `${typed}${at}`,
        }));
      },
    },
  },
  run: ({ options, words: language }) => {
    const page = pageOf(words, 1, options.page ?? 1, requestOf('harbour list', options), language);
    const other = { label: 'Ask about it', request: { command: 'ask', options: { question: page.items[0] ?? '' } } };
    return {
      blocks: [heading(`Words${page.label}`), text(page.items.join())],
      found: true,
      next: [...page.next, other],
    };
  },
});

const slow = defineCommand({
  name: 'slow',
  description: 'Takes its time',
  access: 'everyone',
  options: {
    ms: { type: 'integer', description: 'how long', min: 0, max: 10_000 },
    page: { type: 'integer', description: 'which page', min: 1, max: 2 },
    empty: { type: 'boolean', description: 'find nothing' },
  },
  run: async ({ options, library, words: language }) => {
    await wait(options.ms ?? 300);
    if (options.page === 2 && options.empty) throw new UsageError(() => 'There is no second page.');
    const request = requestOf('slow', { ...options, page: 2 });
    const title = `Slowly, page ${options.page ?? 1}`;
    return options.empty && !options.page
      ? noHit(library, title, language)
      : { blocks: [heading(title)], found: true, next: [{ label: 'Next', request }] };
  },
});

const broken = defineCommand({
  name: 'broken',
  description: 'Shows a citation of nowhere',
  access: 'everyone',
  options: {},
  run: () => ({ blocks: [quotation({ citation: { article: 'gone', start: 0, end: 1 } as never })], found: true }),
});

const chart = defineCommand({
  name: 'chart',
  description: 'Draws the harbour',
  access: 'everyone',
  options: { page: { type: 'integer', description: 'which page', min: 1, max: 2 } },
  run: ({ options }) => {
    const picture = { fileName: 'harbour.png', png: new Uint8Array([137, 80, 78, 71]), description: 'A **harbour**' };
    const next = [{ label: 'Next', request: { command: 'chart', options: { page: 2 } } }];
    const reply = { blocks: [heading(`Sheet ${options.page ?? 1}`)], found: true, next };
    return options.page === 2 ? reply : { ...reply, picture };
  },
});

const tide = defineCommand({
  name: 'tide turn',
  description: 'Turns the tide',
  access: 'moderators',
  options: {
    to: { type: 'string', description: 'high or low', choices: ['high', 'low'] },
    moon: { type: 'string', description: 'which moon', suggest: () => [{ name: 'full', value: 'full' }] },
  },
  run: ({ options }) => ({ blocks: [text(`The tide turned ${options.to ?? 'over'}.`)], found: true }),
});

/** Commands of every kind: paged, slow, broken, for moderators, with suggestions. */
export const sampleCommands: readonly Command[] = [ask, list, slow, broken, chart, tide];
