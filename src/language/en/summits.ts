import { listed } from './listed.ts';

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const summits = {
  /** What the articles may say of a summit, as a title over it. */
  facts: {
    held: 'Held',
    when: 'When',
    where: 'Where',
    length: 'How long',
    who: 'Who else',
    signed: 'Signed',
    agreed: 'Agreed',
    quotation: 'Said',
    counted: 'Counted',
  },
  none: 'The articles report no such summit.',
  inArticles: (count: number) => `${counted(count, 'summit')} in the articles`,
  which: (typed: string) => `Which summit is “${typed}”?`,
  reported: 'The articles report these:',
  mayMean: (typed: string) => `“${typed}” may mean several summits.`,
  whichSubject: (typed: string) => `Which year or summit is “${typed}”?`,
  perhaps: 'Perhaps one of these:',
  /** A place and a date in words, either of which may be unknown. */
  placed: (place: string | null, date: string | null) => [place, date].filter(Boolean).join(', '),
  gives: (sources: readonly string[], value: string) => `${sources.join(' and ')} gives ${value}`,
  differ: (accounts: readonly string[]) => `The articles differ: ${accounts.join('; ')}.`,
  nothingOf: (a: string, b: string) => `The articles say nothing of ${a} or of ${b}.`,
  compared: (a: string, b: string) => `${a} and ${b}`,
  notSaid: 'the articles do not say.',

  noTimeline: 'The articles report no such summits or events.',
  timeline: (summits: number, events: number) =>
    `Timeline: ${counted(summits, 'dated summit')}, ${counted(events, 'other event')}`,
  undatedNotDrawn: (count: number) => `${count} undated, not drawn`,
  oldestNotDrawn: (count: number) => `the ${count} oldest not drawn`,
  summit: 'Summit',
  titled: (title: string) => `Summit: ${title}`,
  withOthers: (leaders: readonly string[]) => `with ${listed(leaders, 'and')}`,
  planned: 'planned',
  picture: (years: string, summits: number, events: number) =>
    `A timeline, ${years}: ${counted(summits, 'summit')} and ${counted(events, 'other event')}.`,
  pictured: (what: string) => `summit, ${what}`,
  pictureEntry: (when: string, what: string) => `${when}: ${what}.`,
  pictureMore: (count: number) => `And ${count} more.`,
};
