import type { Words } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import type { Summit } from '../library/summits.ts';
import { sameSummit } from '../reading/meetings/merge.ts';
import { leaderTest, printedName } from './leader-filter.ts';
import { outletLabel } from './source.ts';
import { factsOf, type SummitFact } from './summit-facts.ts';
import { matchSummits } from './summit-match.ts';

/** Which summits are asked for; `leader` is any name or part of one. */
export interface SummitFilter {
  readonly leader?: string | undefined;
  readonly year?: number | undefined;
}

/** Everything that the articles say of a summit, and in what they differ. */
export interface SummitDescription {
  readonly facts: readonly SummitFact[];
  /** Whole sentences, such as "One article gives Seoul, another Busan." */
  readonly differences: readonly string[];
}

/** The same questions put to two summits. */
export interface SummitComparison {
  readonly rows: readonly {
    readonly kind: SummitFact['kind'];
    readonly a: readonly SummitFact[];
    readonly b: readonly SummitFact[];
  }[];
}

const KINDS: readonly SummitFact['kind'][] = ['when', 'where', 'length', 'who', 'signed', 'agreed', 'quotation'];

/** The summits that the articles report, oldest first, undated ones last. */
export function listSummits(library: Library, { leader, year }: SummitFilter): Summit[] {
  const isAsked = leaderTest(library, leader);
  return library.summits
    .filter(({ date, leaders }) => isAsked(leaders) && (year === undefined || date?.startsWith(String(year))))
    .map((summit) => withPrintedNames(library, summit));
}

/** The summit that someone means by a date, a place, an occasion or "last one"; typos are forgiven, doubt is not: then undefined. */
export function findSummit(library: Library, typed: string): Summit | undefined {
  const found = matchSummits(library, typed);
  return found.length === 1 ? found[0] : undefined;
}

/** Everything that the articles say of a summit, each statement with its place. */
export function describeSummit(library: Library, summit: Summit, words: Words): SummitDescription {
  return { facts: factsOf(library, summit), differences: differencesOf(library, summit, words) };
}

/** Two summits side by side, with a row for each kind of fact that is known of either. */
export function compareSummits(library: Library, a: Summit, b: Summit): SummitComparison {
  const [factsA, factsB] = [factsOf(library, a), factsOf(library, b)];
  const rows = KINDS.map((kind) => ({
    kind,
    a: factsA.filter((fact) => fact.kind === kind),
    b: factsB.filter((fact) => fact.kind === kind),
  }));
  return { rows: rows.filter((row) => row.a.length + row.b.length > 0) };
}

const withPrintedNames = (library: Library, summit: Summit): Summit => ({
  ...summit,
  leaders: summit.leaders.map((name) => printedName(library, name)),
});

interface Account {
  readonly source: string;
  readonly date: string | null;
  readonly place: string | null;
}

/** In which days and places the articles' own accounts differ: a finer date or place is no difference. */
function differencesOf(library: Library, summit: Summit, words: Words): string[] {
  const accounts = [...new Set(summit.evidence.map(({ article }) => article))].flatMap((id) =>
    accountOf(library, summit, id),
  );
  const differ = (
    read: (account: Account) => string | null,
    isFiner: (a: string, b: string) => boolean,
    print: (value: string) => string,
  ) => {
    const told = accounts.filter((account) => read(account) !== null);
    const values = [...new Set(told.map(read) as string[])];
    const apart = values.filter((value) => !values.some((other) => other !== value && isFiner(other, value)));
    if (apart.length < 2) return [];
    const parts = apart.map((value) => {
      const sources = told.filter((one) => read(one) === value).map(({ source }) => source);
      return words.summits.gives(sources, print(value));
    });
    return [words.summits.differ(parts)];
  };
  const includes = (a: string, b: string) =>
    a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase());
  return [
    ...differ(
      ({ date }) => date,
      (a, b) => a.startsWith(b),
      words.dates.text,
    ),
    ...differ(
      ({ place }) => place,
      includes,
      (place) => place,
    ),
  ];
}

/** What one article alone says of the summit. */
function accountOf(library: Library, summit: Summit, id: string): Account[] {
  const article = library.article(id);
  if (!article) return [];
  const source = outletLabel(article);
  const accounts = library.readings.get(id)?.summits ?? [];
  return accounts
    .filter((one) => sameSummit(one, summit))
    .slice(0, 1)
    .map(({ date, place }) => ({ source, date, place }));
}
