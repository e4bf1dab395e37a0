import { remembered } from '../../text/remembered.ts';
import type { SentenceText } from '../clauses.ts';
import type { SummitWords } from '../summit-words.ts';
import { nameKey, sameName } from './names.ts';
import { type Named, personAt } from './person.ts';

/** The leaders of today and of the past whom a sentence names together without their offices, as it names them: "Reagan and Gorbachev"; none where it names but one. */
export function statesmenIn(sentence: SentenceText, lists: SummitWords): Named[] {
  const known = bySurname(lists.leaders.statesmen);
  // a quick look, for few words are anybody's surname
  if (sentence.words.filter((word) => word.text !== word.lower && known.has(plain(word.lower))).length < 2) return [];
  const found = new Map<Statesman, Named>();
  for (let at = 0; at < sentence.words.length; at++) {
    const word = sentence.words[at];
    // "the Roosevelt family"
    const owned = sentence.words[at - 1]?.lower === 'the';
    if (!word || owned || word.text === word.lower || lists.dates.months.has(word.text)) continue;
    const named = personAt(sentence, at, lists);
    if (!named) continue;
    const key = nameKey(named.name);
    const one = key.flatMap((part) => known.get(part) ?? []).find((man) => isNamed(man, key));
    if (one && !found.has(one)) found.set(one, { name: named.name, country: null, leads: true, titled: false });
    at = named.end - 1;
  }
  return found.size > 1 ? [...found.values()] : [];
}

const plain = (lower: string) => (/^[a-z-]+$/.test(lower) ? lower : (nameKey(lower)[0] ?? lower));

interface Statesman {
  readonly key: readonly string[];
  readonly surname: readonly string[];
}

/** "Reagan", "Ronald Reagan", but not "Ronald" nor "Nancy Reagan". */
const isNamed = ({ key, surname }: Statesman, name: readonly string[]) =>
  (name.length <= surname.length && sameName(name, surname)) ||
  (name.length > 1 && sameName(name, key) && surname.some((part) => name.includes(part)));

const bySurname = remembered((statesmen: ReadonlySet<string>): ReadonlyMap<string, readonly Statesman[]> => {
  const table = new Map<string, Statesman[]>();
  for (const name of statesmen) {
    const words = name.split(' ');
    const shouted = words.filter((word) => /^[\p{Lu}-]{2,}$/u.test(word));
    const surname = nameKey((shouted.length > 0 ? shouted : words.slice(-1)).join(' '));
    const statesman = { key: nameKey(name), surname };
    for (const part of surname) table.set(part, [...(table.get(part) ?? []), statesman]);
  }
  return table;
});
