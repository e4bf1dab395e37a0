import type { corpus as en } from '../en/corpus.ts';
import { amounts } from './general.ts';

export const corpus: typeof en = {
  forgotten: (questions) => `지웠습니다: 질문 ${questions}건.`,
  noGaps: '지난 30일 동안 답하지 못한 질문이 없습니다.',
  gaps: (questions) => `기사로 답할 수 없는 질문 ${questions}건`,
  gap: (count, question, day) => `${count}회 ${question} (마지막 ${day})`,
  snapshot: (hash, time) => `스냅샷 ${hash}, 불러온 시각 ${time}`,
  holdings: (articles, passages, quotations) =>
    `${amounts.articles(articles)}, ${amounts.passages(passages)}, ${amounts.quotations(quotations)}.`,
  noFaults: '오류가 없습니다.',
  faults: (count) => `오류 ${count}건:`,
  moreFaults: (count) => `그 밖에 오류 ${count}건. npm run validate 명령으로 모두 볼 수 있습니다.`,
  refused: (hash) => `바뀐 것이 없습니다. 스냅샷 ${hash} 상태를 계속 씁니다.`,
  advice: '고친 뒤 다시 읽거나, ‘오류제외’를 붙여 다시 읽어 오류가 있는 기사를 빼십시오.',
  dryRun: (before, after, ms) => `다시 읽을 경우: 스냅샷 ${before} → ${after}, ${ms}밀리초`,
  reloaded: (before, after, ms) => `다시 읽었습니다: 스냅샷 ${before} → ${after}, ${ms}밀리초`,
  changes: (articles, passages, quotations) => `기사 ${articles}; 본문 대목 ${passages}; 인용 ${quotations}.`,
};
