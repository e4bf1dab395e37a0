import type { TextStyle } from '../../picture/text.ts';

/** Colours that stand on `paper` with a contrast of 4.5:1 (text) or 3:1 (lines), in either of Discord's themes. */
export const COLOURS = {
  paper: '#f8f5ef',
  edge: '#ddd6c9',
  ink: '#1f2429',
  muted: '#5d6167',
  summit: '#a3312a',
  event: '#2f5068',
  axis: '#85806f',
  span: '#c5bda9',
} as const;

/** What a line of text is coloured as. */
export type Tone = 'ink' | 'muted' | 'summit' | 'event';

/** Font sizes and weights, in CSS pixels of a phone about 390 wide. */
export const STYLES = {
  title: { size: 23, weight: 600 },
  subtitle: { size: 15, weight: 400 },
  legend: { size: 13.5, weight: 400 },
  year: { size: 14.5, weight: 600 },
  month: { size: 13, weight: 400 },
  date: { size: 13.5, weight: 600 },
  summit: { size: 17, weight: 600 },
  event: { size: 16, weight: 400 },
  detail: { size: 14.5, weight: 400 },
  pause: { size: 13.5, weight: 400 },
} as const satisfies Record<string, TextStyle>;

/** The width of a drawing, in CSS pixels. */
export const WIDTH = 390;
/** The free space at its edges. */
export const MARGIN = 20;
/** Where the axis, the middles of the marks and the labels stand, from the left. */
export const AXIS_X = 66;
export const MARK_X = 97;
export const LABEL_X = 114;
/** The room that a line of a label has. */
export const LABEL_WIDTH = WIDTH - MARGIN - LABEL_X;

/** The radius of a mark. */
export const RADIUS = { summit: 7.5, event: 5.5 } as const;

/** The height of a line of text of that style. */
export const leading = ({ size }: TextStyle) => Math.round(size * 1.32);
