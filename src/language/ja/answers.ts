import type { answers as en } from '../en/answers.ts';
import { amounts, lists } from './general.ts';

export const answers: typeof en = {
  near: '近い箇所（答えではありません）：',
  nothingSaid: '記事には書かれていません。',
  notMentioned: (words) => `記事には${quoted(words)}への言及がありません。`,
  onlyElsewhere: (words) => `記事には書かれていません。${quoted(words)}は別の文脈にしか出てきません。`,
  outlet: (outlet, title, date) => `${outlet}：「${title}」、${date}`,
  told: (answer, source) => `${answer}（${source}）`,
  mentionedIn: (articles, sources) => `${amounts.articles(articles)}：${sources.join('；')}`,
  nothingAbout: (text) => `記事には「${text}」に関する記述がありません。`,
  passagesAbout: (passages, text) => `「${text}」に関する${amounts.passages(passages)}`,
  nothingAboutMessage: '記事にはこのメッセージに関する記述がありません。',
  passagesNearMessage: (passages) => `このメッセージに最も近い${amounts.passages(passages)}`,
  whichSpeaker: (typed) => `「${typed}」とはどなたのことですか。`,
  nobodyQuoted: (typed) => `記事には「${typed}」という人物の発言がありません。`,
  nearestNames: '次のどなたかですか。',
  noWordsOf: (speaker, topic, year) => `記事には${speechOf(speaker, topic, year)}がありません。`,
  speaker: (name, printed) => `${name}（${printed}）`,
  speeches: (speaker, topic, year, quotations) =>
    `${speechOf(speaker, topic, year)}：${amounts.quotations(quotations)}`,
};

const speechOf = (speaker: string, topic: string | undefined, year: number | undefined) =>
  `${year === undefined ? '' : `${year}年の`}${speaker}の${topic === undefined ? '' : `「${topic}」に関する`}発言`;

const quoted = (words: readonly string[]) => lists.any(words.map((word) => `「${word}」`));
