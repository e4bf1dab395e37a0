import type { reports as en } from '../en/reports.ts';

export const reports: typeof en = {
  thanks: '감사합니다. 이 인용이 신고되었음을 관리자가 보게 됩니다.',
  notKept: '누가 신고했는지는 남기지 않습니다.',
  which: '어느 인용이 틀렸거나 문맥에 맞지 않습니까?',
  reportOne: (number) => `${number}번 신고`,
  forgotten: (count) => `지웠습니다: 신고된 인용 ${count}건.`,
  none: '지난 30일 동안 신고된 인용이 없습니다.',
  all: (count) => `신고된 인용 ${count}건`,
  times: (count, day) => `신고 ${count}회, 마지막 ${day}`,
  gone: (times, paragraph, article) => `${times}: 제${paragraph}단락 [${article}], 지금은 없습니다`,
};
