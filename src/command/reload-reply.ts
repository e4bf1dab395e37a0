import type { Words } from '../language/words.ts';
import { differenceText } from '../library/difference.ts';
import { errorsOf, type Fault, faultLineIn, warningsOf } from '../library/fault.ts';
import type { ReloadReport } from '../library/store.ts';
import type { Block, Caller, Reply } from './command.ts';
import { heading, text } from './reply.ts';

const MOST_FAULTS = 15;
const MOST_WARNINGS = 5;

type Face = Caller['face'];

/** What a change of the articles did, for the moderator who asked: snapshots, what came and went, faults with file, line and reason, and what to do on their face. */
export function reloadReply(report: ReloadReport, words: Words, face: Face): Reply {
  const { outcome, before, after, faults, ms } = report;
  const { corpus } = words;
  if (outcome === 'refused' || outcome === 'kept out' || !after) {
    const problem = report.problem ? [text(report.problem(words))] : [];
    const blocks = [heading(refusal(report, words)), ...problem, ...faultBlocks(faults, words, face)];
    return { blocks: [...blocks, text(adviceAfter(report, words, face))], found: false };
  }
  const titles = {
    swapped: corpus.reloaded(before.hash, after.hash, ms),
    'dry run': corpus.dryRun(before.hash, after.hash, ms),
    'rolled back': corpus.rolledBack(before.hash, after.hash),
  };
  return {
    blocks: [
      heading(titles[outcome]),
      text(differenceText(before, after, words)),
      ...(outcome === 'rolled back' ? [text(corpus.filesStay)] : []),
      ...faultBlocks(faults, words, face),
    ],
    found: true,
  };
}

function refusal({ outcome, filesChanged, before }: ReloadReport, { corpus }: Words): string {
  if (outcome === 'kept out') return corpus.notStored(before.hash);
  return filesChanged ? corpus.refusedAfterChange(before.hash) : corpus.refused(before.hash);
}

function adviceAfter({ outcome, after }: ReloadReport, { corpus }: Words, face: Face): string {
  if (outcome === 'kept out') return corpus.addAgain;
  // without a shell nobody reaches the folder
  if (after) return face === 'console' ? corpus.mendOrSkip : corpus.replaceOrSkip;
  return face === 'console' ? corpus.mendFirst : corpus.askKeeper;
}

/** Faults and warnings as blocks of a reply, a line each. */
export const faultBlocks = (faults: readonly Fault[], words: Words, face: Face): Block[] =>
  faultLines(faults, words, face).map(text);

/** Faults and, counted apart, warnings: how many, and a line each for the first of them. */
export function faultLines(faults: readonly Fault[], words: Words, face: Face): string[] {
  const { corpus, lists } = words;
  const part = (
    all: readonly Fault[],
    most: number,
    title: (count: number) => string,
    rest: (count: number) => string,
  ): string[] => {
    if (all.length === 0) return [];
    const more = all.length > most ? [rest(all.length - most), ...(face === 'console' ? [corpus.listAll] : [])] : [];
    return [
      title(all.length),
      ...all.slice(0, most).map((fault) => faultLineIn(words, fault)),
      ...(more.length > 0 ? [lists.sentences(more)] : []),
    ];
  };
  return [
    ...part(errorsOf(faults), MOST_FAULTS, corpus.faults, corpus.moreFaults),
    ...part(warningsOf(faults), MOST_WARNINGS, corpus.warnings, corpus.moreWarnings),
  ];
}
