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
  moreFaults: (count: number) => `and ${counted(count, 'more fault')}; npm run validate lists all.`,
  refused: (hash: string) => `Nothing was changed: snapshot ${hash} keeps serving.`,
  advice: 'Mend this and reload, or reload with skip-faulty to leave faulty articles out.',
  dryRun: (before: string, after: string, ms: number) => `A reload would give: snapshot ${before} → ${after}, ${ms} ms`,
  reloaded: (before: string, after: string, ms: number) => `Reloaded: snapshot ${before} → ${after}, ${ms} ms`,
  /** How many there are of each kind, with what came and went: "5 (+1 −0)". */
  changes: (articles: string, passages: string, quotations: string) =>
    `Articles ${articles}; passages ${passages}; quotations ${quotations}.`,
};
