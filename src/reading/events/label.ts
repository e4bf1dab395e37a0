import type { Range } from '../../text/range.ts';
import { clauseWords, type SentenceText } from '../clauses.ts';
import { SUBJECTS } from '../grammar.ts';
import { countryAt, nameLength } from '../meetings/names.ts';
import { leadsToPlace } from '../meetings/recurring.ts';
import { readNumber } from '../numbers.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { nameAround } from './document-name.ts';
import type { EventWords } from './event-words.ts';
import { afterLast, type Trigger, type WordRange } from './triggers.ts';

/** What a label is cut from: a sentence, the one before it in its paragraph, the words of its dates, and the word lists. */
export interface LabelSource {
  readonly sentence: SentenceText;
  readonly before: SentenceText | undefined;
  readonly dates: readonly WordRange[];
  /** Where the next event's own words begin in the sentence. */
  readonly nextVerb: number;
  readonly lists: EventWords;
  readonly summits: SummitWords;
}

const MOST_WORDS_BEFORE = 7;
const MOST_WORDS_AFTER = 9;
const PERSONS = new Set(['he', 'she']);
const GROUPS = new Set([...SUBJECTS].filter((pronoun) => !PERSONS.has(pronoun)));

/** A few words of the article that name an event, as ranges in reading order: who, did, what; without the date unless it is part of a name. */
export function labelOf(source: LabelSource, trigger: Trigger): Range[] {
  const { sentence, lists } = source;
  const { verb, noun } = trigger;
  if (verb) return [...subjectOf(source, trigger, verb), ...predicateOf(source, trigger, verb)];
  return [rangeOf(sentence, nameAround(sentence, noun as WordRange, [], lists))];
}

/** Who or what did it: the words before the verb, or whom they stand for; nothing when that is in doubt. */
function subjectOf(source: LabelSource, { noun, clause }: Trigger, verb: WordRange): Range[] {
  const { sentence, lists, dates } = source;
  const { words } = sentence;
  if (noun && noun.from < verb.from) {
    return [antecedent(source, noun) ?? rangeOf(sentence, nameAround(sentence, noun, dates, lists))];
  }
  const { from } = clauseWords(sentence, clause);
  const end = backOver(words, verb.from, lists.auxiliaries);
  const pronoun = words[end - 1]?.lower ?? '';
  if (GROUPS.has(pronoun)) return [];
  const own = ownSubject(source, { from: Math.max(from, afterLast(words, from, end, lists)), to: end });
  const isShared = words[own.to - 1]?.lower === 'and';
  const isOwn = own.to > own.from && !isShared && own.to - own.from <= MOST_WORDS_BEFORE && !PERSONS.has(pronoun);
  const subject = isOwn ? own : nameBefore(source, end, isShared || PERSONS.has(pronoun));
  return subject ? [rangeOf(sentence, subject)] : [];
}

/** The verb with what follows it in its clause, in pieces where a date stood. */
function predicateOf(
  { sentence, dates, nextVerb, lists, summits }: LabelSource,
  { noun, clause }: Trigger,
  verb: WordRange,
): Range[] {
  const { words } = sentence;
  if (noun && noun.from < verb.from) return [rangeOf(sentence, verb)];
  const { to } = clauseWords(sentence, clause);
  const last = noun?.to ?? verb.to;
  const end = endOf(sentence, last, Math.min(to, last + MOST_WORDS_AFTER, nextVerb), lists, summits);
  const pieces: WordRange[] = [];
  let from = verb.from;
  for (const date of dates) {
    const hole = { from: backOver(words, date.from, lists.beforeDates), to: date.to };
    if (hole.from < verb.to || hole.from >= end) continue;
    pieces.push({ from, to: hole.from });
    from = hole.to;
  }
  pieces.push({ from, to: end });
  const kept = pieces.filter((piece) => piece.to > piece.from);
  return kept
    .map((piece, at) => (at < kept.length - 1 ? piece : withoutEdges(words, piece, lists)))
    .filter((piece) => piece.to > piece.from)
    .map((piece) => rangeOf(sentence, piece));
}

