import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutAxis, withoutOverlaps } from '../../src/answer/timeline/axis.ts';
import { layOut } from '../../src/answer/timeline/layout.ts';
import { daysOf, middleOf } from '../../src/reading/calendar.ts';
import { dates, entry } from './timeline-sample.ts';

const item = (date: string) => ({ ...(daysOf(date) ?? { first: 0, last: 0 }), height: 60 });

test('the axis is to one scale in every stretch', () => {
  const items = dates(40)
    .map(item)
    .sort((a, b) => middleOf(a) - middleOf(b));
  const { stretches, unitsPerDay } = layOutAxis(items);
  for (const { from, axis } of stretches) {
    axis.forEach((at, index) => {
      const days = middleOf(items[from + index] as (typeof items)[0]) - middleOf(items[from] as (typeof items)[0]);
      expect(at - (axis[0] as number)).toBeCloseTo(days * unitsPerDay, 6);
    });
  }
});

test('the axis is broken where nothing happens for decades, and says for how long', () => {
  const { lines, gaps, axis } = layOut({
    title: 'Summits',
    subtitle: '',
    entries: ['1965', '1998', '2022-11-13', '2022-12-01', '2023-01-20'].map(entry),
  });
  expect(axis).toHaveLength(3);
  expect(gaps).toHaveLength(2);
  expect(lines.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['33 years later', '24 years later', 'Dots: time left out.']),
  );
});

test('the axis is whole where all lies close together', () => {
  const { gaps, lines } = layOut({
    title: '',
    subtitle: '',
    entries: ['2022-11-13', '2023-01-20', '2023-03-01'].map(entry),
  });
  expect(gaps).toEqual([]);
  expect(lines.some(({ text }) => text.endsWith('later') || text.startsWith('Dots'))).toBe(false);
});

test('the axis names the months where they have room, and else only the years', () => {
  const named = (dates: readonly string[]) =>
    layOut({ title: '', subtitle: '', entries: dates.map(entry) })
      .lines.filter(({ anchor }) => anchor === 'end')
      .map(({ text }) => text);
  expect(named(['2022-11-13', '2022-12-20', '2023-03-20'])).toEqual(
    expect.arrayContaining(['2022', 'Dec', '2023', 'Feb', 'Mar']),
  );
  expect(named(['2019', '2020', '2021', '2022', '2023'])).not.toContain('Feb');
});

test('labels move no farther than they must', () => {
  expect(withoutOverlaps([0, 100, 200], [50, 50, 50])).toEqual([0, 100, 200]);
  expect(withoutOverlaps([0, 0], [50, 50])).toEqual([-25, 25]);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 99 })), { minLength: 1 }),
      (all) => {
        const sorted = all.toSorted(([a], [b]) => a - b);
        const tops = withoutOverlaps(
          sorted.map(([top]) => top),
          sorted.map(([, height]) => height),
        );
        tops.forEach((top, at) => {
          if (at > 0)
            expect(top).toBeGreaterThanOrEqual((tops[at - 1] as number) + (sorted[at - 1]?.[1] as number) - 1e-6);
        });
      },
    ),
  );
});
