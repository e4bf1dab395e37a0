import { en } from '../language/en/words.ts';
import type { Library } from '../library/library.ts';
import { isEastAsian } from '../text/script.ts';

/**
 * What someone typed of a summit in Japanese or Korean script, in the English of the articles: dates, and the leaders and
 * places that people.yaml and synonyms.yaml know by that spelling. Whatever else was typed is left out.
 */
export function inEnglish(library: Library, typed: string): string {
  const rest = typed.replace(DATE, ' ');
  return [...leadersIn(library, rest), ...placesIn(library, rest), ...datesIn(typed)].join(' ');
}

const DATE = /((?:19|20)\d\d)(?!\d)\s*[年년]?(?:\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?)?/gu;

const datesIn = (typed: string) =>
  [...typed.matchAll(DATE)].map(([, year = '', ...finer]) =>
    en.dates.text([year, ...finer.flatMap((part) => part?.padStart(2, '0') ?? [])].join('-')),
  );

function leadersIn({ knowledge, summits }: Library, typed: string): string[] {
  const leaders = new Set(summits.flatMap((summit) => summit.leaders));
  const named = knowledge.people.filter(({ name, aliases }) => leaders.has(name) && holdsAny(typed, aliases));
  return named.map(({ name }) => name);
}

/** The words of the synonyms that stand in a summit's place, or else in its occasion. */
function placesIn({ knowledge, summits }: Library, typed: string): string[] {
  const groups = knowledge.synonyms.flatMap((group) => (Array.isArray(group) && holdsAny(typed, group) ? [group] : []));
  const places = summits.map(({ place }) => place ?? '');
  const occasions = summits.map(({ occasion }) => occasion ?? '');
  return groups.flatMap((group) => {
    const told = group.filter((entry) => !isEastAsian(entry));
    const inPlaces = told.filter((entry) => places.some((place) => hasWord(place, entry)));
    return inPlaces.length > 0
      ? inPlaces
      : told.filter((entry) => occasions.some((occasion) => hasWord(occasion, entry))).slice(0, 1);
  });
}

const holdsAny = (typed: string, entries: readonly string[]) =>
  entries.some((entry) => isEastAsian(entry) && typed.includes(entry));

const hasWord = (text: string, words: string) => ` ${text} `.toLowerCase().includes(` ${words.toLowerCase()} `);
