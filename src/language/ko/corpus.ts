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
  warnings: (count) => `주의 ${count}건:`,
  moreFaults: (count) => `그 밖에 오류 ${count}건.`,
  moreWarnings: (count) => `그 밖에 주의 ${count}건.`,
  listAll: 'npm run validate 명령으로 모두 볼 수 있습니다.',
  refused: (hash) => `바뀐 것이 없습니다. 스냅샷 ${hash} 상태를 계속 씁니다.`,
  refusedAfterChange: (hash) =>
    `폴더는 바뀌었지만 다른 파일에 오류가 있어 반영하지 않았습니다. 스냅샷 ${hash} 상태를 계속 씁니다.`,
  notStored: (hash) => `파일을 저장하지 않았고 바뀐 것이 없습니다. 스냅샷 ${hash} 상태를 계속 씁니다.`,
  addAgain: '파일을 고쳐 다시 추가하십시오.',
  mendOrSkip: '파일을 고친 뒤 다시 읽거나, ‘오류제외’를 붙여 다시 읽어 오류가 있는 기사를 빼십시오.',
  replaceOrSkip: '고친 파일을 ‘바꾸기’를 붙여 추가하거나, ‘오류제외’를 붙여 다시 읽어 오류가 있는 기사를 빼십시오.',
  mendFirst: '파일을 고친 뒤 다시 읽으십시오. 이 경우 ‘오류제외’는 도움이 되지 않습니다.',
  askKeeper:
    '기사는 고친 파일을 ‘바꾸기’로 추가할 수 있지만 나머지는 봇을 운영하는 사람만 고칠 수 있습니다. 이 경우 ‘오류제외’는 도움이 되지 않습니다.',
  dryRun: (before, after, ms) => `다시 읽을 경우: 스냅샷 ${before} → ${after}, ${ms}밀리초`,
  reloaded: (before, after, ms) => `다시 읽었습니다: 스냅샷 ${before} → ${after}, ${ms}밀리초`,
  rolledBack: (before, after) => `이전 스냅샷으로 되돌렸습니다: ${before} → ${after}`,
  filesStay: '파일은 그대로 남습니다. 다음에 다시 읽으면 다시 반영됩니다.',
  changes: (articles, passages, quotations) => `기사 ${articles}; 본문 대목 ${passages}; 인용 ${quotations}.`,
};
