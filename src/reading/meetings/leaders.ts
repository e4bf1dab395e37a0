import type { SentenceText } from '../clauses.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { introducedIn } from './introductions.ts';
import { countryAt, nameKey, nameLength, sameName } from './names.ts';
import { partnersOf } from './partners.ts';
import type { Named } from './person.ts';
import { recurringNames } from './recurring.ts';
import { twoNamed } from './two-named.ts';

/** A head of state or government as a text names them: in full as far as it does. */
export interface Leader {
  readonly name: string;
  /** The name's words by which spellings are compared. */
  readonly key: readonly string[];
  readonly country: string | null;
  /** Whether the text names an office of theirs. */
  readonly titled: boolean;
}

/** Words of a sentence that name a leader, as half-open indices; `possessive` when "'s" follows. */
export interface LeaderMention {
  readonly leader: Leader;
  readonly from: number;
  readonly to: number;
  readonly possessive: boolean;
}

/** The leaders whom a text names, by title, as a leader's counterpart, or as those who met; where these are fewer than two, anyone named again and again. */
export function readLeaders(sentences: readonly SentenceText[], lists: SummitWords): Leader[] {
  const recurring = recurringNames(sentences, lists);
  const introduced = sentences.flatMap((sentence) => introducedIn(sentence, lists));
  const named = [...introduced, ...recurring.filter(({ paired }) => paired)];
  const partners = partnersOf(named, sentences, lists);
  const sure = together([...named, ...partners, ...twoNamed([...named, ...partners], recurring, sentences, lists)]);
  return sure.length > 1 ? sure : together([...introduced, ...recurring]);
}

/** Each leader once, without those who hold a lower office. */
function together(named: readonly Named[]): Leader[] {
  const others = named.filter(({ leads }) => !leads).map(({ name }) => nameKey(name));
  const leaders: Leader[] = [];
  for (const { name, country, titled } of named.filter(({ leads }) => leads)) {
    const key = nameKey(name);
    if (others.some((other) => other.length > 1 && sameName(other, key))) continue;
    const index = leaders.findIndex((leader) => sameName(leader.key, key));
    const known = leaders[index];
    if (!known) leaders.push({ name, key, country, titled });
    else leaders[index] = merged(known, { name, key, country, titled });
  }
  return leaders;
}

/** The keys of the names of ministers, envoys and others whom a text introduces below its leaders. */
export function readLesser(
  sentences: readonly SentenceText[],
  leaders: readonly Leader[],
  lists: SummitWords,
): readonly (readonly string[])[] {
  const keys = sentences
    .flatMap((sentence) => introducedIn(sentence, lists))
    .filter(({ leads }) => !leads)
    .map(({ name }) => nameKey(name));
  return keys.filter((key) => !leaders.some((leader) => sameName(leader.key, key)));
}

/** One leader under two names: the longer one counts, or that which is not all in capitals. */
function merged(a: Leader, b: Leader): Leader {
  const longer = a.key.length === b.key.length ? /\p{Ll}/u.test(a.name) : a.key.length > b.key.length;
  return { ...(longer ? a : b), country: a.country ?? b.country, titled: a.titled || b.titled };
}

/** Where a sentence names leaders: by name, or by country as in "the Japanese and South Korean leaders". */
export function mentionsIn(sentence: SentenceText, leaders: readonly Leader[], lists: SummitWords): LeaderMention[] {
  if (leaders.length === 0) return [];
  const { text, words } = sentence;
  const mentions: LeaderMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = namedAt(text, words, at, leaders, lists) ?? byCountryAt(words, at, leaders, lists);
    if (!found) continue;
    for (const leader of found.leaders) {
      mentions.push({
        leader,
        from: at,
        to: at + found.length,
        possessive: isPossessive(text, words[at + found.length - 1]),
      });
    }
    at += found.length - 1;
  }
  return mentions;
}

const isShouted = (words: readonly Word[], at: number): boolean =>
  [at, words[at + 1] ? at + 1 : at - 1].every((index) => /^\p{Lu}{3,}$/u.test(words[index]?.text ?? ''));

interface Found {
  readonly leaders: readonly Leader[];
  readonly length: number;
}

function namedAt(
  text: string,
  words: readonly Word[],
  at: number,
  leaders: readonly Leader[],
  lists: SummitWords,
): Found | null {
  // "FIFITA AND HARTLEY MEET": in a headline of capitals each word may be a name
  const most = nameLength(text, words, at, lists) || (isShouted(words, at) ? 1 : 0);
  for (let length = most; length > 0; length--) {
    const key = nameKey(
      words
        .slice(at, at + length)
        .map((word) => word.text)
        .join(' '),
    );
    const leader = leaders.find((one) => key.length <= one.key.length && sameName(key, one.key));
    if (leader) return { leaders: [leader], length };
  }
  return null;
}

function byCountryAt(words: readonly Word[], at: number, leaders: readonly Leader[], lists: SummitWords): Found | null {
  const countries: string[] = [];
  let next = at;
  for (let place = countryAt(words, next, lists); place; place = countryAt(words, next, lists)) {
    countries.push(place.country);
    next += place.length;
    if (words[next]?.lower === 'and') next++;
  }
  if (countries.length === 0) return null;
  const title = phraseAt(words, next, lists.leaders.titles) || phraseAt(words, next, lists.leaders['plural-titles']);
  // "the previous Latvian president" is another one
  if (/^(?:previous|former|late|then|next|future|outgoing)$/.test(words[at - 1]?.lower ?? '')) return null;
  const from = words[at - 1]?.lower === 'the' ? at - 1 : at;
  if (title === 0 && !(words[from - 1]?.lower === 'of' && endsOffice(words, from - 1, lists))) return null;
  // "the leaders of the Danish People's Party"
  if (title === 0 && /^\p{Lu}/u.test(words[next]?.text ?? '') && words[next]?.start === (words[next - 1]?.end ?? 0) + 1)
    return null;
  const found = countries.flatMap((country) => leaders.find((leader) => leader.country === country) ?? []);
  return found.length > 0 ? { leaders: found, length: next - at } : null;
}

/** Whether an office, such as "heads of state", ends right before a word. */
const endsOffice = (words: readonly Word[], at: number, { leaders }: SummitWords) =>
  [1, 2, 3, 4, 5].some((back) =>
    [leaders.titles, leaders['plural-titles']].some((list) => phraseAt(words, at - back, list) === back),
  );

const isPossessive = (text: string, word: Word | undefined) =>
  word !== undefined && /^(?:['’]s\b|['’](?=\s))/.test(text.slice(word.end, word.end + 3));
