import type { CountSpan, counts as en, YearCount } from '../en/counts.ts';
import { dates, lists } from './general.ts';

const of = ({ scope, year, since }: CountSpan) => {
  if (year !== null) return `${year}년 `;
  if (scope === 'total') return '';
  return since === null ? `“${scope}” ` : `${dates.text(since)} 이후 `;
};
const overall = (year: number | null) => (year === null ? '모두' : `${year}년`);
const yearly = (years: readonly YearCount[]) => lists.all(years.map(({ value, year }) => `${year}년 ${value}회`));

export const counts: typeof en = {
  unknown: ({ year, leader, kind }) =>
    `${year === undefined ? '' : `${year}년에 `}${leader === undefined ? '' : `“${leader}”의 `}${kind === undefined ? '' : `${kind} `}정상회담이 몇 번 열렸는지는 기사에 나와 있지 않습니다.`,
  figure: (value, span, by) => `${by === undefined ? '' : `${by} 기준 `}${of(span)}정상회담 ${value}회`,
  brief: (value, span) => `${value}회(${of(span).trim() || '모두'})`,
  figures: (all) => all.join(' 또는 '),
  statement: (figure, leaders) => `${figure}${leaders.length > 0 ? ` (${lists.all(leaders)})` : ''}.`,
  also: (figures) => `그 밖에: ${lists.apart(figures)}.`,
  reported: (summits) => `기사가 보도한 회담: ${lists.apart(summits)}.`,
  unknownOf: (leaders) => `기사에는 다음 정상들의 회담 횟수가 나와 있지 않습니다: ${lists.all(leaders)}.`,
  butReported: (summits) => `기사가 보도한 회담은 ${summits.length}회입니다: ${lists.apart(summits)}.`,
  covered: (counted, year, reported) =>
    `${year}년에 열렸다고 한 ${counted}회 가운데 기사가 보도한 것은 ${reported}회입니다.`,
  disagree: (one, other, year, by) =>
    `기사의 숫자가 서로 다릅니다: ${by} 기준 ${overall(year)} ${one}회 또는 ${other}회.`,
  fewerLater: (before, then, after, now, year) =>
    `기사의 숫자가 서로 다릅니다: ${then} 기준 ${overall(year)} ${before}회였으나 ${now} 기준으로는 ${after}회뿐입니다.`,
  sumFits: (years, sum) => `${yearly(years)}를 더하면 ${sum}회로 합계와 같습니다.`,
  sumTooHigh: (years, sum, total) =>
    `${yearly(years)}는 ${years.length > 1 ? `더하면 ${sum}회로, ` : ''}합계 ${total}회보다 많습니다. 숫자가 맞지 않습니다.`,
  restUnknown: (years, sum, total) =>
    `${partOf(years, sum, total)} 나머지 ${total - sum}회가 언제였는지는 기사에 나와 있지 않습니다.`,
  restReported: (years, sum, total, outside) =>
    `${partOf(years, sum, total)} 나머지 ${total - sum}회가 언제였는지 센 기사는 없지만, 다른 해에 ${outside.length}회가 보도되었습니다: ${lists.all(outside)}.`,
  moreReported: (reported, year, counted) =>
    `기사가 보도한 ${year}년 정상회담은 ${reported}회로, 열렸다고 한 ${counted}회보다 많습니다. 숫자가 맞지 않습니다.`,
  spanAboveTotal: (value, since, total) =>
    `${dates.text(since)} 이후 ${value}회는 합계 ${total}회보다 많습니다. 숫자가 맞지 않습니다.`,
  moreBeforeSpan: (total, value, since, before) =>
    `합계 ${total}회, ${dates.text(since)} 이후 ${value}회라면 그 전은 ${total - value}회이지만, 기사는 ${before.length}회를 보도했습니다: ${lists.all(before)}.`,
};

const partOf = (years: readonly YearCount[], sum: number, total: number) =>
  years.length > 1
    ? `${yearly(years)}를 더하면 ${sum}회로, ${total}회가 되지 않습니다.`
    : `${total}회 가운데 ${sum}회는 ${years[0]?.year}년입니다.`;
