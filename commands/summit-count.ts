import { figureText, reportedSummits, toldApart, whoMet } from '../src/answer/count.ts';
import {
  type CountFigure,
  type CountFilter,
  type CountSummary,
  countSummaries,
} from '../src/answer/count-summaries.ts';
import { basedDate } from '../src/answer/source.ts';
import { type Block, defineCommand, type Link, type Reply } from '../src/command/command.ts';
import { isMentioned, noHit } from '../src/command/no-hit.ts';
import { heading, quotation, requestOf, text } from '../src/command/reply.ts';
import { suggestLeaders } from '../src/command/suggest.ts';
import type { Words } from '../src/language/words.ts';
import { cite } from '../src/library/citation.ts';
import type { Library } from '../src/library/library.ts';
import type { Summit } from '../src/library/summits.ts';

const MOST_GROUPS = 3;

export const summitCountCommand = defineCommand({
  name: 'summit count',
  description: 'How many summits there were, as of when, and who says so',
  access: 'everyone',
  options: {
    year: { type: 'integer', description: 'only this year', min: 1900, max: 2100 },
    leader: { type: 'string', description: 'only summits of this leader', maxLength: 80, suggest: suggestLeaders },
    kind: {
      type: 'string',
      description: 'only summits of this kind',
      choices: ['bilateral', 'trilateral', 'sidelines'],
    },
  },
  run: ({ options: { year, leader, kind }, library, words }) => {
    const filter = { year, leader, kind };
    const summaries = countSummaries(library, filter, MOST_GROUPS, words);
    if (summaries.length === 0) return uncounted(library, filter, words);
    return { blocks: summaries.flatMap((summary) => summaryBlocks(library, summary, words)), found: true };
  },
});

/** Why there is no figure: nobody of that name, no count; then the summits that are reported all the same. */
function uncounted(library: Library, filter: CountFilter, words: Words): Reply {
  const { leader } = filter;
  const reported = reportedSummits(library, filter, words);
  if (reported.found) {
    return { blocks: [heading(reported.statement), ...reported.evidence.map(quotation)], found: true };
  }
  const isUnknown = leader !== undefined && !isMentioned(library, leader);
  const links = leader === undefined ? [] : leadersLike(library, leader, filter, words);
  return noHit(library, isUnknown ? words.answers.notMentioned([leader]) : reported.statement, words, { links });
}

/** Buttons to the same with a leader of some summit whose name is spelt alike. */
function leadersLike(library: Library, leader: string, { year, kind }: CountFilter, words: Words): Link[] {
  return suggestLeaders(library, leader, words).map(({ name, value }) => ({
    label: name,
    request: requestOf('summit count', { year, kind, leader: value }),
  }));
}

/** The latest figures with every sentence that gives them, then other figures with one each, then what they do not explain. */
function summaryBlocks(library: Library, summary: CountSummary, words: Words): Block[] {
  const { latest, earlierTotals, years, spans, summits, checks, coverage } = summary;
  const who = whoMet(library, summary, words);
  const first = latest.length > 0 ? latest : [...years, ...spans].slice(0, 1);
  // "12 since March" is another voice for "12 in all"
  const alike = spans.filter(({ value, asOf }) => latest.some((total) => total.value === value && total.asOf === asOf));
  const others = [...years, ...spans, ...earlierTotals].filter((one) => !first.includes(one) && !alike.includes(one));
  return [
    heading(words.counts.figures(first.map((figure) => figureText(figure, words)))),
    ...(who.length > 0 ? [text(words.lists.all(who))] : []),
    ...[...first, ...alike].flatMap((figure) => quotations(library, figure)),
    ...others.flatMap((figure) => [text(figureText(figure, words)), ...quotations(library, figure).slice(0, 1)]),
    ...[...checks, ...coverage].map(text),
    ...(summits.length > 0
      ? [text(words.counts.reported(toldApart(library, summits, (one) => placeText(one, words), words)))]
      : []),
  ];
}

const placeText = ({ date, basis, place }: Summit, words: Words) =>
  words.lists.details([basedDate(date, basis, words), place]);

function quotations(library: Library, { claims }: CountFigure): Block[] {
  return claims.map((claim) => quotation({ citation: cite(library, claim), marked: [claim.words] }));
}
