import { type Wording, wordsIn } from '../language/words.ts';
import { checkedName, isFile, setAside, writeWhole } from './article-files.ts';
import { type Fault, inOrder } from './fault.ts';
import { loadKnowledge } from './knowledge.ts';
import { buildLibrary, type Library } from './library.ts';
import { idOf, loadArticles, parseFile } from './load.ts';
import { type LibraryStore, type ReloadOptions, type ReloadReport, StoreRefusal } from './store.ts';

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
  constructor({ problem, faults }: Pick<Built, 'problem' | 'faults'>) {
    super(problem?.(wordsIn('en')));
    this.faults = faults;
  }
}

interface Snapshot {
  readonly library: Library;
  readonly faults: readonly Fault[];
}

/** A store that reads articles from a folder. At first faulty files are left out and named in `faults`; throws a LoadError when nothing can be served. */
export async function openFolderStore(folders: Folders): Promise<LibraryStore> {
  const first = await build(folders);
  if (!first.library) throw new LoadError(first);
  let current: Snapshot = { library: first.library, faults: first.faults };
  let previous: Snapshot | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const running = new Map<string, Promise<ReloadReport>>();

  // an unchanged snapshot would take the place of the one that a rollback is to bring back
  function swap(next: Snapshot): void {
    if (next.library.hash !== current.library.hash) previous = current;
    current = next;
  }

  /** Runs a change after those before it, whether they went well or not. */
  function inTurn<T>(change: () => Promise<T>): Promise<T> {
    const turn = last.then(change, change);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function reloadNow(
    { skipFaulty = false, dryRun = false }: ReloadOptions,
    filesChanged: boolean,
  ): Promise<ReloadReport> {
    const started = performance.now();
    const before = current.library;
    const { library: after, faults, problem } = await build(folders, before);
    const refused = !after || (!skipFaulty && faults.some(({ severity }) => severity === 'error'));
    const outcome = refused ? 'refused' : dryRun ? 'dry run' : 'swapped';
    if (after && outcome === 'swapped') swap({ library: after, faults });
    return { outcome, before, after, filesChanged, problem, faults, ms: Math.round(performance.now() - started) };
  }

  return {
    get current() {
      return current.library;
    },
    get faults() {
      return current.faults;
    },
    reload(options = {}) {
      const key = JSON.stringify(options);
      const same = running.get(key);
      if (same) return same;
      const reload = inTurn(() => reloadNow(options, false)).finally(() => running.delete(key));
      running.set(key, reload);
      return reload;
    },
    rollback() {
      if (!previous) return undefined;
      const before = current.library;
      current = previous;
      previous = undefined;
      const { library: after, faults } = current;
      return { outcome: 'rolled back', before, after, filesChanged: false, faults, ms: 0 };
    },
    add: (file, { replace = false } = {}) =>
      inTurn(async () => {
        const name = checkedName(file);
        if (!replace && (await isFile(folders.articles, name))) {
          throw new StoreRefusal(({ mistakes }) => mistakes.articleThere(name));
        }
        const before = current.library;
        const namesake = before.article(idOf(name));
        if (namesake && namesake.file !== name) {
          throw new StoreRefusal(({ mistakes }) => mistakes.nameTaken(namesake.file));
        }
        const { article, faults } = parseFile(name, file.bytes, before.knowledge.words);
        if (!article) {
          return { outcome: 'kept out', before, after: undefined, filesChanged: false, faults: inOrder(faults), ms: 0 };
        }
        await writeWhole(folders.articles, name, file.bytes);
        return reloadNow({}, true);
      }),
    remove: (id) =>
      inTurn(async () => {
        const article = current.library.article(id);
        if (!article) throw new StoreRefusal(({ mistakes }) => mistakes.noArticle(id));
        const { file } = article;
        if (!(await isFile(folders.articles, file))) throw new StoreRefusal(({ mistakes }) => mistakes.fileGone(file));
        await setAside(folders.articles, file);
        return reloadNow({}, true);
      }),
  };
}

interface Built {
  readonly library: Library | undefined;
  /** Why there is no library. */
  readonly problem?: Wording;
  readonly faults: readonly Fault[];
}

async function build(folders: Folders, before?: Library): Promise<Built> {
  const { knowledge, faults } = await loadKnowledge(folders.knowledge);
  const none = (problem: Wording, found: readonly Fault[] = []): Built => ({
    library: undefined,
    problem,
    faults: inOrder([...faults, ...found]),
  });
  if (!knowledge) return none(({ faults: say }) => say.noKnowledge(folders.knowledge));
  const loaded = await loadArticles(folders.articles, knowledge.words);
  if (loaded.problem) return none(loaded.problem);
  if (loaded.articles.length === 0) return none(({ faults: say }) => say.noArticle(folders.articles), loaded.faults);
  const library = await buildLibrary(loaded.articles, knowledge, before);
  return { library, faults: inOrder([...faults, ...loaded.faults]) };
}
