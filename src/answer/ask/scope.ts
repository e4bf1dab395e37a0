import type { SearchIndex } from '../../library/search-index.ts';
import type { Item } from './question.ts';

/** The articles that a question's dates, places and occasions point to most; none when it names no such thing. */
export function articlesMeant(index: SearchIndex, items: readonly Item[]): ReadonlySet<number> {
  const shares = new Map<number, number>();
  for (const item of items)
    for (const [article, share] of pointed(index, item)) shares.set(article, share + (shares.get(article) ?? 0));
  const most = Math.max(0, ...shares.values());
  return new Set([...shares].flatMap(([article, share]) => (share >= most - 1e-9 ? [article] : [])));
}

/** Whether an item tells by a date, a place or an occasion which articles are meant. */
export const isCircumstance = (index: SearchIndex, item: Item) => pointed(index, item).size > 0;

/** The articles that an item points to, each with its share; none where it points to all, carries little, or is a person or a country. */
function pointed(
  { circumstances, firstPassage, countries }: SearchIndex,
  { person, light, alternatives, printed }: Item,
): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  if (person || light || DAY.test(printed)) return shares;
  for (const { term, weight } of alternatives) {
    if (countries.has(term)) continue;
    for (const article of circumstances.get(term) ?? [])
      shares.set(article, Math.max(weight, shares.get(article) ?? 0));
  }
  return shares.size < firstPassage.length - 1 ? shares : new Map();
}

// the day of a month says little without it, and "6th" may be a sixth of anything
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;
