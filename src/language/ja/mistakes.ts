import type { mistakes as en } from '../en/mistakes.ts';
import { amounts } from './general.ts';

export const mistakes: typeof en = {
  noCommand: (command) => `/${command} というコマンドはありません。/案内に一覧があります。`,
  tryCommand: (command, commands) =>
    `/${command} というコマンドはありません。次のいずれかをお試しください：${commands}。`,
  meant: (command, commands) => `/${command} というコマンドはありません。${commands}のことでしょうか。`,
  perhaps: (typed) => `${typed} のことでしょうか。`,
  needsOneOf: (group, commands) => `/${group} には次のいずれかが必要です：${commands}。`,
  doesNotTake: (command, words) => `/${command} では「${words}」を使えません。`,
  noOption: (command, option) => `/${command} に「${option}」というオプションはありません。`,
  forModerators: (command) => `/${command} は、設定で指定されたサーバーのモデレーター専用です。`,
  tooManyCommands: (seconds) =>
    `モデレーターのコマンドが短時間に続きました。${amounts.seconds(seconds)}後にもう一度お試しください。`,
  tooManyQuestions: (seconds) =>
    `質問が早すぎてボットが答えきれません。${amounts.seconds(seconds)}後にもう一度お尋ねください。`,
  ourFault: 'こちらで問題が起きました。記録しましたので、もう一度お試しください。',
  onlyPages: (pages) => `${pages}ページまでしかありません。`,
  noQuotation: (typed) =>
    `「${typed}」という引用はないか、その記事が更新されています。引用の下にある記事名と段落を指定してください。`,
  noSnapshotBefore: 'これより前に戻せるスナップショットはありません。再読込すると今のファイルを反映します。',
  sameTwice: (subject) => `どちらも同じものを指しています：${subject}。二つの会談または二つの年を指定してください。`,

  twice: (option) => `「${option}」が2回指定されています。`,
  missing: (option, description) => `「${option}」がありません（${description}）。`,
  notWords: (option) => `「${option}」は文字ではなくファイルです。`,
  notBoolean: (option) => `「${option}」は true か false です。`,
  notWhole: (option) => `「${option}」は整数です。`,
  atLeast: (option, least) => `「${option}」は${least}以上です。`,
  atMost: (option, most) => `「${option}」は${most}以下です。`,
  tooLong: (option, most) => `「${option}」は${most}文字以内です。`,
  notOneOf: (option, choices) => `「${option}」は次のいずれかです：${choices.join('、')}。`,

  neitherFileNorText: 'ファイルを添付するか、見出しと本文を入力してください。',
  fileTooLarge: (kibibytes) => `ファイルが${kibibytes} KiBを超えています。分割してください。`,
  fileUnreadable: (path, code) => `ファイル ${path} を読めません（${code}）。`,
  noFile: (path) => `${path} はファイルではありません。`,
  notWithDiscord: 'ファイルがDiscordにありません。コマンドに添付してください。',
  notFetched: (reason) => `Discordからファイルを取得できませんでした（${reason}）。もう一度添付してください。`,
  notFetchedInTime: 'Discordから時間内にファイルを取得できませんでした。もう一度添付してください。',
  fileNameLetters: 'ファイル名に使えるのは、文字、数字、空白、ピリオド、ハイフン、下線だけです。',
  fileNameEnding: (endings) => `ファイル名の末尾は${endings.join('か')}にしてください。`,
  diskFull: 'ディスクに空きがありません。何も変更していません。',
  quotaUsedUp: 'ディスクの割り当てを使い切っています。何も変更していません。',
  mayNotWrite: 'ボットには記事フォルダーに書き込む権限がありません。何も変更していません。',
  cannotWrite: '記事フォルダーに書き込めません。何も変更していません。',
  articleThere: (name) => `記事 ${name} はすでにあります。別の名前にするか、「置き換え」を指定してください。`,
  nameTaken: (file) => `同じ名前の記事 ${file} があります。別の名前にするか、先にその記事を削除してください。`,
  fileGone: (file) => `ファイル ${file} はもうフォルダーにありません。再読込すると記事が外れます。`,
  noArticle: (name) => `記事 ${name} はありません。/記事に一覧があります。`,
};
