import { dateText } from '../../language/en/general.ts';
import type { Words } from '../../language/words.ts';
import type { Library } from '../../library/library.ts';
import { termsOf } from '../../library/search-index.ts';
import type { Summit } from '../../library/summits.ts';
import { spaced } from '../../search/question-words.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { Answer, Evidence } from '../answer.ts';
import { toldApart } from '../count.ts';
import { basedDate } from '../source.ts';
import { wholeSentences } from '../whole-sentences.ts';
import type { Item } from './items.ts';
import { isAboutMeetings, meetingWords } from './meetings.ts';
import type { Question } from './question.ts';
import { isCircumstance } from './scope.ts';

const MOST_CITATIONS = 3;
const MOST_CHARACTERS = 300;

/** When or where the summits were that a question tells by their other circumstances, or all that there were of those it names; undefined for every other question, and when they are none or too many to be told. */
export function occasionAnswer(library: Library, question: Question, words: Words): Answer | undefined {
  const { index } = library;
  const [kind] = question.kinds;
  const sought = spaced(question.text);
  if (kind !== 'time' && kind !== 'year' && kind !== 'place') return undefined;
  if (index.questions.counting['not-when'].some((sign) => sought.includes(` ${sign} `))) return undefined;
  if (!isAboutMeetings(index, question.items, true)) return undefined;
  const summits = summitsMeant(library, question.items);
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

/** The summits that all circumstances of a question fit; all where it tells of nothing but summits and people. */
function summitsMeant(library: Library, items: readonly Item[]): Summit[] {
  const { index } = library;
  const { isMeeting, isBeside } = meetingWords(index, true);
  const people = items.flatMap(({ person }) => (person ? [person.name] : []));
  const isCountry = ({ alternatives }: Item) => alternatives.some(({ term }) => index.countries.has(term));
  const circumstances = items.filter(
    (item) => !item.person && !isMeeting(item) && (isCircumstance(index, item) || /^\d/.test(item.printed)),
  );
  const countries = items.filter((item) => isCountry(item) && !circumstances.includes(item));
  // "the Japan-Korea summit" tells whose, "the visit to Japan" where
  const required = countries.length === 1 ? [...circumstances, ...countries] : circumstances;
  const toldOf = index.questions.counting['told-of'];
  const isToldOf = ({ printed }: Item) => toldOf.includes(printed.toLowerCase());
  if (required.length === 0 && !items.every((item) => isMeeting(item) || isBeside(item) || isToldOf(item))) return [];
  return library.summits.filter(({ leaders, date, place, occasion }) => {
    if (!people.every((name) => leaders.includes(name))) return false;
    const told = [date && dateText(date), place, occasion].filter(Boolean).join('. ');
    const terms = termsOf(
      index.inverted,
      tokenize(told).map(({ word }) => word),
    );
    return required.every(({ alternatives }) => alternatives.some(({ term }) => terms.has(term)));
  });
}

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
