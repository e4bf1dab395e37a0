import { createHash } from 'node:crypto';
import { mapInSlices, type Pause, timeSlices } from '../text/time-slices.ts';
import type { Article } from './article.ts';
import { buildDirectory, type Directory } from './directory.ts';
import type { Knowledge } from './knowledge.ts';
import { type Passage, passagesOf } from './passage.ts';
import {
  type AttributedQuotation,
  type LibraryCount,
  type LibraryEvent,
  type Reading,
  readArticle,
} from './reading.ts';
import { buildSearchIndex, type SearchIndex } from './search-index.ts';
import { mergeSummits, type Summit } from './summits.ts';

/** An immutable snapshot: the articles and all that was read from them. */
export interface Library {
  /** Twelve hexadecimal digits that change with any article or word list. */
  readonly hash: string;
  readonly loadedAt: Date;
  /** Oldest first, undated ones last. */
  readonly articles: readonly Article[];
  article(id: string): Article | undefined;
  readonly knowledge: Knowledge;
  readonly passages: readonly Passage[];
  readonly index: SearchIndex;
  /** What was read of each article, by its id; the lists below are all of it together. */
  readonly readings: ReadonlyMap<string, Reading>;
  readonly quotations: readonly AttributedQuotation[];
  readonly counts: readonly LibraryCount[];
  readonly events: readonly LibraryEvent[];
  /** In order of date. */
  readonly summits: readonly Summit[];
  /** The summits that each article reports, by its id. */
  readonly reportedBy: ReadonlyMap<string, readonly Summit[]>;
  readonly directory: Directory;
}

const SLICE_MS = 10;

/** Reads the articles into a snapshot, letting other work run in between; what the snapshot `before` read of an unchanged article is kept. */
export async function buildLibrary(
  loaded: readonly Article[],
  knowledge: Knowledge,
  before?: Library,
): Promise<Library> {
  const articles = [...loaded].sort(byDate);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const pause = timeSlices(SLICE_MS);
  const readings = await readAll(articles, knowledge, before, pause);
  const passages = articles.flatMap(passagesOf);
  const quotations = readings.flatMap((reading) => reading.quotations);
  const summits = mergeSummits(readings.flatMap((reading) => reading.summits));
  return {
    hash: hashOf(articles, knowledge),
    loadedAt: new Date(),
    articles,
    article: (id) => byId.get(id),
    knowledge,
    passages,
    index: await buildSearchIndex(articles, passages, readings, knowledge, pause),
    readings: new Map(articles.map(({ id }, at) => [id, readings[at] as Reading])),
    quotations,
    counts: readings.flatMap(({ counts }) => counts),
    events: readings.flatMap(({ events }) => events),
    summits,
    reportedBy: byArticle(summits),
    directory: buildDirectory({ articles, knowledge, quotations, summits }),
  };
}

// apart from the snapshot's own functions: in one scope with them, each snapshot would keep the one before in memory
function readAll(
  articles: readonly Article[],
  knowledge: Knowledge,
  before: Library | undefined,
  pause: Pause,
): Promise<Reading[]> {
  const known = before?.knowledge.digest === knowledge.digest ? before : undefined;
  const read = (article: Article) =>
    known?.article(article.id)?.digest === article.digest
      ? (known.readings.get(article.id) as Reading)
      : readArticle(article, knowledge);
  return mapInSlices(articles, read, pause);
}

function byArticle(summits: readonly Summit[]): Map<string, Summit[]> {
  const reported = new Map<string, Summit[]>();
  for (const summit of summits) {
    for (const id of new Set(summit.evidence.map(({ article }) => article))) {
      const known = reported.get(id);
      if (known) known.push(summit);
      else reported.set(id, [summit]);
    }
  }
  return reported;
}

function hashOf(articles: readonly Article[], knowledge: Knowledge): string {
  const hash = createHash('sha256').update(knowledge.digest);
  for (const article of articles) hash.update('\0').update(JSON.stringify([article.file, article.digest]));
  return hash.digest('hex').slice(0, 12);
}

function byDate(a: Article, b: Article): number {
  return (a.published ?? '9').localeCompare(b.published ?? '9') || a.id.localeCompare(b.id, 'en');
}
