import { type CountFigure, type CountSummary, countSummaries } from '../src/answer/count.ts';
import { type Block, defineCommand } from '../src/command.ts';
import { cite } from '../src/library/citation.ts';
import type { Library } from '../src/library/library.ts';
import { counted, heading, nothing, quotation, text } from '../src/reply.ts';
import { suggestLeaders } from '../src/suggest.ts';

export const summitCountCommand = defineCommand({
  name: 'summit count',
  description: 'How many summits there were, as of when, and who says so',
  access: 'everyone',
  options: {
    year: { type: 'integer', description: 'only this year', min: 1900, max: 2100 },
    leader: { type: 'string', description: 'only summits of this leader', maxLength: 80, suggest: suggestLeaders },
    kind: {
      type: 'string',
      description: 'only summits of this kind',
      choices: ['bilateral', 'trilateral', 'sidelines'],
    },
  },
  run: ({ options, library }) => {
    const { year, leader, kind } = options;
    const summaries = countSummaries(library, {
      ...(year === undefined ? {} : { year }),
      ...(leader === undefined ? {} : { leader }),
      ...(kind === undefined ? {} : { kind: kind as 'bilateral' | 'trilateral' | 'sidelines' }),
    });
    if (summaries.length === 0) return nothing(heading('The articles do not say how many such summits there were.'));
    return { blocks: summaries.slice(0, 3).flatMap((summary) => summaryBlocks(library, summary)), found: true };
  },
});

function summaryBlocks(library: Library, summary: CountSummary): Block[] {
  const { latest, earlierTotals, years, spans, summits, checks } = summary;
  const figures = latest.length > 0 ? latest : years.slice(0, 1);
  const others = [...earlierTotals, ...years, ...spans].filter((figure) => !figures.includes(figure));
  const reported = summits.map(({ date, place }) => [date ?? 'undated', place].filter(Boolean).join(' ')).join('; ');
  return [
    heading(
      `${figures.map(figureText).join('; or ')}${summary.leaders.length > 0 ? ` (${summary.leaders.join(', ')})` : ''}`,
    ),
    ...figures.flatMap((figure) => quotations(library, figure)),
    ...others.flatMap((figure) => [text(figureText(figure)), ...quotations(library, figure).slice(0, 1)]),
    ...checks.map(text),
    ...(summits.length > 0
      ? [text(`The articles loaded report ${counted(summits.length, 'summit')}: ${reported}.`)]
      : []),
  ];
}

function figureText({ value, scope, year, asOf, asOfBasis }: CountFigure): string {
  const span = year !== null ? ` in ${year}` : scope === 'total' ? '' : ` ${scope}`;
  const date = asOf ? ` by ${asOf}${asOfBasis === 'inferred' ? ' (date inferred)' : ''}` : ' (undated)';
  return `${counted(value, 'summit')}${span}${date}`;
}

function quotations(library: Library, { claims }: CountFigure): Block[] {
  return claims.map((claim) => quotation({ citation: cite(library, claim), marked: [claim.words] }));
}
