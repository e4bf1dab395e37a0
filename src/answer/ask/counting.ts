import type { Words } from '../../language/words.ts';
import type { Library } from '../../library/library.ts';
import type { SearchIndex } from '../../library/search-index.ts';
import { spaced } from '../../search/question-words.ts';
import { isEastAsian } from '../../text/script.ts';
import type { Answer } from '../answer.ts';
import { countAnswer, countStatement, figureText, whoMet } from '../count.ts';
import { type CountFigure, type CountFilter, type CountSummary, countSummaries } from '../count-summaries.ts';
import { personName } from '../person-name.ts';
import { byFit, evidenceFor, figuresOf, isOfYear } from './counted-figures.ts';
import type { Item } from './items.ts';
import { meetingWords } from './meetings.ts';
import { isAsked, type MeetingsAsked, meetingsAsked } from './meetings-asked.ts';
import { isCountry, type OfMeetings, printedAt, spansOf } from './parties.ts';
import type { Question } from './question.ts';

const _MOST_CITATIONS = 3;
const MOST_GROUPS = 20;

/** How many summits there were, or the how-manieth one was, for a question that asks just that; undefined for every other question, and when no article counts. */
export function countingAnswer(library: Library, question: Question, words: Words): Answer | undefined {
  const asked = library.counts.length === 0 ? undefined : meetingsAsked(library, question);
  if (!asked || !asksHowMany(library.index, question, asked)) return undefined;
  const isOfThese = isAsked(library, asked);
  const filter = {
    kind: kindAsked(library.index, question),
    isAsked: (one: OfMeetings) => isOfThese(one) && asked.others.every((item) => names(library, one, item)),
  };
  const summary = summaryAsked(library, question, asked, filter, words);
  // a name of a series, such as "the Slavkov summits", if the articles have it; else something other than meetings is asked for
  const mayAskElse = question.kinds.length === 0 || asked.others.length > 0;
  if (!summary) return mayAskElse ? undefined : uncounted(library, asked, filter, words);
  const figures = figuresOf(summary);
  const total = asksForAll(library.index, question);
  const years = total ? [] : asked.years;
  // "what number was the talks of 2024": the year is that of the meeting
  const isRank = question.kinds[0] === 'rank';
  const isOf = (figure: CountFigure, year: number) =>
    isOfYear(library, figure, year) || (isRank && figure.asOf?.startsWith(String(year)) === true);
  const ofYears = years.flatMap((year) => figures.find((figure) => isOf(figure, year)) ?? []);
  if (years.length > 0 && ofYears.length === 0)
    return mayAskElse ? undefined : uncounted(library, asked, { ...filter, year: years[0] as number }, words);
  const ranked = ofYears.length > 0 ? ofYears : byFit(library, question, asked, figures, total);
  const { year } = ranked[0] as CountFigure;
  const told =
    year === null ? summary : (summaryAsked(library, question, asked, { ...filter, year }, words) ?? summary);
  const statement =
    ofYears.length > 1
      ? words.counts.statement(
          words.lists.apart(ofYears.map((figure) => figureText(figure, words))),
          whoMet(library, summary, words),
        )
      : countStatement(library, told, words);
  return { found: true, statement, evidence: evidenceFor(library, question, ranked) };
}

/** Whether a sentence about meetings, or the title of its article, has a word of the question as a name. */
const names = (library: Library, meetings: OfMeetings, { printed }: Item): boolean =>
  spansOf(meetings).some((span) => {
    const title = library.article(span.article)?.title ?? '';
    const name = printed.replace(/^./u, (letter) => letter.toUpperCase());
    return title.includes(name) || printedAt(library, span).includes(name);
  });

/** Whether a question asks how many meetings there were, or the how-manieth one was. */
function asksHowMany(
  index: SearchIndex,
  { kinds: [kind], items, text }: Question,
  { parties, others }: MeetingsAsked,
): boolean {
  if (kind === 'count' || kind === 'rank' || TWO_NUMBERS.test(text)) return true;
  const { isMeeting, isIdle } = meetingWords(index);
  const areMeetings = (item: Item | undefined) => item !== undefined && isMeeting(item) && /s$/i.test(item.printed);
  // "dahl lund meetings 2023"
  if (kind !== 'number') return kind === undefined && parties.length > 1 && items.some(areMeetings);
  // what follows "how many" is what is counted: "how many further summits", but not "how many people attended the summit"
  const named = new Set(parties.map(({ item }) => item));
  const [counted, next] = items.filter((item) => isMeeting(item) || !(isIdle(item) || named.has(item)));
  if (counted === undefined || isMeeting(counted)) return counted !== undefined;
  return (counted.light || others.includes(counted)) && areMeetings(next);
}

/** The figures of those who are asked for: of the groups of leaders that fit, of just as many as the question names, or the most written about. */
function summaryAsked(
  library: Library,
  { plain }: Question,
  { parties }: MeetingsAsked,
  filter: CountFilter,
  words: Words,
): CountSummary | undefined {
  const summaries = countSummaries(library, filter, MOST_GROUPS, words);
  if (parties.length === 0) return summaries[0];
  // "how many summits have India and Japan held" counts their series, "how often did they meet" what their leaders did
  const ofSeries = parties.every(({ item }) => isCountry(library.index, item)) && !/\b(?:times|often)\b/i.test(plain);
  const isOther = ({ series }: CountSummary) => Number((series !== null) !== ofSeries);
  const ranked = summaries.toSorted((a, b) => isOther(a) - isOther(b));
  return (parties.length > 1 && ranked.find(({ leaders }) => leaders.length <= parties.length)) || ranked[0];
}

/** That no article counts the summits asked for; those that are reported follow. */
function uncounted(
  library: Library,
  { parties }: MeetingsAsked,
  filter: CountFilter,
  words: Words,
): Answer & { found: false } {
  const reported = countAnswer(library, filter, words);
  const near = reported.found ? reported.evidence : [];
  const names = parties.map(({ item: { person, printed } }) =>
    person ? personName(library, person.name, words) : printed,
  );
  const statement = names.length > 1 && filter.year === undefined ? words.counts.unknownOf(names) : reported.statement;
  return { found: false, statement, near };
}

const TWO_NUMBERS = /\b\d+(?:st|nd|rd|th)? or (?:the )?\d+(?:st|nd|rd|th)?\b/i;

function asksForAll({ questions }: SearchIndex, { text }: Question): boolean {
  const sought = spaced(text);
  return questions.counting.total.some((sign) => sought.includes(isEastAsian(sign) ? sign : ` ${sign} `));
}

/** Which of the meetings a question counts, where it says so. */
function kindAsked({ questions }: SearchIndex, { text }: Question): CountFilter['kind'] {
  const sought = spaced(text);
  const isAsked = (sign: string) => sought.includes(isEastAsian(sign) ? sign : spaced(sign));
  const kinds = ['trilateral', 'bilateral', 'sidelines'] as const;
  return kinds.find((kind) => questions.counting['of-kind'][kind].some(isAsked));
}
