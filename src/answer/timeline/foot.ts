import { wrapped } from '../../picture/text.ts';
import type { Drawing, TextLine } from './drawing.ts';
import { leading, MARGIN, STYLES, WIDTH } from './style.ts';

/** What the axis means, below it from `y` on, as far as the drawing has such parts. */
export function footLines({ spans, gaps }: Pick<Drawing, 'spans' | 'gaps'>, y: number): TextLine[] {
  const notes = [
    ...(spans.length > 0 ? ['Broad axis: known only to the month or year.'] : []),
    ...(gaps.length > 0 ? ['Dots: time left out.'] : []),
  ];
  const style = STYLES.legend;
  return notes
    .flatMap((note) => wrapped(note, WIDTH - 2 * MARGIN, 2, style))
    .map((text, at) => ({ text, x: MARGIN, y: y + (at + 1) * leading(style), style, tone: 'muted' as const }));
}
