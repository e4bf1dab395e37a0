import type { SearchIndex } from '../../library/search-index.ts';
import { matchesAt } from '../../search/synonyms.ts';
import { remembered } from '../../text/remembered.ts';
import { stem } from '../../text/stem.ts';
import type { Item } from './items.ts';
import { isCircumstance } from './scope.ts';

/** Tells the words of a question that mean meetings of leaders from those that only say whose, when and where. */
export interface MeetingWords {
  isMeeting(item: Item): boolean;
  /** Whether an item says nothing of whose, when and where the meetings were. */
  isIdle(item: Item): boolean;
  isBeside(item: Item): boolean;
}

/** The words about meetings, by data/words/questions.yaml and what one index holds; with `visits` a visit is a meeting too. */
export const meetingWords = (index: SearchIndex, visits = false): MeetingWords =>
  visits ? withVisits(index) : withoutVisits(index);

const withVisits = remembered((index: SearchIndex) => readMeetingWords(index, true));
const withoutVisits = remembered((index: SearchIndex) => readMeetingWords(index, false));

function readMeetingWords(index: SearchIndex, visits: boolean): MeetingWords {
  const { counting } = index.questions;
  const meetings = visits ? [...counting.meetings, ...counting.visits] : counting.meetings;
  const isMeeting = standsFor(index, meetings);
  const isIdle = standsFor(index, [...counting.beside, ...Object.values(counting['of-kind']).flat()]);
  return {
    isMeeting,
    isIdle,
    isBeside: (item) =>
      item.person !== undefined ||
      item.alternatives.some(({ term }) => index.countries.has(term)) ||
      /^\d/.test(item.printed) ||
      isIdle(item) ||
      isCircumstance(index, item),
  };
}

/** Whether a question tells of meetings and of nothing else that carries weight. */
export function isAboutMeetings(index: SearchIndex, items: readonly Item[], visits = false): boolean {
  const { isMeeting, isBeside } = meetingWords(index, visits);
  return items.some(isMeeting) && items.every((item) => item.light || isMeeting(item) || isBeside(item));
}

/** Whether an item is one of some phrases, or means what one of them means. */
function standsFor({ inverted: { concepts } }: SearchIndex, phrases: readonly string[]): (item: Item) => boolean {
  const meant = new Set<number>();
  for (const phrase of phrases) {
    const stems = phrase.split(' ').map(stem);
    for (const match of matchesAt(concepts, (at) => stems[at], 0))
      if (match.length === stems.length) for (const concept of match.concepts) meant.add(concept);
  }
  return (item) => phrases.includes(item.printed.toLowerCase()) || item.concepts.some((concept) => meant.has(concept));
}
