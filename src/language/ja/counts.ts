import type { CountSpan, counts as en, YearCount } from '../en/counts.ts';
import { dates, lists } from './general.ts';

const of = ({ scope, year, since }: CountSpan) => {
  if (year !== null) return `${year}年の`;
  if (scope === 'total') return '';
  return since === null ? `「${scope}」の` : `${dates.text(since)}以降の`;
};
const overall = (year: number | null) => (year === null ? '合計' : `${year}年は`);
const yearly = (years: readonly YearCount[]) => lists.all(years.map(({ value, year }) => `${year}年の${value}回`));

export const counts: typeof en = {
  unknown: ({ year, leader, kind }) =>
    `${year === undefined ? '' : `${year}年に`}${leader === undefined ? '' : `「${leader}」の`}${kind === undefined ? '' : `${kind}の`}首脳会談が何回あったかは、記事に書かれていません。`,
  figure: (value, span, by) => `${by === undefined ? '' : `${by}時点で、`}${of(span)}首脳会談は${value}回`,
  brief: (value, span) => `${value}回（${of(span).replace(/の$/, '') || '合計'}）`,
  figures: (all) => all.join('、または'),
  statement: (figure, leaders) => `${figure}${leaders.length > 0 ? `（${lists.all(leaders)}）` : ''}。`,
  also: (figures) => `ほかに：${lists.apart(figures)}。`,
  reported: (summits) => `記事が報じた会談：${lists.apart(summits)}。`,
  unknownOf: (leaders) => `${lists.all(leaders)}の会談の回数は、記事に書かれていません。`,
  butReported: (summits) => `記事が報じているのは${summits.length}回です：${lists.apart(summits)}。`,
  covered: (counted, year, reported) =>
    `${year}年に数えられた${counted}回のうち、記事が報じているのは${reported}回です。`,
  disagree: (one, other, year, by) =>
    `記事の数字が食い違っています：${by}時点で、${overall(year)}${one}回または${other}回。`,
  fewerLater: (before, then, after, now, year) =>
    `記事の数字が食い違っています：${then}時点で${overall(year)}${before}回ですが、${now}時点では${after}回だけです。`,
  sumFits: (years, sum) => `${yearly(years)}を合わせると${sum}回で、合計と一致します。`,
  sumTooHigh: (years, sum, total) =>
    `${yearly(years)}は${years.length > 1 ? `合わせて${sum}回で、` : ''}合計の${total}回を上回ります。数字が合いません。`,
  restUnknown: (years, sum, total) =>
    `${partOf(years, sum, total)}残りの${total - sum}回がいつかは、記事に書かれていません。`,
  restReported: (years, sum, total, outside) =>
    `${partOf(years, sum, total)}残りの${total - sum}回がいつかを数えた記事はありませんが、ほかの年に${outside.length}回が報じられています：${lists.all(outside)}。`,
  moreReported: (reported, year, counted) =>
    `記事が報じている${year}年の首脳会談は${reported}回で、数えられた${counted}回を上回ります。数字が合いません。`,
  spanAboveTotal: (value, since, total) =>
    `${dates.text(since)}以降の${value}回は、合計の${total}回を上回ります。数字が合いません。`,
  moreBeforeSpan: (total, value, since, before) =>
    `合計${total}回、${dates.text(since)}以降${value}回とすると、それより前は${total - value}回ですが、記事は${before.length}回を報じています：${lists.all(before)}。`,
};

const partOf = (years: readonly YearCount[], sum: number, total: number) =>
  years.length > 1
    ? `${yearly(years)}を合わせると${sum}回で、${total}回にはなりません。`
    : `${total}回のうち${sum}回は${years[0]?.year}年です。`;
