import { type Cell, compare, type Row, shortLabels, subjectLabel, subjectsOf } from '../src/answer/compare.ts';
import { type Block, defineCommand, UsageError } from '../src/command/command.ts';
import { noHit } from '../src/command/no-hit.ts';
import { heading, quotation, requestOf, text } from '../src/command/reply.ts';
import { suggestSummits } from '../src/command/suggest.ts';
import { whichSummit } from '../src/command/which-summit.ts';
import type { Words } from '../src/language/words.ts';

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
    if (!a || !b) {
      const side = a ? 'b' : 'a';
      const typed = options[side];
      const ask = (id: string) => requestOf('compare', { a: options.a, b: options.b, [side]: id });
      return whichSummit(library, typed, words.summits.whichSubject(typed), words, ask);
    }
    const [labelA, labelB] = [subjectLabel(a, words), subjectLabel(b, words)];
    if (labelA === labelB) throw new UsageError(({ mistakes }) => mistakes.sameTwice(labelA));
    const rows = compare(library, a, b, words);
    if (rows.length === 0) return noHit(library, words.summits.nothingOf(labelA, labelB), words);
    const [shortA, shortB] = shortLabels(a, b, words);
    const blocks = rows.flatMap((row) => rowBlocks(row, shortA, shortB, words));
    return { blocks: [heading(words.summits.compared(labelA, labelB)), ...blocks], found: true };
  },
});

function rowBlocks({ name, a, b }: Row, labelA: string, labelB: string, { summits }: Words): Block[] {
  return [heading(summits.facts[name]), ...cellBlocks(labelA, a, summits), ...cellBlocks(labelB, b, summits)];
}

function cellBlocks(label: string, { statement, evidence }: Cell, { notSaid }: Words['summits']): Block[] {
  const says = evidence.length === 0 ? notSaid : statement;
  return [text(`${label}: ${says}`.replace(/: $/, ':')), ...evidence.map(quotation)];
}
