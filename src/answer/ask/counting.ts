import type { Words } from '../../language/words.ts';
import type { Library } from '../../library/library.ts';
import type { Answer, Evidence } from '../answer.ts';
import { type CountFilter, countAnswer } from '../count.ts';
import type { Item, Question } from './question.ts';

const MEETING_WORDS = ['summit', 'meet'];
const MOST_CITATIONS = 3;

/** How many summits there were, for a question that asks just that; undefined for every other question, and when no article counts. */
export function countingAnswer(library: Library, question: Question, words: Words): Answer | undefined {
  if (!asksForSummits(library, question)) return undefined;
  const leader = question.items.find(({ person }) => person)?.person?.name;
  const filter: CountFilter = leader ? { leader } : {};
  const year = yearOf(question);
  const asked = year === undefined ? undefined : countAnswer(library, { ...filter, year }, words);
  const all = countAnswer(library, filter, words);
  if (!all.found || library.counts.length === 0) return undefined;
  if (!asked?.found) return year === undefined ? { ...all, evidence: distinct(all.evidence) } : undefined;
  return { ...asked, evidence: distinct([...asked.evidence, ...all.evidence]) };
}

/** Whether nothing but summits, people, dates and the places of summits is asked for, with "how many" or "how often". */
function asksForSummits({ index }: Library, { kinds, items }: Question): boolean {
  if (kinds[0] !== 'count' && kinds[0] !== 'number') return false;
  const meetings = new Set(MEETING_WORDS.flatMap((word) => index.inverted.concepts.first.get(word)?.concepts ?? []));
  const isMeeting = ({ concepts }: Item) => concepts.some((concept) => meetings.has(concept));
  const isCircumstance = ({ alternatives, light, person }: Item) =>
    light || person !== undefined || alternatives.some(({ term }) => index.context.has(term));
  return (
    (kinds[0] === 'count' || items.some(isMeeting)) && items.every((item) => isMeeting(item) || isCircumstance(item))
  );
}

function yearOf({ items }: Question): number | undefined {
  const years = items.flatMap(({ printed }) => (/^(19|20)\d\d$/.test(printed) ? [Number(printed)] : []));
  return years.length === 1 ? years[0] : undefined;
}

function distinct(evidence: readonly Evidence[]): [Evidence, ...Evidence[]] {
  const seen = new Set<string>();
  const kept = evidence.filter(({ citation: { article, start } }) => {
    const key = `${article}:${start}`;
    return !seen.has(key) && seen.add(key);
  });
  return kept.slice(0, MOST_CITATIONS) as [Evidence, ...Evidence[]];
}
