import type { Words } from '../language/words.ts';
import { cite } from '../library/citation.ts';
import type { Library } from '../library/library.ts';
import type { LibraryCount } from '../library/reading.ts';
import type { Summit } from '../library/summits.ts';
import type { Answer, Evidence } from './answer.ts';
import {
  type CountFigure,
  type CountFilter,
  type CountSummary,
  countSummaries,
  isSummitOfKind,
  testOf,
} from './count-summaries.ts';
import { personName, personNames } from './person-name.ts';
import { basedDate } from './source.ts';
import { findSpeaker } from './speakers.ts';
import { occasionText } from './summit-arithmetic.ts';
import { wholeSentences } from './whole-sentences.ts';

const MOST_CHARACTERS = 300;

/** How many summits there were, in at most 300 characters, with the sentences that say so. */
export function countAnswer(library: Library, filter: CountFilter, words: Words): Answer {
  const [summary] = countSummaries(library, filter, 1, words);
  if (!summary) return reportedSummits(library, filter, words);
  const { latest: totals, years, spans } = summary;
  const alike = spans.filter(({ value }) => totals.some((total) => total.value === value));
  const evidence = [...totals, ...alike, ...(totals.length > 0 ? years : mainFigures(summary))].flatMap(({ claims }) =>
    claims.map((claim) => evidenceOf(library, claim)),
  );
  return {
    found: true,
    statement: countStatement(library, summary, words),
    evidence: evidence as [Evidence, ...Evidence[]],
  };
}

/** The figures of a summary with what arithmetic says of them, in at most 300 characters. */
export function countStatement(library: Library, summary: CountSummary, words: Words): string {
  const { checks } = summary;
  const [first = '', ...others] = mainFigures(summary).map((figure) => figureText(figure, words));
  // the arithmetic tells more than the names where there is no room for both
  const named = words.counts.statement(first, whoMet(library, summary, words));
  const short = words.counts.statement(first, []);
  const hasRoom = words.lists.sentences([named, ...checks.slice(0, 1)]).length <= MOST_CHARACTERS;
  const parts = [
    hasRoom ? named : short,
    ...checks,
    ...(others.length > 0 ? [words.counts.also(others)] : []),
    ...summary.coverage,
  ];
  return fitting(parts, words);
}

/** The totals and the years; without totals the years, else the spans. */
const mainFigures = ({ latest: totals, years, spans }: CountSummary): readonly CountFigure[] =>
  totals.length > 0 ? [...totals, ...years] : years.length > 0 ? years : spans;

/** "12 summits by 6 September 2024 (date inferred)", "7 summits in 2023 by 16 November 2023". */
export function figureText(figure: CountFigure, words: Words): string {
  const by = figure.asOf === null ? undefined : basedDate(figure.asOf, figure.asOfBasis, words);
  return words.counts.figure(figure.value, figure, by);
}

/** Whose meetings are counted: the leaders, or for a series their countries. */
export const whoMet = (library: Library, { leaders, series }: CountSummary, words: Words): readonly string[] =>
  series ?? personNames(library, leaders, words);

/** The sentence of a claim, its words marked. */
export const evidenceOf = (library: Library, claim: LibraryCount): Evidence => ({
  citation: cite(library, claim),
  marked: [claim.words],
});

/** That no article counts the summits asked for; those that are reported follow, each with its evidence. */
export function reportedSummits(library: Library, filter: CountFilter, words: Words): Answer {
  const { year, leader, kind } = filter;
  const isAsked = testOf(library, filter);
  const summits = library.summits.filter(
    (summit) =>
      isAsked(summit) &&
      isSummitOfKind(library, summit, kind) &&
      (year === undefined || summit.date?.startsWith(String(year))),
  );
  const evidence = summits.flatMap(({ evidence: [first] }): Evidence[] =>
    first ? [wholeSentences(library, first)] : [],
  );
  const match = leader === undefined ? undefined : findSpeaker(library, leader);
  const asked = {
    ...(year === undefined ? {} : { year }),
    ...(leader === undefined
      ? {}
      : { leader: match?.kind === 'one' ? personName(library, match.one.name, words) : leader }),
    ...(kind === undefined || kind === 'any' ? {} : { kind: words.choices[kind] ?? kind }),
  };
  const none = words.counts.unknown(asked);
  const [first, ...rest] = evidence;
  if (!first) return { found: false, statement: none, near: [] };
  const report = words.counts.butReported(toldApart(library, summits, (one) => occasionText(one, words), words));
  return { found: true, statement: fitting([none, report], words), evidence: [first, ...rest] };
}

/** Each summit in words; where two read alike, with who met. */
export function toldApart(
  library: Library,
  summits: readonly Summit[],
  textOf: (summit: Summit) => string,
  words: Words,
): string[] {
  const texts = summits.map(textOf);
  return summits.map((summit, index) => {
    const text = texts[index] ?? '';
    const isTwin = texts.indexOf(text) !== texts.lastIndexOf(text);
    return isTwin ? words.lists.details([text, words.lists.all(personNames(library, summit.leaders, words))]) : text;
  });
}

/** As many whole parts as 300 characters hold. */
function fitting([first = '', ...rest]: readonly string[], { lists }: Words): string {
  const start = first.length <= MOST_CHARACTERS ? first : `${first.slice(0, MOST_CHARACTERS - 1)}…`;
  return rest.reduce((text, part) => {
    const longer = lists.sentences([text, part]);
    return longer.length <= MOST_CHARACTERS ? longer : text;
  }, start);
}
