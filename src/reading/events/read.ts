import type { Range } from '../../text/range.ts';
import type { ArticleDate } from '../article-text.ts';
import { daysOf } from '../calendar.ts';
import { clauseWords, type SentenceText } from '../clauses.ts';
import { datesIn } from '../dates.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { datesOf, type PlacedDate } from './dating.ts';
import { nameAround } from './document-name.ts';
import { dateElsewhere } from './elsewhere.ts';
import type { EventKind, EventWords } from './event-words.ts';
import { labelOf } from './label.ts';
import { namedBeside, type Trigger, triggersIn } from './triggers.ts';

/** Something that a text says happened, beside meetings of leaders; the range is the sentence that says so. */
export interface EventReading extends Range {
  readonly kind: EventKind;
  /** An ISO date to the day, month or year; null when the text gives none. */
  readonly date: string | null;
  readonly basis: 'stated' | 'inferred' | null;
  /** Whether it lay ahead when the article appeared. */
  readonly planned: boolean;
  /** Ranges of the text that together name the event. */
  readonly label: readonly Range[];
}

/** The word lists that events are read by. */
export interface EventLists {
  readonly events: EventWords;
  readonly summits: SummitWords;
}

interface Setting {
  readonly sentence: SentenceText;
  /** The sentence before it in its paragraph. */
  readonly before: SentenceText | undefined;
  readonly article: ArticleDate;
  readonly lists: EventLists;
}

/** The treaties, declarations, trips, changes of office and the like that a text tells of, in order; documents without a date too, all else only with one. */
export function readEvents(
  paragraphs: readonly (readonly SentenceText[])[],
  article: ArticleDate,
  lists: EventLists,
): EventReading[] {
  return paragraphs.flatMap((sentences) => {
    const found: EventReading[] = [];
    for (const [index, sentence] of sentences.entries()) {
      const setting = { sentence, before: sentences[index - 1], article, lists };
      if (sentence.text[sentence.end - 1] !== '?') found.push(...eventsOf(setting, found.at(-1)));
    }
    return found;
  });
}

function eventsOf(setting: Setting, previous: EventReading | undefined): EventReading[] {
  const { sentence, article, lists } = setting;
  const triggers = triggersIn(sentence, lists.events, (verb) =>
    saysBefore(sentence, verb, lists.summits.unheld.planned),
  );
  const told = triggers.filter(({ verb }) => verb && !isUndone(sentence, verb.from, lists.summits));
  const years = bareYears(sentence);
  if (told.length === 0 && years.length === 0) return [];
  const dates = placedDates(sentence, article, lists.summits);
  const dated = datesOf(sentence, told, dates, lists.summits);
  const found: EventReading[] = [];
  told.forEach((trigger, at) => {
    const nextVerb = told[at + 1]?.verb?.from ?? sentence.words.length;
    const own = dated.get(at)?.reading ?? yearBeside(sentence, trigger, years, lists.events);
    const date = own ?? inferred(setting, trigger, found.at(-1) ?? previous);
    found.push(...reading(setting, trigger, date, { dates, nextVerb }));
  });
  for (const { trigger, year } of namedBeside(sentence, lists.events, years, triggers)) {
    const labelled = { dates, nextVerb: sentence.words.length };
    found.push(...reading(setting, trigger, { date: year.reading.date, basis: 'stated' }, labelled));
  }
  return found;
}

/** Whether the words before a verb deny it or say that it was called off. */
const isUndone = (sentence: SentenceText, verb: number, { unheld }: SummitWords) =>
  saysBefore(sentence, verb, unheld.denied) || saysBefore(sentence, verb, unheld.cancelled);

function saysBefore(sentence: SentenceText, verb: number, list: ReadonlySet<string>): boolean {
  const { from } = clauseWords(sentence, sentence.clauses[verb] as number);
  return findPhrase(sentence.words, list, from, verb) >= 0;
}

/** The year of "the 1951 convention, which most nations signed". */
function yearBeside(
  sentence: SentenceText,
  { noun }: Trigger,
  years: readonly PlacedDate[],
  events: EventWords,
): PlacedDate['reading'] | undefined {
  const named = noun ? namedBeside(sentence, events, years, []) : [];
  return named.find(({ trigger }) => trigger.noun?.from === noun?.from)?.year.reading;
}

type EventDate = Pick<EventReading, 'date'> & { readonly basis: PlacedDate['reading']['basis'] };

function inferred(
  { sentence, before, lists }: Setting,
  { verb }: Trigger,
  earlier: EventReading | undefined,
): EventDate | null {
  const sameSentence = earlier?.start === sentence.start;
  if (!earlier || !verb || (!sameSentence && earlier.start !== before?.start)) return null;
  const { kind, date } = earlier;
  const found = dateElsewhere(sentence, verb, { kind, date, sameSentence }, lists.events, lists.summits);
  return found === null ? null : { date: found, basis: 'inferred' };
}

/** One event, or none when its date does not fit: what happened has begun by the article's day, what is planned lies ahead. */
function reading(
  { sentence, before, article, lists }: Setting,
  trigger: Trigger,
  when: EventDate | null,
  labelled: { readonly dates: readonly PlacedDate[]; readonly nextVerb: number },
): EventReading[] {
  const { kind, planned } = trigger;
  const date = when?.date ?? null;
  if (
    date === null ? planned || !isNamedDocument(sentence, trigger, lists.events) : !isInTime(date, planned, article)
  ) {
    return [];
  }
  const label = labelOf({ sentence, before, ...labelled, lists: lists.events, summits: lists.summits }, trigger);
  if (label.length === 0) return [];
  const basis = date === null || when?.basis === 'relative' ? null : (when?.basis ?? null);
  return [{ start: sentence.start, end: sentence.end, kind, date, basis, planned, label }];
}

/** Whether it is a document that one can tell from others without a date. */
function isNamedDocument(sentence: SentenceText, { kind, noun }: Trigger, events: EventWords): boolean {
  if (kind !== 'document' || !noun) return false;
  const generic = events.kinds.some((one) => one.kind === kind && phraseAt(sentence.words, noun.from, one.generic) > 0);
  const name = nameAround(sentence, noun, [], events);
  return !generic || sentence.words.slice(name.from, name.to).some(({ text }) => /^\p{Lu}/u.test(text));
}

function isInTime(date: string, planned: boolean, { published }: ArticleDate): boolean {
  const today = published === null ? null : daysOf(published);
  const days = daysOf(date);
  if (!today || !days) return !planned;
  return planned ? days.last > today.last : days.first <= today.last + 1;
}

function placedDates(sentence: SentenceText, article: ArticleDate, summits: SummitWords): PlacedDate[] {
  return datesIn(sentence, article, summits).flatMap((reading) => {
    const from = sentence.words.findIndex(({ end }) => end > reading.start);
    const behind = sentence.words.findIndex(({ start }) => start >= reading.end);
    return from < 0 ? [] : [{ from, to: behind < 0 ? sentence.words.length : behind, reading }];
  });
}

/** The words of a sentence that are years, such as the one in "a 1965 treaty". */
function bareYears({ words }: SentenceText): PlacedDate[] {
  return words.flatMap(({ text, start, end }, at) =>
    text.length === 4 && /^(?:1[89]|20)\d\d$/.test(text)
      ? [{ from: at, to: at + 1, reading: { start, end, date: text, basis: 'stated' } }]
      : [],
  );
}
