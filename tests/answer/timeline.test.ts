import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutAxis, withoutOverlaps } from '../../src/answer/timeline/axis.ts';
import type { Drawing, TextLine } from '../../src/answer/timeline/drawing.ts';
import { type DrawnEntry, layOut } from '../../src/answer/timeline/layout.ts';
import { COLOURS, RADIUS } from '../../src/answer/timeline/style.ts';
import { svgOf } from '../../src/answer/timeline/svg.ts';
import { FONT_FILES } from '../../src/picture/noto-sans.ts';
import { pngOf } from '../../src/picture/png.ts';
import { widthOf } from '../../src/picture/text.ts';
import { daysOf, middleOf } from '../../src/reading/calendar.ts';

const TITLES = [
  'Helsinki',
  'The two states signed a treaty on the protection of the shared river, of its banks and of all its fish',
  'Ended a visit of six days to the archipelago',
  'Joint statement issued',
  'W'.repeat(80),
];

function entry(date: string, at: number): DrawnEntry {
  const days = daysOf(date);
  if (!days) throw new RangeError(date);
  return {
    ...days,
    kind: at % 3 === 0 ? 'summit' : 'event',
    basis: at % 2 === 0 ? 'stated' : 'inferred',
    when: date,
    title: TITLES[at % TITLES.length] as string,
    detail:
      at % 3 === 0 ? 'the annual meeting of the two presidents, with the whole of their cabinets and families' : null,
  };
}

/** Some old years, then days close together, as articles have them. */
function dates(count: number): string[] {
  const old = ['1965', '1998', '2016'];
  return Array.from({ length: count }, (_, at) => {
    if (at < Math.min(old.length, count / 3)) return old[at] as string;
    const month = 1 + ((at * 5) % 12);
    const day = 1 + ((at * 11) % 28);
    const year = 2022 + (at % 3);
    return at % 5 === 0
      ? `${year}-${String(month).padStart(2, '0')}`
      : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  });
}

const drawingOf = (count: number) =>
  layOut({
    title: 'Summits of Maximiliana Featherstonehaugh and Bartholomew Wolverhampton',
    subtitle: 'and the events around them, 1965–2024',
    entries: dates(count).map(entry),
  });

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

// how far letters of the font rise above and fall below the baseline
function boxOf({ text, x, y, style, anchor }: TextLine): Box {
  const width = widthOf(text, style);
  const left = anchor === 'end' ? x - width : x;
  return { left, right: left + width, top: y - 0.78 * style.size, bottom: y + 0.24 * style.size };
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function overlaps(drawing: Drawing): string[] {
  const boxes = drawing.lines.map((line) => ({ text: line.text, box: boxOf(line) }));
  const marks = drawing.marks.map(({ x, y, kind }) => {
    const radius = RADIUS[kind];
    return { text: `mark at ${y}`, box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius } };
  });
  const all = [...boxes, ...marks];
  return all.flatMap((a, at) =>
    all.slice(at + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.text} | ${b.text}`] : [])),
  );
}

function overflows({ width, height, lines }: Drawing): string[] {
  return lines
    .filter((line) => {
      const { left, right, top, bottom } = boxOf(line);
      return left < 12 || right > width - 12 || top < 8 || bottom > height - 8;
    })
    .map(({ text }) => text);
}

describe.each([1, 3, 12, 40])('a timeline of %i entries', (count) => {
  const drawing = drawingOf(count);

  test('has no text over another and none beyond the edges', () => {
    expect(overlaps(drawing)).toEqual([]);
    expect(overflows(drawing)).toEqual([]);
  });

  test('stays inside its picture as drawn', () => {
    const drawn = new Resvg(svgOf(drawing), {
      font: { loadSystemFonts: false, fontFiles: Object.values(FONT_FILES) },
    });
    const box = drawn.getBBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.width).toBeLessThanOrEqual(drawing.width);
    expect(box?.height).toBeLessThanOrEqual(drawing.height);
  });

  test('keeps the order of time, on the axis and beside it', () => {
    const rising = (values: readonly number[]) =>
      values.every((value, at) => at === 0 || value >= (values[at - 1] as number));
    expect(rising(drawing.leaders.map(({ from }) => from.y))).toBe(true);
    expect(rising(drawing.leaders.map(({ to }) => to.y))).toBe(true);
  });

  test('hollow signs are the inferred dates', () => {
    const hollow = drawing.marks.slice(3).filter((mark) => mark.hollow);
    expect(hollow).toHaveLength(Math.floor(count / 2));
  });
});

test('whatever the dates and words, no text lies over another', () => {
  const date = fc.tuple(
    fc.integer({ min: 1900, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 2 }),
  );
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 25 }), fc.integer({ min: 0, max: 9 }), (all, shift) => {
      const entries = all.map(([year, month, day, parts], at) => {
        const iso = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
        return entry(iso.slice(0, 1 + parts).join('-'), at + shift);
      });
      const drawing = layOut({ title: 'Summits', subtitle: '1900–2030', entries });
      expect(overlaps(drawing)).toEqual([]);
      expect(overflows(drawing)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe('the axis', () => {
  const item = (date: string) => ({ ...(daysOf(date) ?? { first: 0, last: 0 }), height: 60 });

  test('is to one scale in every stretch', () => {
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

  test('is broken where nothing happens for decades, and says for how long', () => {
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

  test('is whole where all lies close together', () => {
    const { gaps, lines } = layOut({
      title: '',
      subtitle: '',
      entries: ['2022-11-13', '2023-01-20', '2023-03-01'].map(entry),
    });
    expect(gaps).toEqual([]);
    expect(lines.some(({ text }) => text.endsWith('later') || text.startsWith('Dots'))).toBe(false);
  });

  test('names the months where they have room, and else only the years', () => {
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
});

test('titles made to break the picture are only words in it', async () => {
  const hostile = '</text><image href="https://example.org/x.png"/><script>alert(1)</script>&amp;]]>';
  const drawing = layOut({
    title: hostile,
    subtitle: hostile,
    entries: [{ ...entry('2023', 0), title: hostile, detail: hostile, when: hostile.slice(0, 9) }],
  });
  const svg = svgOf(drawing);
  expect(svg).not.toMatch(/<(?:image|script|a|use|style|foreignObject)\b|\shref="/);
  expect(svg).toContain('&#60;/text&#62;&#60;image');
  expect((await pngOf(svg, drawing)).subarray(1, 4)).toEqual(new TextEncoder().encode('PNG'));
});

describe('in either theme', () => {
  const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (hex: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as [
      number,
      number,
      number,
    ];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };

  test.each(['ink', 'muted', 'summit', 'event'] as const)(
    'text in the colour %s can be read on its own paper',
    (tone) => {
      expect(contrast(COLOURS[tone], COLOURS.paper)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('lines can be seen', () => {
    expect(contrast(COLOURS.axis, COLOURS.paper)).toBeGreaterThanOrEqual(3);
  });

  test('the corners are see-through', async () => {
    const drawing = drawingOf(3);
    const { pixels } = new Resvg(svgOf(drawing)).render();
    expect(pixels[3]).toBe(0);
  });
});

test('others have their turn while forty entries are drawn', async () => {
  const drawing = drawingOf(40);
  let turns = 0;
  const others = setInterval(() => turns++, 1);
  await pngOf(svgOf(drawing), drawing);
  clearInterval(others);
  expect(turns).toBeGreaterThan(0);
});
