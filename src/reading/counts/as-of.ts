import { contains, overlaps, type Range } from '../../text/range.ts';
import type { ArticleDate } from '../article-text.ts';
import { daysOf } from '../calendar.ts';
import { clauseWords, findVerb, type SentenceText } from '../clauses.ts';
import { type DateReading, datesIn } from '../dates.ts';
import { datelineOf } from '../meetings/dateline.ts';
import { isHeld } from '../meetings/held.ts';
import { meetingNounAt } from '../meetings/nouns.ts';
import { isDeedAt } from '../meetings/verbs.ts';
import { findPhrase } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { NumberPhrase } from './phrase.ts';

/** A date and how it is known. */
export interface Day {
  readonly date: string;
  readonly basis: 'stated' | 'inferred';
}

/** Where a count stands: its sentence, the one before, and the day of the article. */
export interface Position {
  readonly sentence: SentenceText;
  readonly before: SentenceText | undefined;
  readonly phrase: NumberPhrase;
  /** The spans of all counts of the sentence: their dates say nothing of the day. */
  readonly spans: readonly Range[];
  readonly day: Day | null;
  readonly dated: ArticleDate;
}

const OPENING_SENTENCES = 6;
const RECENT_DAYS = 8;
const LONGEST_DATELINE = 4;

/** The day that an article reports: the first one in its opening that is past and near its publication, else that of publication. */
export function dayOfArticle(sentences: readonly SentenceText[], dated: ArticleDate, words: SummitWords): Day | null {
  const published = dated.published === null ? null : daysOf(dated.published);
  for (const sentence of sentences.slice(0, OPENING_SENTENCES)) {
    const start = datelineOf(sentence.text, sentence, words)?.end ?? sentence.start;
    for (const reading of pastDates(sentence, dated, words)) {
      // a dateline tells when it was written: the day only where nothing else does
      if (published && reading.start < start) continue;
      const days = daysOf(reading.date);
      if (!days || days.first !== days.last) continue;
      if (!published && tellsOfLater(sentences, days.first + RECENT_DAYS, dated, words)) return null;
      if (!published || (days.first <= published.last + 1 && days.first >= published.first - RECENT_DAYS)) {
        return { date: reading.date, basis: reading.basis };
      }
    }
  }
  return dayOfPublication(dated, 'inferred') ?? onlyDay(sentences, dated, words);
}

/** Whether a text tells of something past that stands, with its full date, behind a day; then that day is not the one on which it was written. */
const tellsOfLater = (sentences: readonly SentenceText[], day: number, dated: ArticleDate, words: SummitWords) =>
  sentences.some((sentence) =>
    pastDates(sentence, dated, words).some(({ date }) => date.length === 10 && (daysOf(date)?.first ?? 0) > day),
  );

/** The one day that an undated text tells in full, if it tells but one and does so where it opens or ends. */
function onlyDay(sentences: readonly SentenceText[], dated: ArticleDate, words: SummitWords): Day | null {
  const daysIn = (some: readonly SentenceText[]) =>
    some
      .flatMap((sentence) => datesIn(sentence, dated, words))
      .flatMap(({ date, basis }) => (basis === 'stated' && date?.length === 10 ? date : []));
  const [date] = daysIn([...sentences.slice(0, OPENING_SENTENCES), ...sentences.slice(-2)]);
  return date !== undefined && daysIn(sentences).every((other) => other === date) ? { date, basis: 'inferred' } : null;
}

/** The day of publication, known as well as the article's date is. */
export function dayOfPublication({ published, dated }: ArticleDate, basis: Day['basis'] = 'stated'): Day | null {
  return published === null ? null : { date: published, basis: dated === 'stated' ? basis : 'inferred' };
}

/** The date at which a count holds: for "their third meeting" the day of that meeting, else the day of the article. */
export function asOf({ sentence, before, phrase, spans, day, dated }: Position, words: SummitWords): Day | null {
  const meeting = phrase.nth ? dayOfMeeting(sentence, before, phrase, spans, dated, words) : null;
  const known = meeting ?? day;
  // the day of publication is as sure as the article's date, however the text names it
  return known && known.date === dated.published ? dayOfPublication(dated) : known;
}

