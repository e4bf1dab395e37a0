import { FONT_FAMILY } from '../../picture/noto-sans.ts';
import { element, escapeXml } from '../../picture/xml.ts';
import type { Drawing, Mark, TextLine } from './drawing.ts';
import { AXIS_X, COLOURS, RADIUS } from './style.ts';

const CORNER = 16;
const TICK = 7;
const DOTS = { 'stroke-dasharray': '0 6', 'stroke-linecap': 'round' };
const SPAN_WIDTH = 8;

/** A drawing as an SVG: words are escaped, nothing is loaded from anywhere. */
export function svgOf(drawing: Drawing): string {
  const { width, height } = drawing;
  const card = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: CORNER };
  const content = [
    element('rect', { ...card, fill: COLOURS.paper, stroke: COLOURS.edge }),
    ...drawing.spans.map(({ y, bottom }) =>
      element('rect', {
        x: AXIS_X - SPAN_WIDTH / 2,
        y,
        width: SPAN_WIDTH,
        height: bottom - y,
        rx: 3,
        fill: COLOURS.span,
      }),
    ),
    ...drawing.gaps.map(({ y, bottom }) => stroke(`M${AXIS_X} ${round(y)}V${round(bottom)}`, 2, DOTS)),
    ...drawing.axis.map(({ y, bottom }) => stroke(`M${AXIS_X} ${round(y)}V${round(bottom)}`, 2)),
    ...drawing.ticks.map((y) => stroke(`M${AXIS_X - TICK} ${round(y)}h${TICK}`, 2)),
    ...drawing.leaders.map(({ from, to }) => stroke(`M${from.x} ${round(from.y)}L${to.x} ${round(to.y)}`, 1.2)),
    ...drawing.leaders.map(({ from }) => element('circle', { cx: from.x, cy: from.y, r: 3, fill: COLOURS.axis })),
    ...drawing.marks.map(mark),
    ...drawing.lines.map(textLine),
  ];
  const frame = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` };
  return element('svg', { ...frame, 'font-family': FONT_FAMILY }, content.join(''));
}

function mark({ x, y, kind, hollow }: Mark): string {
  const colour = COLOURS[kind];
  if (!hollow) return element('circle', { cx: x, cy: y, r: RADIUS[kind], fill: colour });
  const line = kind === 'summit' ? 3 : 2.4;
  return element('circle', {
    cx: x,
    cy: y,
    r: RADIUS[kind] - line / 2,
    fill: COLOURS.paper,
    stroke: colour,
    'stroke-width': line,
  });
}

function textLine({ text, x, y, style, tone, anchor }: TextLine): string {
  const end = anchor ? { 'text-anchor': anchor } : {};
  const attributes = { x, y, 'font-size': style.size, 'font-weight': style.weight, fill: COLOURS[tone], ...end };
  return element('text', attributes, escapeXml(text));
}

const stroke = (d: string, width: number, dashes: Readonly<Record<string, string>> = {}) =>
  element('path', { d, fill: 'none', stroke: COLOURS.axis, 'stroke-width': width, ...dashes });

const round = (value: number) => Math.round(value * 100) / 100;
