import type { ArticleDate } from '../article-text.ts';
import { daysOf } from '../calendar.ts';
import { clauseWords, type SentenceText } from '../clauses.ts';
import { dayOfArticle } from '../counts/as-of.ts';
import { numberPhrases } from '../counts/phrase.ts';
import { readDates } from '../dates.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { isPair } from './actors.ts';
import { anchorsIn, isCounted, occasionIn } from './anchors.ts';
import { areLeaders } from './company.ts';
import { isHeld } from './held.ts';
import type { MeetingReport } from './merge.ts';
import { countriesBefore, countriesFrom, endsCountryPair } from './names.ts';
import { namesMeeting } from './nouns.ts';
import { togetherIn } from './passing.ts';
import { bestPlace, datelineOf, placesIn } from './places.ts';
import type { Scene } from './scene.ts';
import { type Slot, slotsAround } from './slots.ts';
import { findMeetVerb, isDeedAt } from './verbs.ts';

const OPENING_SENTENCES = 8;
const RECENT_DAYS = 10;

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
    : [opens, scenes.findIndex((scene) => pointsAt(scene, words))].find((at) => at >= 0);
  const scene = scenes[index ?? -1] ?? scenes.find((one) => tellsTwo(one, dated, words));
  if (!scene) return null;
  const at = scenes.indexOf(scene);
  const { sentence, mentions, stage } = scene;
  const named = [...new Set(mentions.map(({ leader }) => leader))];
  const opening = scenes.slice(at < OPENING_SENTENCES ? 0 : at - 2, at + 3);
  const told = dayIn(sentence, dated, words) ?? monthIn(scene, dated, words);
  if (surely && !told) return null;
  const day = told ?? dayAround(scenes, at, dated, words);
  return {
    date: day?.date ?? null,
    basis: day?.basis ?? null,
    place: placeOfOpening(scene, opening, day?.date ?? null, dated, words),
    occasion: [scene, ...opening].map((one) => occasionIn(one.sentence, words)).find(Boolean) ?? null,
    leaders: (named.length > 1 ? named : stage.leaders).map(({ name }) => name),
    evidence: [{ start: sentence.start, end: sentence.end }],
  };
}

/** Whether a sentence of an article's opening tells of its meeting: leaders who met, or two who together did something. */
function isOpening(scene: Scene, dated: ArticleDate, lists: SummitWords): boolean {
  const { sentence, mentions, stage } = scene;
  const named = new Set(mentions.map(({ leader }) => leader));
  const anchors = anchorsIn(scene, lists).filter((at) => !isCounted(sentence, at) && !isOld(scene, at, dated, lists));
  if (anchors.length > 0 && (named.size > 0 || scene.introduced || speaksOfPair(sentence, lists))) return true;
  // "it was cold in Imatra on Thursday, and the two presidents dressed for it"
  const there = bestPlace(placesIn(sentence, mentions, lists));
  const called = [lists.unheld.planned, lists.unheld.cancelled, lists.unheld.denied, lists.meetings.calls];
  const plain = called.every((list) => findPhrase(sentence.words, list) < 0);
  if (there && plain && speaksOfPair(sentence, lists) && dayIn(sentence, dated, lists)) return true;
  const joint = togetherIn(scene, lists);
  const early = isLater(sentence, Math.min(...mentions.map((mention) => mention.from)));
  const both = named.size > 1 || (scene.introduced && speaksOfPair(sentence, lists));
  if (joint >= 0 && both && !early && isHeld(sentence, joint, lists) && !isOld(scene, joint, dated, lists)) return true;
  const paper = findPhrase(sentence.words, lists.meetings.papers);
  if (paper >= 0 && stage.leaders.length > 1 && slotsAround(sentence, paper, mentions, dated, lists).length > 0)
    return !isOld(scene, paper, dated, lists);
  const titled = [...named].filter((leader) => leader.titled);
  if (titled.length < 2 && !namesOffices(sentence, lists)) return false;
  if (paper >= 0 || isCaption(sentence, dated, lists)) return true;
  // "arrived in Oslo for talks with …" tells it before the second name, "… and … promised" after it
  const from = namesMeeting(sentence.words, 0, sentence.words.length, lists)
    ? 0
    : Math.max(0, ...mentions.map(({ to }) => to));
  const verb = sentence.words.findIndex((_, at) => at >= from && isDeedAt(sentence.words, at, lists));
  return (
    verb >= 0 &&
    !early &&
    findPhrase(sentence.words, lists.meetings.calls) < 0 &&
    findPhrase(sentence.words, lists.unheld.planned, from, verb) < 0 &&
    findPhrase(sentence.words, lists.unheld.cancelled) < 0 &&
    !isOld(scene, verb, dated, lists)
  );
}

/** "The two leaders", "the Spain-Morocco summit". */
const speaksOfPair = (sentence: SentenceText, lists: SummitWords) =>
  sentence.words.some((_, at) => isPair(sentence, at, lists) || endsCountryPair(sentence, at, lists));

/** "The prime ministers of Vietnam and Laos", "the Swedish and Finnish leaders". */
function namesOffices({ words }: SentenceText, lists: SummitWords): boolean {
  return words.some((_, at) => {
    const length = phraseAt(words, at, lists.leaders['plural-titles']);
    if (length === 0) return false;
    const end = at + length;
    const of = words[end]?.lower === 'of' ? countriesFrom(words, end + 1, lists).names : [];
    return Math.max(of.length, countriesBefore(words, at, lists).length) > 1;
  });
}

