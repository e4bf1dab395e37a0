import type { answers as en } from '../en/answers.ts';
import { amounts, lists } from './general.ts';

export const answers: typeof en = {
  near: '가까운 대목(답은 아닙니다):',
  nothingSaid: '기사에는 나와 있지 않습니다.',
  notMentioned: (words) => `기사에는 ${quoted(words)}에 대한 언급이 없습니다.`,
  onlyElsewhere: (words) => `기사에는 나와 있지 않습니다. ${quoted(words)}에 대한 언급은 다른 맥락에만 있습니다.`,
  outlet: (outlet, title, date) => `${outlet}: “${title}”, ${date}`,
  told: (answer, source) => `${answer} (${source})`,
  mentionedIn: (articles, sources) => `${amounts.articles(articles)}: ${sources.join('; ')}`,
  nothingAbout: (text) => `기사에는 “${text}”에 대한 내용이 없습니다.`,
  passagesAbout: (passages, text) => `“${text}”에 대한 ${amounts.passages(passages)}`,
  nothingAboutMessage: '기사에는 이 메시지에 관한 내용이 없습니다.',
  passagesNearMessage: (passages) => `이 메시지에 가장 가까운 ${amounts.passages(passages)}`,
  whichSpeaker: (typed) => `“${typed}” – 누구를 말씀하십니까?`,
  nobodyQuoted: (typed) => `기사에는 다음 이름의 발언이 없습니다: “${typed}”.`,
  nearestNames: '다음 중에 계십니까?',
  noWordsOf: (speaker, topic, year) => `기사에는 다음 발언이 없습니다: ${speechOf(speaker, topic, year)}.`,
  speaker: (name, printed) => `${name}(${printed})`,
  speeches: (speaker, topic, year, quotations) =>
    `${speechOf(speaker, topic, year)}: ${amounts.quotations(quotations)}`,
};

const speechOf = (speaker: string, topic: string | undefined, year: number | undefined) =>
  `${speaker}의 ${year === undefined ? '' : `${year}년 `}${topic === undefined ? '' : `“${topic}”에 대한 `}발언`;

const quoted = (words: readonly string[]) => lists.any(words.map((word) => `“${word}”`));
