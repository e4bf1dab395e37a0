import type { about as en } from '../en/about.ts';
import { amounts } from './general.ts';

export const about: typeof en = {
  title: '정상회담에 관한 질문에, 근거가 되는 기사의 문장과 함께 답합니다',
  loaded: (articles, passages, quotations) =>
    `${articles}: ${amounts.passages(passages)}, ${amounts.quotations(quotations)}.`,
  snapshot: (hash, time) => `스냅샷 ${hash}, 불러온 시각 ${time}.`,
  help: [
    '/질문 – 자유로운 질문. 다이렉트 메시지에서는 그대로 쓰시면 됩니다',
    '/검색 – 낱말과 관련된 모든 대목',
    '/인용 – 한 사람의 발언을 한 글자도 바꾸지 않고',
    '/정상회담 횟수, 목록, 상세, 연표 – 몇 번 열렸는지, 어떤 회담인지, 한 회담에 관한 보도, 전체 그림',
    '/비교 – 두 회담 또는 두 해를 나란히 비교',
    '/기사 – 기사 자체',
    '/신고 – 인용이 틀렸거나 문맥에 맞지 않음을 관리자에게 알립니다',
    '메시지 메뉴의 ‘출처 찾기’ – 그 메시지의 내용에 관한 대목',
  ].join('\n'),
  promise:
    '모든 인용은 기사에서 그대로 잘라낸 것이며 번역하지 않습니다. 기사에 없는 내용에는 답하지 않습니다. 언어 모델은 쓰지 않습니다.',
  privacy:
    '질문은 기록하지 않습니다. 로그에는 어떤 명령이 어디에서 실행되었고 얼마나 걸렸는지만 남습니다. 아무것도 찾지 못한 질문은 무엇이 부족한지 관리자가 알 수 있도록 질문한 사람 없이 30일 동안 메모리에만 둡니다. 다이렉트 메시지에서는 이어지는 질문을 위해 마지막 질문을 10분 동안 기억합니다.',
  joints: ['와', '과', '대'],
  helpWords: ['도움말', '사용법'],
  understoodAs: (question) => `다음 질문으로 이해했습니다: “${question}”`,
  greeting: (help) =>
    `기사에 나오는 정상회담에 대해 물어보세요. 예: “정상회담은 몇 번 있었나요?” 그 밖에 할 수 있는 일은 ${help}에서 볼 수 있습니다.`,
  leaning: (line, help) =>
    `“${line}”만으로는 앞선 질문 없이 이해할 수 없습니다. 질문 전체를 써 주세요. 할 수 있는 일은 ${help}에서 볼 수 있습니다.`,
};
