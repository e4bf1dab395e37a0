import type { Span } from '../../library/article.ts';
import type { Library } from '../../library/library.ts';
import type { LibraryCount } from '../../library/reading.ts';
import { type SearchIndex, termsOf } from '../../library/search-index.ts';
import type { Summit } from '../../library/summits.ts';
import { remembered } from '../../text/remembered.ts';
import { stem } from '../../text/stem.ts';
import { fold, tokenize } from '../../text/tokenize.ts';
import { type Item, SAME } from './items.ts';

/** What the articles say of one meeting, or of how many there were. */
export type OfMeetings = LibraryCount | Summit;

/** Whom a question says to have met: a leader by a name, or whoever leads a country. */
export interface Party {
  readonly item: Item;
  /** Whether they met there: one of the leaders has the name or leads the country; where these are not known, the article names them. */
  hasMet(meetings: OfMeetings): boolean;
  /** Whether one of the leaders, by their full names, is meant. */
  isAmong(leaders: readonly string[]): boolean;
}

/** Whether all of some parties met there; where but one leader is known, it must be one of theirs. */
export const haveMet = (parties: readonly Party[], meetings: OfMeetings): boolean =>
  parties.every((party) => party.hasMet(meetings)) &&
  (parties.length === 0 || meetings.leaders.length !== 1 || parties.some((party) => party.isAmong(meetings.leaders)));

/** The parties that the words of a question name: people, countries, and names of leaders whose meetings the articles tell of, in whatever spelling. */
export function partiesOf(library: Library, items: readonly Item[]): Party[] {
  const known = leaderTerms(library);
  return items.flatMap((item) => {
    const terms = new Set([...termsFor(library, item), ...spelledAlike(library, item)]);
    const isNamed = item.person !== undefined || isCountry(library.index, item) || overlap(terms, known.all);
    if (item.light || !isNamed) return [];
    let naming: ReadonlySet<string> | undefined;
    const isAmong = (leaders: readonly string[]) => leaders.some((name) => overlap(terms, known.terms.get(name)));
    const hasMet = (meetings: OfMeetings) => {
      const { leaders } = meetings;
      if (isAmong(leaders)) return true;
      const mayBe =
        leaders.length < 2 || (isCountry(library.index, item) && leaders.some((name) => !known.placed.has(name)));
      if (!mayBe) return false;
      naming ??= articlesNaming(library, terms);
      return spansOf(meetings).some(({ article }) => naming?.has(article));
    };
    return [{ item, hasMet, isAmong }];
  });
}

/** The sentences that say it. */
export const spansOf = (meetings: OfMeetings): readonly Span[] =>
  'evidence' in meetings ? meetings.evidence : [meetings];

/** Whether the words of a span hold an item, or what means the same. */
export function isIn(library: Library, span: Span, item: Item): boolean {
  const words = tokenize(printedAt(library, span)).map(({ word }) => word);
  return overlap(termsFor(library, item), termsOf(library.index.inverted, words));
}

/** The words of a span as printed; none where the snapshot lacks its article. */
export const printedAt = (library: Library, { article, start, end }: Span): string =>
  library.article(article)?.body.slice(start, end) ?? '';

/** Whether an item names a country. */
export const isCountry = ({ countries }: SearchIndex, { alternatives }: Item) =>
  alternatives.some(({ term }) => countries.has(term));

/** The terms that mean the same as an item; a country is the same in any word for it. */
const termsFor = ({ index: { countries } }: Library, { alternatives }: Item): number[] =>
  alternatives.flatMap(({ term, weight }) => (weight >= SAME || countries.has(term) ? term : []));

const ALIKE = 0.8;

/** "Zelenskyy" is "Zelensky", though other articles print the one and some the other. */
function spelledAlike({ index: { spelling, inverted } }: Library, { printed }: Item): number[] {
  const near = spelling.nearest(fold(printed)).filter(({ nearness }) => nearness >= ALIKE);
  return near.flatMap(({ word }) => inverted.vocabulary.stem(stem(word)) ?? []);
}

const overlap = (terms: Iterable<number>, others: ReadonlySet<number> | undefined): boolean =>
  [...terms].some((term) => others?.has(term));

/** The ids of the articles that hold one of some terms. */
function articlesNaming({ index, articles }: Library, terms: Iterable<number>): Set<string> {
  const { starts, documents } = index.inverted;
  const passages = [...terms].flatMap((term) => [...documents.subarray(starts[term], starts[term + 1])]);
  return new Set(passages.flatMap((passage) => articles[index.articleOf[passage] as number]?.id ?? []));
}

/** The terms of the names and countries of each leader of whose meetings the articles tell, all of them together, and the leaders whose countries are known. */
const leaderTerms = remembered(({ index, counts, summits, readings }: Library) => {
  const names = new Set([...counts, ...summits].flatMap(({ leaders }) => leaders));
  const countries = new Map<string, Set<string>>();
  for (const { leaders } of readings.values()) {
    for (const { name, country } of leaders) {
      if (country !== null) countries.set(name, (countries.get(name) ?? new Set()).add(country));
    }
  }
  const terms = new Map<string, ReadonlySet<number>>();
  for (const name of names) {
    const words = tokenize([name, ...(countries.get(name) ?? [])].join('. ')).map(({ word }) => word);
    terms.set(name, termsOf(index.inverted, words));
  }
  return { terms, all: new Set([...terms.values()].flatMap((one) => [...one])), placed: new Set(countries.keys()) };
});
