import { type Range, trimmed } from './range.ts';

/** The paragraphs of a plain text: every line that is not blank, without surrounding space. */
export function lineParagraphs(text: string): Range[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .map((line) => trimmed(text, { start: line.index, end: line.index + line[0].length }))
    .filter(({ start, end }) => start < end);
}

/** The paragraphs of a Markdown text: runs of lines between blank lines, and each item of a list, without surrounding space. */
export function blockParagraphs(text: string): Range[] {
  const blocks: Range[] = [];
  let open: Range | undefined;
  for (const line of lineParagraphs(text)) {
    // two lines belong together when no blank line lies between them and the second begins no item
    const joined = open && !/\n[^\S\n]*\r?\n/.test(text.slice(open.end, line.start)) && !opensItem(text, line);
    if (open && !joined) blocks.push(open);
    open = open && joined ? { start: open.start, end: line.end } : line;
  }
  if (open) blocks.push(open);
  return blocks;
}

/** "- a meeting in Oslo", "2. They met again". */
const opensItem = (text: string, { start }: Range) => /^(?:[-*+•]|\d{1,2}[.)])\s/.test(text.slice(start, start + 4));
