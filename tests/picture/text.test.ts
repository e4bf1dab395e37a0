import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FONT_FAMILY, FONT_FILES, typefaceOf, type Weight } from '../../src/picture/noto-sans.ts';
import { drawable, widthOf, wrapped } from '../../src/picture/text.ts';
import { readTypeface } from '../../src/picture/typeface.ts';
import { element, escapeXml } from '../../src/picture/xml.ts';

const STYLE = { size: 16, weight: 400 } as const;

/** The width of a text as resvg draws it. */
function drawnWidth(text: string, size: number, weight: Weight): number {
  const attributes = { x: 10, y: 50, 'font-family': FONT_FAMILY, 'font-size': size, 'font-weight': weight };
  const content = element('text', attributes, escapeXml(text));
  const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 2000, height: 100 }, content);
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: Object.values(FONT_FILES) } });
  return drawing.getBBox()?.width ?? 0;
}

test.each([
  'San Francisco, leaders’ meeting',
  'AVATAR To Ty WA “Vo” P.',
  'office affair fjord',
  '12 November 2031 – 7%',
  'Đặng Ürümqi Łódź Ågren',
  'Ελλάδα и Россия',
])('"%s" is never wider than measured, and not much narrower', (text) => {
  for (const weight of [400, 600] as const) {
    const measured = widthOf(text, { size: 16, weight });
    const drawn = drawnWidth(text, 16, weight);
    expect(drawn).toBeLessThanOrEqual(measured + 0.5);
    expect(drawn).toBeGreaterThan(measured * 0.86);
  }
});

test('a file that is no font is refused', () => {
  expect(() => readTypeface(new Uint8Array(64))).toThrow(RangeError);
});

test('the font knows what it cannot draw', () => {
  const { has } = typefaceOf(400);
  expect(has('Zürich, Łódź, Россия')).toBe(true);
  expect(has('東京')).toBe(false);
  expect(has('🤝')).toBe(false);
});

test.each([
  ['Summit in Tokyo (東京)', 'Summit in Tokyo'],
  ['尹錫悅 and Bo Lind', 'and Bo Lind'],
  ['日韓首脳会談', ''],
  ['handshake 🤝, then tea', 'handshake, then tea'],
  ['a\u0000b\u202ec\u200bd', 'abcd'],
  [`e${'\u0301'.repeat(40)}`, 'é\u0301\u0301'],
  ['two\n lines', 'two lines'],
])('"%s" is drawn as "%s"', (text, expected) => {
  expect(drawable(text)).toBe(expected);
});

test('wrapped lines fit, keep every word in order and show what is left out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 12 }),
      fc.integer({ min: 30, max: 300 }),
      fc.integer({ min: 1, max: 4 }),
      (words, width, most) => {
        const text = drawable(words.join(' '));
        const lines = wrapped(text, width, most, STYLE);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(widthOf(line, STYLE)).toBeLessThanOrEqual(width);
        const kept = lines.join('').replace(/\s/g, '');
        const all = text.replace(/\s/g, '');
        const isWhole = kept === all;
        const isCut = kept.endsWith('…') && all.startsWith(kept.slice(0, -1));
        expect(isWhole || isCut).toBe(true);
      },
    ),
  );
});

test('nothing in a text becomes markup, and what XML forbids is dropped', () => {
  expect(escapeXml('</text><script>&"\'')).toBe('&#60;/text&#62;&#60;script&#62;&#38;&#34;&#39;');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeXml(text);
      expect(escaped).not.toMatch(/[<>"']|&(?!#\d+;)/);
      expect(escaped).not.toMatch(/[\p{Cs}\ufffe\uffff]/u);
      expect([...escaped].every((character) => character >= ' ' || '\t\n\r'.includes(character))).toBe(true);
    }),
  );
});
