import { wordsIn } from './language/words.ts';
import { errorsOf, type Fault, faultLine, inOrder, warningsOf } from './library/fault.ts';
import { loadKnowledge } from './library/knowledge.ts';
import { type Loaded, loadArticles } from './library/load.ts';

const words = wordsIn('en');
const { amounts, faults: say } = words;

/** What is to be said of a folder of articles. */
interface Verdict {
  /** There is an article, and no fault; warnings do not count. */
  readonly sound: boolean;
  /** Faults and warnings, a line each. */
  readonly lines: readonly string[];
  /** Their sum, or why there is nothing to count. */
  readonly sum: string;
}

/** Checks the articles in `folder`, and the word lists in `knowledgeFolder` by which they are read. */
export async function validate(folder: string, knowledgeFolder: string): Promise<Verdict> {
  const { knowledge, faults } = await loadKnowledge(knowledgeFolder);
  const loaded: Loaded = knowledge
    ? await loadArticles(folder, knowledge.words)
    : { problem: () => say.noKnowledge(knowledgeFolder), articles: [], faults: [] };
  const articles = loaded.articles.length;
  const all = inOrder([...faults, ...loaded.faults]);
  const errors = errorsOf(all);
  const sum = articles === 0 && errors.length === 0 ? say.noArticle(folder) : sumOf(all, articles);
  return {
    sound: errors.length === 0 && articles > 0,
    lines: all.map(faultLine),
    sum: loaded.problem?.(words) ?? sum,
  };
}

/** "2 faults in 1 file, 1 warning; 4 articles are sound." */
function sumOf(faults: readonly Fault[], articles: number): string {
  const errors = errorsOf(faults);
  const files = new Set(errors.map(({ file }) => file)).size;
  const warnings = warningsOf(faults).length;
  const wrong = [
    ...(errors.length > 0 ? [`${counted(errors.length, 'fault')} in ${counted(files, 'file')}`] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ].join(', ');
  const sound = `${amounts.articles(articles)} ${articles === 1 ? 'is' : 'are'} sound.`;
  return wrong ? `${wrong}; ${sound}` : sound;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
