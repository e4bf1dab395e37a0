import { amounts } from './general.ts';

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const corpus = {
  forgotten: (questions: number) => `Forgotten: ${counted(questions, 'question')}.`,
  noGaps: 'No question went unanswered in the last 30 days.',
  gaps: (questions: number) => `${counted(questions, 'question')} that the articles do not answer`,
  gap: (count: number, question: string, day: string) => `${count} × ${question} (last on ${day})`,
  snapshot: (hash: string, time: string) => `Snapshot ${hash}, loaded ${time}`,
  holdings: (articles: number, passages: number, quotations: number) =>
    `${amounts.articles(articles)}, ${amounts.passages(passages)}, ${amounts.quotations(quotations)}.`,
  noFaults: 'No faults.',
  faults: (count: number) => `${counted(count, 'fault')}:`,
  warnings: (count: number) => `${counted(count, 'warning')}:`,
  moreFaults: (count: number) => `and ${counted(count, 'more fault')}.`,
  moreWarnings: (count: number) => `and ${counted(count, 'more warning')}.`,
  listAll: 'npm run validate lists all.',
  refused: (hash: string) => `Nothing was changed: snapshot ${hash} keeps serving.`,
  /** After a file was written or taken out. */
  refusedAfterChange: (hash: string) =>
    `The folder was changed, but not what is in use: snapshot ${hash} keeps serving, as other files are faulty.`,
  notStored: (hash: string) => `The file was not stored, and nothing was changed: snapshot ${hash} keeps serving.`,
  addAgain: 'Mend the file and add it again.',
  mendOrSkip: 'Mend the files and reload, or reload with skip-faulty to leave faulty articles out.',
  /** To someone who cannot reach the folder. */
  replaceOrSkip: 'Add mended files with replace, or reload with skip-faulty to leave faulty articles out.',
  mendFirst: 'Mend the files and reload; skip-faulty does not help here.',
  /** To someone who cannot reach the folder. */
  askKeeper:
    'Articles can be mended by adding them with replace, all else only by whoever runs the bot; skip-faulty does not help here.',
  dryRun: (before: string, after: string, ms: number) => `A reload would give: snapshot ${before} → ${after}, ${ms} ms`,
  reloaded: (before: string, after: string, ms: number) => `Reloaded: snapshot ${before} → ${after}, ${ms} ms`,
  rolledBack: (before: string, after: string) => `Back to the snapshot before: ${before} → ${after}`,
  filesStay: 'The files stay as they are: the next reload takes them in again.',
  /** How many there are of each kind, with what came and went: "5 (+1 −0)". */
  changes: (articles: string, passages: string, quotations: string) =>
    `Articles ${articles}; passages ${passages}; quotations ${quotations}.`,
};
