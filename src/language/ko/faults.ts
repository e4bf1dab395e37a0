import type { faults as en } from '../en/faults.ts';

export const faults: typeof en = {
  warning: (reason) => `주의: ${reason}`,
  entry: (number) => `${number}번째`,
  invalidYaml: (message) => `올바른 YAML이 아닙니다: ${message}`,
  unknownKey: (key) => `${key} – 모르는 키이므로 무시합니다`,
  missing: (key) => `${key} – 값이 없습니다`,
  empty: (key) => `${key} – 비어 있습니다`,
  wrongType: (key, expected, received) => `${key} – 형식이 다릅니다: ${expected} 필요, ${received} 있음`,
  notOneOf: (key, choices) => `${key} – 다음 중 하나여야 합니다: ${choices}`,
  notADate: (key) => `${key} – 날짜가 아닙니다. 2024-09-06, 2024-09, 2024처럼 쓰십시오`,
  notAnAddress: (key) => `${key} – http 또는 https 주소여야 합니다`,
  invalid: (key, message) => `${key} – 올바르지 않습니다: ${message}`,
  openFrontMatter: '---로 연 머리글을 닫지 않았습니다',
  noText: '본문이 없습니다',
  evidenceMissing: (words) => `summits: 본문에 없는 근거입니다: “${words}”`,
  noteMissing: (words) => `notes: 본문에 없는 말입니다: “${words}”`,
  unreadable: (code) => `읽을 수 없습니다: ${code}`,
  tooLarge: (kibibytes) => `${kibibytes} KiB보다 큽니다. 나누십시오`,
  notUtf8: 'UTF-8 글이 아닙니다. UTF-8로 저장하십시오',
  nameTwice: (other) => `${other} 파일과 이름이 같습니다. 하나의 이름을 바꾸십시오`,
  link: '링크는 읽지 않습니다. 파일 자체를 여기에 두십시오',
  folder: '폴더 안은 읽지 않습니다. 기사를 기사 폴더 바로 아래에 두십시오',
  noFile: '보통 파일이 아니므로 읽지 않습니다',
  capitalEnding: (ending, small) => `읽지 않습니다. 확장자 ${ending} 대신 소문자 ${small} 형태로 쓰십시오`,
  noArticle: (folder) =>
    `${folder} 폴더에 읽을 수 있는 기사가 없습니다. .md 또는 .txt 파일을 넣거나 ARTICLES_DIR 값을 정하십시오.`,
  noFolder: (folder, code) =>
    `${folder} 폴더를 읽을 수 없습니다(${code}). 폴더를 만들거나 ARTICLES_DIR 값을 정하십시오.`,
  notAFolder: (path) => `${path} 경로는 파일입니다. 기사가 있는 폴더를 적어 주십시오.`,
  noKnowledge: (folder) => `${folder} 폴더의 낱말 파일을 고치기 전에는 아무것도 읽을 수 없습니다.`,
};
