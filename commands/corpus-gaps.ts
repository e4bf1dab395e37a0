import { defineCommand } from '../src/command/command.ts';
import { heading, pageOf, requestOf, text } from '../src/command/reply.ts';

const PAGE_SIZE = 15;

export const corpusGapsCommand = defineCommand({
  name: 'corpus gaps',
  description: 'Questions of the last 30 days that found nothing, without askers',
  access: 'moderators',
  options: {
    forget: { type: 'boolean', description: 'forget all of them now' },
    page: { type: 'integer', description: 'which page', min: 1, max: 999 },
  },
  run: ({ options, gaps, words }) => {
    const { corpus } = words;
    if (options.forget) return { blocks: [heading(corpus.forgotten(gaps.forget()))], found: true };
    const all = gaps.list();
    if (all.length === 0) return { blocks: [heading(corpus.noGaps)], found: true };
    const page = pageOf(all, PAGE_SIZE, options.page ?? 1, requestOf('corpus gaps', {}), words);
    const lines = page.items.map(({ question, count, last }) => text(corpus.gap(count, question, last)));
    const title = `${corpus.gaps(all.length)}${page.label}`;
    return { blocks: [heading(title), ...lines], found: true, next: page.next };
  },
});
