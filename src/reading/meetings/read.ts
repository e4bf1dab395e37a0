import type { Range } from '../../text/range.ts';
import type { ArticleDate, ParagraphText } from '../article-text.ts';
import { dayOfArticle } from '../counts/as-of.ts';
import { numberPhrases } from '../counts/phrase.ts';
import { findPhrase } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { anchorsIn, isOpening, occasionIn } from './anchors.ts';
import { isHeld } from './held.ts';
import { type Account, fuller, sameSummit } from './merge.ts';
import { datelinePlace, placesIn } from './places.ts';
import { readScenes, type Scene } from './scene.ts';
import { type Slot, slotsAround } from './slots.ts';
import { areLeaders, leadersOf } from './stage.ts';

/** A meeting of leaders that a text says was held. */
export interface MeetingReport extends Account {
  /** The sentences that report it. */
  readonly evidence: readonly Range[];
}

const OPENING_SENTENCES = 5;

/** The meetings of leaders that a text reports as held, in order of mention; one meeting is one report. */
export function readMeetings(
  text: string,
  paragraphs: readonly ParagraphText[],
  dated: ArticleDate,
  words: SummitWords,
): MeetingReport[] {
  const scenes = readScenes(text, paragraphs, words);
  const own = meetingOfArticle(scenes, dated, words);
  const found: MeetingReport[] = own ? [own] : [];
  for (const mentioned of scenes.flatMap((scene) => mentionedIn(scene, dated, words))) {
    const report = own ? besideOwn(text, mentioned, own) : mentioned;
    const index = found.findIndex((known) => sameSummit(known, report));
    const known = found[index];
    if (known) found[index] = joined(known, report);
    else found.push(report);
  }
  return found;
}

/** The meeting that the article is about: the first that its opening tells of, on the day of the article. */
function meetingOfArticle(scenes: readonly Scene[], dated: ArticleDate, words: SummitWords): MeetingReport | null {
  const opens = scenes.slice(0, OPENING_SENTENCES).findIndex((scene) => isOpening(scene, words));
  if (isPreview(scenes, opens, words)) return null;
  const index = opens >= 0 ? opens : scenes.findIndex((scene) => pointsAt(scene, words));
  const scene = scenes[index];
  if (!scene) return null;
  const { sentence, mentions, stage } = scene;
  const named = [...new Set(mentions.map(({ leader }) => leader))];
  const leaders = (named.length > 1 ? named : stage.leaders).map(({ name }) => name);
  const opening = scenes.slice(opens >= 0 ? 0 : Math.max(0, index - 2), index + 3);
  const day = dayOfArticle(
    opening.map((one) => one.sentence),
    dated,
    words,
  );
  return {
    date: day?.date ?? null,
    basis: day?.basis ?? null,
    place: placeOfOpening(scene, opening, day?.date ?? null, dated, words),
    occasion: opening.map((one) => occasionIn(one.sentence, words)).find(Boolean) ?? null,
    leaders,
    evidence: [range(sentence)],
  };
}

/** Whether the first sentence that names two leaders speaks of what they will do. */
function isPreview(scenes: readonly Scene[], opens: number, words: SummitWords): boolean {
  const first = scenes.findIndex(({ mentions }) => new Set(mentions.map(({ leader }) => leader)).size > 1);
  const sentence = scenes[first]?.sentence;
  return sentence !== undefined && first !== opens && findPhrase(sentence.words, words.unheld.planned) >= 0;
}

/** "The meeting was their fourth": a sentence that counts the article's own meeting among others. */
function pointsAt(scene: Scene, words: SummitWords): boolean {
  const { sentence, mentions, stage } = scene;
  const counted = numberPhrases(sentence, 'meeting', words).find(
    ({ form }) => form === 'ordinal' || form === 'elliptic',
  );
  if (!counted || stage.leaders.length < 2) return false;
  const points = sentence.words
    .slice(0, counted.from)
    .some(({ text, lower }) => /^(?:it|this|the|today)$/.test(lower) || words.dates.weekdays.has(text));
  return points && isHeld(sentence, counted.from, words) && areLeaders(sentence, counted, mentions, stage, words);
}

