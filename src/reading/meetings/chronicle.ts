import { overlaps, type Range } from '../../text/range.ts';
import type { ArticleDate } from '../article-text.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { isPair, othersAct } from './actors.ts';
import { anchorsIn } from './anchors.ts';
import { namesCall } from './calls.ts';
import { complement } from './complement.ts';
import { townCase } from './dateline.ts';
import { type Head, readHeads } from './heads.ts';
import { journeyIn } from './journey.ts';
import type { MeetingReport } from './merge.ts';
import { isSeriesAt, meetingNounAt, namesMeeting } from './nouns.ts';
import { bestPlace, placesIn } from './places.ts';
import type { Scene } from './scene.ts';
import { togetherIn } from './together.ts';
import { findMeetVerb } from './verbs.ts';

/** The meetings that the entries of a chronology tell, and the year that stands above each sentence, if one does. */
export interface Chronicle {
  readonly reports: readonly MeetingReport[];
  /** Whether a sentence belongs to an entry and is read. */
  readonly holds: (scene: Scene) => boolean;
  readonly yearOf: (scene: Scene) => string | null;
}

/** Reads a text as a chronology of the meetings of its first two leaders: each line headed by a date is an entry; a row of a table counts where a line above names meetings. */
export function readChronicle(
  text: string,
  scenes: readonly Scene[],
  dated: ArticleDate,
  words: SummitWords,
): Chronicle {
  const heads = readHeads(text, dated, words);
  const entries = heads.map((head, index) => {
    const end = head.alone ? (heads[index + 1]?.line.start ?? text.length) : head.line.end;
    return { head, range: { start: head.line.start, end } };
  });
  const dayEntries = entries.filter(
    ({ head }) => head.date.length > 4 || head.place !== null || !isYearAlone(text, head),
  );
  const lists = isList(scenes, heads[0], words);
  const within = (scene: Scene, range: Range) => overlaps(scene.sentence, range);
  const reports = dayEntries.flatMap(({ head, range }) => {
    const own = scenes.filter((scene) => within(scene, range));
    return entryOf(head, own, lists && (head.row || isPlaced(head, own, words)), dated, words);
  });
  return {
    reports,
    holds: (scene) => dayEntries.some(({ range }) => within(scene, range)),
    yearOf: (scene) =>
      entries.findLast(({ head, range }) => head.date.length === 4 && within(scene, range))?.head.date ?? null,
  };
}

/** Whether a line begins with a year and nothing else of a date: "2016" above "In August they met". */
const isYearAlone = (text: string, { line }: Head) =>
  /^[\s>*#|•–-]*(?:19|20)\d\d/.test(text.slice(line.start, line.end));

/** Whether the lines above the first head say that leaders' meetings are listed: "Meetings of the presidents of Chad and Niger", "Six times they have come to one table". */
const isList = (scenes: readonly Scene[], head: Head | undefined, words: SummitWords) =>
  head !== undefined &&
  scenes.some(
    ({ sentence, mentions }) =>
      sentence.start < head.line.start &&
      (namesMeeting(sentence.words, 0, sentence.words.length, words) ||
        (new Set(mentions.map(({ leader }) => leader)).size > 1 &&
          findMeetVerb(sentence.words, 0, sentence.words.length, words) >= 0)),
  );

/** Whether an entry tells where, and not of ministers and the like. */
const isPlaced = (head: Head, scenes: readonly Scene[], words: SummitWords) =>
  (head.place !== null || scenes.some(({ sentence, mentions }) => placesIn(sentence, mentions, words).length > 0)) &&
  !scenes.some(({ sentence }) => othersAct(sentence, words));

function entryOf(
  head: Head,
  scenes: readonly Scene[],
  listed: boolean,
  { published }: ArticleDate,
  words: SummitWords,
): MeetingReport[] {
  if (published !== null && head.date.slice(0, published.length) > published) return [];
  const told = listed ? scenes[0] : scenes.find((scene, index) => tells(scene, scenes[index + 1], words));
  if (!told || isLeftUndone(scenes, words)) return [];
  const named = [...new Set(scenes.flatMap(({ mentions }) => mentions.map(({ leader }) => leader)))];
  // "Berg crosses the border on foot" after entries about others
  const newcomer = named.length === 1 && !told.stage.leaders.some((leader) => leader === named[0]);
  const leaders = named.length > 1 || newcomer ? named : told.stage.leaders;
  const places = scenes.flatMap(({ sentence, mentions }) => placesIn(sentence, mentions, words));
  return [
    {
      date: head.date,
      basis: head.basis,
      place: head.place === null ? (bestPlace(places)?.name ?? null) : townCase(head.place, words),
      occasion: null,
      leaders: leaders.map(({ name }) => name),
      evidence: [{ start: told.sentence.start, end: told.sentence.end }],
    },
  ];
}

/** Whether a sentence of an entry tells of leaders: they met, did something together, or are spoken of without a ministers' meeting. */
function tells(scene: Scene, next: Scene | undefined, words: SummitWords): boolean {
  const { sentence, mentions } = scene;
  if (anchorsIn(scene, words).length > 0 || togetherIn(scene, words) >= 0 || journeyIn(scene, next, words) >= 0)
    return true;
  if (othersAct(sentence, words)) return false;
  const pair = sentence.words.some(({ lower }, at) => lower === 'they' || isPair(sentence, at, words));
  const both = new Set(mentions.map(({ leader }) => leader)).size > 1;
  const series = sentence.words.some((_, at) => isSeriesAt(sentence.words, at, words));
  return pair || both || (!series && namesTheirs(scene, words));
}

/** Whether a meeting is named that is not said to be others': "talks in Tirana", but not "talks between their spy chiefs". */
const namesTheirs = ({ sentence, mentions }: Scene, lists: SummitWords) =>
  sentence.words.some((_, at) => {
    const length = meetingNounAt(sentence.words, at, lists);
    const phrase = { from: at, to: at + length, anchor: at, form: 'ordinal' } as const;
    return length > 0 && complement(sentence, phrase, mentions, lists) !== false;
  });

/** Whether an entry tells first that a meeting was not held; "meet in Visby, two days after Oslo has called off its own talks" does not. */
function isLeftUndone(scenes: readonly Scene[], lists: SummitWords): boolean {
  const undone = scenes.findIndex((scene) => isUnheld(scene, lists));
  const scene = scenes[undone];
  if (!scene) return false;
  const cancelled = findPhrase(scene.sentence.words, lists.unheld.cancelled);
  const holds = (one: Scene) => anchorsIn(one, lists).some((at) => one !== scene || at < cancelled);
  return !scenes.slice(0, undone + 1).some(holds);
}

/** "A summit is put off", "the two do not meet", "they speak by telephone". */
function isUnheld({ sentence: { words } }: Scene, lists: SummitWords): boolean {
  if (findPhrase(words, lists.unheld.cancelled) >= 0 || namesCall(words, 0, words.length, lists)) return true;
  const verb = findMeetVerb(words, 0, words.length, lists);
  return verb > 0 && [1, 2].some((back) => phraseAt(words, verb - back, lists.unheld.denied) > 0);
}
