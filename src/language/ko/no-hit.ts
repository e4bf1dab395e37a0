import type { noHit as en } from '../en/no-hit.ts';

export const noHit: typeof en = {
  searched: (articles) => `찾아본 범위: ${articles}.`,
  search: (words) => `“${words}” 검색`,
  wordsOf: (speaker) => `${speaker}의 발언`,
  allArticles: '모든 기사',
  allSummits: '모든 정상회담',
};
