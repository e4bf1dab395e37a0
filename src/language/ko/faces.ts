import type { faces as en } from '../en/faces.ts';
import { amounts } from './general.ts';

export const faces: typeof en = {
  greeting: (articles) =>
    `${amounts.articles(articles)}. 자유롭게 질문하거나 명령을 입력하십시오. Tab은 자동 완성, /안내는 사용법, Ctrl-D는 종료입니다.`,
  picture: (path) => `그림: ${path}`,
  pictureNotWritten: (code) => `그림을 저장할 수 없었습니다(${code}). 캐시 폴더에 쓸 수 있는지 살펴보십시오.`,
  article: '기사',
  articleButton: '기사',
  share: '공유',
  report: '신고',
  moreButton: '더 보기',
  beginning: '처음부터',
  more: '한 메시지에 다 담을 수 없습니다. 한 해나 한 사람처럼 범위를 좁혀 물어보십시오.',
  state: (articles, hash, time) => `${amounts.articles(articles)}, 스냅샷 ${hash}, 불러온 시각 ${time}`,
  changed: (state) => `${state}; 질문 이후 기사가 바뀌었습니다`,
  tooLong: '[…] 너무 길어 여기에 표시할 수 없습니다',
  cut: '[…] 길이에 맞추어 여기까지',
  stopping: '봇이 곧 다시 시작됩니다. 1분 뒤에 다시 물어보십시오.',
  notShown: '여기에 답을 표시할 수 없었습니다. 문제를 기록했으니 다시 시도해 주십시오.',
  writeText: '질문을 글로 써 주십시오.',
  noWords: '이 메시지에는 찾을 말이 없습니다.',
  oldInteraction: '봇의 이전 버전에서 온 것입니다. 슬래시 명령을 쓰십시오. /안내에 목록이 있습니다.',
  oldButton: '봇의 이전 버전에서 온 버튼입니다. 다시 물어보십시오.',
};
