import type { Block } from '../../command.ts';
import { articleOf } from '../../library/citation.ts';
import { addressOf } from './address.ts';
import { escapeMarkdown } from './escape.ts';
import { MESSAGE_LIMITS, sizeOf } from './limits.ts';
import { cutsOf, type Quotation, renderQuotation, type Source } from './quotation.ts';

/** What is left of a message: components, characters and bytes. */
export interface Room {
  readonly parts: number;
  readonly characters: number;
  readonly bytes: number;
}

/** A block as Markdown, and for a quotation whose article has an address where a button beside it leads. */
export interface Shown {
  readonly markdown: string;
  readonly address?: string;
}

/**
 * The blocks as Markdown, as many as there is room for. The one that does not fit is cut at a sentence's end or left
 * out, those after it are left out, and `more` in the end says so. Where buttons to the articles would take the room
 * of other blocks, links in the source lines stand for them.
 */
export function fitted(blocks: readonly Block[], from: Source, room: Room, more: string): Shown[] {
  const addresses = blocks.map((block) => (block.kind === 'quote' ? articleAddress(block, from) : undefined));
  const linked = blocks.length + addresses.filter(Boolean).length * PARTS_OF_BUTTON > room.parts;
  const shown: Shown[] = [];
  let { characters, bytes } = room;
  const fits: Fits = (markdown) => {
    const size = sizeOf(markdown);
    return shown.length < room.parts && size.characters <= characters && size.bytes <= bytes;
  };
  for (const [at, block] of blocks.entries()) {
    const render: Render = (until) => rendered(block, from, linked, until);
    const whole = render();
    if (whole.trim() === '') continue;
    const markdown = fits(whole) ? whole : shortened(block, from, render, fits);
    const address = linked ? undefined : addresses[at];
    if (markdown !== undefined) shown.push(address === undefined ? { markdown } : { markdown, address });
    if (markdown !== whole) return [...shown, { markdown: more }];
    const size = sizeOf(whole);
    characters -= size.characters;
    bytes -= size.bytes;
  }
  return shown;
}

// the section around the text, and the button itself
const PARTS_OF_BUTTON = 2;

const articleAddress = ({ citation }: Quotation, { library }: Source) => addressOf(articleOf(library, citation).url);

function rendered(block: Block, from: Source, linked: boolean, until?: number): string {
  if (block.kind === 'quote')
    return renderQuotation(from, block, { linked, ...(until === undefined ? {} : { until }) });
  const words = until === undefined ? block.text : `${block.text.slice(0, until).trimEnd()} …`;
  const escaped = escapeMarkdown(words).trim();
  return block.kind === 'heading' && escaped ? `### ${escaped.replace(/\s+/g, ' ')}` : escaped;
}

type Render = (until?: number) => string;
type Fits = (markdown: string) => boolean;

/** The longest beginning of a block that fits, if any does: quotations end with a sentence, other texts with a word. */
function shortened(block: Block, { library }: Source, render: Render, fits: Fits): string | undefined {
  if (block.kind === 'quote') return longest(cutsOf(library, block), render, fits);
  const start = block.text.slice(0, MESSAGE_LIMITS.characters); // more could never fit
  return longest(
    [...segmenter.segment(start)].map(({ index }) => index),
    render,
    fits,
  );
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The rendering of the last of `ends`, in rising order, that fits. */
function longest(ends: readonly number[], renderTo: Render, fits: Fits): string | undefined {
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
