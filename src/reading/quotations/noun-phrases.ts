import { ARTICLES, OBJECTS, POSSESSIVES, REFLEXIVES, SUBJECTS } from '../grammar.ts';
import { isCapital, isTitle } from './names.ts';
import type { Mention, Person } from './people.ts';
import type { Token } from './prose.ts';
import type { ReadingWords } from './quotation-words.ts';
import { isVerb, verbHere } from './verbs.ts';

/** A noun phrase as token indexes: who or what it names, and where the words after it go on. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** The token after the phrase with its "of" and "for" phrases. */
  readonly end: number;
  readonly kind: 'person' | 'pronoun' | 'organisation' | 'nominal';
  readonly person: Person | null;
  /** The last word, lower case: the pronoun, "spokesman", "ministry". */
  readonly head: string;
  readonly determiner: string | null;
}

/** What a phrase can be read from: a sentence's tokens and the persons named in it, by token index. */
export interface SpeechScene {
  readonly tokens: readonly Token[];
  readonly persons: ReadonlyMap<number, { readonly person: Person; readonly mention: Mention }>;
  readonly words: ReadingWords;
}

const PRONOUNS = new Set([...SUBJECTS, 'who']);
/** No noun goes before these in its phrase. */
const OPENERS = new Set([...ARTICLES, ...POSSESSIVES, 'no', 'every', 'such']);
/** No part of a phrase around a noun. */
const OTHERS = new Set([...OBJECTS, ...REFLEXIVES, 'hers', 'mine', 'there', 'here', 'how', 'why', 'what']);

/** The noun phrase that starts at token `at`, if one does. */
export function nounPhraseAt(scene: SpeechScene, at: number): Phrase | null {
  const { tokens, words } = scene;
  const start = tokens[at];
  if (start?.kind !== 'word' || !mayStart(scene, at)) return null;
  const { lower } = start;
  if (isPronoun(start)) {
    return { first: at, last: at, end: at + 1, kind: 'pronoun', person: null, head: lower, determiner: null };
  }
  const core = withOffice(scene, coreFrom(scene, at));
  const { last, person, named } = core;
  if (last < 0 || (last === at && /^(?:that|which)$/.test(lower))) return null;
  const kind = person ? 'person' : named && isOrganisation(scene, at, last) ? 'organisation' : 'nominal';
  const determiner = words.determiners.has(lower) ? lower : null;
  const head = (tokens[last] as Token).lower;
  return { first: at, last, end: pastPrepositions(scene, last + 1), kind, person, head, determiner };
}

/** The words of a phrase up to its last noun; `last` is -1 when there is none. */
interface Core {
  readonly last: number;
  readonly person: Person | null;
  readonly named: boolean;
}

/** Longer phrases are not believed. */
const LONGEST = 16;

function coreFrom(scene: SpeechScene, at: number): Core {
  const { tokens, persons, words } = scene;
  let core: Core = { last: -1, person: null, named: false };
  for (let j = at; j < tokens.length && j - at < LONGEST; j++) {
    const token = tokens[j] as Token;
    const known = persons.get(j);
    if (known) {
      j = known.mention.last;
      core = { last: j, person: known.person, named: true };
    } else if (j > at && isPossessive(tokens, j)) core = { last: -1, person: null, named: false };
    else if (token.kind === 'quoted') {
      // the “quiet” town, but not “…,” Ito said
      if (j === at || core.last >= 0 || !/[\p{L}\p{N}]/u.test(token.ends)) break;
    } else {
      if (token.kind !== 'word' || !continues(scene, at, j, core.last)) break;
      const capital = isCapital(token) && !words.determiners.has(token.lower);
      if (!capital && words.adverbs.has(token.lower) && core.last >= 0) break;
      core = { last: OPENERS.has(token.lower) ? core.last : j, person: null, named: capital };
    }
  }
  return core;
}

/** "Secretary of State Ann Ito", "Governor and party chief Ann Ito": the office goes with the person. */
function withOffice(scene: SpeechScene, core: Core): Core {
  const { tokens, words } = scene;
  const title = (tokens[core.last]?.text ?? '').replace(/\.$/, '');
  if (!isTitle(title, words) || !/^(?:of|and)$/.test(tokens[core.last + 1]?.lower ?? '')) return core;
  const office = nounPhraseAt(scene, core.last + 2);
  const bare = tokens[office?.first ?? -1]?.text === office?.person?.name.split(' ')[0];
  return office?.person && !bare ? { last: office.last, person: office.person, named: true } : core;
}

