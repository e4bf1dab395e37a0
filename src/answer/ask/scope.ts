import type { SearchIndex } from '../../library/search-index.ts';
import { documentsWith } from '../../search/bm25.ts';
import type { Item } from './items.ts';
import type { Question } from './question.ts';

/** The articles that a question's dates, places and occasions point to most; without such, where it speaks of an article, those whose titles it does. */
export function articlesMeant(
  index: SearchIndex,
  { items, ofArticle }: Pick<Question, 'items' | 'ofArticle'>,
): ReadonlySet<number> {
  const meant = mostPointed(index, items, index.circumstances);
  return meant.size === 0 && ofArticle ? mostPointed(index, items, index.context) : meant;
}

function mostPointed(index: SearchIndex, items: readonly Item[], holders: SearchIndex['context']): ReadonlySet<number> {
  const shares = new Map<number, number>();
  for (const item of items)
    for (const [article, share] of pointed(index, item, holders))
      shares.set(article, share + (shares.get(article) ?? 0));
  const most = Math.max(0, ...shares.values());
  return new Set([...shares].flatMap(([article, share]) => (share >= most - 1e-9 ? [article] : [])));
}

/** Whether an item tells by a date, a place or an occasion which articles are meant. */
export const isCircumstance = (index: SearchIndex, item: Item) => pointed(index, item, index.circumstances).size > 0;

/** The articles that an item points to, each with its share; none where it points to all, carries little, or is a person or a country. */
function pointed(
  { inverted, firstPassage, countries }: SearchIndex,
  { person, light, alternatives, printed }: Item,
  holders: SearchIndex['context'],
): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  if (person || light || DAY.test(printed)) return shares;
  const isCountry = alternatives.some(({ term }) => countries.has(term));
  if (
    isCountry &&
    alternatives.some(({ term }) => documentsWith(inverted, term) > Math.max(FEW, COMMON * inverted.size))
  )
    return shares;
  for (const { term, weight } of alternatives) {
    if (countries.has(term)) continue;
    for (const article of holders.get(term) ?? []) shares.set(article, Math.max(weight, shares.get(article) ?? 0));
  }
  return shares.size < firstPassage.length - 1 ? shares : new Map();
}

// a country that so many passages name points to none of them
const COMMON = 0.25;
const FEW = 5;

// the day of a month says little without it, and "6th" may be a sixth of anything
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;
