import type { Library } from '../../library/library.ts';
import type { QuestionWords } from '../../search/question-words.ts';
import { alternatives, literal } from '../../text/patterns.ts';
import { remembered } from '../../text/remembered.ts';
import type { Item } from './items.ts';
import { meetingWords } from './meetings.ts';
import { isIn, type OfMeetings, type Party, partiesOf, spansOf } from './parties.ts';
import type { Question } from './question.ts';
import { isCircumstance } from './scope.ts';
import { yearsIn } from './years.ts';

/** What a question tells of the meetings that it is about. */
export interface MeetingsAsked {
  readonly parties: readonly Party[];
  /** The calendar years in which they must have been; not one in which a span begins or ends, as in "by May 2024". */
  readonly years: readonly number[];
  /** Words for where and when they were. */
  readonly circumstances: readonly Item[];
  /** Words for something else than who met, when and where. */
  readonly others: readonly Item[];
}

/** Which meetings of leaders a question is about; undefined where it names none. */
export function meetingsAsked(library: Library, { items, plain }: Question): MeetingsAsked | undefined {
  const { index } = library;
  const { isMeeting, isIdle } = meetingWords(index);
  const { bounded, phrases, spans } = patternsOf(library.knowledge.words.questions);
  const phrase = phrases.exec(plain)?.[0].toLowerCase().split(/\s+/) ?? [];
  const names = (item: Item) => isMeeting(item) || phrase.includes(item.printed.toLowerCase());
  if (!items.some(names)) return undefined;
  const span = spans.exec(plain);
  const isInSpan = ({ printed }: Item) => {
    const at = span === null ? -1 : plain.lastIndexOf(printed) - span.index;
    return at >= 0 && at < (span?.[0].length ?? 0);
  };
  const telling = items.filter((item) => !(item.light || names(item) || isIdle(item) || isInSpan(item)));
  // "the leaders met in Cambodia"
  const parties = partiesOf(
    library,
    telling.filter((item) => item.person || !isAfterPlace(plain, item)),
  );
  const rest = telling.filter((item) => !/^\d/.test(item.printed) && !parties.some((party) => party.item === item));
  const circumstances = rest.filter((item) => isCircumstance(index, item) || isAfterPlace(plain, item));
  return {
    parties,
    years: yearsIn(plain.replace(bounded, ''), library.knowledge.words.questions),
    circumstances,
    others: rest.filter((item) => !circumstances.includes(item)),
  };
}

/** Whether what the articles say is of the parties that a question names, and their sentences or articles tell where and when. */
export const isAsked =
  (library: Library, { parties, circumstances }: MeetingsAsked) =>
  (meetings: OfMeetings): boolean =>
    parties.every((party) => party.hasMet(meetings)) && circumstances.every((item) => tells(library, meetings, item));

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
    `\\b${alternatives(bounds)} (?:[\\p{L}.]+ |\\d{1,2}(?:st|nd|rd|th)?,? ){0,3}(?:19|20)\\d\\d`,
    'giu',
  ),
  /** "Sit down". */
  phrases: new RegExp(`\\b${alternatives(meetings.filter((one) => one.includes(' ')))}\\b`, 'iu'),
  /** "Since she took office": what follows may be told in other words. */
  spans: new RegExp(`\\b${alternatives([...bounds, ...spans])}\\b.*?(?=,|\\b${alternatives(asking)}\\b|$)`, 'iu'),
}));

/** "In Lisbon", "at Camp David". */
const isAfterPlace = (text: string, { printed }: Item) =>
  new RegExp(`\\b(?:in|at|near) (?:the )?${literal(printed)}`, 'i').test(text);
