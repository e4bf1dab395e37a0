import { sicNotes, sourceLine } from '../../answer/source.ts';
import type { Block } from '../../command.ts';
import { articleOf } from '../../library/citation.ts';
import type { Library } from '../../library/library.ts';
import { overlaps, type Range } from '../../text/range.ts';
import { escapeMarkdown, inert } from './escape.ts';

/** A block that quotes an article. */
export type Quotation = Extract<Block, { readonly kind: 'quote' }>;

/**
 * A quotation as Markdown: speaker and words in quotation marks with "> " before every line, then the source and what
 * is printed wrongly. With `until`, one of `cutsOf`, the words end there and an ellipsis follows the quotation marks.
 */
export function renderQuotation(library: Library, quotation: Quotation, until = quotation.citation.end): string {
  const { citation, speaker, marked = [] } = quotation;
  const { body } = articleOf(library, citation);
  const words = markedWords(body, { start: citation.start, end: until }, marked);
  const ellipsis = until < citation.end ? ' …' : '';
  const lines = until === citation.start ? ['… (too long to be shown here)'] : `“${words}”${ellipsis}`.split('\n');
  return [
    ...(speaker ? [`> **${plainLine(speaker)}:**`] : []),
    ...lines.map((line) => `> ${line}`),
    ...[sourceLine(library, citation), ...sicNotes(library, citation)].map((line) => `-# ${plainLine(line)}`),
  ].join('\n');
}

/** Where the words of a quotation may end, the longest first: the ends of its sentences and, for no words, its start. */
export function cutsOf(library: Library, { citation }: Quotation): number[] {
  const ends = articleOf(library, citation)
    .paragraphs.filter((paragraph) => overlaps(paragraph, citation))
    .flatMap(({ sentences }) => sentences.map(({ end }) => end))
    .filter((end) => citation.start < end && end < citation.end);
  return [citation.start, ...ends].reverse();
}

const plainLine = (text: string) => escapeMarkdown(text).replace(/\s+/g, ' ').trim();

/** The words of `range`, escaped, with bold marks around the escaped words of every range in `marked`. */
function markedWords(body: string, range: Range, marked: readonly Range[]): string {
  let at = range.start;
  let words = '';
  for (const { start, end } of joined(body, range, marked)) {
    words += escapeMarkdown(body.slice(at, start)) + bold(body.slice(start, end));
    at = end;
  }
  return words + escapeMarkdown(body.slice(at, range.end));
}

// bold that spans lines would swallow the "> " of the next line
function bold(text: string): string {
  return escapeMarkdown(text).replace(/[^\s\n](?:[^\n]*[^\s\n])?/g, '**$&**');
}

/** Ranges inside `range`, in order, none touching another: "**a****b**" would not be two bold words. */
function joined(body: string, range: Range, marked: readonly Range[]): Range[] {
  const inside = marked
    .map(({ start, end }) => ({
      start: whole(body, Math.max(start, range.start)),
      end: whole(body, Math.min(end, range.end)),
    }))
    .filter(({ start, end }) => inert(body.slice(start, end)).trim() !== '')
    .toSorted((a, b) => a.start - b.start);
  const all: Range[] = [];
  for (const next of inside) {
    const last = all.at(-1);
    const touches = last && inert(body.slice(last.end, Math.max(last.end, next.start))).trim() === '';
    if (last && touches) all[all.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    else all.push(next);
  }
  return all;
}

// never between the halves of a character
const whole = (body: string, at: number) => (/^[\uDC00-\uDFFF]/.test(body.slice(at, at + 1)) ? at - 1 : at);
