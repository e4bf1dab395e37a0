import { type Cell, compare, type Row, shortLabels, subjectLabel, subjectsOf } from '../src/answer/compare.ts';
import { matchSummits } from '../src/answer/summit-match.ts';
import { type Block, defineCommand, UsageError } from '../src/command.ts';
import type { Library } from '../src/library/library.ts';
import { heading, nothing, quotation, text } from '../src/reply.ts';
import { suggestSummits } from '../src/suggest.ts';
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
    const unknown = [a ? [] : [options.a], b ? [] : [options.b]].flat();
    if (!a || !b) return nothing(...unknown.flatMap((typed) => whichSummit(library, typed)));
    const [labelA, labelB] = [subjectLabel(a), subjectLabel(b)];
    if (labelA === labelB) throw new UsageError(`Both mean ${labelA}. Name two summits or two years.`);
    const rows = compare(library, a, b);
    if (rows.length === 0) return nothing(heading(`The articles say nothing of ${labelA} or of ${labelB}.`));
    const [shortA, shortB] = shortLabels(a, b);
    const blocks = rows.flatMap((row) => rowBlocks(row, shortA, shortB));
    return { blocks: [heading(`${labelA} and ${labelB}`), ...blocks], found: true };
  },
});

function rowBlocks({ name, a, b }: Row, labelA: string, labelB: string): Block[] {
  return [heading(name), ...cellBlocks(labelA, a), ...cellBlocks(labelB, b)];
}

function cellBlocks(label: string, { statement, evidence }: Cell): Block[] {
  const says = evidence.length === 0 ? 'the articles do not say.' : statement;
  return [text(`${label}: ${says}`.replace(/: $/, ':')), ...evidence.map(quotation)];
}

function whichSummit(library: Library, typed: string): Block[] {
  const meant = matchSummits(library, typed);
  if (meant.length > 0) {
    return [
      heading(`“${typed}” may mean any of these:`),
      ...meant.slice(0, MOST_SUGGESTED).map((one) => text(summitLabel(one))),
    ];
  }
  const near = suggestSummits(library, typed);
  const suggested = (near.length > 0 ? near : suggestSummits(library, '')).slice(0, MOST_SUGGESTED);
  return [
    heading(`Which year or summit is “${typed}”? Perhaps one of these:`),
    ...suggested.map(({ name }) => text(name)),
  ];
}
