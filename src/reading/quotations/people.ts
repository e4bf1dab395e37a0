import type { Range } from '../../text/range.ts';
import { type Cluster, clustered } from './clusters.ts';
import { commonWords, isHeadline, isPerson } from './evidence.ts';
import { withGenders } from './gender.ts';
import { markedWords } from './marks.ts';
import { type Gender, isSuffix, type Name, namesIn } from './names.ts';
import { readSentences, type Sentence, type Token } from './prose.ts';
import type { ReadingWords } from './quotation-words.ts';

/** A person as one text names him or her. */
export interface Person {
  /** The fullest form of the name in the text, without titles. */
  readonly name: string;
  readonly surname: string;
  readonly gender: Gender;
  /** The title or role printed right before the name, where it first stands; courtesy titles are none. */
  readonly role: Range | null;
  /** Lower-case words that describe the person beside the name: titles, roles, what an apposition says. */
  readonly descriptions: ReadonlySet<string>;
  readonly mentions: readonly Mention[];
}

/** One place that names a person; the offsets hold the name without titles. */
export interface Mention extends Range {
  readonly sentence: number;
  /** Token indexes in the sentence: `from` with titles, `first` without. */
  readonly from: number;
  readonly first: number;
  readonly last: number;
}

/** The persons named outside quotation marks in a text, by first mention. */
export function readPeople(text: string, paragraphs: readonly Range[], words: ReadingWords): Person[] {
  return peopleIn(readSentences(text, paragraphs, markedWords(text, paragraphs), words), words);
}

/** The persons named in sentences already read, by first mention. */
export function peopleIn(sentences: readonly Sentence[], words: ReadingWords): Person[] {
  const common = commonWords(sentences, words);
  const names = sentences.flatMap((sentence, number) => namesIn(sentence, number, words, common));
  const stands = (name: Name) => isPerson(name, sentences[name.sentence] as Sentence, words);
  const full = names.filter((name) => name.parts.length > 1 && stands(name));
  const headlines = new Set(sentences.flatMap((sentence, number) => (isHeadline(sentence) ? [number] : [])));
  const inText = full.filter(({ sentence }) => !headlines.has(sentence));
  const inHeadlines = full.filter(({ sentence, parts }) => headlines.has(sentence) && parts.length < 3);
  const bare = names.filter(({ parts, person }) => parts.length === 1 && person !== 'no');
  const people = clustered([...inText, ...inHeadlines], bare, words, stands)
    .map((cluster) => toPerson(cluster, sentences, words))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  return withGenders(people, sentences, words);
}

function toPerson(
  { names, full, surname, gender }: Cluster,
  sentences: readonly Sentence[],
  words: ReadingWords,
): Person {
  const ordered = [...names].sort((a, b) => a.sentence - b.sentence || a.first - b.first);
  const fullest = ordered.find(({ parts }) => parts.filter((part) => !isSuffix(part, words)).join() === full.join());
  const descriptions = new Set<string>();
  for (const name of ordered) for (const word of described(name, sentences, words)) descriptions.add(word);
  return {
    name: (fullest?.parts ?? full).join(' '),
    surname,
    gender,
    role: ordered.map((name) => roleOf(name, sentences, words)).find((role) => role !== null) ?? null,
    descriptions,
    mentions: ordered.map(({ sentence, from, first, last }) => {
      const { tokens } = sentences[sentence] as Sentence;
      const [start, end] = [(tokens[first] as Token).start, (tokens[last] as Token).end];
      return { sentence, from, first, last, start, end };
    }),
  };
}

/** "Prime Minister" or "campaign chairman" right before a name. */
function roleOf({ first, office, sentence }: Name, sentences: readonly Sentence[], words: ReadingWords): Range | null {
  const { tokens } = sentences[sentence] as Sentence;
  const start = (at: number) => (tokens[at] as Token).start;
  if (office) {
    const courtesy = words.honorifics.has((tokens[office.first] as Token).text.replace(/\.$/, ''));
    return courtesy ? null : { start: start(office.first), end: (tokens[office.last] as Token).end };
  }
  let at = first;
  while (words.roles.has(tokens[at - 1]?.text ?? '')) at--;
  return at < first ? { start: start(at), end: (tokens[first - 1] as Token).end } : null;
}

function described(name: Name, sentences: readonly Sentence[], words: ReadingWords): string[] {
  const { tokens } = sentences[name.sentence] as Sentence;
  const found: string[] = [];
  let at = name.first - 1;
  // "Japan's Prime Minister", "Texas delegate": back to the start of the noun phrase
  for (; at >= 0 && name.first - at < 8; at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'possessive') continue;
    if (token.kind !== 'word' || (at < name.from && !/^\p{Lu}/u.test(token.text) && !words.roles.has(token.lower)))
      break;
    found.push(token.lower);
  }
  return [...found, ...apposition(tokens, name.last + 1, words)];
}

/** The roles in what stands between the comma at `at` and the next mark; none when a verb shows it to be a clause. */
function apposition(tokens: readonly Token[], at: number, words: ReadingWords): string[] {
  if (tokens[at]?.text !== ',') return [];
  const end = tokens.findIndex(({ kind }, index) => index > at && (kind === 'punctuation' || kind === 'quoted'));
  const inside = tokens.slice(at + 1, end < 0 ? undefined : end).map(({ lower }) => lower);
  if (inside[0] !== 'who' && inside.some((word) => words.saying.has(word) && !words.roles.has(word))) return [];
  return inside.filter((word) => words.roles.has(word) || words.anaphoric.has(word));
}
