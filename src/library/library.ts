import { createHash } from 'node:crypto';
import { type CountClaim, readCounts } from '../reading/counts/read.ts';
import { type EventReading, readEvents } from '../reading/events/read.ts';
import { type Quotation, readQuotations } from '../reading/quotations/read.ts';
import { contains } from '../text/range.ts';
import { timeSlices } from '../text/time-slices.ts';
import type { Article } from './article.ts';
import type { Knowledge } from './knowledge.ts';
import { type Passage, passagesOf } from './passage.ts';
import { fullName } from './people.ts';
import { buildSearchIndex, type SearchIndex } from './search-index.ts';
import { mergeSummits, type Summit, type SummitAccount, summitsIn } from './summits.ts';

/** A quotation in its article, its speaker named as in people.yaml where that knows the name. */
export interface AttributedQuotation extends Quotation {
  readonly article: string;
  readonly paragraph: number;
}

/** A statement of how many summits there were, in its article. */
export interface LibraryCount extends CountClaim {
  readonly article: string;
}

/** Something dated that happened around the summits, in its article. */
export interface LibraryEvent extends EventReading {
  readonly article: string;
}

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
  readonly quotations: readonly AttributedQuotation[];
  readonly counts: readonly LibraryCount[];
  readonly events: readonly LibraryEvent[];
  /** In order of date. */
  readonly summits: readonly Summit[];
}

const SLICE_MS = 10;

/** Reads the articles into a snapshot, letting other work run in between. */
export async function buildLibrary(loaded: readonly Article[], knowledge: Knowledge): Promise<Library> {
  const articles = [...loaded].sort(byDate);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const quotations: AttributedQuotation[] = [];
  const counts: LibraryCount[] = [];
  const events: LibraryEvent[] = [];
  const accounts: SummitAccount[] = [];
  const pause = timeSlices(SLICE_MS);
  for (const article of articles) {
    const rest = pause();
    if (rest) await rest;
    quotations.push(...quotationsOf(article, knowledge));
    counts.push(...countsOf(article, knowledge));
    events.push(...eventsOf(article, knowledge));
    accounts.push(...accountsOf(article, knowledge));
  }
  const passages = articles.flatMap(passagesOf);
  return {
    hash: hashOf(articles, knowledge),
    loadedAt: new Date(),
    articles,
    article: (id) => byId.get(id),
    knowledge,
    passages,
    index: await buildSearchIndex(articles, passages, knowledge, pause),
    quotations,
    counts,
    events,
    summits: mergeSummits(accounts),
  };
}

function quotationsOf(article: Article, { people, words }: Knowledge): AttributedQuotation[] {
  const quotable = article.paragraphs.filter(({ debris }) => !debris);
  return readQuotations(article.body, quotable, { ...words.sentences, ...words.quotations }).map((quotation) => ({
    ...quotation,
    speaker: quotation.speaker === null ? null : fullName(people, quotation.speaker),
    article: article.id,
    paragraph: article.paragraphs.findIndex((paragraph) => contains(paragraph, quotation)),
  }));
}

function countsOf(article: Article, { people, words }: Knowledge): LibraryCount[] {
  return readCounts(article.body, article.paragraphs, article, words.summits).map((claim) => ({
    ...claim,
    leaders: claim.leaders.map((name) => fullName(people, name)),
    article: article.id,
  }));
}

function accountsOf(article: Article, { people, words }: Knowledge): SummitAccount[] {
  return summitsIn(article, words.summits).map((account) => ({
    ...account,
    leaders: account.leaders.map((name) => fullName(people, name)),
  }));
}

function eventsOf(article: Article, { words }: Knowledge): LibraryEvent[] {
  return readEvents(article.body, article.paragraphs, article, words).map((event) => ({
    ...event,
    article: article.id,
  }));
}

function hashOf(articles: readonly Article[], knowledge: Knowledge): string {
  const hash = createHash('sha256').update(knowledge.digest);
  for (const article of articles) hash.update('\0').update(JSON.stringify([article.file, article.digest]));
  return hash.digest('hex').slice(0, 12);
}

function byDate(a: Article, b: Article): number {
  return (a.published ?? '9').localeCompare(b.published ?? '9') || a.id.localeCompare(b.id, 'en');
}
