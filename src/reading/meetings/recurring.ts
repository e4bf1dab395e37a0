import type { SentenceText } from '../clauses.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { countryAt, countryBefore, nameKey, nameLength } from './names.ts';
import type { Named } from './person.ts';

/** A person named again and again; `paired` when once beside another one. */
export interface Recurring extends Named {
  readonly paired: boolean;
}

/** People named in full once and by one of their names later: in reports of summits, leaders. */
export function recurringNames(sentences: readonly SentenceText[], lists: SummitWords): Recurring[] {
  const full: Named[] = [];
  const places = new Set<string>();
  const single = new Set<string>();
  const paired = new Set<string>();
  for (const { text, words } of sentences) {
    for (let at = 0; at < words.length; at++) {
      const length = nameLength(text, words, at, lists);
      if (length === 0) continue;
      const place = countryAt(words, at, lists);
      const before = words[at - 1]?.lower ?? '';
      const office = phraseAt(words, at - 1, lists.leaders.others) > 0 || before === 'the';
      const counts = lists.numbers.cardinals.has((words[at] as Word).lower);
      const name = text.slice((words[at] as Word).start, (words[at + length - 1] as Word).end);
      if (leadsToPlace(words, at - 1, lists) || isBesideCountry(words, at, at + length, lists)) places.add(name);
      if (standsBeside(words, at, at + length, lists)) for (const part of nameKey(name)) paired.add(part);
      if (length === 1 && !place) single.add(nameKey(name)[0] ?? '');
      if (length > 1 && length < 5 && !place && !office && !counts)
        full.push({ name, country: countryBefore(words, at, lists), leads: true, titled: false });
      at += length - 1;
    }
  }
  return full
    .filter(({ name }) => {
      const key = nameKey(name);
      return !places.has(name) && (single.has(key.at(-1) ?? '') || single.has(key[0] ?? ''));
    })
    .map((named) => ({ ...named, paired: nameKey(named.name).some((part) => paired.has(part)) }));
}

/** Whether a name after the word at `at` is that of a place: "in Oslo", "visited Pretoria", "went to New Delhi". */
export function leadsToPlace(words: readonly Word[], at: number, { places }: SummitWords): boolean {
  if (words[at]?.lower === 'to') return [1, 2].some((back) => places.travel.has(words[at - back]?.lower ?? ''));
  return /^(?:in|at|from|near|into|outside|chose|chosen|visit(?:ed|s|ing)?)$/.test(words[at]?.lower ?? '');
}

/** "Between Johor Bahru and Singapore": what stands there beside a country is no person. */
const isBesideCountry = (words: readonly Word[], at: number, end: number, lists: SummitWords) =>
  words[at - 1]?.lower === 'between' && words[end]?.lower === 'and' && countryAt(words, end + 1, lists) !== null;

/** "Kristersson and Orpo", "talks with Maduro", "received by Dbeibah": whether a name stands where one of two leaders does. */
function standsBeside(words: readonly Word[], at: number, end: number, lists: SummitWords): boolean {
  const before = words[at - 1];
  const beforeAnd = before?.lower === 'and' && /^\p{Lu}/u.test(words[at - 2]?.text ?? '');
  const andAfter = words[end]?.lower === 'and' && /^\p{Lu}/u.test(words[end + 1]?.text ?? '');
  const { beside, verbs, hosting } = lists.meetings;
  const meets = phraseAt(words, end, verbs) > 0 || words[end]?.lower === 'held';
  return beforeAnd || andAfter || meets || [beside, verbs, hosting].some((list) => phraseAt(words, at - 1, list) === 1);
}
