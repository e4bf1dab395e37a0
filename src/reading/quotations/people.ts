import type { Range } from '../../text/range.ts';
import { withGenders } from './gender.ts';
import { markedWords } from './marks.ts';
import { folded, type Gender, isCapital, isFirstName, isSuffix, type Name, namesIn } from './names.ts';
import { isVerb } from './phrases.ts';
import { isDash, readSentences, type Sentence, type Token } from './prose.ts';
import type { ReadingWords } from './words.ts';

/** A person as one text names him or her. */
export interface Person {
  /** The fullest form of the name in the text, without titles. */
  readonly name: string;
  readonly surname: string;
  readonly gender: Gender;
  /** Titles as printed before the name, the first first. */
  readonly titles: readonly string[];
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

interface Cluster {
  readonly names: Name[];
  readonly full: string[];
  surname: string;
  gender: Gender;
}

/** The persons named in sentences already read. */
export function peopleIn(sentences: readonly Sentence[], words: ReadingWords): Person[] {
  const common = lowerCaseWords(sentences, words);
  const names = sentences.flatMap((sentence, number) => namesIn(sentence, number, words, common));
  const clusters: Cluster[] = [];
  const headlines = new Set(sentences.filter(isHeadline));
  const full = names.filter(({ parts }) => parts.length > 1);
  const inText = full.filter(({ sentence }) => !headlines.has(sentences[sentence] as Sentence));
  const sure = (name: Name) => isPerson(name, sentences, words);
  for (const name of inText) if (sure(name)) addFull(clusters, name);
  for (const name of full)
    if (headlines.has(sentences[name.sentence] as Sentence) && name.parts.length < 3 && sure(name))
      addFull(clusters, name);
  // the return of the surname alone makes a name a person's too; if others bear it, the whole name must return ("Humble Ito")
  const bare = new Set(names.flatMap(({ parts, person }) => (parts.length === 1 && person !== 'no' ? parts : [])));
  const known = new Set(clusters.map(({ surname }) => surname));
  for (const name of inText) {
    const family = name.parts.at(-1) ?? '';
    if (name.person !== 'likely' || !bare.has(family)) continue;
    if (!known.has(folded(family)) || inText.filter(({ parts }) => parts.join() === name.parts.join()).length > 1) {
      addFull(clusters, name);
    }
  }
  for (const name of names)
    if (name.parts.length === 1 && name.person !== 'no') addBare(clusters, name, sentences, words);
  const people = clusters
    .filter((cluster) => cluster.names.length > 0)
    .map((cluster) => toPerson(cluster, sentences, words))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  return withGenders(people, sentences, words);
}

/** A line in which nearly every longer word has a capital: names in it may run into other words. */
function isHeadline({ tokens }: Sentence): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length > 3 && long.filter(({ text, lower }) => text !== lower).length > 0.8 * long.length;
}

/** Words that the text has in lower case too, but not those that follow a first name: "Marty Small". */
function lowerCaseWords(sentences: readonly Sentence[], words: ReadingWords): Set<string> {
  const found = new Set<string>();
  const families = new Set<string>();
  for (const { tokens } of sentences) {
    tokens.forEach((token, at) => {
      if (isCapital(token) && isFirstName(tokens[at - 1]?.text ?? '', words)) families.add(token.lower);
      else if (!isCapital(token)) found.add(token.lower);
    });
  }
  for (const family of families) found.delete(family);
  return found;
}

/** Whether a name shaped like a person's stands where persons stand: beside a verb of saying, a role or an apposition. */
function isPerson(name: Name, sentences: readonly Sentence[], words: ReadingWords): boolean {
  if (name.person === 'certain' || name.person === 'no' || name.person === 'surname') return name.person === 'certain';
  const { tokens } = sentences[name.sentence] as Sentence;
  const before = tokens[name.from - 1]?.lower ?? '';
  const after = tokens[name.last + 1];
  const beyond = tokens[name.last + 2]?.lower ?? '';
  // a signature: “…” — Ann Ito
  if (isDash(tokens[name.from - 1]) && tokens[name.from - 2]?.kind === 'quoted') return true;
  if (words.saying.has(before) || words.saying.has(after?.text ?? '')) return true;
  // “…,” grinned Ann Ito; “…,” said farm owner Ann Ito
  for (let at = name.from - 1; at > name.from - 6 && /word|possessive/.test(tokens[at]?.kind ?? ''); at--) {
    if (tokens[at - 1]?.kind === 'quoted' && isVerb(tokens, at, words)) return true;
    if (tokens[at - 1]?.text === ',' && words.saying.has((tokens[at] as Token).lower)) return true;
  }
  if (after && words.adverbs.has(after.lower) && words.saying.has(beyond)) return true;
  if (name.person === 'likely' && words.auxiliaries.has(after?.lower ?? '')) return true;
  if (name.person === 'bare') return before === ',' && words.roles.has(tokens[name.from - 2]?.lower ?? '');
  if (words.roles.has(before) && !words.groups.has(before)) return true;
  return (
    after?.text === ',' &&
    /^(?:who|an?|the|\d+|his|her|whose|\p{Ll}+)$/u.test(beyond) &&
    !words.conjunctions.has(beyond)
  );
}

