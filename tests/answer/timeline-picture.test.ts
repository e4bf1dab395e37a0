import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/answer/timeline/layout.ts';
import { COLOURS } from '../../src/answer/timeline/style.ts';
import { svgOf } from '../../src/answer/timeline/svg.ts';
import { pngOf } from '../../src/picture/png.ts';
import { drawingOf, entry } from './timeline-sample.ts';

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
