import { typefaceOf, type Weight } from './noto-sans.ts';

/** How a text is set: its font size, in the units of the drawing, and its weight. */
export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
}

/** The width of a text once drawn, in the units of the drawing, or a little more. */
export const widthOf = (text: string, { size, weight }: TextStyle) => typefaceOf(weight).width(text, size);

/** The text without what the font cannot draw, control characters and piled-up accents; empty when no letter or digit is left. */
export function drawable(text: string): string {
  const { has } = typefaceOf(400);
  const kept = [...text.normalize('NFC').replace(/\s+/g, ' ')]
    .filter((character) => has(character) && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(character))
    .join('')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/[([{]\s*[)\]}]/g, '')
    .replace(/\s+(?=[,.;:])|\s{2,}/g, (gap) => (gap.length > 1 ? ' ' : ''))
    .trim();
  return /[\p{L}\p{N}]/u.test(kept) ? kept : '';
}

/** The text in lines of at most `width`; what does not fit into `mostLines` is left out behind an ellipsis. */
export function wrapped(text: string, width: number, mostLines: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const fits = widthOf(rest, style) <= width;
    if (fits || lines.length === mostLines - 1) return [...lines, fits ? rest : shortened(rest, width, style)];
    const line = firstLine(rest, width, style);
    lines.push(line);
    rest = rest.slice(line.length).trimStart();
  }
  return lines;
}

/** As many whole words as fit, or as many characters of a word that is longer than the line. */
function firstLine(text: string, width: number, style: TextStyle): string {
  const ends = [...text.matchAll(/\s|(?<=[\p{L}\p{N}][-–—/])/gu)].map(({ index }) => index);
  const end = ends.findLast((at) => at > 0 && widthOf(text.slice(0, at), style) <= width);
  return end === undefined ? longestStart(text, width, style) : text.slice(0, end);
}

function shortened(text: string, width: number, style: TextStyle): string {
  const room = width - widthOf('…', style);
  const line = firstLine(text, room, style).replace(/[\s,;:.–—-]+$/u, '');
  return `${line || longestStart(text, room, style)}…`;
}

function longestStart(text: string, width: number, style: TextStyle): string {
  let kept = '';
  for (const character of text) {
    if (kept !== '' && widthOf(kept + character, style) > width) break;
    kept += character;
  }
  return kept;
}
