import { type Cell, compare, type Row, shortLabels, subjectLabel, subjectsOf } from '../src/answer/compare.ts';
import { matchSummits } from '../src/answer/summit-match.ts';
import { type Block, defineCommand, type Reply, UsageError } from '../src/command.ts';
import type { Library } from '../src/library/library.ts';
import { noHit } from '../src/no-hit.ts';
import { heading, quotation, requestOf, text } from '../src/reply.ts';
import { nearSummits, suggestSummits } from '../src/suggest.ts';
import { summitLabel } from './summit-list.ts';

const MOST_SUGGESTED = 6;

export const compareCommand = defineCommand({
  name: 'compare',
  description: 'Two summits or two years side by side',
  access: 'everyone',
  options: {
    a: { type: 'string', description: 'a year or a summit', required: true, maxLength: 100, suggest: suggestSummits },
    b: {
      type: 'string',
      description: 'another year or summit',
      required: true,
      maxLength: 100,
      suggest: suggestSummits,
    },
  },
  run: ({ options, library }) => {
    const [a, b] = subjectsOf(library, options.a, options.b);
    if (!a || !b) return whichSummit(library, { a: options.a, b: options.b }, a ? 'b' : 'a');
    const [labelA, labelB] = [subjectLabel(a), subjectLabel(b)];
    if (labelA === labelB) throw new UsageError(`Both mean ${labelA}. Name two summits or two years.`);
    const rows = compare(library, a, b);
    if (rows.length === 0) return noHit(library, `The articles say nothing of ${labelA} or of ${labelB}.`);
    const [shortA, shortB] = shortLabels(a, b);
    const blocks = rows.flatMap((row) => rowBlocks(row, shortA, shortB));
    return { blocks: [heading(`${labelA} and ${labelB}`), ...blocks], found: true };
  },
});

interface Sides {
  readonly a: string;
  readonly b: string;
}

function rowBlocks({ name, a, b }: Row, labelA: string, labelB: string): Block[] {
  return [heading(name), ...cellBlocks(labelA, a), ...cellBlocks(labelB, b)];
}

function cellBlocks(label: string, { statement, evidence }: Cell): Block[] {
  const says = evidence.length === 0 ? 'the articles do not say.' : statement;
  return [text(`${label}: ${says}`.replace(/: $/, ':')), ...evidence.map(quotation)];
}

/** The summits that one side may mean; a button for each asks again. */
function whichSummit(library: Library, sides: Sides, side: keyof Sides): Reply {
  const typed = sides[side];
  const meant = matchSummits(library, typed).map((one) => ({ name: summitLabel(one), value: one.id }));
  const guesses = (meant.length > 0 ? meant : nearSummits(library, typed)).slice(0, MOST_SUGGESTED);
  const asked = meant.length > 0 ? `“${typed}” may mean several summits.` : `Which year or summit is “${typed}”?`;
  const blocks = [text('Perhaps one of these:'), ...guesses.map(({ name }) => text(name))];
  const links = guesses.map(({ name, value }) => ({
    label: name,
    request: requestOf('compare', { ...sides, [side]: value }),
  }));
  return noHit(library, asked, { blocks, links });
}