/** "President X with President Y in Esztergom, 3 May 2022": no verb, and a day. */
const isCaption = (sentence: SentenceText, dated: ArticleDate, lists: SummitWords) =>
  findPhrase(sentence.words, lists.clauses.verbs) < 0 &&
  !sentence.words.some((_, at) => isDeedAt(sentence.words, at, lists)) &&
  dayIn(sentence, dated, lists) !== null;

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

/** The day that the nearest sentences about the leaders or their meeting tell, else the month of "last week", else the day of the article. */
function dayAround(scenes: readonly Scene[], at: number, dated: ArticleDate, words: SummitWords) {
  const near = scenes
    .map((scene, index) => ({ sentence: scene.sentence, mentions: scene.mentions, far: Math.abs(index - at) }))
    .filter(({ sentence }) => !isByline(sentence, dated, words))
    .filter(({ sentence, mentions, far }) => {
      const meets = namesMeeting(sentence.words, 0, sentence.words.length, words);
      return far < 3 || mentions.length > 0 || meets || speaksOfPair(sentence, words);
    })
    .sort((a, b) => a.far - b.far)
    .map(({ sentence }) => sentence);
  const day = dayOfArticle(near, dated, words);
  if (day?.date !== dated.published) return day;
  const vague = near
    .slice(0, OPENING_SENTENCES)
    .flatMap((sentence) => readDates(sentence.text, sentence, dated, words))
    .find(({ date, start, end }) => date?.length === 7 && /week/.test(near[0]?.text.slice(start, end) ?? ''));
  return vague?.date && isRecent(vague.date, dated) ? { date: vague.date, basis: 'inferred' as const } : day;
}

/** "Posted on 14 July 2023 by …": the article's own date. */
const isByline = (sentence: SentenceText, dated: ArticleDate, words: SummitWords) =>
  sentence.words.length <= LONGEST_BYLINE &&
  readDates(sentence.text, sentence, dated, words).some(
    ({ date, basis }) => basis === 'stated' && date === dated.published,
  );

const LONGEST_BYLINE = 10;

/** "In mid-November", "last week": the month of the article's meeting where its sentence names no day. */
function monthIn(scene: Scene, dated: ArticleDate, words: SummitWords) {
  const { sentence, mentions } = scene;
  const months = anchorsIn(scene, words)
    .concat(togetherIn(scene, words))
    .filter((anchor) => anchor >= 0)
    .flatMap((anchor) => slotsAround(sentence, anchor, mentions, dated, words))
    .filter(({ date }) => date?.length === 7 && isRecent(date, dated));
  const { date, basis } = months[0] ?? {};
  return date && basis ? { date, basis } : null;
}

/** Whether the first sentence that names two leaders speaks, where it names them, of what they will do or will not. */
function isPreview(scenes: readonly Scene[], opens: number, words: SummitWords): boolean {
  const first = scenes.findIndex(({ mentions }) => new Set(mentions.map(({ leader }) => leader)).size > 1);
  const scene = scenes[first];
  if (scene === undefined || first === opens) return false;
  return scene.mentions.some((mention) => {
    const { from, to } = clauseWords(scene.sentence, scene.sentence.clauses[mention.from] ?? 0);
    return [words.unheld.planned, words.unheld.cancelled].some(
      (list) => findPhrase(scene.sentence.words, list, from, to) >= 0,
    );
  });
}

/** "The meeting was their fourth": a sentence that counts the article's own meeting among others. */
function pointsAt(scene: Scene, words: SummitWords): boolean {
  const { sentence, mentions, stage } = scene;
  const counted = numberPhrases(sentence, 'meeting', words).find(
    ({ nth, form, from, to }) =>
      form === 'ordinal' ||
      form === 'elliptic' ||
      (nth && findMeetVerb(sentence.words, Math.max(0, from - 3), to + 6, words) >= 0),
  );
  if (!counted || stage.leaders.length < 2) return false;
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
  const places = placesIn(sentence, mentions, words);
  const after = Math.max(0, ...mentions.map(({ to }) => to));
  const named = (bestPlace(places.filter(({ from }) => from >= after)) ?? bestPlace(places))?.name;
  const next = opening.slice(opening.indexOf(scene) + 1, opening.indexOf(scene) + 2).flatMap((one) =>
    // "had come to Karuizawa"
    placesIn(one.sentence, one.mentions, words).filter(({ from }) => one.sentence.words[from - 1]?.lower === 'to'),
  );
  const around = opening
    .flatMap((one) => slotsOf(one, dated, words))
    .find(({ place, date }) => place && (!date || date === day))?.place;
  return told?.place ?? dateline ?? named ?? around ?? bestPlace(next)?.name ?? null;
}

/** The places and dates of the meetings that a sentence tells without counting them. */
function slotsOf(scene: Scene, dated: ArticleDate, words: SummitWords): Slot[] {
  const { sentence, mentions } = scene;
  if (numberPhrases(sentence, null, words).some(({ nth }) => !nth)) return [];
  return anchorsIn(scene, words).flatMap((anchor) => slotsAround(sentence, anchor, mentions, dated, words));
}
