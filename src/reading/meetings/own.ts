import type { ArticleDate } from '../article-text.ts';
import { clauseWords } from '../clauses.ts';
import { numberPhrases } from '../counts/phrase.ts';
import { findPhrase } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { anchorsIn, isCounted, occasionIn } from './anchors.ts';
import { areLeaders } from './company.ts';
import { isHeld } from './held.ts';
import type { MeetingReport } from './merge.ts';
import { meetingNounAt } from './nouns.ts';
import { isOfOldDays, isOld, isOpening, isToCome } from './opening.ts';
import { dayAround, dayIn, dayOfDateline, dayOfMeeting, isRecent, monthIn, printsDay } from './own-day.ts';
import { placeOfOwn } from './own-place.ts';
import type { Scene } from './scene.ts';
import { slotsAround } from './slots.ts';
import { findMeetVerb, isDeedAt } from './verbs.ts';

const OPENING_SENTENCES = 8;

/** The meeting that the article is about: the first that its opening tells of, on the day of the article; null when it announces one or is about none. With `surely`, as in a chronology, its sentence must name a day near the article's. */
export function meetingOfArticle(
  scenes: readonly Scene[],
  dated: ArticleDate,
  words: SummitWords,
  surely: boolean,
): MeetingReport | null {
  const opens = scenes.slice(0, OPENING_SENTENCES).findIndex((scene) => isOpening(scene, dated, words));
  const index = isPreview(scenes, opens, words)
    ? -1
    : [opens, scenes.findIndex((scene) => pointsAt(scene, dated, words))].find((at) => at >= 0);
  const scene =
    scenes[index ?? -1] ??
    scenes.find((one) => tellsTwo(one, dated, words)) ??
    scenes.find((one) => asksAbout(one, dated, words));
  if (!scene) return null;
  const at = scenes.indexOf(scene);
  const { sentence, mentions, stage } = scene;
  const named = [...new Set(mentions.map(({ leader }) => leader))];
  const opening = scenes.slice(at < OPENING_SENTENCES ? 0 : at - 2, at + 3);
  const told = dayOfMeeting(scene, dated, words) ?? dayIn(sentence, dated, words) ?? monthIn(scene, dated, words);
  if (surely && !told) return null;
  const day =
    told ??
    dayBefore(scenes.slice(Math.max(0, at - NEAR_SENTENCES), at), dated, words) ??
    dayOfDateline(opening, dated, words) ??
    dayAround(scenes, at, dated, words);
  return {
    date: day?.date ?? null,
    basis: day && printsDay(scenes, day.date, dated, words) ? 'stated' : (day?.basis ?? null),
    place: placeOfOwn(scene, opening, scenes, day?.date ?? null, dated, words),
    occasion: [scene, ...opening].map((one) => occasionIn(one.sentence, words)).find(Boolean) ?? null,
    leaders: (named.length > 1 ? named : stage.leaders).map(({ name }) => name),
    evidence: [{ start: sentence.start, end: sentence.end }],
  };
}

const NEAR_SENTENCES = 4;

/** The day of the meeting that the nearest sentence before tells, however long ago: "The summit, held on 21 May, was the first. The presidents signed a pact". */
function dayBefore(before: readonly Scene[], dated: ArticleDate, words: SummitWords) {
  const slots = before
    .toReversed()
    .flatMap((scene) =>
      anchorsIn(scene, words).flatMap((at) => slotsAround(scene.sentence, at, scene.mentions, dated, words)),
    );
  const { date, basis } = slots.find((slot) => slot.date?.length === 10) ?? {};
  return date && basis ? { date, basis } : null;
}

/** Whether the first sentence that names two leaders speaks, where it names them, of what they will do or will not. */
function isPreview(scenes: readonly Scene[], opens: number, words: SummitWords): boolean {
  const first = scenes.findIndex(({ mentions }) => new Set(mentions.map(({ leader }) => leader)).size > 1);
  const scene = scenes[first];
  const opening = scenes[opens]?.sentence.words ?? [];
  const past = opening.some((_, at) => isDeedAt(opening, at, words));
  if (scene === undefined || first === opens || (past && opens < first)) return false;
  const { sentence, mentions } = scene;
  return mentions.some(({ from: at }) => {
    const { from, to } = clauseWords(sentence, sentence.clauses[at] ?? 0);
    return isToCome(sentence, at, words) || findPhrase(sentence.words, words.unheld.cancelled, from, to) >= 0;
  });
}

/** "The meeting was their fourth": a sentence that counts the article's own meeting among others. */
function pointsAt(scene: Scene, dated: ArticleDate, words: SummitWords): boolean {
  const { sentence, mentions, stage } = scene;
  if (stage.leaders.length < 2) return false;
  const counted = numberPhrases(sentence, 'meeting', words).find(
    ({ nth, form, from, to }) =>
      form === 'ordinal' ||
      form === 'elliptic' ||
      (nth && findMeetVerb(sentence.words, Math.max(0, from - 3), to + 6, words) >= 0),
  );
  if (!counted || isOfOldDays(sentence, dated, words)) return false;
  const points = sentence.words
    .slice(0, counted.from)
    .some(({ text, lower }) => /^(?:it|this|the|their|today)$/.test(lower) || words.dates.weekdays.has(text));
  return points && isHeld(sentence, counted.from, words) && areLeaders(sentence, counted, mentions, stage, words);
}

/** "Lourenço received Tshisekedi": a sentence anywhere that names two leaders and, without another date, says that they met. */
function tellsTwo(scene: Scene, dated: ArticleDate, words: SummitWords): boolean {
  const { sentence, mentions } = scene;
  if (new Set(mentions.map(({ leader }) => leader)).size < 2 || sentence.text[sentence.end - 1] === '?') return false;
  if (sentence.words.some(({ lower }) => /^(?:has|have|had|when)$/.test(lower))) return false;
  return anchorsIn(scene, words).some(
    (at) =>
      /^(?:met|received|hosted|held|welcomed|greeted)$/.test(sentence.words[at]?.lower ?? '') &&
      !isCounted(sentence, at, words) &&
      !isOld(scene, at, dated, words),
  );
}

/** "What did you make of Wednesday's meeting in Skagen?": a question that names the day and the town of a meeting of those on stage. */
function asksAbout({ sentence, mentions, stage }: Scene, dated: ArticleDate, words: SummitWords): boolean {
  if (sentence.text[sentence.end - 1] !== '?' || stage.known.length < 2) return false;
  return sentence.words.some(
    (_, at) =>
      meetingNounAt(sentence.words, at, words) > 0 &&
      slotsAround(sentence, at, mentions, dated, words).some(
        ({ place, date }) => place !== null && date?.length === 10 && isRecent(date, dated),
      ),
  );
}
