import { writeFileSync } from 'node:fs';
import { directAnswer, isAboutStranger, rankedSentences } from '../src/answer/ask/ask.ts';
import { type Doubt, doubtNames, doubts, type Rule } from '../src/answer/ask/doubts.ts';
import { lackOf } from '../src/answer/ask/proof/lack.ts';
import { readQuestion } from '../src/answer/ask/question.ts';
import { choose } from '../src/answer/ask/select.ts';
import { wordsIn } from '../src/language/words.ts';
import { setsFromArguments } from './learning/arguments.ts';
import { dot, fitLogistic } from './learning/fit.ts';
import { type Asked, foldOf, type TrainingSet } from './learning/sets.ts';

// Learns src/answer/ask/refusal-weights.ts: npm run learn:refusal -- --questions FILE[@DIR][,FILE[@DIR]] --articles DIR --passages DIR [--mixed DIR]
// Questions on our subject and on passages of others teach a rule each: people ask differently, and what our tables know and the articles
// lack tells more. Questions are judged by the rule learnt without their whole set, since people who write sets differ more than questions of one
// set do; passages by six folds of articles. Answerable and unanswerable questions of a set weigh the same; answerable ones whose answer was not found teach nothing, nor does what is answered
// from what is known of summits, or refused by what an answer must have, without the rule.

interface Row {
  readonly asked: Asked;
  readonly rule: Rule;
  readonly measured: Readonly<Record<Doubt, number>>;
  readonly wanted: boolean;
  /** Refused before the rule is asked. */
  readonly refused: boolean;
  readonly weight: number;
}

const RIDGE: Readonly<Record<Rule, number>> = { familiar: 0.003, foreign: 0.0003 };

const sets = await setsFromArguments();
const rows = sets.flatMap(rowsOf);
const figures = sets.map(crossValidated);
const linesFor = (rule: Rule) => {
  const weights = learnt(rule, rows);
  return doubtNames[rule].map((name, at) => `    ${name}: ${(weights[at] as number).toFixed(2)},`).join('\n');
};
writeFileSync(
  'src/answer/ask/refusal-weights.ts',
  `// Learnt by scripts/learn-refusal.ts. Cross-validated (questions by a rule learnt without their set, passages by six folds), of those whose answer was found and of those without one:
${figures.map((line) => `// - ${line}`).join('\n')}

/** What each measure adds to the trust in an answer, before the logistic curve: where the tables know what the articles are about, and elsewhere. */
export const refusalWeights = {
  familiar: {
${linesFor('familiar')}
  },
  foreign: {
${linesFor('foreign')}
  },
} as const;
`,
);
console.log(figures.join('\n'));

function ruleOf({ name }: TrainingSet): Rule {
  return name.endsWith('.jsonl') ? 'familiar' : 'foreign';
}

function learnt(rule: Rule, from: readonly Row[]): Float64Array {
  const mine = from.filter((row) => row.rule === rule && !row.refused).map((row) => ({ ...row, row: vector(row) }));
  return fitLogistic(mine, doubtNames[rule].length, RIDGE[rule]);
}

function vector({ rule, measured }: Row): Float64Array {
  return Float64Array.from(doubtNames[rule] as readonly Doubt[], (name) => measured[name]);
}

function rowsOf(set: TrainingSet): Row[] {
  const { library, questions, weight } = set;
  const read = questions.flatMap((asked) => {
    const question = readQuestion(library.index, asked.question);
    if (directAnswer(library, question, wordsIn('en'))) return [];
    const chosen = choose(question, rankedSentences(library, question));
    const measured = doubts(library, question, chosen);
    const found = chosen.some(({ candidate }) => {
      const passage = library.passages[candidate.passage];
      const body = library.articles[candidate.article]?.body ?? '';
      return passage?.sentences.some(({ start, end }) =>
        asked.isGold(passage.article, passage.paragraph, body.slice(start, end)),
      );
    });
    const refused = isAboutStranger(question) || lackOf(library, question, chosen) !== undefined;
    return [{ asked, found, measured, refused }];
  });
  const useful = read.filter(({ asked, found }) => found || !asked.answerable);
  const answerable = useful.filter(({ asked }) => asked.answerable).length;
  return useful.map(({ asked, measured, refused }) => ({
    asked,
    refused,
    rule: ruleOf(set),
    measured,
    wanted: asked.answerable,
    weight: weight / (asked.answerable ? answerable : useful.length - answerable),
  }));
}

function crossValidated(set: TrainingSet): string {
  const rule = ruleOf(set);
  const mine = rows.filter(({ asked }) => asked.set === set.name);
  const right = { kept: 0, refused: 0 };
  const part = ({ asked }: Row) => (rule === 'familiar' ? asked.set : foldOf(asked));
  for (const held of new Set(mine.map(part))) {
    const weights = learnt(
      rule,
      rows.filter((row) => part(row) !== held),
    );
    for (const row of mine.filter((one) => part(one) === held)) {
      const kept = !row.refused && dot(weights, vector(row)) >= 0;
      if (row.wanted && kept) right.kept++;
      if (!row.wanted && !kept) right.refused++;
    }
  }
  const answerable = mine.filter(({ wanted }) => wanted).length;
  const percent = (count: number, of: number) => `${((100 * count) / Math.max(1, of)).toFixed(1)} % of ${of}`;
  const kind =
    rule === 'familiar'
      ? `questions, ${set.library.articles.length} articles`
      : `passages${set.name.slice(set.name.indexOf(',') + 1 || set.name.length)}`;
  return `${kind}: kept ${percent(right.kept, answerable)}, refused ${percent(right.refused, mine.length - answerable)}`;
}
