import type { Words } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import type { Summit } from '../library/summits.ts';
import { personNames } from './person-name.ts';
import { shortDate } from './source.ts';

/** "2024-09-06 (inferred) · Seoul · Kishida's farewell visit · Fumio Kishida, Yoon Suk Yeol". */
export function summitLabel(library: Library, { date, basis, place, occasion, leaders }: Summit, words: Words): string {
  const when = shortDate(date, basis, words);
  return [when, place, occasion, personNames(library, leaders, words).join(', ')].filter(Boolean).join(' · ');
}
