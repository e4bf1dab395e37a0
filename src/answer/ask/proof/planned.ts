import type { Library } from '../../../library/library.ts';
import { readSentence } from '../../../reading/clauses.ts';
import { CAPITAL } from '../../../search/inverted-index.ts';
import { spaced } from '../../../search/question-words.ts';
import { SAME } from '../items.ts';
import type { Question } from '../question.ts';
import type { Ranked } from '../rank.ts';
import { type HeldSentence, isActor, passageOf } from './held.ts';
import { proofPatterns } from './patterns.ts';

/**
 * Whether a question asks what was said or done at a place or event of which the sentences only announce something: "what did she say
 * in Lund" of "She will speak in Lund"; or, with the number of a speech's topic, what was said about that.
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
  return question.items.some((item, number) => {
    if (item.light || isActor(index, item)) return false;
    const told = sentences.filter(({ reading }) => (reading.held[number] as number) >= SAME);
    return (
      told.length > 0 && told.every((sentence) => isAnnounced(library, sentence, number, announced, number === topic))
    );
  });
}

/** Whether a name, or with `any` whatever it is, stands in a clause that announces something. */
function isAnnounced(
  { knowledge }: Library,
  { text, reading }: HeldSentence,
  item: number,
  announced: RegExp,
  any: boolean,
): boolean {
  const at = reading.places.find((place) => place.item === item)?.at ?? -1;
  if (at < 0 || !(any || (reading.words[at] as number) & CAPITAL)) return false;
  const { words, clauses } = readSentence(text, { start: 0, end: text.length }, knowledge.words.summits);
  const clause = clauses[Math.min(at, clauses.length - 1)];
  const first = words[clauses.indexOf(clause as number)];
  const last = words[clauses.lastIndexOf(clause as number)];
  return announced.test(text.slice(first?.start, last?.end));
}
