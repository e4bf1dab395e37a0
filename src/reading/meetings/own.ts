import type { ArticleDate } from '../article-text.ts';
import { daysOf } from '../calendar.ts';
import type { SentenceText } from '../clauses.ts';
import { dayOfArticle } from '../counts/as-of.ts';
import { numberPhrases } from '../counts/phrase.ts';
import { readDates } from '../dates.ts';
import { findPhrase } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { isPair } from './actors.ts';
import { anchorsIn, isCounted, occasionIn } from './anchors.ts';
import { areLeaders } from './company.ts';
import { isHeld } from './held.ts';
import type { MeetingReport } from './merge.ts';
import { namesMeeting } from './nouns.ts';
import { bestPlace, datelineOf, placesIn } from './places.ts';
import type { Scene } from './scene.ts';
import { type Slot, slotsAround } from './slots.ts';
import { isDeedAt } from './verbs.ts';

const OPENING_SENTENCES = 8;
const RECENT_DAYS = 10;

/** The meeting that the article is about: the first that its opening tells of, on the day of the article; null when it announces one or is about none. */
export function meetingOfArticle(
  scenes: readonly Scene[],
  dated: ArticleDate,
  words: SummitWords,
): MeetingReport | null {
  const opens = scenes.slice(0, OPENING_SENTENCES).findIndex((scene) => isOpening(scene, dated, words));
  const index = isPreview(scenes, opens, words)
    ? -1
    : [opens, scenes.findIndex((scene) => pointsAt(scene, words))].find((at) => at >= 0);
  const scene = scenes[index ?? -1] ?? scenes.find((one) => tellsTwo(one, dated, words));
  if (!scene) return null;
  const at = scenes.indexOf(scene);
  const { sentence, mentions, stage } = scene;
  const named = [...new Set(mentions.map(({ leader }) => leader))];
  const opening = scenes.slice(at < OPENING_SENTENCES ? 0 : at - 2, at + 3);
  const nearest = [scene, ...opening].map((one) => one.sentence);
  const day = dayIn(sentence, dated, words) ?? dayOfArticle(nearest, dated, words);
  return {
    date: day?.date ?? null,
    basis: day?.basis ?? null,
    place: placeOfOpening(scene, opening, day?.date ?? null, dated, words),
    occasion: nearest.map((one) => occasionIn(one, words)).find(Boolean) ?? null,
    leaders: (named.length > 1 ? named : stage.leaders).map(({ name }) => name),
    evidence: [{ start: sentence.start, end: sentence.end }],
  };
}

/** Whether a sentence of an article's opening tells of its meeting: leaders who met, or two who together did something. */
function isOpening(scene: Scene, dated: ArticleDate, lists: SummitWords): boolean {
  const { sentence, mentions } = scene;
  const named = new Set(mentions.map(({ leader }) => leader));
  const anchors = anchorsIn(scene, lists).filter((at) => !isCounted(sentence, at) && !isOld(scene, at, dated, lists));
  if (anchors.length > 0 && (named.size > 0 || scene.introduced || speaksOfPair(sentence, lists))) return true;
  if ([...named].filter(({ titled }) => titled).length < 2) return false;
  if (findPhrase(sentence.words, lists.meetings.papers) >= 0) return true;
  // "arrived in Oslo for talks with …" tells it before the second name, "… and … promised" after it
  const from = namesMeeting(sentence.words, 0, sentence.words.length, lists)
    ? 0
    : Math.max(...mentions.map(({ to }) => to));
  const verb = sentence.words.findIndex((_, at) => at >= from && isDeedAt(sentence.words, at, lists));
  return (
    verb >= 0 &&
    !isLater(sentence, Math.min(...mentions.map((mention) => mention.from))) &&
    findPhrase(sentence.words, lists.meetings.calls) < 0 &&
    findPhrase(sentence.words, lists.unheld.planned, from, verb) < 0 &&
    findPhrase(sentence.words, lists.unheld.cancelled) < 0 &&
    !isOld(scene, verb, dated, lists)
  );
}

