import { BE, SUBJECTS } from '../grammar.ts';
import { leadsToPerson, nounPhraseAt, type Phrase, pastPrepositions, type SpeechScene } from './noun-phrases.ts';
import { isDash, type Token } from './prose.ts';
import { isVerb } from './verbs.ts';

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

const BESIDE = /^(?:and|but|while|whereas|;)$/;

/** The clauses of a sentence whose subject stands before its verb, in order of their subjects. */
export function clausesOf(scene: SpeechScene): Clause[] {
  const { tokens, words } = scene;
  const found: Clause[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!mayOpen(scene, at)) continue;
    const before = tokens[at - 1]?.lower ?? '';
    if (words.prepositions.has(before) && !words.conjunctions.has(before)) {
      at = Math.max(at, nounPhraseAt(scene, at)?.last ?? at);
      continue;
    }
    const clause = clauseAt(scene, at, !found.some(({ root }) => root));
    if (!clause) continue;
    found.push(clause);
    at = clause.verb >= clause.subject.end ? clause.subject.end - 1 : clause.subject.last;
  }
  return found;
}

/** The clause whose subject starts at token `at`, if the words there are a subject followed by its verb. */
export function clauseAt(scene: SpeechScene, at: number, first = false): Clause | null {
  const { tokens, words } = scene;
  const subject = nounPhraseAt(scene, at);
  if (!subject || words.times.has(tokens[subject.last]?.text ?? '')) return null;
  for (const place of verbPlaces(scene, subject)) {
    const verb = verbAt(scene, place);
    if (!verb) continue;
    const opener = tokens[at - 1];
    const lower = opener?.lower ?? '';
    const subordinate = words.conjunctions.has(lower) && !BESIDE.test(lower);
    const beside =
      opener?.kind === 'quoted' || BESIDE.test(lower) || (lower === ',' && BESIDE.test(tokens[at - 2]?.lower ?? ''));
    const opens = first && (!opener || lower === ',' || opener.kind === 'quoted' || /^\p{Lu}|^\W/u.test(opener.text));
    return {
      subject: apposed(scene, subject),
      ...verb,
      subordinate,
      root: !subordinate && subject.head !== 'who' && (opens || beside),
    };
  }
  return null;
}

/** "Her lawyer, Ken Ito," names a person after all. */
export function apposed(scene: SpeechScene, phrase: Phrase): Phrase {
  if (phrase.kind !== 'nominal' || !isBreak(scene.tokens[phrase.end])) return phrase;
  const next = nounPhraseAt(scene, phrase.end + 1);
  const full = next && (next.first < next.last || isBreak(scene.tokens[next.end]));
  return next?.kind === 'person' && full ? { ...next, first: phrase.first } : phrase;
}

function mayOpen(scene: SpeechScene, at: number): boolean {
  const { tokens, persons, words } = scene;
  const { kind, lower, text } = tokens[at] as Token;
  if (kind !== 'word' || tokens[at - 1]?.kind === 'possessive') return false;
  // "you know" is an aside
  if (lower === 'who' || (lower !== 'you' && SUBJECTS.has(lower))) return true;
  if (persons.has(at) || words.determiners.has(lower) || words.roles.has(lower) || /^\p{Lu}/u.test(text)) return true;
  return leadsToPerson(scene, at);
}

/** Where the subject's verb may stand: at once, after brackets, or after what commas or dashes set off. */
function verbPlaces(scene: SpeechScene, subject: Phrase): number[] {
  const { tokens } = scene;
  const places = subject.end === subject.last + 1 ? [subject.end] : [subject.end, subject.last + 1];
  if (subject.kind === 'pronoun') return places;
  for (const place of places.slice()) {
    let after = place;
    if (/^[([]$/.test(tokens[after]?.text ?? '')) {
      const close = tokens.findIndex((token, at) => at > after && /^[)\]]$/.test(token.text));
      if (close < 0) continue;
      after = pastPrepositions(scene, close + 1);
      places.push(after);
    }
    if (!isBreak(tokens[after])) continue;
    const mark = tokens[after]?.text;
    // "Ito, head of the office said": the second comma is missing
    const role = nounPhraseAt(scene, after + 1);
    if (role?.kind === 'nominal' && subject.kind === 'person') places.push(role.end);
    for (let at = after + 1; at < tokens.length && at < after + 45; at++) {
      if (tokens[at]?.text === mark) places.push(at + 1);
    }
  }
  return places;
}

function verbAt({ tokens, words }: SpeechScene, place: number): { verb: number; saying: boolean } | null {
  let at = place;
  let passive = false;
  let helped = false;
  for (; at < place + 6 && at < tokens.length; at++) {
    const { lower, text } = tokens[at] as Token;
    const helper = words.auxiliaries.has(lower) || /^[’']s$/.test(lower);
    if (!helper && !words.adverbs.has(lower) && !/ly$/.test(lower) && lower !== 'to') break;
    if (/^\p{Lu}/u.test(text)) break;
    if (helper) helped = true;
    passive = helper ? BE.has(lower) : passive;
  }
  const token = tokens[at];
  if (!token || !isVerb(tokens, at, words)) return helped ? { verb: at - 1, saying: false } : null;
  const active = !passive || /ing$|^quoted$/.test(token.lower);
  // "a statement saying": a participle is no verb of its own
  if (!helped && /ing$/.test(token.lower)) return null;
  return { verb: at, saying: active && words.saying.has(token.lower) };
}

const isBreak = (token: Token | undefined) => token?.text === ',' || isDash(token);
