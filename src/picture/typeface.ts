/** A typeface's own measures, by which text can be laid out before it is drawn. */
export interface Typeface {
  /** The sum of the glyphs' advance widths at a font size, in the size's unit; kerning is left out and may change it by a few per cent. */
  width(text: string, size: number): number;
  /** Whether it has a glyph for every character of the text, so that none would be drawn as an empty box. */
  has(text: string): boolean;
}

interface Tables {
  readonly view: DataView;
  readonly offsets: ReadonlyMap<string, number>;
}

/** Reads a TrueType font's character map (format 4) and advance widths; throws a RangeError when it has none. Layout of both: the OpenType specification, "cmap" and "hmtx". */
export function readTypeface(file: Uint8Array): Typeface {
  const tables = tablesOf(file);
  const { view } = tables;
  const unitsPerEm = view.getUint16(offsetOf(tables, 'head') + 18);
  const metricCount = view.getUint16(offsetOf(tables, 'hhea') + 34);
  const metrics = offsetOf(tables, 'hmtx');
  const glyphs = characterMap(tables);
  // the glyphs after the last full metric share its width
  const advance = (glyph: number) => view.getUint16(metrics + 4 * Math.min(glyph, metricCount - 1));
  return {
    width: (text, size) => {
      let units = 0;
      for (const character of text) units += advance(glyphs.get(character.codePointAt(0) as number) ?? 0);
      return (units * size) / unitsPerEm;
    },
    has: (text) => [...text].every((character) => glyphs.has(character.codePointAt(0) as number)),
  };
}

function tablesOf(file: Uint8Array): Tables {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const count = view.getUint16(4);
  const offsets = new Map<string, number>();
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    offsets.set(String.fromCharCode(...file.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  return { view, offsets };
}

function offsetOf({ offsets }: Tables, table: string): number {
  const offset = offsets.get(table);
  if (offset === undefined) throw new RangeError(`the font has no table ${table}`);
  return offset;
}

/** The glyph of each character of the Basic Multilingual Plane that the font covers. */
function characterMap(tables: Tables): ReadonlyMap<number, number> {
  const { view } = tables;
  const start = offsetOf(tables, 'cmap');
  const records = Array.from({ length: view.getUint16(start + 2) }, (_, at) => start + 4 + 8 * at);
  const subtable = records
    .map((record) => start + view.getUint32(record + 4))
    .find((offset) => view.getUint16(offset) === 4);
  if (subtable === undefined) throw new RangeError('the font has no character map of format 4');
  const segments = view.getUint16(subtable + 6) / 2;
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < segments; segment++) readSegment(view, subtable + 14, segments, segment, glyphs);
  return glyphs;
}

/** One run of characters: their glyphs lie a fixed step away, or in a list of their own. */
function readSegment(view: DataView, ends: number, segments: number, segment: number, glyphs: Map<number, number>) {
  const column = (number: number) => ends + 2 * segment + 2 * segments * number + (number > 0 ? 2 : 0);
  const last = view.getUint16(column(0));
  const first = view.getUint16(column(1));
  const step = view.getUint16(column(2));
  const rangeOffset = view.getUint16(column(3));
  for (let code = first; code <= last && code < 0xffff; code++) {
    const listed = rangeOffset === 0 ? code : view.getUint16(column(3) + rangeOffset + 2 * (code - first));
    const glyph = rangeOffset !== 0 && listed === 0 ? 0 : (listed + step) & 0xffff;
    if (glyph !== 0) glyphs.set(code, glyph);
  }
}
