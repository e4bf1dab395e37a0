import type { ArticleDate } from '../article-text.ts';
import { daysOf } from '../calendar.ts';
import type { SentenceText } from '../clauses.ts';
import { dayOfArticle } from '../counts/as-of.ts';
import { datesIn, readDates } from '../dates.ts';
import type { SummitWords } from '../summit-words.ts';
import { speaksOfPair } from './actors.ts';
import { anchorsIn } from './anchors.ts';
import { datelineOf } from './dateline.ts';
import { namesMeeting } from './nouns.ts';
import type { Scene } from './scene.ts';
import { slotsAround } from './slots.ts';
import { togetherIn } from './together.ts';

const RECENT_DAYS = 10;
const NEAREST_SENTENCES = 8;

/** Whether a date may be that of the meeting that an article reports: not long before it appeared, nor after. */
export function isRecent(date: string, { published }: ArticleDate): boolean {
  const [days, today] = [daysOf(date), published === null ? null : daysOf(published)];
  return !days || !today || (days.last >= today.first - RECENT_DAYS && days.first <= today.last + 1);
}

/** The day near the article's that a sentence names, after its dateline. */
export function dayIn(sentence: SentenceText, dated: ArticleDate, words: SummitWords) {
  const dateline = datelineOf(sentence.text, sentence, words);
  const readings = dateline
    ? readDates(sentence.text, { start: dateline.end, end: sentence.end }, dated, words)
    : datesIn(sentence, dated, words);
  const reading = readings.find(({ date }) => date?.length === 10 && dated.published !== null && isRecent(date, dated));
  if (!reading?.date) return null;
  return { date: reading.date, basis: reading.basis === 'stated' ? ('stated' as const) : ('inferred' as const) };
}

/** The day that the nearest sentences about the leaders or their meeting tell, else the month of "last week", else the day of the article. */
export function dayAround(scenes: readonly Scene[], at: number, dated: ArticleDate, words: SummitWords) {
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
    .slice(0, NEAREST_SENTENCES)
    .flatMap((sentence) => datesIn(sentence, dated, words))
    .find(({ date, start, end }) => date?.length === 7 && /week/.test(near[0]?.text.slice(start, end) ?? ''));
  return vague?.date && isRecent(vague.date, dated) ? { date: vague.date, basis: 'inferred' as const } : day;
}

/** "Posted on 14 July 2023 by …": the article's own date. */
const isByline = (sentence: SentenceText, dated: ArticleDate, words: SummitWords) =>
  sentence.words.length <= LONGEST_BYLINE &&
  datesIn(sentence, dated, words).some(({ date, basis }) => basis === 'stated' && date === dated.published);

const LONGEST_BYLINE = 10;

/** Whether a sentence prints a day in full, beside its dateline: "the shops were shut on Friday, 15 September 2023". */
export const printsDay = (scenes: readonly Scene[], day: string, dated: ArticleDate, words: SummitWords) =>
  scenes.some(({ sentence }) => {
    if (sentence.words.length <= LONGEST_BYLINE) return false;
    const printed = datesIn(sentence, dated, words).find(({ date, basis }) => date === day && basis === 'stated');
    return printed && printed.start >= (datelineOf(sentence.text, sentence, words)?.end ?? sentence.start);
  });

/** The day that a dateline prints, where it is not that of the article: a release may appear a day late. */
export function dayOfDateline(opening: readonly Scene[], dated: ArticleDate, words: SummitWords) {
  for (const { sentence } of opening) {
    const dateline = datelineOf(sentence.text, sentence, words);
    const printed = dateline
      ? readDates(sentence.text, { start: sentence.start, end: dateline.end }, dated, words)
      : [];
    const day = printed.find(({ date, basis }) => date?.length === 10 && basis === 'stated')?.date;
    if (day && day !== dated.published && isRecent(day, dated)) return { date: day, basis: 'stated' as const };
  }
  return null;
}

/** The recent day that goes with the words for the meeting, beside any other of the sentence: "returned on Monday from Oslo, where he held talks on Friday". */
export function dayOfMeeting(scene: Scene, dated: ArticleDate, words: SummitWords) {
  const { sentence, mentions } = scene;
  const slots = anchorsIn(scene, words).flatMap((at) => slotsAround(sentence, at, mentions, dated, words));
  const days = slots.filter(({ date }) => date?.length === 10 && dated.published !== null && isRecent(date, dated));
  const { date, basis } = days[0] ?? {};
  return date && basis && new Set(days.map((slot) => slot.date)).size === 1 ? { date, basis } : null;
}

/** "In mid-November", "last week": the month of the article's meeting where its sentence names no day; in an article without a date the year, too. */
export function monthIn(scene: Scene, dated: ArticleDate, words: SummitWords) {
  const { sentence, mentions } = scene;
  const months = anchorsIn(scene, words)
    .concat(togetherIn(scene, words))
    .filter((anchor) => anchor >= 0)
    .flatMap((anchor) => slotsAround(sentence, anchor, mentions, dated, words))
    .filter(({ date }) => date && (date.length === 7 || dated.published === null) && isRecent(date, dated));
  const { date, basis } = months[0] ?? {};
  return date && basis ? { date, basis } : null;
}
