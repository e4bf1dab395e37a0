import type { Block } from '../../command/command.ts';
import { articleOf } from '../../library/citation.ts';
import { addressOf } from './address.ts';
import type { Start } from './continuation.ts';
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

/** What a message shows of blocks, and where the next one would go on. */
export interface Fitted {
  readonly shown: readonly Shown[];
  readonly rest?: Start;
}

/**
 * The blocks as Markdown, as many as there is room for. The one that does not fit is cut at a sentence's end or left
 * out, and those after it are left out. Where buttons to the articles would take the room of other blocks, links in
 * the source lines stand for them.
 */
export function fitted(blocks: readonly Block[], from: Source, room: Room): Fitted {
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
    const address = linked ? undefined : addresses[at];
    const show = (markdown: string) => shown.push(address === undefined ? { markdown } : { markdown, address });
    if (fits(whole)) {
      show(whole);
      const size = sizeOf(whole);
      characters -= size.characters;
      bytes -= size.bytes;
      continue;
    }
    const end = lastFitting(block, from, render, fits);
    const offset = end === undefined ? 0 : end - beginning(block);
    // better whole in the next message than without a word in this one
    if (offset === 0 && shown.length > 0) return { shown, rest: { block: at, offset } };
    if (end !== undefined) show(render(end));
    return { shown, ...(offset > 0 ? { rest: { block: at, offset } } : beyond(blocks, at, from)) };
  }
  return { shown };
}

const beginning = (block: Block) => (block.kind === 'quote' ? block.citation.start : 0);

/** Where it goes on after what no message can hold: a sentence of a quotation, or all of another text. */
function beyond(blocks: readonly Block[], at: number, { library }: Source): Pick<Fitted, 'rest'> {
  const block = blocks[at];
  const [start = 0, next] = block?.kind === 'quote' ? cutsOf(library, block) : [];
  if (next !== undefined) return { rest: { block: at, offset: next - start } };
  return at + 1 < blocks.length ? { rest: { block: at + 1, offset: 0 } } : {};
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

/** Where the longest beginning of a block that fits ends, if any does: quotations end with a sentence, other texts with a word. */
function lastFitting(block: Block, { library }: Source, render: Render, fits: Fits): number | undefined {
  if (block.kind === 'quote') return longest(cutsOf(library, block), render, fits);
  const start = block.text.slice(0, MESSAGE_LIMITS.characters); // more could never fit
  return longest(
    [...segmenter.segment(start)].map(({ index }) => index),
    render,
    fits,
  );
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The last of `ends`, in rising order, up to which the rendering fits. */
function longest(ends: readonly number[], renderTo: Render, fits: Fits): number | undefined {
  let found: number | undefined;
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const end = ends[middle] as number;
    if (fits(renderTo(end))) {
      found = end;
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return found;
}
