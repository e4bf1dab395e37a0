import { parseArgs } from 'node:util';
import { evidenceSet, passageSet, type TrainingSet } from './sets.ts';

/** The sets named on the command line: --questions FILE[@DIR][,FILE[@DIR]] --articles DIR --passages DIR [--mixed DIR]; questions on other articles than DIR count half. */
export async function setsFromArguments(): Promise<TrainingSet[]> {
  const { values } = parseArgs({
    options: {
      questions: { type: 'string', default: '' },
      articles: { type: 'string', default: 'data/articles' },
      passages: { type: 'string' },
      mixed: { type: 'string' },
    },
  });
  const { questions, articles, passages, mixed } = values;
  const sets: TrainingSet[] = [];
  for (const named of questions.split(',').filter(Boolean)) {
    const [file = '', own] = named.split('@');
    sets.push(await evidenceSet(file, own ?? articles, own ? 0.33 : 1));
  }
  if (passages) sets.push(await passageSet(passages, false, 2.5), await passageSet(passages, true, 1.5));
  if (passages && mixed) sets.push(await passageSet(passages, false, 0.8, mixed));
  if (sets.length > 0) return sets;
  console.error('usage: --questions FILE[@DIR][,FILE[@DIR]] --articles DIR --passages DIR [--mixed DIR]');
  process.exit(2);
}
