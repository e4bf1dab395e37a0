import type { corpus as en } from '../en/corpus.ts';
import { amounts } from './general.ts';

export const corpus: typeof en = {
  forgotten: (questions) => `消去しました：質問${questions}件。`,
  noGaps: 'この30日間、答えられなかった質問はありません。',
  gaps: (questions) => `記事では答えられない質問${questions}件`,
  gap: (count, question, day) => `${count}回 ${question}（最後は${day}）`,
  snapshot: (hash, time) => `スナップショット ${hash}、読み込み ${time}`,
  holdings: (articles, passages, quotations) =>
    `${amounts.articles(articles)}、${amounts.passages(passages)}、${amounts.quotations(quotations)}。`,
  noFaults: '不備はありません。',
  faults: (count) => `不備${count}件：`,
  warnings: (count) => `注意${count}件：`,
  moreFaults: (count) => `ほかに不備${count}件。`,
  moreWarnings: (count) => `ほかに注意${count}件。`,
  listAll: 'npm run validate ですべて表示します。',
  refused: (hash) => `何も変更していません。スナップショット ${hash} を引き続き使います。`,
  refusedAfterChange: (hash) =>
    `フォルダーは変わりましたが、ほかのファイルに不備があるため反映していません。スナップショット ${hash} を引き続き使います。`,
  notStored: (hash) => `ファイルは保存せず、何も変更していません。スナップショット ${hash} を引き続き使います。`,
  addAgain: 'ファイルを直して、もう一度追加してください。',
  mendOrSkip: 'ファイルを直してから再読込するか、「不備を除く」を付けて再読込し、不備のある記事を外してください。',
  replaceOrSkip:
    '直したファイルを「置き換え」を付けて追加するか、「不備を除く」を付けて再読込し、不備のある記事を外してください。',
  mendFirst: 'ファイルを直してから再読込してください。この場合「不備を除く」では解決しません。',
  askKeeper:
    '記事は直したファイルを「置き換え」で追加できますが、それ以外を直せるのはボットの運用者だけです。この場合「不備を除く」では解決しません。',
  dryRun: (before, after, ms) => `再読込した場合：スナップショット ${before} → ${after}、${ms}ミリ秒`,
  reloaded: (before, after, ms) => `再読込しました：スナップショット ${before} → ${after}、${ms}ミリ秒`,
  rolledBack: (before, after) => `一つ前のスナップショットに戻しました：${before} → ${after}`,
  filesStay: 'ファイルはそのまま残ります。次の再読込で再び反映されます。',
  changes: (articles, passages, quotations) => `記事 ${articles}、本文の箇所 ${passages}、引用 ${quotations}。`,
};
