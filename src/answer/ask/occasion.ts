import { dateText } from '../../language/en/general.ts';
import type { Words } from '../../language/words.ts';
import type { Knowledge } from '../../library/knowledge.ts';
import type { Library } from '../../library/library.ts';
import { termsOf } from '../../library/search-index.ts';
import type { Summit } from '../../library/summits.ts';
import { readNumber } from '../../reading/numbers.ts';
import { wordsIn } from '../../reading/words.ts';
import { spaced } from '../../search/question-words.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { Answer, Evidence } from '../answer.ts';
import { toldApart } from '../count.ts';
import { basedDate } from '../source.ts';
import { wholeSentences } from '../whole-sentences.ts';
import { isAsked, type MeetingsAsked, meetingsAsked } from './meetings-asked.ts';
import { haveMet, isCountry } from './parties.ts';
import type { Question } from './question.ts';

const MOST_CITATIONS = 3;
const MOST_CHARACTERS = 300;

/** When or where the summits were that a question tells by their other circumstances, or all that there were of those it names; undefined for every other question, and when they are none or too many to be told. */
export function occasionAnswer(library: Library, question: Question, words: Words): Answer | undefined {
  const { index } = library;
  const [kind] = question.kinds;
  const sought = spaced(question.text);
  if (kind !== 'time' && kind !== 'year' && kind !== 'place') return undefined;
  if (index.questions.counting['not-when'].some((sign) => sought.includes(` ${sign} `))) return undefined;
  const summits = summitsMeant(library, question);
  const told = summits.filter(({ date, place }) => date !== null && (kind !== 'place' || place !== null));
  if (told.length === 0 || told.length < summits.length) return undefined;
  // who names the town wants to know where in it
  if (kind === 'place' && told.every(({ place }) => sought.includes(spaced(place as string)))) return undefined;
  const evidence = evidenceOf(library, told, kind);
  if (evidence.length === 0) return undefined;
  const { lists } = words;
  // "November 2022, Cambodia" says nothing beside "13 November 2022, Cambodia"
  const isVaguer = (one: Summit) =>
    told.some(
      (other) =>
        other !== one && other.place === one.place && other.date !== one.date && other.date?.startsWith(one.date ?? ''),
    );
  const occasion = ({ date, basis, place }: Summit) => lists.details([basedDate(date, basis, words), place]);
  const occasions = told.filter((one) => !isVaguer(one));
  const statement = lists.whole(lists.apart(toldApart(library, occasions, occasion, words)));
  if (statement.length > MOST_CHARACTERS) return undefined;
  return {
    found: true,
    statement,
    evidence: evidence as [Evidence, ...Evidence[]],
  };
}

/** The summits that all circumstances of a question fit; all where it tells of nothing but summits and people, none where it is about something else. */
function summitsMeant(library: Library, question: Question): Summit[] {
  const { index, knowledge } = library;
  const asked = meetingsAsked(library, question, { visits: true });
  const toldOf = index.questions.counting['told-of'];
  if (!asked || ![...asked.others, ...asked.span].every(({ printed }) => toldOf.includes(printed.toLowerCase())))
    return [];
  const numbers = question.items.filter(({ printed }) => /^\d/.test(printed));
  // "the Japan-Korea summit" tells whose, "the visit to Japan" where
  const [only, ...others] = asked.parties;
  const placed = only && others.length === 0 && isCountry(index, only.item) ? [only.item] : [];
  const required = [...asked.circumstances, ...numbers, ...placed];
  const fits = (summit: Summit) => {
    if (placed.length === 0 && !haveMet(asked.parties, summit)) return false;
    const { date, place, occasion } = summit;
    const told = tokenize([date && dateText(date), place, occasion].filter(Boolean).join('. '));
    const terms = termsOf(
      index.inverted,
      told.map(({ word }) => word),
    );
    return required.every(({ alternatives }) => alternatives.some(({ term }) => terms.has(term)));
  };
  const summits = library.summits.filter(fits);
  if (asked.nth !== null) return summits.filter(isNumbered(library, asked, asked.nth));
  return isLast(question, knowledge) ? summits.filter(({ date }) => date !== null).slice(-1) : summits;
}

/** Whether a summit was on the day on which some count says that it was their third. */
function isNumbered(library: Library, asked: MeetingsAsked, nth: number): (summit: Summit) => boolean {
  const { numbers } = library.knowledge.words.summits;
  const claims = library.counts.filter((claim) => {
    const words = wordsIn(library.article(claim.article)?.body ?? '', claim.words);
    return claim.value === nth && readNumber(words, 0, numbers)?.kind === 'ordinal' && isAsked(library, asked)(claim);
  });
  return ({ date }) => date !== null && claims.some(({ asOf }) => asOf === date);
}

/** "The most recent one". */
const isLast = ({ plain }: Question, { words }: Knowledge) =>
  [...words.summits.asked.last].some((sign) => spaced(plain).includes(` ${sign} `));

/** The sentences that report the summits: those that print what is asked for first, one for each summit before a second, and of each article before others of it. */
function evidenceOf(library: Library, summits: readonly Summit[], kind: 'time' | 'year' | 'place'): Evidence[] {
  const rows = summits.map(({ evidence, place }) => {
    const sentences = evidence.map((span) => wholeSentences(library, span));
    const prints = ({ citation: { article, start, end } }: Evidence) => {
      const printed = library.article(article)?.body.slice(start, end) ?? '';
      return kind === 'place' ? place !== null && printed.includes(place) : /\d/.test(printed);
    };
    return sentences.sort((a, b) => Number(prints(b)) - Number(prints(a)));
  });
  const deepest = Math.max(...rows.map(({ length }) => length));
  const all = Array.from({ length: deepest }, (_, at) => rows.flatMap((row) => row[at] ?? [])).flat();
  const isFirst = ({ citation }: Evidence, at: number) =>
    all.findIndex((other) => other.citation.article === citation.article) === at;
  return [...all.filter(isFirst), ...all.filter((one, at) => !isFirst(one, at))].slice(0, MOST_CITATIONS);
}
