import type { CommandWords, choices as en, OptionWords } from '../en/commands.ts';

const lang: OptionWords = { name: '언어', description: '답의 언어' };
const page: OptionWords = { name: '쪽', description: '몇 번째 쪽' };
const year: OptionWords = { name: '연도', description: '이 해만' };
const leader: OptionWords = { name: '정상', description: '이 정상의 회담만' };
const forget: OptionWords = { name: '지우기', description: '지금 모두 지웁니다' };
const forAll = { lang, private: { name: '비공개', description: '답을 나에게만 보여 줍니다' } };

export const choices: typeof en = {
  en: 'English',
  ja: '日本語',
  ko: '한국어',
  bilateral: '양자',
  trilateral: '3국',
  sidelines: '다자회의 계기',
};

export const commands: Readonly<Record<string, CommandWords>> = {
  ask: {
    name: '질문',
    description: '자유롭게 질문하면 기사를 인용하여 답합니다',
    options: { question: { name: '질문', description: '질문 내용' }, ...forAll },
  },
  search: {
    name: '검색',
    description: '낱말과 관련된 모든 대목을 가까운 것부터 보여 줍니다',
    options: { text: { name: '검색어', description: '찾을 말' }, page, ...forAll },
  },
  quote: {
    name: '인용',
    description: '한 사람의 발언을 한 글자도 바꾸지 않고 보여 줍니다',
    options: {
      speaker: { name: '발언자', description: '누구의 발언' },
      about: { name: '주제', description: '무엇에 대하여' },
      year: { name: '연도', description: '이 해의 기사만' },
      page,
      ...forAll,
    },
  },
  'summit count': {
    name: '정상회담 횟수',
    description: '정상회담이 언제 기준으로 몇 번 열렸는지, 어느 기사가 그렇게 말하는지',
    options: { year, leader, kind: { name: '종류', description: '이 종류의 회담만' }, ...forAll },
  },
  'summit list': {
    name: '정상회담 목록',
    description: '기사가 보도한 정상회담을 날짜순으로 보여 줍니다',
    options: { leader, year, page, ...forAll },
  },
  'summit show': {
    name: '정상회담 상세',
    description: '한 정상회담에 대하여 기사가 말하는 것',
    options: { summit: { name: '회담', description: '날짜, 장소, 정상 또는 “최근”' }, ...forAll },
  },
  'summit timeline': {
    name: '정상회담 연표',
    description: '정상회담과 그 앞뒤의 날짜 있는 사건을 그린 그림',
    options: { year, leader, page: { name: '쪽', description: '목록의 몇 번째 쪽' }, ...forAll },
  },
  compare: {
    name: '비교',
    description: '두 정상회담 또는 두 해를 나란히 보여 줍니다',
    options: {
      a: { name: '첫째', description: '연도 또는 정상회담' },
      b: { name: '둘째', description: '다른 연도 또는 정상회담' },
      ...forAll,
    },
  },
  article: {
    name: '기사',
    description: '기사 목록, 또는 한 기사를 단락별로 보여 줍니다',
    options: {
      name: { name: '기사', description: '제목, 매체 또는 날짜' },
      paragraph: { name: '단락', description: '이 단락부터' },
      page,
      ...forAll,
    },
  },
  report: {
    name: '신고',
    description: '인용이 틀렸거나 문맥에 맞지 않음을 관리자에게 알립니다',
    options: {
      quotation: { name: '인용', description: '인용 아래에 있는 기사 이름과 단락(예: lisbon 3)' },
      ...forAll,
    },
  },
  'find sources': {
    name: '출처 찾기',
    description: '메시지의 내용에 관한 기사의 대목',
    options: { text: { name: '글', description: '메시지의 내용' }, ...forAll },
  },
  about: {
    name: '안내',
    description: '이 봇이 무엇인지, 무엇을 읽었고 무엇을 보관하는지',
    options: forAll,
  },
  'corpus add': {
    name: '기사관리 추가',
    description: '새 기사를 넣습니다. 오류가 있으면 아무것도 바뀌지 않습니다',
    options: {
      file: { name: '파일', description: '.md 또는 .txt 파일. 없으면 양식에 적습니다' },
      replace: { name: '바꾸기', description: '같은 이름의 파일과 바꿉니다' },
      title: { name: '제목', description: '기사의 제목' },
      outlet: { name: '매체', description: '어디에서 보도했는지' },
      published: { name: '날짜', description: '언제 나온 기사인지. 예: 2024-09-06, 2024-09, 2024' },
      url: { name: '주소', description: '기사의 주소(http 또는 https)' },
      text: { name: '본문', description: '기사의 본문. 다 들어가지 않으면 파일로 첨부해 주십시오' },
      lang,
    },
  },
  'corpus reload': {
    name: '기사관리 다시읽기',
    description: '기사를 다시 읽습니다. 오류가 있으면 이전 것을 그대로 씁니다',
    options: {
      'dry-run': { name: '시험실행', description: '무엇이 바뀔지만 보여 줍니다' },
      'skip-faulty': { name: '오류제외', description: '거부하지 않고 오류가 있는 파일을 뺍니다' },
      lang,
    },
  },
  'corpus rollback': {
    name: '기사관리 되돌리기',
    description: '이전 스냅샷으로 되돌립니다. 파일은 건드리지 않습니다',
    options: { lang },
  },
  'corpus remove': {
    name: '기사관리 삭제',
    description: '기사를 뺍니다. 파일은 .removed 폴더에 남습니다',
    options: { name: { name: '기사', description: '어느 기사' }, lang },
  },
  'corpus status': {
    name: '기사관리 상태',
    description: '불러온 것과 파일의 오류',
    options: { lang },
  },
  'corpus gaps': {
    name: '기사관리 미답변',
    description: '지난 30일 동안 아무것도 찾지 못한 질문(질문한 사람은 남기지 않음)',
    options: { forget, page, lang },
  },
  'corpus reports': {
    name: '기사관리 신고목록',
    description: '지난 30일 동안 신고된 인용(신고한 사람은 남기지 않음)',
    options: { forget, page, lang },
  },
};
