import type * as en from '../en/general.ts';

// particles that depend on a final consonant are avoided behind whatever varies

export const amounts: typeof en.amounts = {
  articles: (count) => `기사 ${count}건`,
  passages: (count) => `본문 ${count}곳`,
  paragraphs: (count) => `${count}개 단락`,
  quotations: (count) => `인용 ${count}건`,
  seconds: (count) => `${count}초`,
};

export const dates: typeof en.dates = {
  text: dateText,
  undated: '날짜 미상',
  span: (first, last) => `${first} ~ ${last}`,
  inferred: (date) => `${date}(추정)`,
  planned: (date) => `${date}(예정)`,
};

/** "2024년 9월 6일", "2024년 9월", "2024년". */
function dateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return [`${year}년`, month && `${month}월`, day && `${day}일`].filter(Boolean).join(' ');
}

export const lists: typeof en.lists = {
  details: (parts) => parts.filter(Boolean).join(', '),
  all: (parts) => parts.join(', '),
  any: (parts) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} 또는 ${parts.at(-1)}`),
  apart: (parts) => parts.join('; '),
  whole: (text) => `${text}.`,
  sentences: (parts) => parts.join(' '),
};

export const pages: typeof en.pages = {
  label: (page, pages) => ` (${page}/${pages}쪽)`,
  previous: '이전',
  next: '다음',
};

export const sources: typeof en.sources = {
  line: (outlet, date, paragraph, article) => `${outlet}, ${date}, 제${paragraph}단락 [${article}]`,
  brief: (outlet, date) => `${outlet}, ${date}`,
  dateInferred: (date) => `${date}, 날짜는 추정`,
  context: '앞뒤 문맥',
  contextOf: (numbers) => `${numbers}번 문맥`,
};
