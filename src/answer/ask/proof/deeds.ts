import type { Library } from '../../../library/library.ts';
import type { SearchIndex } from '../../../library/search-index.ts';
import { CAPITAL } from '../../../search/inverted-index.ts';
import { stem } from '../../../text/stem.ts';
import type { SentenceReading } from '../candidates.ts';
import { wordOf } from '../indexed-words.ts';
import { itemRanges, type Question } from '../question.ts';
import type { Ranked } from '../rank.ts';
import { isActor } from './held.ts';
import { proofPatterns } from './patterns.ts';
import { topicOf } from './speaking.ts';

const ALIKE = 0.3;
const MOST_DOERS = 5;

/** What was done, by whom and to what, as numbers of items. */
interface Deed {
  readonly verb: number;
  readonly doers: readonly number[];
  readonly topic: number | undefined;
  /** Whether it is asked who did it. */
  readonly ofWhom: boolean;
}

/** Whether a question asks for a deed for which there are few words ("who signed the pact", "did she visit Lund"), and no sentence has doer and deed together where its object is told of. */
export function lacksDeed(library: Library, question: Question, chosen: readonly Ranked[]): boolean {
  const deed = deedAsked(library, question);
  if (!deed) return false;
  const { verb, topic } = deed;
  return !chosen.some(({ sentence, candidate: { held, inContext } }) => {
    if ((sentence.held[verb] as number) < ALIKE) return false;
    if (topic !== undefined && Math.max(held[topic] as number, inContext[topic] as number) < ALIKE) return false;
    return isDone(library.index, sentence, deed);
  });
}

/** Whether a doer stands before the verb, or behind "by"; any name where it is asked who did it. */
function isDone(index: SearchIndex, { words, places }: SentenceReading, { verb, doers, ofWhom }: Deed): boolean {
  const isAfterBy = (at: number) => at > 0 && wordOf(index, words[at - 1] as number) === 'by';
  const isTaken = (at: number) => places.some((one) => one.item !== verb && one.at <= at && at < one.at + one.length);
  return places.some(({ item, at }) => {
    if (item !== verb) return false;
    if (ofWhom)
      return (
        words.subarray(0, at).some((word, place) => (place === 0 || word & CAPITAL) && !isTaken(place)) ||
        words.some((word, place) => word & CAPITAL && isAfterBy(place))
      );
    return doers.length === 0 || places.some((one) => doers.includes(one.item) && (one.at < at || isAfterBy(one.at)));
  });
}

function deedAsked({ index, knowledge }: Library, question: Question): Deed | undefined {
  const { items, plain } = question;
  const { deeds, deedsOfThings } = proofPatterns(knowledge.words.questions);
  const ranges = itemRanges(question);
  const verb = ranges.findIndex(({ start, end }) => {
    const word = plain.slice(start, end).toLowerCase();
    const before = plain.slice(0, start);
    if (!deeds.has(stem(word)) || NOUN.test(word)) return false;
    if (WHO.test(before)) return true;
    if (deedsOfThings.has(stem(word)) && BEEN.test(before)) return true;
    const [, doers] = DID.exec(before) ?? [];
    const named = doers?.replace(ARTICLE, '').trim() ?? '';
    return named !== '' && named.split(/\s+/).length <= MOST_DOERS && !GOVERNED.test(named);
  });
  if (verb < 0) return undefined;
  const place = ranges[verb]?.start ?? 0;
  const since = AUXILIARY.exec(plain)?.index ?? plain.length;
  const doers = items.flatMap((item, at) => {
    const start = ranges[at]?.start ?? 0;
    return start > since && start < place && isActor(index, item) ? [at] : [];
  });
  const others = items.flatMap((item, at) => (isActor(index, item) ? [at] : []));
  return { verb, doers, topic: topicOf(question, [verb, ...others]), ofWhom: WHO.test(plain.slice(0, place)) };
}

const NOUN = /ing$/;
const WHO = /\bwho\s+$/i;
const BEEN = /\b(?:was|were|been|is|are)\b/i;
const AUXILIARY = /\b(?:did|does|do|has|have|had|will)\b/i;
const DID = /\b(?:did|does|do|has|have|had|will)\s+((?:(?!\b(?:did|does|do|has|have|had|will)\b).)*)$/i;
const ARTICLE = /\b(?:the|an?)\b/gi;
const GOVERNED = /\b(?:to|of|with|for|in|on|at|about|who|that|which|he|she|it|they)\b/i;
