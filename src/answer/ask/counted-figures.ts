import type { Library } from '../../library/library.ts';
import type { LibraryCount } from '../../library/reading.ts';
import { spaced } from '../../search/question-words.ts';
import { stem } from '../../text/stem.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { Evidence } from '../answer.ts';
import { evidenceOf } from '../count.ts';
import type { CountFigure, CountSummary } from '../count-summaries.ts';
import { meetingWords } from './meetings.ts';
import type { MeetingsAsked } from './meetings-asked.ts';
import { printedAt } from './parties.ts';
import type { Question } from './question.ts';
import { articlesMeant } from './scope.ts';

const MOST_CITATIONS = 3;

/** Whether a figure is of a year: by its span, as it began and ended in it, or by its sentence as in "in 2023 they met four times within six months". */
export function isOfYear(library: Library, { year, scope, since, asOf, claims }: CountFigure, asked: number): boolean {
  if (year !== null) return year === asked;
  if (beginsWithBound(library, scope)) return [since, asOf].every((day) => day?.startsWith(String(asked)));
  return claims.some((claim) => printedAt(library, claim).includes(String(asked)));
}

/** "Since March 2021", "before 2023". */
const beginsWithBound = ({ knowledge }: Library, scope: string) =>
  knowledge.words.questions.counting.bounds.includes(scope.split(' ', 1)[0] ?? '');

/** All figures of a summary, the latest totals first. */
export const figuresOf = ({ latest, earlierTotals, years, spans, parts }: CountSummary) => [
  ...latest,
  ...years,
  ...spans,
  ...earlierTotals,
  ...parts,
];

/** The figures: those of the span and the articles that are asked for first; otherwise totals before single years. */
export function byFit(
  library: Library,
  question: Question,
  { parties }: MeetingsAsked,
  figures: readonly CountFigure[],
  total: boolean,
): CountFigure[] {
  const { index } = library;
  const { isMeeting } = meetingWords(index);
  const named = new Set(parties.map(({ item }) => item));
  const telling = question.items.filter((item) => !isMeeting(item) && !named.has(item));
  const asked = new Set(telling.flatMap(({ printed }) => stemsOf(printed)));
  const shared = (text: string) => new Set(stemsOf(text).filter((one) => asked.has(one))).size;
  const meant = new Set([...articlesMeant(index, question)].map((article) => library.articles[article]?.id));
  const sought = spaced(question.text);
  const ofYear = / (?:year|yr) /.test(sought);
  const likeness = (figure: CountFigure) => {
    const { year, scope, claims } = figure;
    const beginsAlike = beginsWithBound(library, scope) && sought.includes(` ${scope.split(' ', 1)[0]} `);
    return (
      Math.max(...claims.map((claim) => shared(printedAt(library, claim)))) / 2 +
      8 * Number(scope !== 'total' && shared(scope) > 0) +
      6 * Number(beginsAlike) +
      4 * Number(total && scope === 'total') +
      2 * Number(claims.some(({ article }) => meant.has(article))) +
      (ofYear ? Number(year !== null) : Number(year === null) + Number(scope === 'total'))
    );
  };
  return figures.toSorted((a, b) => likeness(b) - likeness(a));
}

const stemsOf = (text: string) => tokenize(text).map(({ word }) => stem(word));

/** A sentence for each figure, the one that holds most of the question's words, then what else tells the same; each sentence once, headlines after sentences. */
export function evidenceFor(
  library: Library,
  { text }: Question,
  figures: readonly CountFigure[],
): [Evidence, ...Evidence[]] {
  const asked = new Set(stemsOf(text));
  const worth = (claim: LibraryCount) => {
    const sentence = printedAt(library, claim);
    return stemsOf(sentence).filter((one) => asked.has(one)).length + (ENDED.test(sentence) ? ENDED_WORTH : 0);
  };
  // "12 since March" is another voice for "12 in all"
  const told = figures.map(({ value, asOf }) =>
    figures
      .filter((other) => other.value === value && other.asOf === asOf)
      .flatMap(({ claims }) => claims)
      .toSorted((a, b) => worth(b) - worth(a)),
  );
  const all = [...told.flatMap(([first]) => first ?? []), ...told.flat()];
  const isFirst = ({ article, start }: LibraryCount, at: number) =>
    all.findIndex((other) => other.article === article && other.start === start) === at;
  const distinct = all.filter(isFirst).slice(0, MOST_CITATIONS);
  return distinct.map((claim) => evidenceOf(library, claim)) as [Evidence, ...Evidence[]];
}

const ENDED = /[.!?…]["'”’)\]]*$/;
const ENDED_WORTH = 5;
