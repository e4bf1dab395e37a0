import type { Library } from '../library/library.ts';
import { alternatives } from '../text/patterns.ts';
import type { Range } from '../text/range.ts';
import { isEastAsian } from '../text/script.ts';
import { fold } from '../text/tokenize.ts';

/** What a name in a question may be of. */
export type NameKind = 'person' | 'place' | 'time';

/** One or more names of a kind in a row, "Kishida and Yoon", with the preposition and space before them, if any. */
interface Run extends Range {
  readonly preposition?: string;
}

/** What follow-ups are read with: the word lists, and the people, places and times that a snapshot knows. */
export interface FollowUpReader {
  /** At a line's beginning. */
  readonly lead: RegExp;
  readonly preposition: RegExp;
  /** The first word that asks, anywhere. */
  readonly anyAsk: RegExp;
  /** A word that asks for a circumstance, alone. */
  readonly adverb: RegExp;
  /** A whole question of yes or no, or one for a circumstance; the first group is what a word that asks may stand before. */
  readonly clause: RegExp;
  /** A whole question for what something is; the first group is the thing, the second what it is called. */
  readonly definition: RegExp;
  /** A whole question for a number of things; the first group is the things, the second when, where and with whom they were. */
  readonly counted: RegExp;
  /** What a bare word that asks stands for: どこ for どこで. */
  readonly whole: ReadonlyMap<string, string>;
  /** Words for one person, and for several, of the question before. */
  readonly person: RegExp;
  readonly people: RegExp;
  /** Greetings and the like. */
  readonly talk: RegExp;
  /** A question's topic, up to the next preposition; its preposition is the first group. */
  readonly topic: RegExp;
  /** At a line's end. */
  readonly ending: RegExp;
  readonly back: ReadonlySet<string>;
  readonly aside: ReadonlySet<string>;
  /** Words that name nothing. */
  readonly empty: ReadonlySet<string>;
  /** What kind of names a text consists of, if it consists of one kind. */
  kindOf(text: string): NameKind | undefined;
  /** Where a text names something of a kind. */
  runsOf(text: string, kind: NameKind): readonly Run[];
}

/** The words before a noun, as a pattern. */
export const ARTICLE = '(?:the|an?)';

const KINDS: readonly NameKind[] = ['person', 'place', 'time'];

const readers = new WeakMap<Library, FollowUpReader>();

/** The reader of a snapshot; made once. */
export function followUpReader(library: Library): FollowUpReader {
  const known = readers.get(library) ?? readerOf(library);
  readers.set(library, known);
  return known;
}

