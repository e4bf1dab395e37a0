import type { articles as en } from '../en/articles.ts';

export const articles: typeof en = {
  unknown: (typed) => `“${typed}”에 해당하는 기사가 없습니다.`,
  unknownOutlet: '매체 미상',
  source: (source) => `출처: ${source}`,
  noParagraph: (title, paragraph) => `“${title}”에는 제${paragraph}단락이 없습니다.`,
  around: (title, paragraph) => `${title} (제${paragraph}단락 앞뒤)`,
  whole: '기사 전체',
};
