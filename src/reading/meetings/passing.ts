import type { Range } from '../../text/range.ts';
import type { ArticleDate } from '../article-text.ts';
import { clauseWords, type SentenceText } from '../clauses.ts';
import { numberPhrases } from '../counts/phrase.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { isGroupOfOthers, isPair, namesOffices, namesPair } from './actors.ts';
import { anchorsIn } from './anchors.ts';
import { isHeld } from './held.ts';
import type { LeaderMention } from './leaders.ts';
import { namesMeeting } from './nouns.ts';
import { barePlaces } from './places.ts';
import type { Scene } from './scene.ts';
import { type Slot, slotsAround } from './slots.ts';
import { findMeetVerb, isDeedAt } from './verbs.ts';

/** A meeting that a sentence tells without a word for it: where and when, and the word on which that hangs. */
export interface Passing {
  readonly anchor: number;
  readonly slots: readonly Slot[];
}

// so far back a sentence about meetings makes "the first was in Oslo" one of them
const LISTING_SENTENCES = 4;

/** For each sentence the meetings that it tells by what leaders did together, by a journey to the other one, or as one of a list of meetings; each has a place and a date, or a day. */
export function passingIn(scenes: readonly Scene[], dated: ArticleDate, lists: SummitWords): Passing[][] {
  let listed = -Infinity;
  return scenes.map((scene, index) => {
    if (speaksOfMeetings(scene, index - listed <= 1, lists)) listed = index;
    const listing = index - listed <= LISTING_SENTENCES;
    const told = (anchors: readonly number[]) =>
      anchors.filter((at) => at >= 0).flatMap((anchor) => placed(scene, anchor, listing, dated, lists));
    const sure = told([togetherIn(scene, lists), journeyIn(scene, scenes[index + 1], lists)]);
    const echoes = sure.length > 0 || !listing ? sure : told(echoesIn(scene, lists));
    const found = echoes.length > 0 || !listing ? echoes : told([frontedIn(scene, lists)]);
    if (found.length > 0) listed = index;
    return found;
  });
}

function placed(
  { sentence, mentions }: Scene,
  anchor: number,
  listing: boolean,
  dated: ArticleDate,
  lists: SummitWords,
): Passing[] {
  if (!isHeld(sentence, anchor, lists)) return [];
  const slots = slotsAround(sentence, anchor, mentions, dated, lists, listing).filter(
    ({ place, date, timed }) => timed && (place !== null || (listing && date?.length === 10)),
  );
  return slots.length > 0 ? [{ anchor, slots }] : [];
}

/** "Costa and Sánchez signed", "they shared a stall", "spent two days with Putin": the verb of what two leaders did together, or -1. */
export function togetherIn({ sentence, mentions, stage }: Scene, lists: SummitWords): number {
  const { words, clauses } = sentence;
  return words.findIndex((_, at) => {
    const mutual = isDeedAt(words, at, lists) && isMutual(sentence, at);
    if (!mutual && !wereTogether(sentence, at) && phraseAt(words, at, lists.meetings.together) === 0) return false;
    if (isOneOfTwo(sentence, mentions, at)) return true;
    const subjects = new Set(subjectsBefore(sentence, mentions, at, lists).map(({ leader }) => leader));
    if (subjects.size > 1 || isDoneWith(sentence, mentions, at) || (mutual && namesOffices(sentence, lists)))
      return true;
    if (stage.others || stage.leaders.length < 2) return false;
    const from = Math.max(clauses.indexOf(clauses[at] as number), at - 4);
    return words
      .slice(from, at)
      .some(
        ({ lower }, step) =>
          lower === 'they' || (lower === 'we' && mentions.length > 0) || isPair(sentence, from + step, lists),
      );
  });
}