function readerOf(library: Library): FollowUpReader {
  const { followUps, questions } = library.knowledge.words;
  const prepositions = anyOf(followUps.prepositions);
  const between = betweenNames(followUps.between);
  const people = spellingsOf(peopleOf(library));
  const places = spellingsOf(placesOf(library));
  const row = (name: string) => `${name}(?:${between}${name})*`;
  const times = timesOf(questions.signs.months, followUps.spans);
  // a pattern of all the names known would take a second to make
  const patternFor: Readonly<Record<NameKind, (text: string) => string>> = {
    person: (text) => row(anyOf(people.filter((name) => text.toLowerCase().includes(name)))),
    place: (text) => row(anyOf(places.filter((name) => text.toLowerCase().includes(name)))),
    time: () => times,
  };
  const kindOf = (text: string) =>
    KINDS.find((kind) => new RegExp(`^(?:${patternFor[kind](text)})$`, 'iu').test(text.trim()));
  return {
    lead: new RegExp(`^${anyOf(followUps.leads)}[,、\\s]*`, 'iu'),
    preposition: new RegExp(`^${prepositions}\\s+`, 'iu'),
    anyAsk: new RegExp(anyOf(followUps.asks), 'iu'),
    adverb: new RegExp(`^${anyOf(followUps.adverbs)}$`, 'iu'),
    clause: new RegExp(`^(?:${anyOf(followUps.adverbs)}\\s+)?(${anyOf(followUps.auxiliaries)}\\s.+)$`, 'iu'),
    definition: new RegExp(
      `^(?!${anyOf(followUps.adverbs)})${anyOf(followUps.asks)}\\s+${anyOf(followUps.auxiliaries)}\\s+((?:${ARTICLE}\\s+)?(.+))$`,
      'iu',
    ),
    counted: new RegExp(
      `^${anyOf(followUps.counts)}\\s+(.+?)(?:\\s+${anyOf(followUps.existing)})?(\\s+${prepositions}\\s.+)?$`,
      'iu',
    ),
    whole: new Map(Object.entries(followUps.whole)),
    person: new RegExp(anyOf(followUps.person), 'giu'),
    people: new RegExp(anyOf(followUps.people), 'giu'),
    talk: new RegExp(anyOf(followUps.talk), 'giu'),
    topic: new RegExp(`(${anyOf(followUps.topics)})\\s+.+?(?=\\s+${prepositions}\\s|$)`, 'iu'),
    ending: new RegExp(`(?<=[^\\p{Script=Latin}\\s])\\s*${anyOf(followUps.endings)}$`, 'u'),
    back: new Set(followUps.back),
    aside: new Set(followUps.aside),
    empty: new Set(
      [...questions.stop, ...questions['east-asian-stop'], ...followUps.back, ...followUps.happening].map(fold),
    ),
    kindOf,
    runsOf: (text, kind) => {
      const known = new RegExp(`(${prepositions}\\s+)?(${patternFor[kind](text)})`, 'giu');
      const found = [...text.matchAll(known)].map(runOf);
      if (kind !== 'place') return found;
      // "the Washington Declaration" names no place, "in Kanazawa" does
      const somewhere = found.filter(({ end }) => !/^\s+\p{Lu}/u.test(text.slice(end)));
      const others = [...text.matchAll(SOMEWHERE)].map(runOf);
      return somewhere.length > 0 ? somewhere : others.filter(({ start, end }) => !kindOf(text.slice(start, end)));
    },
  };
}

const SOMEWHERE = /((?<!\p{L})(?:in|at)\s+)(\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+)*)/gu;

function runOf({ index, 0: whole, 1: preposition, 2: row = '' }: RegExpExecArray): Run {
  const end = index + whole.length;
  return { start: end - row.length, end, ...(preposition ? { preposition } : {}) };
}

/** A pattern for any of these words, as whole words where their script sets spaces. */
function anyOf(words: readonly string[]): string {
  const whole = words.filter((word) => !isEastAsian(word));
  return `(?:(?<![\\p{L}\\p{N}])${alternatives(whole)}(?![\\p{L}\\p{N}])|${alternatives(words.filter(isEastAsian))})`;
}

/** A pattern for what stands between two names of a row: a mark, spaces, or one of these words. */
function betweenNames(words: readonly string[]): string {
  const spaced = alternatives(words.filter((word) => !isEastAsian(word)));
  return `(?:\\s*,\\s*|\\s+${spaced}\\s+|\\s*[-–・]\\s*|\\s+|${alternatives(words.filter(isEastAsian))}\\s*)`;
}

function timesOf(months: readonly string[], spans: readonly string[]): string {
  const year = '(?:19|20)\\d\\d(?!\\d)年?(?:년)?';
  const month = anyOf(months);
  const day = '\\d{1,2}(?:st|nd|rd|th)?(?![\\d\\p{L}])';
  return `(?:${day}\\s+)?${month}(?:\\s+${day})?(?:,?\\s+${year})?|${year}|${anyOf(spans)}`;
}

const spellingsOf = (names: readonly string[]) => [...new Set(names.map((name) => name.toLowerCase()))];

function peopleOf({ knowledge, quotations, summits }: Library): string[] {
  const spellings = knowledge.people.flatMap(({ name, aliases }) => [name, ...aliases]);
  const quoted = quotations.flatMap(({ speaker }) => speaker ?? []);
  return [...spellings, ...quoted, ...summits.flatMap(({ leaders }) => leaders)];
}

function placesOf({ knowledge, summits }: Library): string[] {
  const countries = [...knowledge.words.countries].flat(2).map((form) => form.replace(/^the\s+/i, ''));
  const places = summits.flatMap(({ place }) => place?.split(/\s*,\s*/) ?? []);
  // "us" is no country
  return [...countries, ...places].filter((name) => name.length > 2 || isEastAsian(name));
}
