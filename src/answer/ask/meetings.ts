import type { SearchIndex } from '../../library/search-index.ts';
import { matchesAt } from '../../search/synonyms.ts';
import { remembered } from '../../text/remembered.ts';
import { stem } from '../../text/stem.ts';
import type { Item } from './items.ts';

/** Tells the words of a question that mean meetings of leaders. */
export interface MeetingWords {
  isMeeting(item: Item): boolean;
  /** Whether an item says neither whose nor when or where the meetings were. */
  isIdle(item: Item): boolean;
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
  const stems = new Set(meetings.map(stem));
  // "last meeting" is found as one phrase
  const isPhrase = (words: readonly string[]) =>
    words.length > 1 &&
    words.some((word) => stems.has(stem(word))) &&
    words.every((word) => stems.has(stem(word)) || counting.beside.includes(word));
  return {
    isMeeting: (item) => {
      const printed = item.printed.toLowerCase();
      return isMeeting(item) || counting['only-so'].includes(printed) || isPhrase(printed.split(' '));
    },
    isIdle: standsFor(index, [...counting.beside, ...Object.values(counting['of-kind']).flat()]),
  };
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