/** Where a predicate ends: before a bracket, a new thought, or a purpose such as "to reaffirm". */
function endOf(
  { text, words }: SentenceText,
  from: number,
  most: number,
  { inside, edges }: EventWords,
  summits: SummitWords,
): number {
  for (let at = from; at < most; at++) {
    const isBracketed = /[()[\]]/.test(text.slice(words[at - 1]?.end, words[at]?.start));
    const next = words[at + 1];
    const isPurpose =
      words[at]?.lower === 'to' && next !== undefined && /^\p{Ll}/u.test(next.text) && !edges.has(next.lower);
    const isParticiple =
      at > from &&
      /^\p{Ll}{3,}ing$/u.test(words[at]?.text ?? '') &&
      !edges.has(words[at]?.lower ?? '') &&
      phraseAt(words, at, summits.meetings.nouns) === 0;
    // "visited each other and this must go on", "came to power and the second in a year"
    const another =
      next && (/^(?:this|that)$/.test(next.lower) || SUBJECTS.has(next.lower) || isOrdinalAt(words, at + 2, summits));
    if (
      (words[at]?.lower === 'and' && another) ||
      isBracketed ||
      isPurpose ||
      isParticiple ||
      phraseAt(words, at, inside) > 0
    )
      return at;
  }
  return most;
}

const isOrdinalAt = (words: SentenceText['words'], at: number, { numbers }: SummitWords) =>
  readNumber(words, at, numbers)?.kind === 'ordinal';

/** "The pact" with no more words: the fuller name that the sentence before gave it. */
function antecedent({ sentence, before, lists }: LabelSource, noun: WordRange): Range | null {
  const determiner = sentence.words[noun.from - 1]?.lower ?? '';
  if (!before || !/^(?:the|this|that)$/.test(determiner)) return null;
  const at = before.words.findLastIndex(({ lower }) => lower === sentence.words[noun.from]?.lower);
  if (at < 0) return null;
  const name = nameAround(before, { from: at, to: at + 1 }, [], lists);
  return name.to - name.from > 1 ? rangeOf(before, name) : null;
}

/** The last name before a word, of a person or a country; for "he" or "she" only a person whom the sentence names alone. */
function nameBefore({ sentence, summits, dates }: LabelSource, before: number, person: boolean): WordRange | null {
  const { text, words } = sentence;
  const found: WordRange[] = [];
  for (let at = 0; at < before; at++) {
    const to = at + nameLength(text, words, at, summits);
    if (to === at) continue;
    const isDate = dates.some((date) => date.from < to && at < date.to);
    // "they met in Oslo and signed"
    const isPlace = leadsToPlace(words, at - 1, summits);
    if (to <= before && !isDate && !isPlace && !(person && countryAt(words, at, summits))) found.push({ from: at, to });
    at = to - 1;
  }
  const last = found.at(-1);
  if (!last || (person && found.length > 1)) return null;
  const isOneOfSeveral = words.slice(Math.max(0, last.from - 3), last.from).some(({ lower }) => lower === 'and');
  return isOneOfSeveral && !person ? null : last;
}

/** The words before a verb without a date and joining words in front. */
function ownSubject({ sentence, dates, lists }: LabelSource, { from, to }: WordRange): WordRange {
  let start = from;
  for (const date of dates) if (date.from >= from && date.to <= to) start = Math.max(start, date.to);
  while (start < to && lists.openers.has(sentence.words[start]?.lower ?? '')) start++;
  const isBare = to - start === 1 && lists.edges.has(sentence.words[start]?.lower ?? '');
  return { from: isBare ? to : start, to };
}

function withoutEdges(words: SentenceText['words'], { from, to }: WordRange, { edges }: EventWords): WordRange {
  let end = to;
  while (end > from && edges.has(words[end - 1]?.lower ?? '')) end--;
  return { from, to: end };
}

function backOver(words: SentenceText['words'], from: number, skipped: ReadonlySet<string>): number {
  let at = from;
  while (at > 0 && skipped.has(words[at - 1]?.lower ?? '')) at--;
  return at;
}

const rangeOf = ({ words }: SentenceText, { from, to }: WordRange): Range => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});
