import type { ArticleDate } from '../article-text.ts';
import type { SentenceText } from '../clauses.ts';
import { numberPhrases } from '../counts/phrase.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { namesPair } from './actors.ts';
import { anchorsIn } from './anchors.ts';
import { echoesIn, frontedIn } from './echoes.ts';
import { isHeld } from './held.ts';
import { journeyIn } from './journey.ts';
import { namesMeeting } from './nouns.ts';
import type { Scene } from './scene.ts';
import { type Slot, slotsAround } from './slots.ts';
import { doneWithIn, jointDeedIn, pairedAt, togethersIn } from './together.ts';
import { findMeetVerb } from './verbs.ts';

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
    if (speaksOfMeetings(scene, index - listed <= 1, lists) || (listed >= 0 && asksForOne(scene, lists)))
      listed = index;
    const listing = index - listed <= LISTING_SENTENCES;
    const told = (anchors: readonly number[]) =>
      anchors.filter((at) => at >= 0).flatMap((anchor) => placed(scene, anchor, listing, dated, lists));
    const together = togethersIn(scene, lists);
    const sure = [
      ...told([...together, journeyIn(scene, scenes[index + 1], lists)]),
      ...(together.length > 0
        ? []
        : somewhere(told([doneWithIn(scene, lists), jointDeedIn(scene, listing, lists), pairedAt(scene)]))),
    ];
    const echoes = sure.length > 0 || !listing ? sure : told(echoesIn(scene, lists));
    const found = echoes.length > 0 || !listing ? echoes : told([frontedIn(scene, scenes[index - 1], lists)]);
    if (found.length > 0) listed = index;
    return found;
  });
}

/** Those of which the place is told. */
const somewhere = (passing: readonly Passing[]): Passing[] =>
  passing.flatMap(({ anchor, slots }) => {
    const there = slots.filter(({ place }) => place !== null);
    return there.length > 0 ? [{ anchor, slots: there }] : [];
  });

function placed(
  { sentence, mentions }: Scene,
  anchor: number,
  listing: boolean,
  dated: ArticleDate,
  lists: SummitWords,
): Passing[] {
  if (!isHeld(sentence, anchor, lists)) return [];
  const speaks = phraseAt(sentence.words, anchor, lists.meetings.speaking) > 0;
  const slots = slotsAround(sentence, anchor, mentions, dated, lists).filter(
    ({ place, date, timed }) =>
      timed &&
      (place === null
        ? listing && date?.length === 10
        : !(speaks && (lists.countries.has(place) || isOfPlan(sentence, anchor, place)))),
  );
  return slots.length > 0 ? [{ anchor, slots }] : [];
}

/** "Agreed to meet in Oslo", "discussed a team in Australia's league": whether a place is told of what leaders spoke of. */
function isOfPlan({ text, words, clauses }: SentenceText, anchor: number, place: string): boolean {
  const to = words.findIndex(
    ({ lower }, at) => at > anchor && clauses[at] === clauses[anchor] && /^(?:to|that)$/.test(lower),
  );
  return to > 0 && text.indexOf(place, words[anchor]?.end) > (words[to]?.start ?? 0);
}

/** "Which one do you remember?", "And the last?": a question about one of the meetings told before. */
const asksForOne = ({ sentence: { text, end, words } }: Scene, { meetings }: SummitWords) =>
  text[end - 1] === '?' && findPhrase(words, meetings.echoing) >= 0;

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
