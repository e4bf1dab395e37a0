import { writeFileSync } from 'node:fs';
import { rankedSentences } from '../src/answer/ask/ask.ts';
import { featureNames } from '../src/answer/ask/features.ts';
import { readQuestion } from '../src/answer/ask/question.ts';
import { setsFromArguments } from './learning/arguments.ts';
import { dot, fitRanking, type Group } from './learning/fit.ts';
import { type Asked, foldOf, type TrainingSet } from './learning/sets.ts';

// Learns src/answer/ask/ranking-weights.ts: npm run learn:ranking -- --questions FILE[,FILE] --articles DIR --passages DIR
// Each set counts by its number of questions times its weight; questions on our subject count twice.

interface Learnt extends Group {
  readonly asked: Asked;
  readonly passages: readonly number[];
}

const sets = (await setsFromArguments()).filter(({ name }) => !name.endsWith('mixed'));
const groups = sets.flatMap(groupsOf);
const figures = sets.map(({ name }) => crossValidated(name));
const weights = fitRanking(groups, featureNames.length);
const lines = featureNames.map((name, at) => `  ${name}: ${(weights[at] as number).toFixed(2)},`);
writeFileSync(
  'src/answer/ask/ranking-weights.ts',
  `import type { Feature } from './features.ts';

// Learnt by scripts/learn-ranking.ts. In six-fold cross-validation the right sentence, and the right passage, come first:
${figures.map((line) => `// - ${line}`).join('\n')}

/** What each measure adds to a sentence's score. */
export const rankingWeights: Readonly<Record<Feature, number>> = {
${lines.join('\n')}
};
`,
);
console.log(figures.join('\n'));

function groupsOf({ library, questions, weight, name }: TrainingSet): Learnt[] {
  return questions
    .filter(({ answerable }) => answerable)
    .map((asked) => {
      const ranked = rankedSentences(library, readQuestion(library.index, asked.question));
      const right = ranked.map(({ candidate, sentence }) => {
        const passage = library.passages[candidate.passage];
        const range = passage?.sentences[sentence.number];
        const words = library.articles[candidate.article]?.body.slice(range?.start, range?.end) ?? '';
        return passage !== undefined && asked.isGold(passage.article, passage.paragraph, words);
      });
      return {
        asked,
        rows: ranked.map(({ features }) => Float64Array.from(features)),
        right,
        passages: ranked.map(({ candidate }) => candidate.passage),
        weight: weight * (name.endsWith('.jsonl') ? 2 : 1),
      };
    });
}

function crossValidated(set: string): string {
  const mine = groups.filter(({ asked }) => asked.set === set);
  let sentences = 0;
  let passages = 0;
  for (let fold = 0; fold < 6; fold++) {
    const learnt = fitRanking(
      groups.filter(({ asked }) => foldOf(asked) !== fold),
      featureNames.length,
      undefined,
      250,
    );
    for (const { rows, right, passages: at } of mine.filter(({ asked }) => foldOf(asked) === fold)) {
      const scores = rows.map((row) => dot(learnt, row));
      const first = scores.indexOf(Math.max(...scores));
      if (right[first]) sentences++;
      if (right.some((good, other) => good && at[other] === at[first])) passages++;
    }
  }
  const percent = (count: number) => ((100 * count) / mine.length).toFixed(1);
  const kind = set.endsWith('.jsonl')
    ? 'questions on the five articles'
    : `passages${set.slice(set.indexOf(',') + 1 || set.length)}`;
  return `${kind}: ${percent(sentences)} and ${percent(passages)} % of ${mine.length}`;
}
