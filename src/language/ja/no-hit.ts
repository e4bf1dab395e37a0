import type { noHit as en } from '../en/no-hit.ts';

export const noHit: typeof en = {
  searched: (articles) => `調べた範囲：${articles}。`,
  search: (words) => `「${words}」を検索`,
  wordsOf: (speaker) => `${speaker}の発言`,
  allArticles: 'すべての記事',
  allSummits: 'すべての首脳会談',
};
