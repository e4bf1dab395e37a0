import { amounts } from './general.ts';
import { listed } from './listed.ts';

export const answers = {
  near: 'Near it, but no answer:',
  nothingSaid: 'The articles do not say.',
  notMentioned: (words: readonly string[]) => `The articles do not mention ${anyOf(words)}.`,
  onlyElsewhere: (words: readonly string[]) =>
    `The articles do not say: ${anyOf(words)} stands only in other connections.`,
  outlet: (outlet: string, title: string, date: string) => `${outlet}: “${title}”, ${date}`,
  /** Few words of an article that answer, and where they stand. */
  told: (answer: string, source: string) => `${answer} (${source})`,
  /** How many articles mention something, and which. */
  mentionedIn: (articles: number, sources: readonly string[]) => `${amounts.articles(articles)}: ${sources.join('; ')}`,
  nothingAbout: (text: string) => `The articles hold nothing about “${text}”.`,
  passagesAbout: (passages: number, text: string) => `${amounts.passages(passages)} about “${text}”`,
  nothingAboutMessage: 'The articles hold nothing about this message.',
  passagesNearMessage: (passages: number) =>
    `The ${passages > 1 ? amounts.passages(passages) : 'passage'} nearest to this message`,
  whichSpeaker: (typed: string) => `Which “${typed}” do you mean?`,
  nobodyQuoted: (typed: string) => `The articles quote nobody called “${typed}”.`,
  nearestNames: 'Did you mean one of these?',
  noWordsOf: (speaker: string, topic: string | undefined, year: number | undefined) =>
    `The articles hold no words of ${speechOf(speaker, topic, year)}.`,
  /** A person's name in the asker's language, and as the articles print it, with the office. */
  speaker: (name: string, printed: string) => `${name} (${printed})`,
  speeches: (speaker: string, topic: string | undefined, year: number | undefined, quotations: number) =>
    `${speechOf(speaker, topic, year)}: ${amounts.quotations(quotations)}`,
};

const speechOf = (speaker: string, topic: string | undefined, year: number | undefined) =>
  `${speaker}${topic === undefined ? '' : ` about “${topic}”`}${year === undefined ? '' : ` in ${year}`}`;

const anyOf = (words: readonly string[]) =>
  listed(
    words.map((word) => `“${word}”`),
    'or',
  );