/** "He and the Hungarian leader Géza Pál walked". */
const isOneOfTwo = ({ words, clauses }: SentenceText, mentions: readonly LeaderMention[], at: number): boolean =>
  mentions.some(
    ({ from, to }) =>
      to <= at &&
      clauses[from] === clauses[at] &&
      words
        .slice(Math.max(0, from - LONGEST_OFFICE), from)
        .some(({ lower }, step, near) => /^(?:he|she)$/.test(lower) && near[step + 1]?.lower === 'and'),
  );

const LONGEST_OFFICE = 6;

/** "Gave themselves four months", "stood side by side". */
const isMutual = ({ words, clauses }: SentenceText, at: number) =>
  words.some(
    ({ lower }, index) =>
      index > at && clauses[index] === clauses[at] && /^(?:themselves|together|side|jointly)$/.test(lower),
  );

/** "We were in Aarhus together in June". */
const wereTogether = ({ words, clauses }: SentenceText, at: number) =>
  /^(?:was|were|been)$/.test(words[at]?.lower ?? '') &&
  words.slice(at + 1, at + 7).some(({ lower }, step) => lower === 'together' && clauses[at + 1 + step] === clauses[at]);

/** "Lukashenko spent two days in St Petersburg with Russia's Vladimir Putin". */
function isDoneWith({ words, clauses }: SentenceText, mentions: readonly LeaderMention[], at: number): boolean {
  const own = (index: number) => clauses[index] === clauses[at];
  if (!mentions.some(({ to }) => to <= at && own(to - 1))) return false;
  return mentions.some(
    ({ from }) => from > at && own(from) && [1, 2, 3, 4].some((back) => words[from - back]?.lower === 'with'),
  );
}

/** The leaders named before a verb without another verb between. */
function subjectsBefore(
  { words }: SentenceText,
  mentions: readonly LeaderMention[],
  at: number,
  lists: SummitWords,
): LeaderMention[] {
  const before = mentions.filter(({ to, possessive }) => to <= at && !possessive);
  const last = before.at(-1);
  const first = before.findLast(({ leader }) => leader !== last?.leader);
  if (!last || !first || words.slice(last.to, at).some((_, step) => isDeedAt(words, last.to + step, lists))) return [];
  const between = words.slice(first.to, last.from);
  const joined = between.some(({ lower }) => lower === 'and');
  return joined && !between.some((_, step) => isDeedAt(words, first.to + step, lists)) ? [first, last] : [];
}

/** "Ismayilli comes to Almaty. The two men ride": one leader goes somewhere, and the other is named with it or the pair right after. */
export function journeyIn({ sentence, mentions }: Scene, next: Scene | undefined, lists: SummitWords): number {
  const { words } = sentence;
  const named = new Set(mentions.map(({ leader }) => leader));
  const met = named.size > 1 || namesPair(sentence, lists) || (next !== undefined && opensWithPair(next, lists));
  if (!met || findPhrase(words, lists.unheld.denied) >= 0) return -1;
  return words.findIndex(
    ({ lower }, at) =>
      (words[at + 1]?.lower === 'to' && TRIP.test(lower)) ||
      (JOURNEY.test(lower) &&
        (words[at + 1]?.lower === 'to' || lower.startsWith('visit')) &&
        mentions.some(({ to }) => to <= at)),
  );
}

const TRIP = /^(?:trip|visit|journey|tour|flight)$/;

const JOURNEY =
  /^(?:came|comes|flew|flies|travelled|traveled|travels|went|goes|drove|drives|sailed|sails|hurried|hurries|visited|visits|journeyed)$/;

const opensWithPair = ({ sentence }: Scene, lists: SummitWords) =>
  sentence.words.slice(0, 4).some(({ lower }, at) => lower === 'they' || isPair(sentence, at, lists));

