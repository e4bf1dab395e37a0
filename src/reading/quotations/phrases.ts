import { isCapital, isTitle } from './names.ts';
import type { Mention, Person } from './people.ts';
import type { Token } from './prose.ts';
import type { ReadingWords } from './words.ts';

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
export interface Scene {
  readonly tokens: readonly Token[];
  readonly persons: ReadonlyMap<number, { readonly person: Person; readonly mention: Mention }>;
  readonly words: ReadingWords;
}

const PRONOUN = /^(?:he|she|they|it|i|we|you|who)$/;
const ARTICLE = /^(?:the|an?|his|her|their|its|my|our|your|no|every|such)$/;
const OBJECT = /^(?:him|them|us|me|himself|herself|themselves|itself|hers|mine|there|here|how|why|what)$/;

/** The noun phrase that starts at token `at`, if one does. */
export function phraseAt(scene: Scene, at: number): Phrase | null {
  const { tokens, persons, words } = scene;
  const start = tokens[at];
  if (start?.kind !== 'word') return null;
  if (PRONOUN.test(start.lower) && start.text !== 'US') {
    return { first: at, last: at, end: at + 1, kind: 'pronoun', person: null, head: start.lower, determiner: null };
  }
  if (words.adverbs.has(start.lower) && !persons.has(at) && !words.times.has(start.text)) return null;
  // "Asked about it", "Speaking in May": a participle that opens the sentence
  if (at === 0 && !persons.has(at) && (words.saying.has(start.lower) || /(?:ing|ed)$/.test(start.lower))) return null;
  const determiner = words.determiners.has(start.lower) ? start.lower : null;
  let last = -1;
  let person: Person | null = null;
  let named = false;
  let j = at;
  while (j < tokens.length && j - at < 16) {
    const token = tokens[j] as Token;
    const known = persons.get(j);
    if (known) {
      j = known.mention.last + 1;
      last = j - 1;
      person = known.person;
      named = true;
      continue;
    }
    if (isPossessive(tokens, j) && j > at) {
      person = null;
      named = false;
      last = -1;
      j++;
      continue;
    }
    if (token.kind === 'quoted' && j > at && last < 0 && /[\p{L}\p{N}]/u.test(token.ends)) {
      j++;
      continue;
    }
    if (token.kind !== 'word' || !continues(scene, at, j, last)) break;
    const capital = /^\p{Lu}/u.test(token.text) && !words.determiners.has(token.lower);
    if (!capital && words.adverbs.has(token.lower) && last >= 0) break;
    if (!ARTICLE.test(token.lower)) last = j;
    person = null;
    named = capital;
    j++;
  }
  if (last < 0 || (last === at && /^(?:that|which)$/.test(start.lower))) return null;
  // "Secretary of State Ann Ito", "Governor and party chief Ann Ito"
  const joined =
    isTitle((tokens[last] as Token).text.replace(/\.$/, ''), words) &&
    /^(?:of|and)$/.test(tokens[last + 1]?.lower ?? '');
  const office = joined ? phraseAt(scene, last + 2) : null;
  if (office?.person && tokens[office.first]?.text !== office.person.name.split(' ')[0]) ({ last, person } = office);
  const head = (tokens[last] as Token).lower;
  const organisation = named && isOrganisation(scene, at, last);
  const kind = person ? 'person' : organisation ? 'organisation' : 'nominal';
  return { first: at, last, end: pastPrepositions(scene, last + 1), kind, person, head, determiner };
}

/** A title alone names none, nor does a single word that only opens the sentence: "Voters say". */
function isOrganisation({ tokens, words }: Scene, first: number, last: number): boolean {
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

/** Whether the word at `at`, in lower case, can be a finite verb; a bare form ("state") only after what takes one. */
export function isVerb(tokens: readonly Token[], at: number, words: ReadingWords): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || isCapital(token)) return false;
  const { lower } = token;
  if (words.saying.has(lower)) return !words.bare.has(lower) || takesBare(tokens[at - 1], words);
  if (words.otherPast.has(lower) || words.auxiliaries.has(lower)) return true;
  if (words.prepositions.has(lower) || words.conjunctions.has(lower) || words.determiners.has(lower)) return false;
  return /(?:ed|[^su']s)$/.test(lower) && !/ics$/.test(lower) && lower.length > 3;
}

function takesBare(before: Token | undefined, words: ReadingWords): boolean {
  if (before?.kind !== 'word') return true;
  const { lower } = before;
  if (/^(?:they|we|i|you|who|to|people|men|women)$/.test(lower) || words.auxiliaries.has(lower)) return true;
  return /[^s]s$/.test(lower) || /ly$/.test(lower) || words.adverbs.has(lower);
}

function continues(scene: Scene, at: number, j: number, last: number): boolean {
  const { tokens, words } = scene;
  const { lower, text } = tokens[j] as Token;
  if (words.determiners.has(lower)) return j === at;
  if (words.prepositions.has(lower) || words.conjunctions.has(lower) || words.auxiliaries.has(lower)) return false;
  if (text !== 'US' && (OBJECT.test(lower) || PRONOUN.test(lower))) return false;
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

/** "former party treasurer Ann Ito": up to five words in lower case, none a verb, and then a person's name. */
export function leadsToPerson({ tokens, persons, words }: Scene, from: number, opens = true): boolean {
  for (let at = from; at < from + 6; at++) {
    if (persons.has(at)) return at > from;
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (/^\p{Lu}/u.test(token.text)) continue;
    const { lower } = token;
    if (words.prepositions.has(lower) || words.conjunctions.has(lower) || words.determiners.has(lower)) return false;
    if (words.adverbs.has(lower) || OBJECT.test(lower) || PRONOUN.test(lower)) return false;
    if (opens && at === from && /ed$/.test(lower) && !words.saying.has(lower)) continue;
    if (isVerb(tokens, at, words) && !(words.roles.has(lower) && !words.saying.has(lower))) return false;
  }
  return false;
}

/** A word shaped like a verb is one after a noun, unless another verb follows at once ("the ads said"). */
function verbHere(tokens: readonly Token[], j: number, last: number, words: ReadingWords): boolean {
  if (last < 0) return false;
  const { lower } = tokens[j] as Token;
  if (words.speechNouns.has(lower) && /^[,.;]$/.test(tokens[j + 1]?.text ?? '')) return false;
  if (words.saying.has(lower) && !words.documents.has(lower)) return true;
  if (words.otherPast.has(lower)) return true;
  return /ed$/.test(lower) || tokens[j + 1]?.lower === 'not' || !isVerb(tokens, j + 1, words);
}

/** The token after the "of", "for" and other prepositional phrases that start at `from`. */
export function pastPrepositions(scene: Scene, from: number): number {
  let end = from;
  for (let turn = 0; turn < 5; turn++) {
    const token = scene.tokens[end];
    if (!token || !/^(?:of|for|from|at|in|with|on|to|and)$/.test(token.lower)) return end;
    const inner = phraseAt(scene, end + 1);
    if (!inner || inner.kind === 'pronoun') return end;
    end = inner.end;
  }
  return end;
}
