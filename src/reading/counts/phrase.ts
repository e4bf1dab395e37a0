import { breaksBetween, clauseWords, type SentenceText } from '../clauses.ts';
import type { Spoken } from '../meetings/stage.ts';
import { findMeetVerb } from '../meetings/verbs.ts';
import { readNumber } from '../numbers.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';

/** Words that may state how many meetings there were; `form` is how: "the fifth meeting", "five meetings", "five times", "the fifth", "five of them". */
export interface NumberPhrase extends Spoken {
  readonly value: number;
  /** Whether only leaders hold what is counted: "summits". */
  readonly summits: boolean;
}

/** What the sentence before spoke of. */
export type Before = 'count' | 'meeting' | null;

/** The phrases of a sentence that may count meetings, in order; `before` tells whether the sentence before counted meetings or just spoke of them. */
export function numberPhrases(sentence: SentenceText, before: Before, lists: SummitWords): NumberPhrase[] {
  const phrases: NumberPhrase[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const number = readNumber(sentence.words, at, lists.numbers);
    if (!number) continue;
    const next = at + number.length;
    const found =
      timesPhrase(sentence, at, next, number, before, lists) ??
      nounPhrase(sentence, at, next, number, lists) ??
      tallyPhrase(sentence, at, next, number, lists) ??
      ellipticPhrase(sentence, at, next, number, phrases.length > 0 ? 'count' : before, lists) ??
      coordinatePhrase(sentence, at, next, number, phrases.at(-1), before, lists);
    if (found) phrases.push(found);
    at = (found?.to ?? next) - 1;
  }
  return phrases;
}

type Numbered = NonNullable<ReturnType<typeof readNumber>>;

const OCCASIONS = new Set(['times', 'occasions']);
const NO_COUNT_AFTER = new Set(['more', 'again', 'as', 'a', 'an', 'the', 'larger', 'bigger', 'higher']);

/** "Met five times", "for the fifth time", "on five occasions", "met twice". */
function timesPhrase(
  sentence: SentenceText,
  at: number,
  next: number,
  number: Numbered,
  before: Before,
  lists: SummitWords,
): NumberPhrase | null {
  const { words } = sentence;
  const unit = words[next]?.lower ?? '';
  const counts =
    number.kind === 'ordinal'
      ? unit === 'time'
      : number.kind === 'frequency' || (OCCASIONS.has(unit) && words[next - 1] !== undefined);
  if (!counts || (number.kind === 'ordinal' && number.value === 1)) return null;
  const to = number.kind === 'frequency' ? next : next + 1;
  const after = words[to];
  if (
    after &&
    NO_COUNT_AFTER.has(after.lower) &&
    !isSubject(words, to) &&
    !breaksBetween(sentence.text, words[to - 1] as Word, after)
  )
    return null;
  if (words[at - 1]?.lower === 'at') return null;
  const anchor = meetVerbFor(sentence, at, to, lists);
  if (
    anchor === null &&
    before &&
    /^(?:it was|it is)$/.test(
      words
        .slice(at - 2, at)
        .map(({ lower }) => lower)
        .join(' '),
    )
  ) {
    return { value: number.value, from: at, to, anchor: at, form: 'elliptic', summits: false };
  }
  return anchor === null ? null : { value: number.value, from: at, to, anchor, form: 'times', summits: false };
}

/** "Five times the two leaders met", but "five times the price". */
const isSubject = (words: readonly Word[], at: number) =>
  words[at]?.lower === 'the' &&
  /^(?:two|pair|duo|leaders|presidents|prime|premiers|chancellors)$/.test(words[at + 1]?.lower ?? '');

