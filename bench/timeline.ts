import { type DrawnEntry, layOut } from '../src/answer/timeline/layout.ts';
import { svgOf } from '../src/answer/timeline/svg.ts';
import { pngOf } from '../src/picture/png.ts';
import { dayNumber } from '../src/reading/calendar.ts';

// How long a timeline takes to lay out and to draw, as medians of ten: npm run bench:timeline

const RUNS = 10;

for (const count of [3, 12, 40]) {
  const entries = Array.from({ length: count }, (_, at): DrawnEntry => {
    const day = dayNumber(2020, 1, 1 + 29 * at);
    const kind = at % 3 === 0 ? 'summit' : 'event';
    return {
      first: day,
      last: day,
      kind,
      basis: 'stated',
      when: '1 January 2020',
      title: 'Signed the accord on shared waters',
      detail: null,
    };
  });
  const layouts: number[] = [];
  const drawings: number[] = [];
  let kilobytes = 0;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    const drawing = layOut({ title: 'Summits in the articles', subtitle: 'and the events around them', entries });
    const laidOut = performance.now();
    kilobytes = (await pngOf(svgOf(drawing), drawing)).length / 1024;
    layouts.push(laidOut - start);
    drawings.push(performance.now() - laidOut);
  }
  console.log(
    `${count} entries: layout ${median(layouts)} ms, picture ${median(drawings)} ms, ${Math.round(kilobytes)} kB`,
  );
}

function median(times: readonly number[]): number {
  return Math.round(times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0);
}
