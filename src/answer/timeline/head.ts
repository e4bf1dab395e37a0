import { widthOf, wrapped } from '../../picture/text.ts';
import type { Mark, TextLine } from './drawing.ts';
import { leading, MARGIN, RADIUS, STYLES, WIDTH } from './style.ts';

const ROOM = WIDTH - 2 * MARGIN;
const TOP = 18;
const BELOW = 24;
const SIGNS = [
  { kind: 'summit', hollow: false, text: 'summit' },
  { kind: 'event', hollow: false, text: 'other event' },
  { kind: 'event', hollow: true, text: 'date inferred' },
] as const;

/** The head of a drawing: title, subtitle and what the signs mean. `bottom` is where the axis may begin. */
export interface Head {
  readonly lines: readonly TextLine[];
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** Lays out a head from the top of the drawing; of a long title or subtitle the end is left out. */
export function headLayout(title: string, subtitle: string): Head {
  const lines: TextLine[] = [];
  let y = TOP;
  const add = (text: string, style: (typeof STYLES)['title' | 'subtitle'], tone: 'ink' | 'muted') => {
    y += leading(style);
    lines.push({ text, x: MARGIN, y: y - Math.round(style.size * 0.25), style, tone });
  };
  for (const text of wrapped(title, ROOM, 3, STYLES.title)) add(text, STYLES.title, 'ink');
  y += 2;
  for (const text of wrapped(subtitle, ROOM, 2, STYLES.subtitle)) add(text, STYLES.subtitle, 'muted');
  y += 28;
  const legend = legendAt(y);
  return { lines: [...lines, ...legend.lines], marks: legend.marks, bottom: y + BELOW };
}

function legendAt(y: number): Pick<Head, 'lines' | 'marks'> {
  const style = STYLES.legend;
  const marks: Mark[] = [];
  const lines: TextLine[] = [];
  let x = MARGIN;
  for (const { kind, hollow, text } of SIGNS) {
    const radius = RADIUS[kind];
    marks.push({ x: x + radius, y: y - style.size * 0.34, kind, hollow });
    x += 2 * radius + 7;
    lines.push({ text, x, y, style, tone: 'muted' });
    x += widthOf(text, style) + 18;
  }
  return { lines, marks };
}
