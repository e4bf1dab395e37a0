import { sicNotes, sourceLine } from '../../answer/source.ts';
import type { Block } from '../../command/command.ts';
import type { Outcome } from '../../dispatch.ts';
import type { Words } from '../../language/words.ts';
import { articleOf } from '../../library/citation.ts';
import type { Library } from '../../library/library.ts';
import { overlaps, type Range } from '../../text/range.ts';
import { addressOf } from './address.ts';
import { escapeMarkdown, inert, oneLine } from './escape.ts';

// titles and notes are as long as their writers like; the words they stand under must still fit
const LONGEST_LINE = 200;
const MOST_NOTES = 4;

/** The snapshot that quotations are cut from, and what stands around them. */
export type Source = Pick<Outcome, 'library' | 'words'>;

/** A block that quotes an article. */
export type Quotation = Extract<Block, { readonly kind: 'quote' }>;

/** How a quotation is shown: where its words end, if before the citation does, and whether its source line links to the article. */
export interface QuotationStyle {
  /** One of `cutsOf`. */
  readonly until?: number;
  readonly linked: boolean;
}

/**
 * A quotation as Markdown: speaker and words with "> " before every line, then, outside of it, the source and what is
 * printed wrongly. Where its words are cut short, the ellipsis follows outside.
 */
export function renderQuotation(
  { library, words: language }: Source,
  quotation: Quotation,
  { until, linked }: QuotationStyle,
): string {
  const { citation, speaker, marked = [] } = quotation;
  const { body, url } = articleOf(library, citation);
  const end = until ?? citation.end;
  const words = markedWords(body, { start: citation.start, end }, marked);
  const quoted = [...(speaker ? [`**${shortLine(speaker)}**`] : []), ...(words === '' ? [] : words.split('\n'))];
  const source = [shortLine(sourceLine(library, citation, language)), ...(linked ? linkTo(url, language) : [])].join(
    ' · ',
  );
  const below = [source, ...sicNotes(library, citation).slice(0, MOST_NOTES).map(shortLine)];
  const ellipsis = end === citation.start ? language.faces.tooLong : language.faces.cut;
  return [
    ...quoted.map((line) => `> ${line}`),
    ...[...(end < citation.end ? [ellipsis] : []), ...below].map((line) => `-# ${line}`),
  ].join('\n');
}

/** Where the words of a quotation may end, in rising order: its start, for no words, and the ends of its sentences. */
export function cutsOf(library: Library, quotation: Quotation): number[] {
  const { start, end } = quotation.citation;
  const ends = sentencesOf(library, quotation).map((sentence) => sentence.end);
  return [start, ...ends.filter((one) => start < one && one < end)];
}

/** Where the sentences of a quotation begin, in rising order. */
export function startsOf(library: Library, quotation: Quotation): number[] {
  const { start, end } = quotation.citation;
  const starts = sentencesOf(library, quotation).map((sentence) => sentence.start);
  return starts.filter((one) => start <= one && one < end);
}

const sentencesOf = (library: Library, { citation }: Quotation) =>
  articleOf(library, citation)
    .paragraphs.filter((paragraph) => overlaps(paragraph, citation))
    .flatMap(({ sentences }) => sentences);

const shortLine = (text: string) => escapeMarkdown(oneLine(text, LONGEST_LINE));

// the link's words are our own: those of an article could pretend to lead elsewhere
function linkTo(url: string | null, { faces }: Words): string[] {
  const address = addressOf(url);
  return address === undefined ? [] : [`[${faces.article}](${address})`];
}

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

/** The parts of `marked` inside `range`, in order, none touching another: "**a****b**" would not be two bold words. */
function joined(body: string, range: Range, marked: readonly Range[]): Range[] {
  const all: Range[] = [];
  for (const next of marked.map((one) => wholeCharacters(body, range, one)).toSorted((a, b) => a.start - b.start)) {
    if (isBlank(body.slice(next.start, next.end))) continue;
    const last = all.at(-1);
    if (last && isBlank(body.slice(last.end, next.start))) {
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    } else {
      all.push(next);
    }
  }
  return all;
}

const isBlank = (text: string) => inert(text).trim() === '';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

// a mark inside an emoji of several characters, or inside a line break, would tear it apart
function wholeCharacters(body: string, { start, end }: Range, marked: Range): Range {
  const text = graphemes.segment(body.slice(start, end));
  const border = (at: number) => {
    const place = Math.min(Math.max(at, start), end);
    return start + (text.containing(place - start)?.index ?? end - start);
  };
  return { start: border(marked.start), end: border(marked.end) };
}
