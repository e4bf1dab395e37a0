import type { Library } from '../../library/library.ts';
import { meetingNounAt } from '../../reading/meetings/nouns.ts';
import { readNumber } from '../../reading/numbers.ts';
import type { SummitWords } from '../../reading/summit-words.ts';
import { wordsIn } from '../../reading/words.ts';
import type { QuestionWords } from '../../search/question-words.ts';
import { alternatives, literal } from '../../text/patterns.ts';
import { remembered } from '../../text/remembered.ts';
import { stem } from '../../text/stem.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { Item } from './items.ts';
import { meetingWords } from './meetings.ts';
import { haveMet, isIn, type OfMeetings, type Party, partiesOf, spansOf } from './parties.ts';
import { itemRanges, type Question } from './question.ts';
import { isCircumstance } from './scope.ts';
import { yearsIn } from './years.ts';

/** What a question tells of the meetings that it is about. */
export interface MeetingsAsked {
  readonly parties: readonly Party[];
  /** The calendar years in which they must have been; not one in which a span begins or ends, as in "by May 2024". */
  readonly years: readonly number[];
  /** The how-manieth one is meant, as in "their third meeting"; null where that is not said. */
  readonly nth: number | null;
  /** Words for where and when they were. */
  readonly circumstances: readonly Item[];
  /** Words for something else than who met, when and where. */
  readonly others: readonly Item[];
  /** Words that tell from when to when, as in "since she took office": articles may say it otherwise. */
  readonly span: readonly Item[];
}

/** Which meetings of leaders a question is about, with `visits` a visit among them; undefined where it names none. */
export const meetingsAsked = (
  library: Library,
  question: Question,
  { visits = false } = {},
): MeetingsAsked | undefined => (visits ? withVisits : withoutVisits)(question, library);

// several roads and proofs ask the same of one question
const withVisits = remembered((question: Question, library: Library) => readMeetingsAsked(library, question, true));
const withoutVisits = remembered((question: Question, library: Library) => readMeetingsAsked(library, question, false));

function readMeetingsAsked(library: Library, { items, plain }: Question, visits: boolean): MeetingsAsked | undefined {
  const { index } = library;
  const { isMeeting, isIdle } = meetingWords(index, visits);
  const { bounded, phrases, spans } = patternsOf(library.knowledge.words.questions);
  const phrase = phrases.exec(plain)?.[0].toLowerCase() ?? '';
  // "sit down" may be two items, or stand in one of "sit down with"
  const isInPhrase = (printed: string) =>
    phrase !== '' && (phrase.split(/\s+/).includes(printed) || printed.includes(phrase));
  const names = (item: Item) => isMeeting(item) || isInPhrase(item.printed.toLowerCase());
  if (!items.some(names)) return undefined;
  const span = spans.exec(plain);
  const ranges = itemRanges({ items, plain });
  const isInSpan = (item: Item) => {
    const at = span === null ? -1 : (ranges[items.indexOf(item)]?.start ?? 0) - span.index;
    return at >= 0 && at < (span?.[0].length ?? 0);
  };
  const weighty = items.filter((item) => !(item.light || names(item) || isIdle(item)));
  const telling = weighty.filter((item) => !isInSpan(item));
  // "the leaders met in Cambodia"
  const parties = partiesOf(
    library,
    telling.filter((item) => item.person || !isAfterPlace(plain, item)),
  );
  const rest = telling.filter((item) => !/^\d/.test(item.printed) && !parties.some((party) => party.item === item));
  const circumstances = rest.filter((item) => isCircumstance(index, item) || isAfterPlace(plain, item));
  return {
    parties,
    nth: nthMeeting(plain, library.knowledge.words.summits),
    years: yearsIn(plain.replace(bounded, ''), library.knowledge.words.questions),
    circumstances,
    others: rest.filter((item) => !circumstances.includes(item)),
    span: weighty.filter(isInSpan),
  };
}

/** Whether a question asks about a meeting that was called off or put off, by its own words. */
export function asksOfCancelled({ knowledge }: Library, { plain }: Question): boolean {
  const { phrases, stems } = cancelling(knowledge.words.summits);
  return phrases.test(plain) || tokenize(plain).some(({ word }) => stems.has(stem(word)));
}

const cancelling = remembered(({ unheld: { cancelled } }: SummitWords) => ({
  phrases: new RegExp(`\\b${alternatives(cancelled)}\\b`, 'iu'),
  /** "Why did they cancel it?" */
  stems: new Set([...cancelled].filter((phrase) => !phrase.includes(' ')).map(stem)),
}));

/** Whether what the articles say is of the parties that a question names, and their sentences or articles tell where and when. */
export const isAsked =
  (library: Library, { parties, circumstances }: MeetingsAsked) =>
  (meetings: OfMeetings): boolean =>
    haveMet(parties, meetings) && circumstances.every((item) => tells(library, meetings, item));

function tells(library: Library, meetings: OfMeetings, item: Item): boolean {
  const { index, articles } = library;
  const spans = spansOf(meetings);
  if (spans.some((span) => isIn(library, span, item))) return true;
  const told = item.alternatives.flatMap(({ term }) => index.circumstances.get(term) ?? []);
  return told.some((number) => spans.some(({ article }) => articles[number]?.id === article));
}

const patternsOf = remembered(({ counting: { meetings, bounds, spans }, halves: { asking } }: QuestionWords) => ({
  /** "By May 2024". */
  bounded: new RegExp(
    `\\b${alternatives([...bounds, 'to'])} (?:[\\p{L}.]+ |\\d{1,2}(?:st|nd|rd|th)?,? ){0,3}(?:19|20)\\d\\d`,
    'giu',
  ),
  /** "Sit down". */
  phrases: new RegExp(`\\b${alternatives(meetings.filter((one) => one.includes(' ')))}\\b`, 'iu'),
  /** "Since she took office": what follows may be told in other words. */
  spans: new RegExp(
    `\\b(?:${alternatives([...bounds, ...spans])}|between(?= \\d))\\b.*?(?=,|\\b${alternatives(asking)}\\b|$)`,
    'iu',
  ),
}));

/** "In Lisbon", "at Camp David". */
const isAfterPlace = (text: string, { printed }: Item) =>
  new RegExp(`\\b(?:in|at|near) (?:the )?${literal(printed)}`, 'i').test(text);

/** The number in "the third meeting", "the 2nd trilateral", "met for the fifth time". */
function nthMeeting(text: string, lists: SummitWords): number | null {
  const words = wordsIn(text, { start: 0, end: text.length });
  for (const at of words.keys()) {
    const number = readNumber(words, at, lists.numbers);
    if (number?.kind !== 'ordinal' || number.value === 1) continue;
    const near = [0, 1, 2].map((step) => at + number.length + step);
    if (near.some((one) => words[one]?.lower === 'time' || meetingNounAt(words, one, lists) > 0)) return number.value;
  }
  return null;
}
