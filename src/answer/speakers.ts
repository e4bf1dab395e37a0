import type { IsoDate } from '../library/article.ts';
import type { Countries } from '../library/countries.ts';
import type { Library } from '../library/library.ts';
import { isHeldAt, type Person } from '../library/people.ts';
import { indexNames, type Named, type NameIndex, type NameMatch } from '../search/names.ts';

/** Someone whose words may be asked for, with the number of quotations held. */
export interface Speaker extends Named {
  readonly quotations: number;
}

/** Whom someone means by a name, a spelling in any script, or an office held while the articles were written; of several that fit, those who are quoted. */
export function findSpeaker(library: Library, typed: string): NameMatch<Speaker> {
  const { names } = directoryOf(library);
  const match = names.find(typed.replace(/^the\s+/i, ''));
  if (match.kind !== 'several') return match;
  const quoted = match.several.filter(({ quotations }) => quotations > 0);
  if (quoted.length === 1) return { kind: 'one', one: quoted[0] as Speaker };
  return { kind: 'several', several: quoted.length > 0 ? quoted : match.several };
}

/** Those who are quoted and whom a half-typed name may become, nearest first. */
export function completeSpeaker(library: Library, typed: string): readonly Speaker[] {
  return directoryOf(library).quotedNames.complete(typed.replace(/^the\s+/i, ''));
}

interface Directory {
  readonly quotedNames: NameIndex<Speaker>;
  readonly names: NameIndex<Speaker>;
}

const directories = new WeakMap<Library, Directory>();

function directoryOf(library: Library): Directory {
  const known = directories.get(library) ?? directory(library);
  directories.set(library, known);
  return known;
}

function directory(library: Library): Directory {
  const held = new Map<string, number>();
  for (const { speaker } of library.quotations) if (speaker) held.set(speaker, (held.get(speaker) ?? 0) + 1);
  const { people, words } = library.knowledge;
  const dates = [...new Set(library.articles.flatMap(({ published }) => published ?? []))];
  const listed = people.map((person) => ({
    name: person.name,
    spellings: [...person.aliases, ...offices(person, words.countries, dates)],
    quotations: held.get(person.name) ?? 0,
  }));
  const names = new Set(people.map(({ name }) => name));
  const others = [...held].filter(([name]) => !names.has(name));
  const all = [...listed, ...others.map(([name, quotations]) => ({ name, spellings: [], quotations }))];
  const quoted = all.filter(({ quotations }) => quotations > 0);
  quoted.sort((a, b) => b.quotations - a.quotations || a.name.localeCompare(b.name, 'en'));
  return { quotedNames: indexNames(quoted), names: indexNames(all) };
}

/** "Japanese prime minister", "prime minister of Japan", "Japanese PM": the offices that a person held while the articles were written. */
function offices({ roles }: Person, countries: Countries, dates: readonly IsoDate[]): string[] {
  return roles
    .filter((role) => dates.some((date) => isHeldAt(role, date)))
    .flatMap(({ title, of, also }) => {
      const titles = [title, ...(initials(title) ? [initials(title)] : [])];
      const holders = of ? [of, ...(countries.get(of) ?? [])] : [];
      return [
        ...also,
        ...titles.flatMap((one) => holders.flatMap((holder) => [`${holder} ${one}`, `${one} of ${holder}`])),
      ];
    });
}

const initials = (title: string) => (/ /.test(title) ? title.replace(/(\p{L})[\p{L}-]*\s*/gu, '$1') : '');