/** Not "however", nor a participle that opens the sentence: "Asked about it", "Speaking in May". */
function mayStart({ tokens, persons, words }: SpeechScene, at: number): boolean {
  const { lower, text } = tokens[at] as Token;
  if (persons.has(at)) return true;
  if (words.adverbs.has(lower) && !words.times.has(text)) return false;
  return at > 0 || PRONOUNS.has(lower) || !(words.saying.has(lower) || /(?:ing|ed)$/.test(lower));
}

const isPronoun = ({ lower, text }: Token) => PRONOUNS.has(lower) && text !== 'US';

/** A title alone names none, nor does a single word that only opens the sentence: "Voters say". */
function isOrganisation({ tokens, words }: SpeechScene, first: number, last: number): boolean {
  const { text } = tokens[last] as Token;
  if (isTitle(text, words)) return false;
  const opens = first === 0 || /^[^\p{L}\p{N}]*$/u.test(tokens[first - 1]?.text ?? '');
  return first < last || !opens || words.organisations.has(text) || words.places.has(text) || /^\p{Lu}+$/u.test(text);
}

/** A possessive ending: 's, or the lone mark of "voters' choice". */
export function isPossessive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'possessive') return true;
  const before = tokens[at - 1];
  return /^[’']$/.test(token?.text ?? '') && before?.end === token?.start && /s$/i.test(before?.text ?? '');
}

/** "former party treasurer Ann Ito": up to five words in lower case, none a verb, and then a person's name. */
export function leadsToPerson({ tokens, persons, words }: SpeechScene, from: number, opens = true): boolean {
  if (persons.size === 0) return false;
  for (let at = from; at < from + 6; at++) {
    if (persons.has(at)) return at > from;
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (/^\p{Lu}/u.test(token.text)) continue;
    const { lower } = token;
    if (words.prepositions.has(lower) || words.conjunctions.has(lower) || words.determiners.has(lower)) return false;
    if (words.adverbs.has(lower) || OTHERS.has(lower) || PRONOUNS.has(lower)) return false;
    if (opens && at === from && /ed$/.test(lower) && !words.saying.has(lower)) continue;
    if (isVerb(tokens, at, words) && !(words.roles.has(lower) && !words.saying.has(lower))) return false;
  }
  return false;
}

/** The token after the "of", "for" and other prepositional phrases that start at `from`. */
export function pastPrepositions(scene: SpeechScene, from: number): number {
  let end = from;
  for (let turn = 0; turn < 5; turn++) {
    const token = scene.tokens[end];
    if (!token || !/^(?:of|for|from|at|in|with|on|to|and)$/.test(token.lower)) return end;
    const inner = nounPhraseAt(scene, end + 1);
    if (!inner || inner.kind === 'pronoun') return end;
    end = inner.end;
  }
  return end;
}

function continues(scene: SpeechScene, at: number, j: number, last: number): boolean {
  const { tokens, words } = scene;
  const { lower, text } = tokens[j] as Token;
  // "Ito's two books"
  if (words.determiners.has(lower)) return j === at || (last < 0 && !OPENERS.has(lower));
  if (words.prepositions.has(lower) || words.conjunctions.has(lower) || words.auxiliaries.has(lower)) return false;
  if (text !== 'US' && (OTHERS.has(lower) || PRONOUNS.has(lower))) return false;
  if (/^\p{Lu}/u.test(text)) return true;
  if (words.roles.has(lower) || words.documents.has(lower))
    return !words.saying.has(lower) || !isVerb(tokens, j, words) || !verbHere(tokens, j, last, words);
  if (leadsToPerson(scene, j, j === at)) return true;
  // "former senator"
  if (j === at) return words.roles.has(tokens[j + 1]?.lower ?? '') && !isVerb(tokens, j, words);
  if (isVerb(tokens, j, words)) return !verbHere(tokens, j, last, words);
  // other words in lower case belong to a phrase that began with a determiner or a possessive
  return tokens.slice(at, j).some((token, k) => words.determiners.has(token.lower) || isPossessive(tokens, at + k));
}
