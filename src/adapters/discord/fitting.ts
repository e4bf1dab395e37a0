import type { Block } from '../../command.ts';
import type { Library } from '../../library/library.ts';
import { escapeMarkdown } from './escape.ts';
import { MESSAGE_LIMITS, sizeOf } from './limits.ts';
import { cutsOf, renderQuotation } from './quotation.ts';

/** What is left of a message: components, characters and bytes. */
export interface Room {
  readonly parts: number;
  readonly characters: number;
  readonly bytes: number;
}

/**
 * The blocks as Markdown, as many as there is room for. The one that does not fit is cut at a sentence's end or left
 * out, those after it are left out, and `more` in the end says so.
 */
export function fitted(blocks: readonly Block[], library: Library, room: Room, more: string): string[] {
  const shown: string[] = [];
  let { characters, bytes } = room;
  const fits: Fits = (markdown) => {
    const size = sizeOf(markdown);
    return shown.length < room.parts && size.characters <= characters && size.bytes <= bytes;
  };
  for (const block of blocks) {
    const whole = render(block, library);
    if (whole.trim() === '') continue;
    const markdown = fits(whole) ? whole : shortened(block, library, fits);
    if (markdown !== undefined) shown.push(markdown);
    if (markdown !== whole) return [...shown, more];
    const size = sizeOf(whole);
    characters -= size.characters;
    bytes -= size.bytes;
  }
  return shown;
}

function render(block: Block, library: Library): string {
  if (block.kind === 'quote') return renderQuotation(library, block);
  const escaped = escapeMarkdown(block.text).trim();
  return block.kind === 'heading' && escaped ? `### ${escaped.replace(/\s+/g, ' ')}` : escaped;
}

type Fits = (markdown: string) => boolean;

/** The longest beginning of a block that fits, if any does: quotations end with a sentence, other texts with a word. */
function shortened(block: Block, library: Library, fits: Fits): string | undefined {
  if (block.kind === 'quote') {
    return longest(cutsOf(library, block), (end) => renderQuotation(library, block, end), fits);
  }
  const start = block.text.slice(0, MESSAGE_LIMITS.characters); // more could never fit
  const ends = [...words.segment(start)].map(({ index }) => index);
  return longest(ends, (end) => render({ ...block, text: `${start.slice(0, end).trimEnd()} …` }, library), fits);
}

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** The rendering of the last of `ends`, in rising order, that fits. */
function longest(ends: readonly number[], renderTo: (end: number) => string, fits: Fits): string | undefined {
  let found: string | undefined;
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const markdown = renderTo(ends[middle] as number);
    if (fits(markdown)) {
      found = markdown;
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return found;
}
