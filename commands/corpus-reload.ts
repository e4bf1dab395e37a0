import { type Block, defineCommand } from '../src/command.ts';
import { differenceText } from '../src/library/difference.ts';
import { type Fault, faultLine } from '../src/library/fault.ts';
import { counted, heading, text } from '../src/reply.ts';

const MOST_FAULTS = 15;

export const corpusReloadCommand = defineCommand({
  name: 'corpus reload',
  description: 'Read the articles again; with any fault the old ones stay',
  access: 'moderators',
  options: { 'skip-faulty': { type: 'boolean', description: 'leave faulty files out instead of refusing' } },
  run: async ({ options, store }) => {
    const report = await store.reload({ skipFaulty: options['skip-faulty'] ?? false });
    if (!report.swapped) {
      return {
        blocks: [
          heading(`Nothing was changed: snapshot ${report.before.hash} keeps serving.`),
          ...faultBlocks(report.faults),
          text('Mend this and reload, or reload with skip-faulty to leave faulty articles out.'),
        ],
        found: false,
      };
    }
    const { before, after, ms } = report;
    return {
      blocks: [
        heading(`Reloaded in ${ms} ms: snapshot ${before.hash} → ${after.hash}`),
        text(differenceText(before, after)),
        ...faultBlocks(report.faults),
      ],
      found: true,
    };
  },
});

function faultBlocks(faults: readonly Fault[]): Block[] {
  const more = faults.length - MOST_FAULTS;
  return [
    ...faults.slice(0, MOST_FAULTS).map((fault) => text(faultLine(fault))),
    ...(more > 0 ? [text(`and ${counted(more, 'more fault')}; npm run validate lists all.`)] : []),
  ];
}
