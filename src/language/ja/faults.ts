import type { faults as en } from '../en/faults.ts';

export const faults: typeof en = {
  warning: (reason) => `注意：${reason}`,
  entry: (number) => `${number}番目`,
  invalidYaml: (message) => `YAMLとして正しくありません：${message}`,
  unknownKey: (key) => `${key} は知らないキーなので無視します`,
  missing: (key) => `${key} がありません`,
  empty: (key) => `${key} が空です`,
  wrongType: (key, expected, received) => `${key} は ${received} ではなく ${expected} にしてください`,
  notOneOf: (key, choices) => `${key} は次のいずれかです：${choices}`,
  notADate: (key) => `${key} は日付ではありません。2024-09-06、2024-09、2024のように書いてください`,
  notAnAddress: (key) => `${key} はhttpまたはhttpsのアドレスにしてください`,
  invalid: (key, message) => `${key} が正しくありません：${message}`,
  openFrontMatter: '--- で始まる前付けが閉じられていません',
  noText: '本文がありません',
  evidenceMissing: (words) => `summits：根拠の「${words}」が本文にありません`,
  noteMissing: (words) => `notes：「${words}」が本文にありません`,
  unreadable: (code) => `読めません：${code}`,
  tooLarge: (kibibytes) => `${kibibytes} KiBを超えています。分割してください`,
  notUtf8: 'UTF-8の文字ではありません。UTF-8で保存してください',
  nameTwice: (other) => `${other} と同じ名前です。どちらかの名前を変えてください`,
  link: 'リンクは読み込みません。ファイルそのものを置いてください',
  folder: 'フォルダーの中は読み込みません。記事は記事フォルダーの直下に置いてください',
  noFile: '通常のファイルではないので読み込みません',
  capitalEnding: (ending, small) => `読み込みません。拡張子 ${ending} は小文字の ${small} にしてください`,
  noArticle: (folder) =>
    `${folder} に読める記事がありません。.mdまたは.txtのファイルを置くか、ARTICLES_DIRを設定してください。`,
  noFolder: (folder, code) =>
    `フォルダー ${folder} を読めません（${code}）。作成するか、ARTICLES_DIRを設定してください。`,
  notAFolder: (path) => `${path} はファイルです。記事のあるフォルダーを指定してください。`,
  noKnowledge: (folder) => `${folder} の語彙ファイルを直すまで、何も読み込めません。`,
};