const speaksOfPair = (sentence: SentenceText, lists: SummitWords) =>
  sentence.words.some((_, at) => isPair(sentence, at, lists));

/** "Six weeks after Kim and Lee agreed …": the leaders did something long before. */
const isLater = ({ words }: SentenceText, at: number) =>
  words.slice(0, at).some(({ lower }, index) => /^(?:after|since|before)$/.test(lower) && index > 0);

/** Whether a sentence dates its meeting, and not near the day of the article. */
function isOld({ sentence, mentions }: Scene, anchor: number, dated: ArticleDate, lists: SummitWords): boolean {
  const date = slotsAround(sentence, anchor, mentions, dated, lists).find((slot) => slot.date)?.date;
  return typeof date === 'string' && !isRecent(date, dated);
}

function isRecent(date: string, { published }: ArticleDate): boolean {
  const [days, today] = [daysOf(date), published === null ? null : daysOf(published)];
  return !days || !today || (days.last >= today.first - RECENT_DAYS && days.first <= today.last + 1);
}

/** The day near the article's that a sentence names, after its dateline. */
function dayIn(sentence: SentenceText, dated: ArticleDate, words: SummitWords) {
  const start = datelineOf(sentence.text, sentence, words)?.end ?? sentence.start;
  const reading = readDates(sentence.text, { start, end: sentence.end }, dated, words).find(
    ({ date }) => date?.length === 10 && dated.published !== null && isRecent(date, dated),
  );
  if (!reading?.date) return null;
  return { date: reading.date, basis: reading.basis === 'stated' ? ('stated' as const) : ('inferred' as const) };
}

/** Whether the first sentence that names two leaders speaks of what they will do, or will not. */
function isPreview(scenes: readonly Scene[], opens: number, words: SummitWords): boolean {
  const first = scenes.findIndex(({ mentions }) => new Set(mentions.map(({ leader }) => leader)).size > 1);
  const sentence = scenes[first]?.sentence;
  if (sentence === undefined || first === opens) return false;
  return [words.unheld.planned, words.unheld.cancelled].some((list) => findPhrase(sentence.words, list) >= 0);
}

/** "The meeting was their fourth": a sentence that counts the article's own meeting among others. */
function pointsAt(scene: Scene, words: SummitWords): boolean {
  const { sentence, mentions, stage } = scene;
  const counted = numberPhrases(sentence, 'meeting', words).find(({ nth, form }) => nth || form === 'elliptic');
  if (!counted || stage.leaders.length < 2) return false;
  const points = sentence.words
    .slice(0, counted.from)
    .some(({ text, lower }) => /^(?:it|this|the|today)$/.test(lower) || words.dates.weekdays.has(text));
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
      !isCounted(sentence, at) &&
      !isOld(scene, at, dated, words),
  );
}

/** Where the sentence says that they met, else the town of the dateline, else any place of the sentence, else what those around it say without another date. */
function placeOfOpening(
  scene: Scene,
  opening: readonly Scene[],
  day: string | null,
  dated: ArticleDate,
  words: SummitWords,
): string | null {
  const { sentence, mentions } = scene;
  const told = slotsOf(scene, dated, words).find(({ place }) => place !== null);
  const dateline = opening.map((one) => datelineOf(one.sentence.text, one.sentence, words)?.place).find(Boolean);
  const named = bestPlace(placesIn(sentence, mentions, words))?.name;
  const around = opening
    .flatMap((one) => slotsOf(one, dated, words))
    .find(({ place, date }) => place && (!date || date === day))?.place;
  return told?.place ?? dateline ?? named ?? around ?? null;
}

/** The places and dates of the meetings that a sentence tells without counting them. */
function slotsOf(scene: Scene, dated: ArticleDate, words: SummitWords): Slot[] {
  const { sentence, mentions } = scene;
  if (numberPhrases(sentence, null, words).some(({ nth }) => !nth)) return [];
  return anchorsIn(scene, words).flatMap((anchor) => slotsAround(sentence, anchor, mentions, dated, words));
}