/** The verb of meeting that "five times" belongs to: in its clause, after it ("the fifth time that they had met"), or in the clause before. */
function meetVerbFor(sentence: SentenceText, at: number, to: number, lists: SummitWords): number | null {
  const { words, clauses } = sentence;
  const clause = clauses[at] as number;
  const own = clauseWords(sentence, clause);
  const verbIn = (from: number, end: number) => findMeetVerb(words, from, end, lists);
  const spoken = /^(?:he|she|they|we|i|you)$/.test(words[to]?.lower ?? '') ? to : own.from;
  const inOwn = verbIn(spoken, own.to);
  if (inOwn >= 0) return inOwn;
  const following = clauseWords(sentence, clause + 1);
  const after = /^(?:that|when|since)$/.test(words[following.from]?.lower ?? '')
    ? verbIn(following.from, following.to)
    : -1;
  if (after >= 0) return after;
  if (findPhrase(words, lists.clauses.verbs, own.from, own.to) >= 0) return null;
  const joined = /^(?:and|but|or|then|including)$/.test(words[own.from]?.lower ?? '');
  const preceding = clause > 0 && joined ? clauseWords(sentence, clause - 1) : null;
  const before = preceding ? verbIn(preceding.from, preceding.to) : -1;
  return before >= 0 && to - own.from <= 8 ? before : null;
}

/** "Their fifth face-to-face meeting", "seven summits", "the fifth summit between …". */
function nounPhrase(
  sentence: SentenceText,
  at: number,
  next: number,
  number: Numbered,
  lists: SummitWords,
): NumberPhrase | null {
  if (number.kind === 'frequency' || number.value === 1) return null;
  const { words, text } = sentence;
  for (let noun = next; noun <= next + 6; noun++) {
    const word = words[noun];
    if (!word || breaksBetween(text, words[noun - 1] as Word, word)) return null;
    const summits = phraseAt(words, noun, lists.meetings.summits);
    const length = Math.max(summits, phraseAt(words, noun, lists.meetings.nouns));
    const goesOn =
      phraseAt(words, noun + length, lists.meetings.nouns) > 0 ||
      phraseAt(words, noun + length, lists.meetings.summits) > 0;
    if (length > 0 && !goesOn) {
      const last = words[noun + length - 1] as Word;
      if (number.kind === 'cardinal' && !/s\b/.test(last.lower)) return null;
      if (number.kind === 'cardinal' && !isCounted(sentence, at, noun + length, lists)) return null;
      if (number.kind === 'ordinal' && !isReckoned(sentence, at, noun + length, lists)) return null;
      const form = number.kind === 'ordinal' ? 'ordinal' : 'cardinal';
      return { value: number.value, from: at, to: noun + length, anchor: at, form, summits: summits > 0 };
    }
    if (phraseAt(words, noun, lists.meetings.series) > 0 || !modifies(word, words, noun, lists)) return null;
  }
  return null;
}

function modifies(word: Word, words: readonly Word[], at: number, lists: SummitWords): boolean {
  if (phraseAt(words, at, lists.meetings.modifiers) > 0) return true;
  if (phraseAt(words, at, lists.meetings.nouns) > 0 || phraseAt(words, at, lists.meetings.summits) > 0) return true;
  // names and countries: "the fifth Modi-Abe meeting", "the 29th EU–Japan summit"
  return /^\p{Lu}/u.test(word.text);
}

/** Whether a number of meetings is one that was reached: "held seven summits", "seven summits were held", not "the two meetings". */
function isCounted(sentence: SentenceText, at: number, to: number, lists: SummitWords): boolean {
  const { words, clauses } = sentence;
  let before = at - 1;
  for (let length = 1; before >= 0 && length > 0; before -= length)
    length = lengthBefore(words, before, lists.meetings.hedges);
  const hedge = words.slice(before + 1, at).map(({ lower }) => lower);
  if (hedge.at(-1) === 'the' || (hedge.at(-1) === 'of' && hedge.at(-2) !== 'total')) return false;
  if (before >= 0 && clauses[before] === clauses[at] && lengthBefore(words, before, lists.meetings.hold) > 0)
    return true;
  const opens = before < 0 || clauses[before] !== clauses[at];
  const { to: end } = clauseWords(sentence, clauses[at] as number);
  return opens && words.slice(to, end).some(({ lower }) => /^(?:held|had|took|were|followed|have)$/.test(lower));
}

