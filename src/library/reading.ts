import { readParagraphs, type SentenceText } from '../reading/clauses.ts';
import { type CountClaim, readCounts } from '../reading/counts/read.ts';
import { type EventReading, readEvents } from '../reading/events/read.ts';
import { readScenes, type Scene } from '../reading/meetings/scene.ts';
import { readTellings, type Telling } from '../reading/meetings/telling.ts';
import { type Quotation, readQuotations } from '../reading/quotations/read.ts';
import { contains } from '../text/range.ts';
import type { Article } from './article.ts';
import type { Knowledge } from './knowledge.ts';
import { fullName } from './people.ts';
import { type SummitAccount, summitsIn } from './summits.ts';

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

/** A leader by the full name, and the country by its name in data/words/countries.yaml. */
interface NamedLeader {
  readonly name: string;
  readonly country: string | null;
}

/** What is read out of one article's prose. */
export interface Reading {
  readonly quotations: readonly AttributedQuotation[];
  readonly counts: readonly LibraryCount[];
  readonly events: readonly LibraryEvent[];
  readonly summits: readonly SummitAccount[];
  /** The leaders whom it names, with their countries as far as it tells them; none where it tells of no meetings. */
  readonly leaders: readonly NamedLeader[];
  /** What its sentences tell, in order; none where it reports no summit. */
  readonly tellings: readonly Telling[];
}

/** Reads an article's quotations, counts, events and summits; the same article and word lists give the same. */
export function readArticle(article: Article, knowledge: Knowledge): Reading {
  const words = knowledge.words.summits;
  const paragraphs = readParagraphs(article.body, article.paragraphs, words);
  const scenes = readScenes(paragraphs.flat(), words);
  const summits = accountsOf(article, scenes, knowledge);
  const counts = countsOf(article, scenes, knowledge);
  return {
    quotations: quotationsOf(article, knowledge),
    counts,
    events: eventsOf(article, paragraphs, knowledge),
    summits,
    leaders: summits.length + counts.length > 0 ? leadersOf(scenes, knowledge) : [],
    tellings: summits.length > 0 ? readTellings(scenes, article, words) : [],
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

function countsOf(article: Article, scenes: readonly Scene[], { people, words }: Knowledge): LibraryCount[] {
  return readCounts(scenes, article, words.summits).map((claim) => ({
    ...claim,
    leaders: claim.leaders.map((name) => fullName(people, name)),
    article: article.id,
  }));
}

const leadersOf = ([scene]: readonly Scene[], { people }: Knowledge): NamedLeader[] =>
  (scene?.stage.known ?? []).map(({ name, country }) => ({ name: fullName(people, name), country }));

function accountsOf(article: Article, scenes: readonly Scene[], { people, words }: Knowledge): SummitAccount[] {
  return summitsIn(article, scenes, words.summits).map((account) => ({
    ...account,
    leaders: account.leaders.map((name) => fullName(people, name)),
  }));
}

function eventsOf(
  article: Article,
  paragraphs: readonly (readonly SentenceText[])[],
  { words }: Knowledge,
): LibraryEvent[] {
  return readEvents(paragraphs, article, words).map((event) => ({
    ...event,
    article: article.id,
  }));
}
