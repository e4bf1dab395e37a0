import type { Block, Reply } from './command.ts';
import type { Words } from './language/words.ts';
import { differenceText } from './library/difference.ts';
import { type Fault, faultLineIn } from './library/fault.ts';
import type { ReloadReport } from './library/store.ts';
import { heading, text } from './reply.ts';

const MOST_FAULTS = 15;

/** What a reload did, for the moderator who asked: snapshots, what came and went, time, and every fault with file, line and reason. */
export function reloadReply({ outcome, before, after, faults, ms }: ReloadReport, words: Words): Reply {
  const { corpus } = words;
  if (outcome === 'refused' || !after) {
    const title = heading(corpus.refused(before.hash));
    return { blocks: [title, ...faultBlocks(faults, words), text(corpus.advice)], found: false };
  }
  const done = outcome === 'dry run' ? corpus.dryRun : corpus.reloaded;
  const title = heading(done(before.hash, after.hash, ms));
  return { blocks: [title, text(differenceText(before, after, words)), ...faultBlocks(faults, words)], found: true };
}

/** Faults a line each, the first ones when there are many. */
export function faultBlocks(faults: readonly Fault[], words: Words): Block[] {
  const more = faults.length - MOST_FAULTS;
  return [
    ...faults.slice(0, MOST_FAULTS).map((fault) => text(faultLineIn(words, fault))),
    ...(more > 0 ? [text(words.corpus.moreFaults(more))] : []),
  ];
}
