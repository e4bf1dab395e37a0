import type { reports as en } from '../en/reports.ts';

export const reports: typeof en = {
  thanks: 'ありがとうございます。この引用が報告されたことをモデレーターに伝えます。',
  notKept: '誰が報告したかは記録しません。',
  which: 'どの引用に誤りや文脈のゆがみがありますか。',
  reportOne: (number) => `${number}番を報告`,
  forgotten: (count) => `消去しました：報告された引用${count}件。`,
  none: 'この30日間、報告された引用はありません。',
  all: (count) => `報告された引用${count}件`,
  times: (count, day) => `報告${count}回、最後は${day}`,
  gone: (times, paragraph, article) => `${times}：第${paragraph}段落 [${article}]（現在は存在しません）`,
};
