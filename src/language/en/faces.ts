import { amounts } from './general.ts';

/** What the faces say around replies: the console, and Discord. */
export const faces = {
  greeting: (articles: number) =>
    `${amounts.articles(articles)}. Ask in your own words, or type a command; Tab completes, /about lists what there is, Ctrl-D ends.`,
  picture: (path: string) => `Picture: ${path}`,
  pictureNotWritten: (code: string) =>
    `The picture could not be written (${code}): see that the cache folder takes files.`,
  article: 'article',
  articleButton: 'Article',
  share: 'Share',
  report: 'Report',
  moreButton: 'More',
  beginning: 'From the start',
  more: 'There is more than one message can show; ask for less at a time, such as one year or one person.',
  /** What an answer was made from; the time is that at which it was loaded. */
  state: (articles: number, hash: string, time: string) =>
    `${amounts.articles(articles)}, snapshot ${hash}, loaded ${time}`,
  changed: (state: string) => `${state}; the articles have changed since this was asked`,
  tooLong: '[…] too long to be shown here',
  cut: '[…] cut here to fit',
  stopping: 'The bot is about to restart. Please ask again in a minute.',
  notShown: 'The answer could not be shown here. It has been noted; please try again.',
  writeText: 'Please write your question as text.',
  noWords: 'This message has no words to look for.',
  oldInteraction: 'This is from an older version of the bot. Please use a slash command; /about lists them.',
  oldButton: 'This button is from an older version of the bot. Please ask again.',
};
