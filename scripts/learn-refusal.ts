import { writeFileSync } from 'node:fs';
import { doubtNames, doubts } from '../src/answer/ask/abstain.ts';
import { rankedSentences } from '../src/answer/ask/ask.ts';
import { readQuestion } from '../src/answer/ask/question.ts';
import { choose } from '../src/answer/ask/select.ts';
import { setsFromArguments } from './learning/arguments.ts';
import { dot, fitLogistic } from './learning/fit.ts';
import { type Asked, foldOf, type TrainingSet } from './learning/sets.ts';

// Learns src/answer/ask/refusal-weights.ts: npm run learn:refusal -- --questions FILE[,FILE] --articles DIR --passages DIR [--mixed DIR]
// Answerable and unanswerable questions of a set weigh the same. Answerable ones whose answer was not found teach nothing.

interface Row {
  readonly asked: Asked;
  readonly row: Float64Array;
  readonly wanted: boolean;
  readonly weight: number;
}

const sets = await setsFromArguments();
const rows = sets.flatMap(rowsOf);
const figures = sets.map(({ name }) => crossValidated(name));
const weights = fitLogistic(rows, doubtNames.length);
const lines = doubtNames.map((name, at) => `  ${name}: ${(weights[at] as number).toFixed(2)},`);
writeFileSync(
  'src/answer/ask/refusal-weights.ts',
  `import type { Doubt } from './abstain.ts';

// Learnt by scripts/learn-refusal.ts. In six-fold cross-validation, of the questions whose answer was found and of those without one:
${figures.map((line) => `// - ${line}`).join('\n')}

/** What each measure adds to the trust in an answer, before the logistic curve. */
export const refusalWeights: Readonly<Record<Doubt, number>> = {
${lines.join('\n')}
};
`,
);
console.log(figures.join('\n'));

function rowsOf({ library, questions, weight }: TrainingSet): Row[] {
  const read = questions.map((asked) => {
    const question = readQuestion(library.index, asked.question);
    const chosen = choose(question, rankedSentences(library, question));
    const measured = doubts(library.index, question, chosen);
    const found = chosen.some(({ candidate }) => {
      const passage = library.passages[candidate.passage];
      const body = library.articles[candidate.article]?.body ?? '';
      return passage?.sentences.some(({ start, end }) =>
        asked.isGold(passage.article, passage.paragraph, body.slice(start, end)),
      );
    });
    return { asked, found, row: Float64Array.from(doubtNames, (name) => measured[name]) };
  });
  const useful = read.filter(({ asked, found }) => found || !asked.answerable);
  const answerable = useful.filter(({ asked }) => asked.answerable).length;
  return useful.map(({ asked, row }) => ({
    asked,
    row,
    wanted: asked.answerable,
    weight: weight / (asked.answerable ? answerable : useful.length - answerable),
  }));
}

function crossValidated(set: string): string {
  const mine = rows.filter(({ asked }) => asked.set === set);
  const right = { kept: 0, refused: 0 };
  for (let fold = 0; fold < 6; fold++) {
    const learnt = fitLogistic(
      rows.filter(({ asked }) => foldOf(asked) !== fold),
      doubtNames.length,
    );
    for (const { row, wanted } of mine.filter(({ asked }) => foldOf(asked) === fold)) {
      const kept = dot(learnt, row) >= 0;
      if (wanted && kept) right.kept++;
      if (!wanted && !kept) right.refused++;
    }
  }
  const answerable = mine.filter(({ wanted }) => wanted).length;
  const percent = (count: number, of: number) => `${((100 * count) / Math.max(1, of)).toFixed(1)} % of ${of}`;
  const kind = set.endsWith('.jsonl')
    ? 'questions on the five articles'
    : `passages${set.slice(set.indexOf(',') + 1 || set.length)}`;
  return `${kind}: kept ${percent(right.kept, answerable)}, refused ${percent(right.refused, mine.length - answerable)}`;
}
