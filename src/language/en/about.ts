import { amounts } from './general.ts';

export const about = {
  title: 'Answers about summits, with the words that prove them',
  loaded: (articles: string, passages: number, quotations: number) =>
    `${articles}: ${amounts.passages(passages)}, ${amounts.quotations(quotations)}.`,
  snapshot: (hash: string, time: string) => `Snapshot ${hash}, loaded ${time}.`,
  help: [
    '/ask – a question in your own words; in direct messages just write it',
    '/search – every passage about something',
    '/quote – what a person said, word for word',
    '/summit count, list, show, timeline – how many summits, which, what was said of one, and all of them drawn',
    '/compare – two summits or two years side by side',
    '/article – the articles themselves',
    '/report – tells the moderators that a quotation is wrong or out of context',
    'Find sources, in the menu of a message – passages about what it says',
  ].join('\n'),
  promise:
    'Every quotation is cut from an article as it stands; what the articles do not say is not answered. No language model is used.',
  privacy:
    'Questions are not logged; the log holds only which command ran, where, and how long it took. A question that found nothing is kept in memory for 30 days, without its asker, so that moderators see what is missing. In direct messages your last question is remembered for ten minutes, for follow-ups.',
  /** Words that may stand between two things of which a command takes one each. */
  joints: ['and', 'or', 'vs', 'vs.', 'versus', 'with'] as readonly string[],
  /** Each of them, alone on a line, shows all this. */
  helpWords: ['help', '?'] as readonly string[],
  understoodAs: (question: string) => `Understood as “${question}”`,
  /** To someone who greets or thanks; `help` is what to type for more. */
  greeting: (help: string) =>
    `Ask me about the summits in the articles, such as “How many summits were there?”; ${help} shows what else there is.`,
  /** To a line that asks nothing without a question before it. */
  leaning: (line: string, help: string) =>
    `“${line}” cannot be understood without a question before it. Please ask the whole question; ${help} shows what there is.`,
};
