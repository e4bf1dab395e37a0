import type { Block } from '../../command/command.ts';
import { cite } from '../../library/citation.ts';
import type { Library } from '../../library/library.ts';
import { cutsOf, startsOf } from './quotation.ts';

/** Where in a reply a message begins: at a block, after some UTF-16 units of its words. */
export interface Start {
  readonly block: number;
  readonly offset: number;
}

/**
 * The blocks of a reply from `start` on. A quotation goes on at the end of a sentence; of a reply that has become
 * shorter meanwhile it is all of them.
 */
export function blocksFrom(blocks: readonly Block[], library: Library, start: Start | undefined): readonly Block[] {
  const first = blocks[start?.block ?? 0];
  if (!start || !first) return blocks;
  return [restOf(first, library, start.offset), ...blocks.slice(start.block + 1)];
}

/** Where the words that `blocksFrom` gives begin in the whole reply: at a sentence of a quotation, behind the space after the one before. */
export function beginningOf(blocks: readonly Block[], library: Library, start: Start | undefined): Start {
  const first = blocks[start?.block ?? 0];
  if (!start || !first) return { block: 0, offset: 0 };
  const rest = restOf(first, library, start.offset);
  if (rest.kind !== 'quote' || first.kind !== 'quote') return start;
  return { block: start.block, offset: rest.citation.start - first.citation.start };
}

function restOf(block: Block, library: Library, offset: number): Block {
  if (block.kind !== 'quote') return { ...block, text: block.text.slice(offset) };
  const { article, start, end } = block.citation;
  const cut = cutsOf(library, block).findLast((one) => one <= start + offset) ?? start;
  // between two paragraphs there are no words
  const from = cut === start ? start : (startsOf(library, block).find((one) => one >= cut) ?? start);
  return { ...block, citation: cite(library, { article, start: from, end }) };
}
