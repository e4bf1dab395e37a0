import type { CommandWords, choices as en, OptionWords } from '../en/commands.ts';

const lang: OptionWords = { name: '言語', description: '答えの言語' };
const page: OptionWords = { name: 'ページ', description: '何ページ目か' };
const year: OptionWords = { name: '年', description: 'この年だけ' };
const leader: OptionWords = { name: '首脳', description: 'この首脳の会談だけ' };
const forget: OptionWords = { name: '消去', description: '今すべて消去する' };
const forAll = { lang, private: { name: '非公開', description: '答えを自分だけに表示する' } };

export const choices: typeof en = {
  en: 'English',
  ja: '日本語',
  ko: '한국어',
  bilateral: '二国間',
  trilateral: '三か国',
  sidelines: '国際会議の際',
};

export const commands: Readonly<Record<string, CommandWords>> = {
  ask: {
    name: '質問',
    description: '自由な言葉で質問すると、記事を引用して答えます',
    options: { question: { name: '質問', description: '質問の内容' }, ...forAll },
  },
  search: {
    name: '検索',
    description: '言葉に関わる箇所をすべて、近いものから示します',
    options: { text: { name: '語句', description: '探す言葉' }, page, ...forAll },
  },
  quote: {
    name: '引用',
    description: '人物の発言を一語一句そのまま示します',
    options: {
      speaker: { name: '発言者', description: '誰の発言か' },
      about: { name: '話題', description: '何についてか' },
      year: { name: '年', description: 'この年の記事だけ' },
      page,
      ...forAll,
    },
  },
  'summit count': {
    name: '首脳会談 回数',
    description: '首脳会談がいつの時点で何回あったか、どの記事がそう述べているか',
    options: { year, leader, kind: { name: '種類', description: 'この種類の会談だけ' }, ...forAll },
  },
  'summit list': {
    name: '首脳会談 一覧',
    description: '記事が報じる首脳会談を日付順に示します',
    options: { leader, year, page, ...forAll },
  },
  'summit show': {
    name: '首脳会談 詳細',
    description: '一つの首脳会談について記事が述べていること',
    options: { summit: { name: '会談', description: '日付、場所、首脳、または「最新」' }, ...forAll },
  },
  'summit timeline': {
    name: '首脳会談 年表',
    description: '首脳会談と、その前後の日付のある出来事の図',
    options: { year, leader, page: { name: 'ページ', description: '一覧の何ページ目か' }, ...forAll },
  },
  compare: {
    name: '比較',
    description: '二つの首脳会談または二つの年を並べます',
    options: {
      a: { name: '一つ目', description: '年または首脳会談' },
      b: { name: '二つ目', description: 'もう一つの年または首脳会談' },
      ...forAll,
    },
  },
  article: {
    name: '記事',
    description: '記事の一覧、または一つの記事を段落ごとに示します',
    options: {
      name: { name: '記事', description: '題名、媒体、または日付' },
      paragraph: { name: '段落', description: 'この段落から' },
      page,
      ...forAll,
    },
  },
  report: {
    name: '報告',
    description: '引用の誤りや文脈のゆがみをモデレーターに伝えます',
    options: {
      quotation: { name: '引用', description: '引用の下にある記事名と段落（例：lisbon 3）' },
      ...forAll,
    },
  },
  'find sources': {
    name: '出典を探す',
    description: 'メッセージの内容に関わる記事の箇所',
    options: { text: { name: '文章', description: 'メッセージの内容' }, ...forAll },
  },
  about: {
    name: '案内',
    description: 'このボットについて、読んだ記事、保存するもの',
    options: forAll,
  },
  'corpus add': {
    name: '記事管理 追加',
    description: '新しい記事を加えます。不備があれば何も変わりません',
    options: {
      file: { name: 'ファイル', description: '.mdまたは.txtのファイル。なければフォームに入力します' },
      replace: { name: '置き換え', description: '同じ名前のファイルと置き換える' },
      title: { name: '見出し', description: '記事の見出し' },
      outlet: { name: '媒体', description: 'どこが報じたか' },
      published: { name: '日付', description: 'いつの記事か。例：2024-09-06、2024-09、2024' },
      url: { name: 'アドレス', description: '記事のアドレス（httpまたはhttps）' },
      text: { name: '本文', description: '記事の本文。入りきらないときはファイルを添付してください' },
      lang,
    },
  },
  'corpus reload': {
    name: '記事管理 再読込',
    description: '記事を読み直します。不備があれば今のままです',
    options: {
      'dry-run': { name: '試行', description: '何が変わるかを示すだけ' },
      'skip-faulty': { name: '不備を除く', description: '拒否せずに、不備のあるファイルを外す' },
      lang,
    },
  },
  'corpus rollback': {
    name: '記事管理 元に戻す',
    description: '一つ前のスナップショットに戻します。ファイルには触れません',
    options: { lang },
  },
  'corpus remove': {
    name: '記事管理 削除',
    description: '記事を外します。ファイルは .removed フォルダーに残ります',
    options: { name: { name: '記事', description: 'どの記事か' }, lang },
  },
  'corpus status': {
    name: '記事管理 状態',
    description: '読み込まれているものと、ファイルの不備',
    options: { lang },
  },
  'corpus gaps': {
    name: '記事管理 未回答',
    description: 'この30日間に何も見つからなかった質問（質問者は伏せます）',
    options: { forget, page, lang },
  },
  'corpus reports': {
    name: '記事管理 報告一覧',
    description: 'この30日間に報告された引用（報告者は伏せます）',
    options: { forget, page, lang },
  },
};
