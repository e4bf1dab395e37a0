import { type Cell, compare, type Row, shortLabels, subjectLabel, subjectsOf } from '../src/answer/compare.ts';
import { matchSummits } from '../src/answer/summit-match.ts';
import { type Block, defineCommand, type Reply, UsageError } from '../src/command.ts';
import type { Words } from '../src/language/words.ts';
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
  run: ({ options, library, words }) => {
    const [a, b] = subjectsOf(library, options.a, options.b);
    if (!a || !b) return whichSummit(library, { a: options.a, b: options.b }, a ? 'b' : 'a', words);
    const [labelA, labelB] = [subjectLabel(a, words), subjectLabel(b, words)];
    if (labelA === labelB) throw new UsageError(({ mistakes }) => mistakes.sameTwice(labelA));
    const rows = compare(library, a, b, words);
    if (rows.length === 0) return noHit(library, words.summits.nothingOf(labelA, labelB), words);
    const [shortA, shortB] = shortLabels(a, b, words);
    const blocks = rows.flatMap((row) => rowBlocks(row, shortA, shortB, words));
    return { blocks: [heading(words.summits.compared(labelA, labelB)), ...blocks], found: true };
  },
});

interface Sides {
  readonly a: string;
  readonly b: string;
}

function rowBlocks({ name, a, b }: Row, labelA: string, labelB: string, { summits }: Words): Block[] {
  return [heading(summits.facts[name]), ...cellBlocks(labelA, a, summits), ...cellBlocks(labelB, b, summits)];
}

function cellBlocks(label: string, { statement, evidence }: Cell, { notSaid }: Words['summits']): Block[] {
  const says = evidence.length === 0 ? notSaid : statement;
  return [text(`${label}: ${says}`.replace(/: $/, ':')), ...evidence.map(quotation)];
}

/** The summits that one side may mean; a button for each asks again. */
function whichSummit(library: Library, sides: Sides, side: keyof Sides, words: Words): Reply {
  const typed = sides[side];
  const meant = matchSummits(library, typed).map((one) => ({ name: summitLabel(library, one, words), value: one.id }));
  const guesses = (meant.length > 0 ? meant : nearSummits(library, typed, words)).slice(0, MOST_SUGGESTED);
  const { mayMean, whichSubject, perhaps } = words.summits;
  const asked = meant.length > 0 ? mayMean(typed) : whichSubject(typed);
  const blocks = [text(perhaps), ...guesses.map(({ name }) => text(name))];
  const links = guesses.map(({ name, value }) => ({
    label: name,
    request: requestOf('compare', { ...sides, [side]: value }),
  }));
  return noHit(library, asked, words, { blocks, links });
}
