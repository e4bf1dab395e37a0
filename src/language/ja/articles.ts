import type { articles as en } from '../en/articles.ts';

export const articles: typeof en = {
  unknown: (typed) => `「${typed}」という記事はありません。`,
  unknownOutlet: '媒体不明',
  source: (source) => `出典：${source}`,
  noParagraph: (title, paragraph) => `「${title}」に第${paragraph}段落はありません。`,
  around: (title, paragraph) => `${title}（第${paragraph}段落の前後）`,
  whole: '記事全体',
};