/** How many words, up to the word at `at`, make a phrase of a list. */
const lengthBefore = (words: readonly Word[], at: number, list: ReadonlySet<string>) =>
  [3, 2, 1].find((length) => at - length + 1 >= 0 && phraseAt(words, at - length + 1, list) === length) ?? 0;

/** Whether "the second meeting" says which one it was of several: by "their", by what follows it or by "was", "marked" before it. */
function isReckoned(sentence: SentenceText, at: number, to: number, lists: SummitWords): boolean {
  const { words, clauses } = sentence;
  if (words[at - 1]?.lower !== 'the') return true;
  const next = words[to]?.lower ?? '';
  if (/^(?:between|of|since|together|so)$/.test(next) || isScopeStart(words, to, lists)) return true;
  const { from, to: end } = clauseWords(sentence, clauses[at] as number);
  // "this was, by their count, the ninth summit"
  if (from === at - 1 && findPhrase(words, lists.clauses.verbs, to, end) < 0) return true;
  return words.slice(Math.max(from, at - 8), at).some(({ lower }) => RECKONING.test(lower));
}

const RECKONING = /^(?:was|is|were|marks|marked|marking|became|makes|made|being|as|for)$/;

/** "Brought the number of their meetings to nine", "their summits now number nine". */
function tallyPhrase(
  sentence: SentenceText,
  at: number,
  next: number,
  number: Numbered,
  lists: SummitWords,
): NumberPhrase | null {
  if (number.kind !== 'cardinal' || number.value === 1) return null;
  const { words, clauses } = sentence;
  const before = words[at - 1]?.lower ?? '';
  const { from, to } = clauseWords(sentence, clauses[at] as number);
  const nouns =
    findPhrase(words, lists.meetings.summits, from, to) >= 0 || findPhrase(words, lists.meetings.nouns, from, to) >= 0;
  const tally = words.slice(from, to).some(({ lower }) => /^(?:number|tally|total|count|counter)$/.test(lower));
  const states = before === 'number' || (tally && /^(?:to|at|is|stands?)$/.test(before));
  return nouns && states
    ? { value: number.value, from: at, to: next, anchor: at, form: 'cardinal', summits: false }
    : null;
}

/** "It was their ninth", "the 12th between the two leaders", "the third this year". */
function ellipticPhrase(
  sentence: SentenceText,
  at: number,
  next: number,
  number: Numbered,
  before: Before,
  lists: SummitWords,
): NumberPhrase | null {
  if (number.kind !== 'ordinal' || number.value === 1) return null;
  const { words, text, clauses } = sentence;
  if (!/^(?:the|their|our)$/.test(words[at - 1]?.lower ?? '')) return null;
  const after = words[next];
  const ends = !after || breaksBetween(text, words[next - 1] as Word, after);
  const goesOn =
    after &&
    (/^(?:between|of|and|such|in|on|so|overall|with|to|as|together|at)$/.test(after.lower) ||
      isScopeStart(words, next, lists));
  if (!ends && !goesOn) return null;
  const own = clauseWords(sentence, clauses[at] as number);
  const meant = nounBefore(sentence, at, lists) || (before !== null && copulaBefore(words, own.from, at));
  return meant ? { value: number.value, from: at, to: next, anchor: at, form: 'elliptic', summits: false } : null;
}

const nounBefore = ({ words }: SentenceText, at: number, { meetings }: SummitWords) =>
  findPhrase(words, meetings.nouns, 0, at) >= 0 || findPhrase(words, meetings.summits, 0, at) >= 0;

const copulaBefore = (words: readonly Word[], from: number, at: number) => {
  const between = words.slice(Math.max(from, at - 6), at).map(({ lower }) => lower);
  return (
    between.some((word) => /^(?:it|this|that)$/.test(word)) &&
    between.some((word) => /^(?:was|is|were|marked|marks)$/.test(word))
  );
};

