import type * as en from '../en/general.ts';

const COMMA = '、';

export const amounts: typeof en.amounts = {
  articles: (count) => `記事${count}件`,
  passages: (count) => `本文${count}か所`,
  paragraphs: (count) => `${count}段落`,
  quotations: (count) => `引用${count}件`,
  seconds: (count) => `${count}秒`,
};

export const dates: typeof en.dates = {
  text: dateText,
  undated: '日付不明',
  span: (first, last) => `${first}～${last}`,
  inferred: (date) => `${date}（推定）`,
  planned: (date) => `${date}（予定）`,
};

/** "2024年9月6日", "2024年9月", "2024年". */
function dateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return [`${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join('');
}

export const lists: typeof en.lists = {
  details: (parts) => parts.filter(Boolean).join(COMMA),
  all: (parts) => parts.join(COMMA),
  any: (parts) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(COMMA)}または${parts.at(-1)}`),
  apart: (parts) => parts.join(' / '),
  whole: (text) => `${text}。`,
  sentences: (parts) => parts.join(''),
};

export const pages: typeof en.pages = {
  label: (page, pages) => `（${page}/${pages}ページ）`,
  previous: '前へ',
  next: '次へ',
};

export const sources: typeof en.sources = {
  line: (outlet, date, paragraph, article) => `${outlet}、${date}、第${paragraph}段落 [${article}]`,
  brief: (outlet, date) => `${outlet}、${date}`,
  dateInferred: (date) => `${date}、日付は推定`,
  context: '前後の文脈',
  contextOf: (numbers) => `${numbers}番の文脈`,
};
