import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing, TextLine } from '../../src/answer/timeline/drawing.ts';
import { layOut } from '../../src/answer/timeline/layout.ts';
import { RADIUS } from '../../src/answer/timeline/style.ts';
import { svgOf } from '../../src/answer/timeline/svg.ts';
import { FONT_FILES } from '../../src/picture/noto-sans.ts';
import { widthOf } from '../../src/picture/text.ts';
import { drawingOf, entry } from './timeline-sample.ts';

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
