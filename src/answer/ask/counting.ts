import type { Words } from '../../language/words.ts';
import type { Library } from '../../library/library.ts';
import type { SearchIndex } from '../../library/search-index.ts';
import { spaced } from '../../search/question-words.ts';
import { isEastAsian } from '../../text/script.ts';
import type { Answer, Evidence } from '../answer.ts';
import {
  type CountFigure,
  type CountFilter,
  type CountSummary,
  countAnswer,
  countSummaries,
  evidenceOf,
  figureText,
} from '../count.ts';
import { personNames } from '../person-name.ts';
import { isAboutMeetings, meetingWords } from './meetings.ts';
import type { Question } from './question.ts';
import { articlesMeant } from './scope.ts';
import { yearsIn } from './years.ts';

const MOST_CITATIONS = 3;
const MOST_GROUPS = 20;

/** How many summits there were, or the how-manieth one was, for a question that asks just that; undefined for every other question, and when no article counts. */
export function countingAnswer(library: Library, question: Question, words: Words): Answer | undefined {
  if (library.counts.length === 0 || !asksForMeetings(library.index, question)) return undefined;
  const people = question.items.flatMap(({ person }) => (person ? [person.name] : []));
  const kind = kindAsked(library.index, question);
  const filter = { ...(people[0] === undefined ? {} : { leader: people[0] }), ...(kind === undefined ? {} : { kind }) };
  const summary = countSummaries(library, filter, MOST_GROUPS, words).find(({ leaders }) =>
    people.every((name) => leaders.includes(name)),
  );
  if (!summary) {
    const reported = people.length === 1 || kind ? uncounted(library, filter, words) : undefined;
    if (reported && (kind || reported.near.length > 0)) return reported;
    return { found: false, statement: words.counts.unknownOf(personNames(library, people, words)), near: [] };
  }
  const figures = figuresOf(summary);
  const total = asksForAll(library.index, question);
  const years = total ? [] : yearsIn(question.text, library.knowledge.words.questions);
  const asked = years.flatMap((year) => figures.find((figure) => figure.year === year) ?? []);
  if (years.length > 0 && asked.length === 0) return uncounted(library, { ...filter, year: years[0] as number }, words);
  const ranked = asked.length > 0 ? asked : byFit(library, question, figures, asked, total);
  const { year } = ranked[0] as CountFigure;
  const statement =
    asked.length > 1
      ? words.counts.statement(
          words.lists.apart(asked.map((figure) => figureText(figure, words))),
          personNames(library, summary.leaders, words),
        )
      : countAnswer(library, year === null ? filter : { ...filter, year }, words).statement;
  return { found: true, statement, evidence: evidenceFor(library, ranked) };
}

/** That no article counts the summits of a year or of someone; those that are reported follow. */
function uncounted(library: Library, filter: CountFilter, words: Words): Answer & { found: false } {
  const { statement, ...reported } = countAnswer(library, filter, words);
  return { found: false, statement, near: reported.found ? reported.evidence : [] };
}

/** Whether nothing but meetings of leaders, people, dates and the places of summits is asked for, and how many or the how-manieth. */
function asksForMeetings(index: SearchIndex, { kinds, items, text }: Question): boolean {
  const [kind] = kinds;
  if (kind !== 'count' && kind !== 'number' && kind !== 'rank' && !TWO_NUMBERS.test(text)) return false;
  const { isMeeting, isBeside } = meetingWords(index);
  // what follows "how many" is what is counted
  const counted = items.find((item) => isMeeting(item) || !isBeside(item));
  if (kind === 'number' && !(counted && isMeeting(counted))) return false;
  return isAboutMeetings(index, items);
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

const figuresOf = ({ latest, earlierTotals, years, spans }: CountSummary) => [
  ...latest,
  ...years,
  ...spans,
  ...earlierTotals,
];

/** The figures, those of the years, articles and span that are asked for first; otherwise totals before single years. */
function byFit(
  library: Library,
  question: Question,
  figures: readonly CountFigure[],
  asked: readonly CountFigure[],
  total: boolean,
): CountFigure[] {
  const { index } = library;
  const meant = new Set([...articlesMeant(index, question)].map((article) => library.articles[article]?.id));
  const ofYear = / (?:year|yr) /.test(spaced(question.text));
  const likeness = (figure: CountFigure) => {
    const { year, scope, claims } = figure;
    return (
      4 * Number(total ? scope === 'total' : asked.includes(figure)) +
      2 * Number(claims.some(({ article }) => meant.has(article))) +
      Number(ofYear ? year !== null : scope === 'total')
    );
  };
  return figures.toSorted((a, b) => likeness(b) - likeness(a));
}

/** A sentence for each figure, then what else tells the same; each sentence once. */
function evidenceFor(library: Library, figures: readonly CountFigure[]): [Evidence, ...Evidence[]] {
  const claims = [...figures.map(({ claims: [first] }) => first), ...figures.flatMap(({ claims }) => claims.slice(1))];
  const seen = new Set<string>();
  const distinct = claims.filter(({ article, start }) => {
    const key = `${article}:${start}`;
    return !seen.has(key) && seen.add(key);
  });
  return distinct.slice(0, MOST_CITATIONS).map((claim) => evidenceOf(library, claim)) as [Evidence, ...Evidence[]];
}