/** "The first was in Oslo", "one in Jeddah in April", "after Ohrid in October": the words that stand for a meeting. */
function echoesIn({ sentence, mentions }: Scene, lists: SummitWords): number[] {
  const { words, text } = sentence;
  // what their predecessors did was no meeting of theirs
  if (othersAct(sentence, lists) || words.some(({ lower }) => lower === 'predecessors')) return [];
  // "3 meetings since January: Oslo in January, Rome in March"
  const counted = numberPhrases(sentence, null, lists).find(
    ({ value, to }) => value > 1 && /^\s?[:–—]/.test(text.slice(lastOf(sentence, to).end)),
  );
  const places = barePlaces(sentence, mentions, [], lists);
  const echoes = words.flatMap((word, at) => {
    const length = phraseAt(words, at, lists.meetings.echoing);
    const stands = length > 0 && STANDS.test(words[at + length]?.lower ?? '');
    const before = /^(?:after|following|since)$/.test(word.lower) && places.some(({ from }) => from === at + 1);
    const hosted = length > 0 && places.some(({ to }) => to === at - 1);
    // "they had done so once before, in Bergen in 2021"
    const repeats = sentence.clauses[at] === 0 && phraseAt(words, at, lists.meetings.repeats) > 0;
    return stands || before || hosted || repeats || (length > 0 && places.some(({ from }) => from === at + length))
      ? [at]
      : [];
  });
  return counted ? [counted.anchor, ...echoes] : echoes;
}

// after what stands for a meeting
const STANDS = /^(?:is|was|were|include|includes|included|took|came|in|at|on|with|of)$/;

/** The last word of the clause in which a word stands. */
function lastOf(sentence: SentenceText, at: number): Range {
  const { to } = clauseWords(sentence, sentence.clauses[at - 1] ?? 0);
  return sentence.words[to - 1] as Range;
}

/** "In Versailles in May 2017 there was frankness", "Yes: in Oslo in March": a place or date that opens a sentence which names nobody else. */
function frontedIn({ sentence, mentions }: Scene, lists: SummitWords): number {
  const { words } = sentence;
  if (othersAct(sentence, lists)) return -1;
  const opens = /^(?:in|at|on|from|yes|first|then|once|later)$/.test(words[0]?.lower ?? '') || isMonth(sentence, lists);
  if (!opens) return -1;
  const verbless = !words.some((_, at) => isDeedAt(words, at, lists)) && findPhrase(words, lists.clauses.verbs) < 0;
  const there = words.some(({ lower }) => /^(?:there|them|they)$/.test(lower));
  const paired = there || mentions.length > 1 || namesPair(sentence, lists);
  return verbless || paired ? 0 : -1;
}

const LONGEST_SUBJECT = 5;

/** Whether ministers and the like stand before the verb of a sentence. */
export function othersAct(sentence: SentenceText, lists: SummitWords): boolean {
  const { words } = sentence;
  const verb = words.findIndex((_, at) => isDeedAt(words, at, lists) || phraseAt(words, at, lists.clauses.verbs) > 0);
  const until = verb < 0 ? LONGEST_SUBJECT : verb;
  return words.some((_, at) => at < until && isGroupOfOthers(sentence, at, lists));
}

const isMonth = ({ words: [first] }: SentenceText, { dates }: SummitWords) => dates.months.has(first?.text ?? '');

/** Whether a sentence, a question too, speaks of meetings of those on stage. */
function speaksOfMeetings(scene: Scene, after: boolean, lists: SummitWords): boolean {
  const { words } = scene.sentence;
  if (anchorsIn(scene, lists).length > 0) return true;
  if (numberPhrases(scene.sentence, after ? 'meeting' : null, lists).length > 0) return true;
  const leads = scene.mentions.length > 0 || namesPair(scene.sentence, lists);
  const asks = scene.sentence.text[scene.sentence.end - 1] === '?' && words.some(({ lower }) => lower === 'they');
  return (
    (leads || asks) && (namesMeeting(words, 0, words.length, lists) || findMeetVerb(words, 0, words.length, lists) >= 0)
  );
}
