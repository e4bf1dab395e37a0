import type { Countries } from '../reading/country-words.ts';
import { indexNames, type Named, type NameIndex } from '../search/names.ts';
import type { Article, IsoDate } from './article.ts';
import type { Knowledge } from './knowledge.ts';
import { isHeldAt, type Person } from './people.ts';
import type { AttributedQuotation } from './reading.ts';
import type { Summit } from './summits.ts';

/** Someone whose words may be asked for, with the quotations held. */
export interface Speaker extends Named {
  readonly quotations: readonly AttributedQuotation[];
}

/** Something that people call by words of its description. */
interface Described<T> extends Named {
  readonly of: T;
}

/** The names that people type, each kind in the order in which it is offered. */
export interface Directory {
  /** All of people.yaml and all who are quoted, by name, other spellings, and offices held while the articles were written. */
  readonly speakers: NameIndex<Speaker>;
  /** Those who are quoted, the most quoted first. */
  readonly quoted: NameIndex<Speaker>;
  readonly leaders: NameIndex<Named>;
  /** By date, place, occasion and leaders, the latest first. */
  readonly summits: NameIndex<Described<Summit>>;
  /** By title, outlet, date and id, the latest first. */
  readonly articles: NameIndex<Described<Article>>;
}

/** What a directory is made of; articles and summits in order of date. */
interface Contents {
  readonly articles: readonly Article[];
  readonly knowledge: Knowledge;
  readonly quotations: readonly AttributedQuotation[];
  readonly summits: readonly Summit[];
}

/** Indexes all the names of a snapshot. */
export function buildDirectory(contents: Contents): Directory {
  const { articles, summits } = contents;
  const speakers = speakersOf(contents);
  const quoted = speakers
    .filter(({ quotations }) => quotations.length > 0)
    .sort((a, b) => b.quotations.length - a.quotations.length || a.name.localeCompare(b.name, 'en'));
  const leaders = new Set(summits.flatMap((summit) => summit.leaders));
  const aliases = new Map(contents.knowledge.people.map(({ name, aliases: all }) => [name, all]));
  const spellingsOf = (name: string) => [name, ...(aliases.get(name) ?? [])];
  return {
    speakers: indexNames(speakers),
    quoted: indexNames(quoted),
    leaders: indexNames([...leaders].map((name) => ({ name, spellings: spellingsOf(name) }))),
    summits: indexNames(summits.toReversed().map((one) => describedSummit(one, one.leaders.flatMap(spellingsOf)))),
    articles: indexNames(articles.toReversed().map(describedArticle)),
  };
}

function speakersOf({ articles, knowledge, quotations }: Contents): Speaker[] {
  const held = new Map<string, AttributedQuotation[]>();
  for (const quotation of quotations) {
    if (quotation.speaker === null) continue;
    const theirs = held.get(quotation.speaker) ?? [];
    held.set(quotation.speaker, theirs);
    theirs.push(quotation);
  }
  const { people, words } = knowledge;
  const dates = [...new Set(articles.flatMap(({ published }) => published ?? []))];
  const listed = people.map((person) => ({
    name: person.name,
    spellings: [...person.aliases, ...offices(person, words.countries, dates)],
    quotations: held.get(person.name) ?? [],
  }));
  const names = new Set(people.map(({ name }) => name));
  const others = [...held].filter(([name]) => !names.has(name));
  return [...listed, ...others.map(([name, theirs]) => ({ name, spellings: [], quotations: theirs }))];
}

const describedSummit = (of: Summit, spellings: readonly string[]): Described<Summit> => ({
  of,
  name: [of.date, of.place, of.occasion].filter(Boolean).join(' '),
  spellings,
});

const describedArticle = (of: Article): Described<Article> => ({
  of,
  name: of.title,
  spellings: [of.id, of.outlet ?? '', of.published ?? ''],
});

/** "Japanese prime minister", "prime minister of Japan", "Japanese PM": the offices that a person held while the articles were written. */
function offices({ roles }: Person, countries: Countries, dates: readonly IsoDate[]): string[] {
  return roles
    .filter((role) => dates.some((date) => isHeldAt(role, date)))
    .flatMap(({ title, of, also }) => {
      const titles = [title, ...(initials(title) ? [initials(title)] : [])];
      const holders = of ? [of, ...(countries.get(of) ?? [])].flatMap((form) => [form, `${form}'s`]) : [];
      return [
        ...also,
        ...titles.flatMap((one) => holders.flatMap((holder) => [`${holder} ${one}`, `${one} of ${holder}`])),
      ];
    });
}

const initials = (title: string) => (/ /.test(title) ? title.replace(/(\p{L})[\p{L}-]*\s*/gu, '$1') : '');
