import { defineCommand } from '../src/command.ts';
import { articlesLabel, counted, heading, text } from '../src/reply.ts';

const HELP = [
  '/ask – a question in your own words; in direct messages just write it',
  '/search – every passage about something',
  '/quote – what a person said, word for word',
  '/summit count, list, show, timeline – how many summits, which, what was said of one, and all of them drawn',
  '/compare – two summits or two years side by side',
  '/article – the articles themselves',
  '/report – tells the moderators that a quotation is wrong or out of context',
  'Find sources, in the menu of a message – passages about what it says',
].join('\n');

export const aboutCommand = defineCommand({
  name: 'about',
  description: 'What this bot is, what it has read, and what it keeps',
  access: 'everyone',
  options: {},
  run: ({ library }) => {
    return {
      blocks: [
        heading('Answers about summits, with the words that prove them'),
        text(
          `${articlesLabel(library)}: ${counted(library.passages.length, 'passage')}, ${counted(library.quotations.length, 'quotation')}. Snapshot ${library.hash}, loaded ${library.loadedAt.toISOString()}.`,
        ),
        text(HELP),
        text(
          'Every quotation is cut from an article as it stands; what the articles do not say is not answered. No language model is used.',
        ),
        text(
          'Questions are not logged; the log holds only which command ran, where, and how long it took. A question that found nothing is kept in memory for 30 days, without its asker, so that moderators see what is missing. In direct messages your last question is remembered for ten minutes, for follow-ups.',
        ),
      ],
      found: true,
    };
  },
});