function addFull(clusters: Cluster[], name: Name): void {
  const parts = name.parts.filter((part) => !isSuffix(part));
  const surname = folded(parts.at(-1) ?? '');
  const same = clusters.find(
    (cluster) =>
      folded(cluster.full.join('')) === folded(parts.join('')) ||
      [...parts].sort().join(' ') === [...cluster.full].sort().join(' ') ||
      (cluster.surname === surname && agree(cluster.full[0] ?? '', parts[0] ?? '')),
  );
  if (!same) clusters.push({ names: [name], full: [...parts], surname, gender: name.gender });
  else {
    same.names.push(name);
    if (same.gender === 'unknown') same.gender = name.gender;
    if (parts.length > same.full.length) same.full.splice(0, Infinity, ...parts);
  }
}

const agree = (a: string, b: string) => {
  const [x, y] = [folded(a), folded(b)];
  return x.startsWith(y) || y.startsWith(x);
};

function addBare(clusters: Cluster[], name: Name, sentences: readonly Sentence[], words: ReadingWords): void {
  const word = folded(name.parts[0] ?? '');
  const titled = name.titles.length > 0;
  const fits = (cluster: Cluster) => !titled || (compatible(cluster.gender, name.gender) && introduced(cluster, name));
  let found = clusters.filter((cluster) => cluster.surname === word && fits(cluster));
  if (name.person === 'surname' && !found.length) return;
  if (!found.length)
    found = clusters.filter((cluster) => cluster.full.some((part) => folded(part) === word) && fits(cluster));
  if (!found.length && (name.person === 'certain' || isPerson(name, sentences, words))) {
    const gender = titled ? name.gender : 'unknown';
    clusters.push({ names: [name], full: [name.parts[0] ?? ''], surname: word, gender });
  } else if (found.length) {
    const chosen = nearest(found, name);
    chosen.names.push(name);
    // "Ms." tells more than a first name does
    if (titled && name.gender !== 'unknown') chosen.gender = name.gender;
  }
}

const compatible = (a: Gender, b: Gender) => a === b || a === 'unknown' || b === 'unknown';

/** A title and a surname are somebody else's than a full name that only comes later, unless that has the title too. */
function introduced({ names }: Cluster, { sentence, titles }: Name): boolean {
  const shared = names.some((other) => other.titles.some((title) => titles.includes(title)));
  return shared || names.some((other) => other.sentence <= sentence);
}

/** Of several of one name: the one named in full just before, else the one named in full or with a title most often. */
function nearest(clusters: readonly Cluster[], name: Name): Cluster {
  const whole = (cluster: Cluster) =>
    cluster.names.filter(({ parts, titles }) => parts.length > 1 || titles.length > 0);
  const near = clusters.filter((cluster) =>
    whole(cluster).some(
      ({ sentence, parts }) => parts.length > 1 && sentence <= name.sentence && sentence >= name.sentence - 2,
    ),
  );
  const pool = near.length === 1 ? near : clusters;
  return pool.reduce((best, cluster) => (whole(cluster).length > whole(best).length ? cluster : best));
}

function toPerson(
  { names, full, surname, gender }: Cluster,
  sentences: readonly Sentence[],
  words: ReadingWords,
): Person {
  const ordered = [...names].sort((a, b) => a.sentence - b.sentence || a.first - b.first);
  const fullest = ordered.find(({ parts }) => parts.filter((part) => !isSuffix(part)).join() === full.join());
  const descriptions = new Set<string>();
  for (const name of ordered) for (const word of described(name, sentences, words)) descriptions.add(word);
  return {
    name: (fullest?.parts ?? full).join(' '),
    surname,
    gender,
    titles: [...new Set(ordered.flatMap(({ titles }) => (titles.length ? [titles.join(' ')] : [])))],
    descriptions,
    mentions: ordered.map(({ sentence, from, first, last }) => {
      const { tokens } = sentences[sentence] as Sentence;
      const [start, end] = [(tokens[first] as Token).start, (tokens[last] as Token).end];
      return { sentence, from, first, last, start, end };
    }),
  };
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
