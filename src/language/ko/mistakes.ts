import type { mistakes as en } from '../en/mistakes.ts';
import { amounts } from './general.ts';

export const mistakes: typeof en = {
  noCommand: (command) => `/${command} 명령은 없습니다. /안내에 목록이 있습니다.`,
  tryCommand: (command, commands) => `/${command} 명령은 없습니다. 다음 중에서 골라 보십시오: ${commands}.`,
  needsOneOf: (group, commands) => `/${group} 명령에는 다음 중 하나가 필요합니다: ${commands}.`,
  doesNotTake: (command, words) => `/${command} 명령에는 “${words}” 값을 쓸 수 없습니다.`,
  noOption: (command, option) => `/${command} 명령에는 “${option}” 옵션이 없습니다.`,
  forModerators: (command) => `/${command} 명령은 설정에 지정된 서버의 관리자만 쓸 수 있습니다.`,
  tooManyCommands: (seconds) => `방금 관리자 명령이 많았습니다. ${amounts.seconds(seconds)} 뒤에 다시 시도해 주십시오.`,
  tooManyQuestions: (seconds) =>
    `봇이 답할 수 있는 것보다 빨리 질문하셨습니다. ${amounts.seconds(seconds)} 뒤에 다시 물어보십시오.`,
  ourFault: '저희 쪽에 문제가 생겼습니다. 기록해 두었으니 다시 시도해 주십시오.',
  onlyPages: (pages) => `${pages}쪽까지만 있습니다.`,
  noQuotation: (typed) =>
    `“${typed}”에 해당하는 인용이 없거나 기사가 바뀌었습니다. 인용 아래에 있는 기사 이름과 단락을 적어 주십시오.`,
  noSnapshotBefore: '이보다 앞서 되돌릴 스냅샷이 없습니다. 다시 읽으면 지금 있는 파일을 반영합니다.',
  sameTwice: (subject) => `둘 다 같은 것을 가리킵니다: ${subject}. 두 회담 또는 두 해를 적어 주십시오.`,

  missing: (option, description) => `‘${option}’ 값이 없습니다(${description}).`,
  notWords: (option) => `‘${option}’에는 글이 아니라 파일을 넣어 주십시오.`,
  notBoolean: (option) => `‘${option}’ 값은 true 또는 false입니다.`,
  notWhole: (option) => `‘${option}’ 값은 정수입니다.`,
  atLeast: (option, least) => `‘${option}’ 값은 ${least} 이상입니다.`,
  atMost: (option, most) => `‘${option}’ 값은 ${most} 이하입니다.`,
  tooLong: (option, most) => `‘${option}’ 값은 ${most}자 이내입니다.`,
  notOneOf: (option, choices) => `‘${option}’ 값은 다음 중 하나입니다: ${choices.join(', ')}.`,

  neitherFileNorText: '파일을 첨부하거나 제목과 본문을 적어 주십시오.',
  fileTooLarge: (kibibytes) => `파일이 ${kibibytes} KiB보다 큽니다. 나누어 주십시오.`,
  fileUnreadable: (path, code) => `${path} 파일을 읽을 수 없습니다(${code}).`,
  noFile: (path) => `${path} 경로에 있는 것은 파일이 아닙니다.`,
  notWithDiscord: '파일이 Discord에 있지 않습니다. 명령에 첨부해 주십시오.',
  notFetched: (reason) => `Discord에서 파일을 가져올 수 없었습니다(${reason}). 다시 첨부해 주십시오.`,
  notFetchedInTime: 'Discord에서 제때 파일을 가져올 수 없었습니다. 다시 첨부해 주십시오.',
  fileNameLetters: '파일 이름에는 글자, 숫자, 빈칸, 마침표, 붙임표, 밑줄만 쓸 수 있습니다.',
  fileNameEnding: (endings) => `파일 이름의 끝은 다음 중 하나여야 합니다: ${endings.join(', ')}.`,
  diskFull: '디스크가 가득 찼습니다. 바뀐 것이 없습니다.',
  quotaUsedUp: '디스크 할당량을 다 썼습니다. 바뀐 것이 없습니다.',
  mayNotWrite: '봇에게 기사 폴더에 쓸 권한이 없습니다. 바뀐 것이 없습니다.',
  cannotWrite: '기사 폴더에 쓸 수 없습니다. 바뀐 것이 없습니다.',
  articleThere: (name) => `${name} 기사가 이미 있습니다. 다른 이름을 쓰거나 ‘바꾸기’를 지정하십시오.`,
  nameTaken: (file) => `같은 이름의 기사 ${file} 파일이 있습니다. 다른 이름을 쓰거나 그 기사를 먼저 빼십시오.`,
  fileGone: (file) => `${file} 파일이 이제 폴더에 없습니다. 다시 읽으면 기사가 빠집니다.`,
  noArticle: (name) => `${name} 기사는 없습니다. /기사에 목록이 있습니다.`,
};
