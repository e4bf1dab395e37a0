import type { Library } from '../../../library/library.ts';
import { NOTED } from '../../../search/inverted-index.ts';
import { spaced } from '../../../search/question-words.ts';
import type { Range } from '../../../text/range.ts';
import { tokenize } from '../../../text/tokenize.ts';
import { findSpeaker } from '../../speakers.ts';
import { wordOf } from '../indexed-words.ts';
import { itemRanges, type Question } from '../question.ts';
import type { Ranked } from '../rank.ts';
import { type HeldSentence, isActor, passageOf } from './held.ts';
import { type ProofPatterns, proofPatterns } from './patterns.ts';

/** Whose words or reaction a question asks for, by numbers of items. */
export interface SpeakersAsked {
  readonly speakers: readonly number[];
  /** Of the other items the one that tells most, as far as the articles know it. */
  readonly topic: number | undefined;
}

/** Whose words a question asks for, and about what: "what did the guild say about fees", "Norway's response", "Norway on fish"; undefined for every other question. */
export function speakersAsked({ index, knowledge }: Library, question: Question): SpeakersAsked | undefined {
  // yes and no may be told in other words than those of a speech
  if (question.kinds[0] === 'choice') return undefined;
  const spoken = spokenBy(question.plain, proofPatterns(knowledge.words.questions));
  if (!spoken) return undefined;
  const inside = itemRanges(question).flatMap(({ start }, item) =>
    spoken.start <= start && start < spoken.end ? [item] : [],
  );
  const isNamed = (item: number) => isActor(index, question.items[item] as Question['items'][number]);
  const head = inside.at(-1);
  if (head === undefined || !(spoken.bare ? inside.every(isNamed) : inside.some(isNamed))) return undefined;
  // "Norway's fishermen" are not Norway, "Norway's government" is
  const isHead = isNamed(head) || question.items[head]?.light;
  return { speakers: isHead ? inside.filter(isNamed) : [head], topic: topicOf(question, inside) };
}

/** Where a question names whose words it wants; `bare` where it has the name and no word of speaking. */
function spokenBy(
  text: string,
  { speech, reaction, headline }: ProofPatterns,
): (Range & { readonly bare: boolean }) | undefined {
  for (const pattern of [speech, reaction, headline]) {
    const found = pattern.exec(text);
    if (found?.[1] === undefined) continue;
    const start = found.index + found[0].indexOf(found[1]);
    return { start, end: start + found[1].length, bare: pattern === headline };
  }
  return undefined;
}

/** Whether all that a question asks for is what somebody said whom no article quotes. */
export function isNeverQuoted(library: Library, { items }: Question, { speakers }: SpeakersAsked): boolean {
  const asksMore = items.some(({ light }, item) => !light && !speakers.includes(item));
  return (
    !asksMore &&
    speakers.every((item) => {
      const name = items[item]?.person?.name;
      const match = name === undefined ? undefined : findSpeaker(library, name);
      return match?.kind === 'one' && match.one.quotations.length === 0;
    })
  );
}

/** Whether none of the sentences is said or done by those whose words are asked for, about what is asked. */
export function lacksSpeaker(library: Library, { speakers, topic }: SpeakersAsked, chosen: readonly Ranked[]): boolean {
  const { governing } = proofPatterns(library.knowledge.words.questions);
  return !chosen.some((one) => {
    const { held, inContext } = one.candidate;
    if (topic !== undefined && held[topic] === 0 && inContext[topic] === 0) return false;
    const sentences = passageOf(library, one);
    // the sentence beside may name who says it, if it tells of the same
    const tells = ({ reading }: HeldSentence, at: number) =>
      at === one.sentence.number || (topic !== undefined && (reading.held[topic] as number) > 0);
    return sentences.some(
      (sentence, at) =>
        tells(sentence, at) &&
        speakers.some((item) => isSubject(library, sentence, item, governing) || isMeant(sentences, at, one, item)),
    );
  });
}

/** The number of the item that tells most besides some others, as far as the articles know it. */
export function topicOf({ items }: Question, others: readonly number[]): number | undefined {
  const topics = items.flatMap(({ light, alternatives }, item) =>
    !others.includes(item) && !light && alternatives.length > 0 ? [item] : [],
  );
  const weightOf = (item: number) => items[item]?.weight ?? 0;
  return topics.sort((a, b) => weightOf(b) - weightOf(a))[0];
}

/** Whether an item stands in a sentence as one who speaks or acts: not after "with", "of" and the like, and not as mere owner of a thing. */
function isSubject(
  { index }: Library,
  { text, reading: { words, places } }: HeldSentence,
  item: number,
  governing: ReadonlySet<string>,
): boolean {
  const printed = tokenize(text);
  const isNamePart = (at: number) => /^(?:\p{Lu}|the$|and$)/u.test(text.slice(printed[at]?.start, printed[at]?.end));
  return places.some(({ item: held, at, length }) => {
    if (held !== item) return false;
    if ((words[at] as number) & NOTED) return true;
    let before = at - 1;
    while (before >= 0 && isNamePart(before)) before--;
    const governor = before < 0 ? '' : wordOf(index, words[before] as number);
    if (governor === 'to' && before > 0 && wordOf(index, words[before - 1] as number) === 'according') return true;
    const owns = OWNER.test(text.slice(printed[at]?.start, (printed[at + length - 1]?.end ?? 0) + 1).trim());
    return !governing.has(governor) && (!owns || (printed[at + length] !== undefined && isNamePart(at + length)));
  });
}

const OWNER = /['’]s?$/;

/** Whether "he" stands for someone named before in the passage, or "both leaders" for one of those whom the article is about. */
function isMeant(sentences: readonly HeldSentence[], at: number, { candidate }: Ranked, item: number): boolean {
  const own = spaced(sentences[at]?.text ?? '');
  const isNamedBefore = sentences.slice(0, at).some(({ reading }) => (reading.held[item] as number) > 0);
  if (isNamedBefore && PRONOUN.test(own)) return true;
  return (candidate.inContext[item] as number) > 0 && GROUP.test(own);
}

const PRONOUN = /^ (?:\S+ ){0,8}(?:he|she|it) /;
const GROUP = / (?:they|leaders|both|sides|two|three) /;
