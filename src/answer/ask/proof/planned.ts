import type { Library } from '../../../library/library.ts';
import { readSentence } from '../../../reading/clauses.ts';
import { isHeld } from '../../../reading/meetings/held.ts';
import { CAPITAL } from '../../../search/inverted-index.ts';
import { spaced } from '../../../search/question-words.ts';
import { SAME } from '../items.ts';
import { asksOfCancelled, meetingsAsked } from '../meetings-asked.ts';
import type { Question } from '../question.ts';
import type { Ranked } from '../rank.ts';
import { type HeldSentence, isActor, passageOf } from './held.ts';
import { proofPatterns } from './patterns.ts';

/**
 * Whether a question asks what was said or done at a place or event of which the sentences only announce something: "what did she say
 * in Lund" of "She will speak in Lund"; or, with the number of a speech's topic, what was said about that. A meeting at such a
 * place must not have been called off either, nor been a call.
 */
export function isOnlyPlanned(
  library: Library,
  question: Question,
  topic: number | undefined,
  chosen: readonly Ranked[],
): boolean {
  const { index, knowledge } = library;
  const { past, plans, announced } = proofPatterns(knowledge.words.questions);
  const sought = spaced(question.plain);
  const asks = (phrases: readonly string[]) => phrases.some((phrase) => sought.includes(phrase));
  if (!(asks(past) || question.kinds.includes('words')) || asks(plans)) return false;
  const sentences = chosen.flatMap((one) => passageOf(library, one));
  const ofMeeting = asksOfHeldMeeting(library, question);
  const isTold = (sentence: HeldSentence, number: number) =>
    !isAnnounced(library, sentence, number, announced, number === topic) &&
    !(ofMeeting && isUnheldAt(library, sentence, number));
  return question.items.some((item, number) => {
    if (item.light || isActor(index, item)) return false;
    const told = sentences.filter(({ reading }) => (reading.held[number] as number) >= SAME);
    return told.length > 0 && !told.some((sentence) => isTold(sentence, number));
  });
}

/** Whether a question takes for granted that a meeting was held: neither "did they meet …?" nor "why was it called off?". */
function asksOfHeldMeeting(library: Library, question: Question): boolean {
  if (YES_OR_NO.test(question.plain) || asksOfCancelled(library, question)) return false;
  return meetingsAsked(library, question, { visits: true }) !== undefined;
}

const YES_OR_NO = /^(?:did|do|does|was|were|is|are|has|have|had)\b/i;

/** Whether a name, or with `any` whatever it is, stands in a clause that announces something. */
function isAnnounced(library: Library, held: HeldSentence, item: number, announced: RegExp, any: boolean): boolean {
  const at = placeOf(held, item);
  if (at < 0 || !(any || isName(held, at))) return false;
  const { words, clauses } = textOf(library, held);
  const clause = clauses[Math.min(at, clauses.length - 1)];
  const first = words[clauses.indexOf(clause as number)];
  const last = words[clauses.lastIndexOf(clause as number)];
  return announced.test(held.text.slice(first?.start, last?.end));
}

/** Whether a name stands where a meeting was called off, planned or a mere call. */
function isUnheldAt(library: Library, held: HeldSentence, item: number): boolean {
  const at = placeOf(held, item);
  return at >= 0 && isName(held, at) && !isHeld(textOf(library, held), at, library.knowledge.words.summits);
}

const placeOf = ({ reading }: HeldSentence, item: number) =>
  reading.places.find((place) => place.item === item)?.at ?? -1;

const isName = ({ reading }: HeldSentence, at: number) => ((reading.words[at] as number) & CAPITAL) !== 0;

const textOf = ({ knowledge }: Library, { text }: HeldSentence) =>
  readSentence(text, { start: 0, end: text.length }, knowledge.words.summits);