/** "Three of those", "seven in 2023 and three in 2024", "including twice this year": a number beside a count of meetings. */
function coordinatePhrase(
  sentence: SentenceText,
  at: number,
  next: number,
  number: Numbered,
  previous: NumberPhrase | undefined,
  before: Before,
  lists: SummitWords,
): NumberPhrase | null {
  const { words } = sentence;
  if (number.kind === 'ordinal' || (!previous && !before)) return null;
  if (number.kind === 'cardinal' && number.value === 1) return null;
  const part = (previous || before === 'count') && words[at - 1]?.lower !== 'the' && isPartOf(sentence, next, lists);
  if (part) return { value: number.value, from: at, to: next + 2, anchor: at, form: 'part', summits: false };
  if (isRest(words, at) || isOfThose(sentence, at, lists)) {
    return { value: number.value, from: at, to: next, anchor: at, form: 'part', summits: false };
  }
  const spoken =
    previous ??
    (nounBefore(sentence, at, lists) && /^(?:had|have|held)$/.test(words[at - 1]?.lower ?? '') ? HAD : undefined);
  if (
    !spoken ||
    number.value > 60 ||
    !(isScopeStart(words, next, lists) || followsYear(words, at) || followsScope(sentence, at, lists))
  )
    return null;
  return {
    value: number.value,
    from: at,
    to: next,
    anchor: previous?.anchor ?? at,
    form: spoken.form,
    summits: spoken.summits,
  };
}

const HAD = { form: 'cardinal', summits: false } as const;

/** "While the other five took place …": the rest of the meetings counted before. */
const isRest = (words: readonly Word[], at: number) =>
  /^(?:other|remaining)$/.test(words[at - 1]?.lower ?? '') && words[at - 2]?.lower === 'the';

/** "Of those meetings, four were held …". */
function isOfThose({ words, text }: SentenceText, at: number, lists: SummitWords): boolean {
  const opening = words.slice(0, at).map(({ lower }) => lower);
  if (opening[0] !== 'of' || !/^(?:those|these|them)$/.test(opening[1] ?? '')) return false;
  const noun =
    opening.length === 2 || phraseAt(words, 2, lists.meetings.nouns) + phraseAt(words, 2, lists.meetings.summits) > 0;
  return noun && opening.length <= 4 && breaksBetween(text, words[at - 1] as Word, words[at] as Word);
}

/** "This year we have had three": the span before the verb and the number. */
function followsScope({ words, clauses }: SentenceText, at: number, lists: SummitWords): boolean {
  const from = clauses.indexOf(clauses[at] as number);
  return /^(?:had|held|been)$/.test(words[at - 1]?.lower ?? '') && isScopeStart(words, from, lists);
}

/** "In 2021 six": the year before the number. */
const followsYear = (words: readonly Word[], at: number) =>
  /^(?:19|20)\d\d$/.test(words[at - 1]?.lower ?? '') && words[at - 2]?.lower === 'in';

/** "… of them", "… of these meetings", but not "of these days". */
function isPartOf({ text, words }: SentenceText, at: number, lists: SummitWords): boolean {
  if (words[at]?.lower !== 'of') return false;
  const whole = words[at + 1];
  const noun = words[at + 2];
  if (!whole || !/^(?:them|those|these|which)$/.test(whole.lower)) return false;
  if (!noun || /^(?:them|which)$/.test(whole.lower) || breaksBetween(text, whole, noun)) return true;
  const meets = phraseAt(words, at + 2, lists.meetings.nouns) + phraseAt(words, at + 2, lists.meetings.summits) > 0;
  return meets || phraseAt(words, at + 2, lists.clauses.verbs) > 0;
}

/** Whether a span begins at a word: "this year", "in 2023", "since March". */
export function isScopeStart(words: readonly Word[], at: number, lists: SummitWords): boolean {
  const first = words[at]?.lower ?? '';
  const second = words[at + 1]?.lower ?? '';
  if (first === 'so' && second === 'far') return true;
  if (lists.dates.this.includes(first) || lists.dates.last.includes(first)) return lists.dates.units.has(second);
  if (first === 'since') return true;
  if (!lists.scopes.since.has(first)) return false;
  return (
    /^(?:19|20)\d\d$/.test(second) ||
    /^(?:the|as|less|under|a|an|past|last|just|under|about|little|barely|\d+|this)$/.test(second) ||
    lists.numbers.cardinals.has(second)
  );
}
