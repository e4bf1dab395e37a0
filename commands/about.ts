import { defineCommand } from '../src/command/command.ts';
import { articlesLabel, heading, text } from '../src/command/reply.ts';

export const aboutCommand = defineCommand({
  name: 'about',
  description: 'What this bot is, what it has read, and what it keeps',
  access: 'everyone',
  options: {},
  run: ({ library, words }) => {
    const { passages, quotations, hash, loadedAt } = library;
    const { about } = words;
    const loaded = about.loaded(articlesLabel(library, words), passages.length, quotations.length);
    const state = words.lists.sentences([loaded, about.snapshot(hash, loadedAt.toISOString())]);
    return {
      blocks: [heading(about.title), ...[state, about.help, about.promise, about.privacy].map(text)],
      found: true,
    };
  },
});
