import { clauseWords, type SentenceText } from '../clauses.ts';
import { BE } from '../grammar.ts';
import { phraseAt } from '../phrases.ts';
import type { EventKind, EventWords } from './event-words.ts';

/** Words of a sentence as half-open indices. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** The words that tell of an event: a verb, and the noun that it needs, if it needs one; or a noun alone. */
export interface Trigger {
  readonly kind: EventKind;
  readonly verb: WordRange | null;
  readonly noun: WordRange | null;
  /** The clause that tells of it. */
  readonly clause: number;
  readonly planned: boolean;
}

const POINTERS = new Set(['it', 'they', 'them', 'which']);

/** What a sentence says happened by verbs, in order; `isPlanned` tells whether plans stand before a verb. */
export function triggersIn(sentence: SentenceText, lists: EventWords, isPlanned: (verb: number) => boolean): Trigger[] {
  const found: Trigger[] = [];
  const first = firstWords(lists);
  for (let at = 0; at < sentence.words.length; at++) {
    const trigger = first.has(sentence.words[at]?.lower ?? '') ? triggerAt(sentence, at, lists, isPlanned(at)) : null;
    if (!trigger) continue;
    found.push(trigger);
    at = (trigger.verb as WordRange).to - 1;
  }
  return found;
}

/** The documents that a sentence names beside a year, each with that year, as far as no verb tells of them. */
export function namedBeside<Year extends WordRange>(
  sentence: SentenceText,
  lists: EventWords,
  years: readonly Year[],
  told: readonly Trigger[],
): { readonly trigger: Trigger; readonly year: Year }[] {
  return years.flatMap((year) => {
    for (const { kind, nouns, named } of lists.kinds) {
      const noun = named ? nounBeside(sentence, year, nouns, lists) : null;
      if (!noun || told.some((trigger) => trigger.noun?.from === noun.from)) continue;
      const clause = sentence.clauses[noun.from] as number;
      return [{ trigger: { kind, verb: null, noun, clause, planned: false }, year }];
    }
    return [];
  });
}

const known = new WeakMap<EventWords, ReadonlySet<string>>();

/** The words with which the verbs of all kinds begin. */
function firstWords(lists: EventWords): ReadonlySet<string> {
  const found =
    known.get(lists) ??
    new Set(
      lists.kinds
        .flatMap(({ verbs, makers, planned }) => [...verbs, ...makers, ...planned])
        .map((phrase) => phrase.split(' ')[0] ?? ''),
    );
  known.set(lists, found);
  return found;
}

function triggerAt(sentence: SentenceText, at: number, lists: EventWords, planned: boolean): Trigger | null {
  const { words, clauses } = sentence;
  const clause = clauses[at] as number;
  for (const { kind, verbs, makers, nouns, actors, planned: toCome } of lists.kinds) {
    const alone = phraseAt(words, at, verbs) || (planned ? phraseAt(words, at, toCome) : 0);
    if (alone > 0) return { kind, verb: { from: at, to: at + alone }, noun: null, clause, planned };
    const maker = phraseAt(words, at, makers);
    const verb = { from: at, to: at + maker };
    const noun = maker > 0 ? nounOf(sentence, verb, { nouns, actors }, lists) : null;
    if (noun) return { kind, verb, noun, clause, planned };
  }
  return null;
}

/** The noun that goes with a verb: after it, or before it in the passive; in an earlier clause when a pronoun or nothing stands for it. */
function nounOf(
  sentence: SentenceText,
  verb: WordRange,
  { nouns, actors }: Pick<EventWords['kinds'][number], 'nouns' | 'actors'>,
  lists: EventWords,
): WordRange | null {
  const { words, clauses } = sentence;
  const { from, to } = clauseWords(sentence, clauses[verb.from] as number);
  const after = firstNoun(sentence, verb.to, to, nouns);
  const object = after && isPlaceOfWords(words, after) ? null : after;
  const subject = lastNoun(sentence, Math.max(from, afterLast(words, from, verb.from, lists)), verb.from, nouns);
  const passive = isPassive(words, verb) || (!actors && hasNoObject(words, verb, to, subject, lists));
  if (!passive && object) return object;
  if (passive && subject) return subject;
  const pointed = words
    .slice(Math.max(from - 1, verb.from - 3), Math.min(to, verb.to + 2))
    .some(({ lower }) => POINTERS.has(lower));
  return ((passive && verb.from === from) || pointed ? lastNoun(sentence, 0, from, nouns) : null) ?? object;
}

const isPassive = (words: SentenceText['words'], verb: WordRange) => BE.has(words[verb.from - 1]?.lower ?? '');

/** Whether a verb is a participle behind its noun: "issued in 1998", "a pact signed Tuesday". */
const hasNoObject = (
  words: SentenceText['words'],
  verb: WordRange,
  to: number,
  subject: WordRange | null,
  { behindParticiples }: EventWords,
) => verb.to === to || behindParticiples.has(words[verb.to]?.lower ?? '') || subject?.to === verb.from;

/** "Announced in a statement": where something was said, not what. */
const isPlaceOfWords = (words: SentenceText['words'], noun: WordRange) =>
  words[noun.from - 2]?.lower === 'in' && /^an?$/.test(words[noun.from - 1]?.lower ?? '');

function firstNoun({ words }: SentenceText, from: number, to: number, nouns: ReadonlySet<string>): WordRange | null {
  for (let at = from; at < Math.min(to, from + 14); at++) {
    const length = phraseAt(words, at, nouns);
    if (length > 0) return { from: at, to: at + length };
  }
  return null;
}

function lastNoun({ words }: SentenceText, from: number, to: number, nouns: ReadonlySet<string>): WordRange | null {
  for (let at = to - 1; at >= from; at--) {
    const length = phraseAt(words, at, nouns);
    if (length > 0) return { from: at, to: at + length };
  }
  return null;
}

/** "The 1965 basic treaty", "a treaty of 1965": the noun next to a year, or null. */
function nounBeside(
  { words, clauses }: SentenceText,
  year: WordRange,
  nouns: ReadonlySet<string>,
  lists: EventWords,
): WordRange | null {
  for (let at = year.to; at < year.to + 5 && clauses[at] === clauses[year.from]; at++) {
    const length = phraseAt(words, at, nouns);
    if (length > 0) return { from: at, to: at + length };
    if (lists.edges.has(words[at]?.lower ?? '')) break;
  }
  if (!/^(?:of|from)$/.test(words[year.from - 1]?.lower ?? '')) return null;
  for (let length = 3; length > 0; length--) {
    const at = year.from - 1 - length;
    if (at >= 0 && phraseAt(words, at, nouns) === length) return { from: at, to: at + length };
  }
  return null;
}

/** The index behind the last word of `inside` between two words, or `from`. */
export function afterLast(words: SentenceText['words'], from: number, to: number, { inside }: EventWords): number {
  for (let at = to - 1; at >= from; at--) {
    const length = phraseAt(words, at, inside);
    if (length > 0) return at + length;
  }
  return from;
}