/** The day that the sentence of "their third meeting" tells, or the one before it for "it was their third". */
function dayOfMeeting(
  sentence: SentenceText,
  before: SentenceText | undefined,
  phrase: NumberPhrase,
  spans: readonly Range[],
  dated: ArticleDate,
  words: SummitWords,
): Day | null {
  const own = pastDates(sentence, dated, words).filter(
    (reading) =>
      !spans.some((span) => overlaps(span, reading)) &&
      !sentenceAfterCount(sentence, phrase, reading, words) &&
      !isAfterBound(sentence, phrase, reading) &&
      !isOfAnother(sentence, reading, words),
  );
  // "the first was in 2020; the fourth came on Saturday"
  const clauseOf = ({ start }: Range) => sentence.clauses[sentence.words.findIndex((word) => word.end > start)];
  const told = own.find((reading) => clauseOf(reading) === sentence.clauses[phrase.from]) ?? own[0];
  if (told) return { date: told.date, basis: told.basis };
  if (!before || !pointsBack(sentence, phrase, words)) return null;
  const near = pastDates(before, dated, words).find((reading) => !isOfAnother(before, reading, words));
  return near ? { date: near.date, basis: near.basis } : null;
}

/** "It was their third", "the summit was the third": what was told of in the sentence before; not so "the two met for the third time". */
const pointsBack = ({ words }: SentenceText, { from }: NumberPhrase, lists: SummitWords): boolean =>
  words
    .slice(0, from)
    .some(
      ({ lower }, at) =>
        /^(?:that|it|this)$/.test(lower) ||
        (lower === 'the' && at + 1 < from && meetingNounAt(words, at + 1, lists) > 0),
    );

/** "Their second after the one in January": a date behind such a word is that of another event. */
const isAfterBound = ({ words }: SentenceText, { to }: NumberPhrase, { start }: Range): boolean =>
  words.slice(to).some((word) => word.start < start && /^(?:after|before|since|until|following)$/.test(word.lower));

/** "Held since 2001", "last year's reset", "the previous one was in Faro in May": whether a date is not that of the meeting told. */
function isOfAnother(sentence: SentenceText, { start, end, date }: PastDate, lists: SummitWords): boolean {
  const { text, words } = sentence;
  const at = words.findIndex((word) => word.end > start);
  const owns = date.length < 10 && /^['’]s\s/.test(text.slice(end, end + 3));
  return (
    owns ||
    words[at - 1]?.lower === 'since' ||
    words[at]?.lower === 'since' ||
    findPhrase(words, lists.counting.earlier, 0, at) >= 0
  );
}

/** Whether a date stands beyond the clause of the count, and so speaks of something else. */
function sentenceAfterCount(
  sentence: SentenceText,
  { to }: NumberPhrase,
  { start }: Range,
  words: SummitWords,
): boolean {
  const at = sentence.words.findIndex((word) => word.start >= start);
  const own = sentence.clauses[to - 1] ?? 0;
  const { from, to: end } = clauseWords(sentence, own);
  const first = clauseWords(sentence, own + 1);
  // "the third summit of Chad, Niger and Mali was held …" goes on after its commas
  const goesOn =
    findVerb(sentence.words, from, end, words) < 0 && findVerb(sentence.words, first.from, first.to, words) >= 0;
  const clause = goesOn ? own + 1 : own;
  const other = sentence.clauses[at] ?? 0;
  const opening = sentence.words[clauseWords(sentence, other).from]?.lower ?? '';
  return at >= 0 && other > (/^(?:in|on|at|held)$/.test(opening) ? clause + 1 : clause);
}

interface PastDate extends Range, Day {}

/** The dates of a sentence in clauses that speak of what happened, in order. */
function pastDates(sentence: SentenceText, dated: ArticleDate, words: SummitWords): PastDate[] {
  return datesIn(sentence, dated, words).filter((reading): reading is DateReading & PastDate => {
    if (reading.date === null || reading.basis === 'relative') return false;
    const at = sentence.words.findIndex((word) => contains(reading, word));
    if (at < 0) return false;
    // "11 June 2024: The king receives the emir"
    const heads = reading.start === sentence.start && /^\s?[:–—]/.test(sentence.text.slice(reading.end, sentence.end));
    return heads || (isHeld(sentence, at, words) && isPast(sentence, at, words));
  });
}

/** Whether the clause of a date, or the one before a clause without verb, tells of the past. */
function isPast(sentence: SentenceText, at: number, words: SummitWords): boolean {
  const clause = sentence.clauses[at] ?? 0;
  // "Havana, Nov 9, 2025 (Austral) The president, Ana Ruiz, held talks"
  const ahead = at < LONGEST_DATELINE ? [clause + 2, clause + 3] : [];
  return [clause, clause - 1, clause + 1, clause - 2, ...ahead].some((number) => {
    const { from, to } = clauseWords(sentence, number);
    return (
      sentence.words
        .slice(from, to)
        .some(({ lower }, step) => /^(?:was|were|had)$/.test(lower) || isDeedAt(sentence.words, from + step, words)) ||
      findPhrase(sentence.words, words.meetings.verbs, from, to) >= 0
    );
  });
}
