import type { Fault } from './fault.ts';
import { loadKnowledge } from './knowledge.ts';
import { buildLibrary, type Library } from './library.ts';
import { loadArticles } from './load.ts';
import type { LibraryStore, ReloadReport } from './store.ts';

/** Where the folders lie. */
export interface Folders {
  readonly articles: string;
  /** people.yaml, synonyms.yaml and words/. */
  readonly knowledge: string;
}

/** No snapshot could be made; the faults say why. */
export class LoadError extends Error {
  override name = 'LoadError';
  readonly faults: readonly Fault[];
  constructor(message: string, faults: readonly Fault[]) {
    super(message);
    this.faults = faults;
  }
}

/** A store that reads articles from a folder. At first faulty files are left out and named in `faults`; throws a LoadError when nothing can be served. */
export async function openFolderStore(folders: Folders): Promise<LibraryStore> {
  const first = await build(folders);
  if (!first.library) throw new LoadError(first.problem, first.faults);
  let { library: current, faults } = first;
  let running: Promise<ReloadReport> | undefined;

  async function reloadOnce(skipFaulty: boolean): Promise<ReloadReport> {
    const started = performance.now();
    const before = current;
    const { library, faults: found } = await build(folders);
    const ms = Math.round(performance.now() - started);
    const refused = !library || (!skipFaulty && found.some(({ severity }) => severity === 'error'));
    if (refused) return { swapped: false, before, faults: found, ms };
    current = library;
    faults = found;
    return { swapped: true, before, after: library, faults: found, ms };
  }

  return {
    get current() {
      return current;
    },
    get faults() {
      return faults;
    },
    reload({ skipFaulty = false } = {}) {
      running ??= reloadOnce(skipFaulty).finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}

interface Built {
  readonly library: Library | undefined;
  readonly faults: readonly Fault[];
  readonly problem: string;
}

async function build(folders: Folders): Promise<Built> {
  const { knowledge, faults } = await loadKnowledge(folders.knowledge);
  if (!knowledge) return { library: undefined, faults, problem: `Nothing can be read without ${folders.knowledge}.` };
  try {
    const loaded = await loadArticles(folders.articles, knowledge.words);
    const all = [...faults, ...loaded.faults];
    const problem = `There is no article in ${folders.articles}: put .md or .txt files there, or set ARTICLES_DIR.`;
    if (loaded.articles.length === 0)
      return { library: undefined, faults: [...all, emptyFault(folders, problem)], problem };
    return { library: await buildLibrary(loaded.articles, knowledge), faults: all, problem: '' };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (!code) throw error;
    const problem = `The folder ${folders.articles} cannot be read (${code}): create it, or set ARTICLES_DIR.`;
    return { library: undefined, faults: [...faults, emptyFault(folders, problem)], problem };
  }
}

const emptyFault = (folders: Folders, reason: string): Fault => ({
  file: folders.articles,
  line: 1,
  reason,
  severity: 'error',
});
