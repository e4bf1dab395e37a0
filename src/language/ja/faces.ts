import type { faces as en } from '../en/faces.ts';
import { amounts } from './general.ts';

export const faces: typeof en = {
  greeting: (articles) =>
    `${amounts.articles(articles)}。自由な言葉で質問するか、コマンドを入力してください。Tabで補完、/案内で使い方、Ctrl-Dで終了します。`,
  picture: (path) => `図：${path}`,
  pictureNotWritten: (code) =>
    `図を保存できませんでした（${code}）。キャッシュ用フォルダーに書き込めるか確かめてください。`,
  article: '記事',
  articleButton: '記事',
  share: '共有',
  report: '報告',
  moreButton: '続き',
  beginning: '最初から',
  more: '一つのメッセージに収まりきりません。一年分や一人分など、範囲を絞ってお尋ねください。',
  state: (articles, hash, time) => `${amounts.articles(articles)}、スナップショット ${hash}、読み込み ${time}`,
  changed: (state) => `${state}（質問の後に記事が更新されました）`,
  tooLong: '[…] 長すぎるためここには表示できません',
  cut: '[…] 長さの都合でここまで',
  stopping: 'ボットはまもなく再起動します。1分後にもう一度お尋ねください。',
  notShown: 'ここに答えを表示できませんでした。不具合として記録しました。もう一度お試しください。',
  writeText: '質問を文字で書いてください。',
  noWords: 'このメッセージには探せる言葉がありません。',
  oldInteraction: 'これは古いバージョンのボットのものです。スラッシュコマンドをお使いください。/案内に一覧があります。',
  oldButton: 'このボタンは古いバージョンのボットのものです。もう一度お尋ねください。',
};
