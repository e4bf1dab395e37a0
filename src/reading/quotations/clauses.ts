import { isVerb, leadsToPerson, type Phrase, phraseAt, type Scene } from './phrases.ts';
import type { Token } from './prose.ts';

/** A subject and its verb. */
export interface Clause {
  readonly subject: Phrase;
  /** Index of the main verb's token. */
  readonly verb: number;
  readonly saying: boolean;
  /** A clause of its own, or one that "and", "but" or a semicolon sets beside another. */
  readonly root: boolean;
  /** Opened by "when", "as", "if", "that" and the like. */
  readonly subordinate: boolean;
}

const BESIDE = /^(?:and|but|while|whereas|;|with)$/;

/** The clauses of a sentence whose subject stands before its verb, in order of their subjects. */
export function clausesOf(scene: Scene): Clause[] {
  const found: Clause[] = [];
  let free = 0;
  for (let at = 0; at < scene.tokens.length; at++) {
    if (at < free || !mayOpen(scene, at)) continue;
    const clause = clauseAt(scene, at, !found.some(({ root }) => root));
    if (!clause) continue;
    found.push(clause);
    free = clause.verb > clause.subject.end ? clause.subject.end : clause.subject.last + 1;
  }
  return found;
}

/** The clause whose subject starts at token `at`, if the words there are a subject followed by its verb. */
export function clauseAt(scene: Scene, at: number, first = false): Clause | null {
  const subject = phraseAt(scene, at);
  if (!subject || scene.words.times.has(scene.tokens[subject.last]?.text ?? '')) return null;
  for (const place of verbPlaces(scene, subject)) {
    const verb = verbAt(scene, place);
    if (!verb) continue;
    const opener = scene.tokens[at - 1]?.lower ?? '';
    const subordinate = scene.words.conjunctions.has(opener) && !BESIDE.test(opener);
    const beside = BESIDE.test(opener) || (BESIDE.test(scene.tokens[at - 2]?.lower ?? '') && opener === ',');
    const opens = first && (at === 0 || opener === ',' || /^\p{Lu}|^\W/u.test(scene.tokens[at - 1]?.text ?? ''));
    return { subject, ...verb, subordinate, root: !subordinate && subject.head !== 'who' && (opens || beside) };
  }
  return null;
}

function mayOpen(scene: Scene, at: number): boolean {
  const { tokens, persons, words } = scene;
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return false;
  const before = tokens[at - 1];
  if (
    before &&
    words.prepositions.has(before.lower) &&
    !words.conjunctions.has(before.lower) &&
    before.lower !== 'with'
  )
    return false;
  if (before?.kind === 'possessive') return false;
  if (/^(?:he|she|they|it|i|we|who)$/.test(token.lower)) return true;
  const { lower, text } = token;
  if (persons.has(at) || words.determiners.has(lower) || words.roles.has(lower) || /^\p{Lu}/u.test(text)) return true;
  return leadsToPerson(scene, at);
}

/** Where the subject's verb may stand: at once, after brackets, or after what commas or dashes set off. */
function verbPlaces({ tokens }: Scene, subject: Phrase): number[] {
  const places = subject.end === subject.last + 1 ? [subject.end] : [subject.end, subject.last + 1];
  if (subject.kind === 'pronoun') return places;
  for (const place of places.slice()) {
    let after = place;
    if (/^[([]$/.test(tokens[after]?.text ?? '')) {
      const close = tokens.findIndex((token, at) => at > after && /^[)\]]$/.test(token.text));
      if (close < 0) continue;
      after = close + 1;
      places.push(after);
    }
    const mark = tokens[after]?.text ?? '';
    if (!/^[,—–-]$/.test(mark)) continue;
    for (let at = after + 1; at < tokens.length && at < after + 30; at++) {
      if (tokens[at]?.text === mark) places.push(at + 1);
    }
  }
  return places;
}

function verbAt({ tokens, words }: Scene, place: number): { verb: number; saying: boolean } | null {
  let at = place;
  let passive = false;
  let helped = false;
  for (; at < place + 6 && at < tokens.length; at++) {
    const { lower, text } = tokens[at] as Token;
    const helper = words.auxiliaries.has(lower) || /^[’']s$/.test(lower);
    if (!helper && !words.adverbs.has(lower) && !/ly$/.test(lower) && lower !== 'to') break;
    if (text !== lower) break;
    if (helper) helped = true;
    passive = helper ? /^(?:is|are|was|were|be|been|being)$/.test(lower) : passive;
  }
  const token = tokens[at];
  if (!token || !isVerb(tokens, at, words)) return helped ? { verb: at - 1, saying: false } : null;
  const active = !passive || /ing$|^quoted$/.test(token.lower);
  return { verb: at, saying: active && words.saying.has(token.lower) };
}
