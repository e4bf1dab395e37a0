import { styleText } from 'node:util';
import { sicNotes, sourceLine } from '../answer/source.ts';
import type { Block } from '../command/command.ts';
import type { Outcome } from '../dispatch.ts';
import type { Words } from '../language/words.ts';
import { articleOf, type Citation } from '../library/citation.ts';
import type { Range } from '../text/range.ts';

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** A reply as text for a terminal, without control characters of articles or askers; styled when `colour` is set. */
export function consoleReply({ reply, library, words }: Outcome, colour: boolean): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const next = (reply.next ?? []).map(({ label, request: { command, options } }) => {
    const values = Object.entries(options).map(([name, value]) => `${name}:${valueText(value)}`);
    return paint('dim', inert(`${label}: ${[`/${command}`, ...values].join(' ')}`));
  });
  return [...reply.blocks.map((block) => blockText(block, library, words, paint)), ...next].join('\n');
}

function blockText(block: Block, library: Outcome['library'], language: Words, paint: Paint): string {
  if (block.kind === 'heading') return paint('bold', inert(block.text));
  if (block.kind === 'text') return inert(block.text);
  const { citation, speaker, marked = [] } = block;
  const words = markedWords(articleOf(library, citation).body, citation, marked, paint);
  return [
    ...(speaker ? [paint('cyan', `  ${inert(speaker)}:`)] : []),
    ...words.split(/\r?\n/).map((line) => `  ${paint('dim', '│')} ${line}`),
    paint('dim', `    ${inert(sourceLine(library, citation, language))}`),
    ...sicNotes(library, citation).map((note) => paint('yellow', `    ${inert(note)}`)),
  ].join('\n');
}

function markedWords(body: string, { start, end }: Citation, marked: readonly Range[], paint: Paint): string {
  let at = start;
  let words = '';
  for (const range of marked.toSorted((a, b) => a.start - b.start)) {
    if (range.start < at || range.end > end) continue;
    words += inert(body.slice(at, range.start)) + paint('underline', inert(body.slice(range.start, range.end)));
    at = range.end;
  }
  return words + inert(body.slice(at, end));
}

const valueText = (value: string | number | boolean) =>
  typeof value === 'string' && /\s/.test(value) ? `"${value}"` : String(value);

// escape sequences and the like must not reach the terminal
const inert = (text: string) => text.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, '');