/** Where the sentence says that they met, else the town of the dateline, else any town of the sentence, else what those around it say without another date. */
function placeOfOpening(
  scene: Scene,
  opening: readonly Scene[],
  day: string | null,
  dated: ArticleDate,
  words: SummitWords,
): string | null {
  const { sentence, mentions } = scene;
  const dateline = opening.map((one) => datelinePlace(one.sentence.text, one.sentence, words)).find(Boolean);
  const town = placesIn(sentence, mentions, words).find(({ country }) => !country)?.name;
  const around = opening
    .flatMap((one) => slotsOf(one, dated, words))
    .find(({ place, date }) => place && (!date || date === day))?.place;
  const told = slotsOf(scene, dated, words).find(({ place }) => place !== null)?.place;
  return told ?? dateline ?? town ?? around ?? null;
}

/** The places and dates of the meetings that a sentence tells without counting them. */
function slotsOf(scene: Scene, dated: ArticleDate, words: SummitWords): Slot[] {
  const { sentence, mentions } = scene;
  if (numberPhrases(sentence, null, words).some(({ nth }) => !nth)) return [];
  return anchorsIn(scene, words).flatMap((anchor) => slotsAround(sentence, anchor, mentions, dated, words));
}

/** The meetings that one sentence places or dates. */
function mentionedIn(scene: Scene, dated: ArticleDate, words: SummitWords): MeetingReport[] {
  const { sentence, mentions, stage } = scene;
  const counted = numberPhrases(sentence, null, words);
  return anchorsIn(scene, words).flatMap((anchor) => {
    const spoken = counted.find((phrase) => phrase.anchor === anchor || (phrase.from <= anchor && anchor < phrase.to));
    const at = spoken ?? { from: anchor, to: anchor + 1, anchor, form: 'ordinal' as const };
    const leaders = leadersOf(sentence, at, mentions, stage, words).map(({ name }) => name);
    const slots = slotsAround(sentence, anchor, mentions, dated, words).filter((slot) =>
      tells(slot, spoken !== undefined, dated),
    );
    return slots.map((slot) => ({
      ...slot,
      occasion: occasionIn(sentence, words),
      leaders,
      evidence: [range(sentence)],
    }));
  });
}

/** "Prior to their meeting, they met Biden in Cambodia": in the month of the article's own meeting. */
function besideOwn(text: string, report: MeetingReport, own: MeetingReport): MeetingReport {
  const sentence = report.evidence.map(({ start, end }) => text.slice(start, end)).join(' ');
  const beside = /\b(?:prior to|before|after|following) (?:their|the|that) (?:\w+ )?(?:meeting|summit|talks)\b/i.test(
    sentence,
  );
  const samePlace = report.place !== null && report.place === own.place;
  if (report.date !== null || own.date === null || !beside || !samePlace) return report;
  return { ...report, date: own.date.slice(0, 7), basis: 'inferred' };
}

/** Whether a slot tells one meeting from others, and one that is past; a count needs a place, for its date may be that of its span. */
function tells({ place, date }: Slot, counted: boolean, { published }: ArticleDate): boolean {
  if (place === null && (counted || date === null || date.length === 4)) return false;
  return published === null || date === null || date.slice(0, published.length) <= published;
}

/** Two accounts of one meeting. */
function joined(a: MeetingReport, b: MeetingReport): MeetingReport {
  const evidence = b.evidence.filter(
    ({ start, end }) => !a.evidence.some((one) => one.start === start && one.end === end),
  );
  return { ...fuller(a, b), evidence: [...a.evidence, ...evidence] };
}

const range = ({ start, end }: Range): Range => ({ start, end });
