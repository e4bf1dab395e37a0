import { plainLetters } from '../../text/letters.ts';
import type { SentenceText } from '../clauses.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { type Word, wordsIn } from '../words.ts';

const MAY_BEGIN = /^(?:\p{Lu}|(?:al|el|as|ad|an|bin|ibn)[-‐‑’'])/u;

/** How many words from `at` make a person's name: capitalised ones with the particles and suffixes between and after them; 0 when none does. */
export function nameLength(text: string, words: readonly Word[], at: number, lists: SummitWords): number {
  const first = words[at];
  if (!first || first.text === first.lower || !MAY_BEGIN.test(first.text)) return 0;
  let end = at;
  if (phraseAt(words, at, lists.leaders['plural-titles']) > 0 || phraseAt(words, at, lists.leaders.titles) > 0)
    return 0;
  for (let next = at; next < words.length; next++) {
    const word = words[next] as Word;
    if (next > at && !joined(text, words[next - 1] as Word, word)) break;
    if (isNameWord(word, lists)) end = next + 1;
    else if (!isParticle(word, lists) || next === at) break;
  }
  return end - at;
}

/** Whether only a space, an initial's full stop or a comma before "Jr." stands between two words of a name. */
const joined = (text: string, before: Word, after: Word) => {
  const gap = text.slice(before.end, after.start);
  return gap === ' ' || (/^\.\s$/.test(gap) && before.text.length <= 2) || /^\u00a0$/.test(gap);
};

function isNameWord({ text, lower }: Word, lists: SummitWords): boolean {
  if (lists.leaders.suffixes.has(text)) return true;
  if (!/^(?:\p{Lu}|(?:al|el|as|ad|an|bin|ibn)[-‐‑’']\p{Lu})/u.test(text)) return false;
  // "EU-Western Balkans"
  if (lists.leaders.combined.has(text.split(/[-‐‑]/, 1)[0] ?? '')) return false;
  if (/^\p{Lu}{4,}$/u.test(text) || /^I(?:['’]|$)/.test(text) || lists.leaders['not-names'].has(text)) return false;
  if (lists.dates.weekdays.has(text) || (lists.dates.months.has(text) && !lists.leaders['month-names'].has(text)))
    return false;
  return ![lists.leaders.titles, lists.leaders['plural-titles'], lists.leaders.others].some((list) => list.has(lower));
}

const isParticle = (word: Word, lists: SummitWords) => lists.leaders.particles.has(word.text);

/** The name's words without accents, hyphens and case, by which spellings of one name are compared. */
export function nameKey(name: string): readonly string[] {
  const known = keys.get(name);
  if (known) return known;
  const key = plainLetters(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  // sentences are asked for too, each but once
  if (name.length > LONGEST_NAME) return key;
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(name, key);
  return key;
}

// a few names are compared again and again
const keys = new Map<string, readonly string[]>();
const MOST_KEYS = 20_000;
const LONGEST_NAME = 60;

/** Whether all words of one name are among the other's. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.length > 0 &&
    short.every((part) => long.includes(part) || (part.length === 1 && long.some((other) => other.startsWith(part))))
  );
}

/** The country that a word names or describes, with the number of words: "South Korean" is South Korea. */
export function countryAt(words: readonly Word[], at: number, lists: SummitWords): Country | null {
  const first = words[at];
  const candidates = first && countryTable(lists).get(first.text);
  return candidates?.find(({ parts }) => parts.every((part, index) => words[at + index]?.text === part)) ?? null;
}

interface Country {
  readonly country: string;
  readonly length: number;
  readonly parts: readonly string[];
}

const tables = new WeakMap<SummitWords, ReadonlyMap<string, readonly Country[]>>();

/** The names and adjectives of countries by their first words, the longest first. */
function countryTable(lists: SummitWords): ReadonlyMap<string, readonly Country[]> {
  const known = tables.get(lists);
  if (known) return known;
  const table = new Map<string, Country[]>();
  for (const [country, peoples] of lists.countries) {
    for (const name of [country, ...peoples]) {
      const parts = wordsIn(name, { start: 0, end: name.length }).map(({ text }) => text);
      const first = parts[0] ?? '';
      const same = [...(table.get(first) ?? []), { country, length: parts.length, parts }];
      table.set(
        first,
        same.sort((one, other) => other.length - one.length),
      );
    }
  }
  tables.set(lists, table);
  return table;
}

/** "Spain-Morocco", "EU–South Africa": whether the name of two countries ends with a word. */
export function endsCountryPair(
  { text, words }: Pick<SentenceText, 'text' | 'words'>,
  at: number,
  lists: SummitWords,
): boolean {
  const end = words[at]?.end;
  if (end === undefined || !/^\p{Lu}/u.test(words[at]?.text ?? '')) return false;
  const near = words.slice(Math.max(0, at + 1 - LONGEST_PAIR), at + 1);
  if (!/[-‐‑–/]/.test(text.slice(near[0]?.start, end))) return false;
  return near.some(({ start }) => {
    const parts = text.slice(start, end).split(/[-‐‑–/]/);
    return parts.length === 2 && parts.every((part) => isCountry(part, lists));
  });
}

const LONGEST_PAIR = 4;

/** Whether a text is the name of a country or what stands for one before a hyphen, and nothing else. */
function isCountry(text: string, lists: SummitWords): boolean {
  if (lists.leaders.combined.has(text)) return true;
  const words = wordsIn(text, { start: 0, end: text.length });
  return countryAt(words, 0, lists)?.length === words.length;
}

/** The country whose name or adjective ends right before a word. */
export function countryBefore(words: readonly Word[], at: number, lists: SummitWords): string | null {
  for (let length = 3; length > 0; length--) {
    const place = at >= length ? countryAt(words, at - length, lists) : null;
    if (place?.length === length) return place.country;
  }
  return null;
}

/** "Finland, Estonia and Latvia": the countries from a word on, and the index after the last of them. */
export function countriesFrom(
  words: readonly Word[],
  at: number,
  lists: SummitWords,
): { names: string[]; end: number } {
  const names: string[] = [];
  let end = at;
  for (let next: number | null = at; next !== null; ) {
    const from: number = words[next]?.lower === 'and' && names.length > 0 ? next + 1 : next;
    const start: number = words[from]?.lower === 'the' ? from + 1 : from;
    const place = countryAt(words, start, lists);
    if (place) {
      names.push(place.country);
      end = start + place.length;
    }
    next = place ? end : null;
  }
  return { names, end };
}

/** "Kosovo's and Albania's premiers": the countries that end right before a word, in order. */
export function countriesBefore(words: readonly Word[], at: number, lists: SummitWords): string[] {
  for (let length = 3; length > 0; length--) {
    const place = at >= length ? countryAt(words, at - length, lists) : null;
    if (place?.length !== length) continue;
    const and = words[at - length - 1]?.lower === 'and';
    return [...(and ? countriesBefore(words, at - length - 1, lists) : []), place.country];
  }
  return [];
}
