import type { Block, Reply } from './command.ts';
import { differenceText } from './library/difference.ts';
import { type Fault, faultLine } from './library/fault.ts';
import type { ReloadReport } from './library/store.ts';
import { counted, heading, text } from './reply.ts';

const MOST_FAULTS = 15;

/** What a reload did, for the moderator who asked: snapshots, what came and went, time, and every fault with file, line and reason. */
export function reloadReply({ outcome, before, after, faults, ms }: ReloadReport): Reply {
  if (outcome === 'refused' || !after) {
    const advice = text('Mend this and reload, or reload with skip-faulty to leave faulty articles out.');
    const title = heading(`Nothing was changed: snapshot ${before.hash} keeps serving.`);
    return { blocks: [title, ...faultBlocks(faults), advice], found: false };
  }
  const done = outcome === 'dry run' ? 'A reload would give' : 'Reloaded';
  const title = heading(`${done}: snapshot ${before.hash} → ${after.hash}, ${ms} ms`);
  return { blocks: [title, text(differenceText(before, after)), ...faultBlocks(faults)], found: true };
}

/** Faults a line each, the first ones when there are many. */
export function faultBlocks(faults: readonly Fault[]): Block[] {
  const more = faults.length - MOST_FAULTS;
  return [
    ...faults.slice(0, MOST_FAULTS).map((fault) => text(faultLine(fault))),
    ...(more > 0 ? [text(`and ${counted(more, 'more fault')}; npm run validate lists all.`)] : []),
  ];
}
