import type { ArticleDate } from '../article-text.ts';
import { clauseWords, type SentenceText } from '../clauses.ts';
import { numberPhrases } from '../counts/phrase.ts';
import { readDates } from '../dates.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { speaksOfPair } from './actors.ts';
import { anchorsIn } from './anchors.ts';
import { datelineOf } from './dateline.ts';
import { sameDates } from './merge.ts';
import { meetingNounAt } from './nouns.ts';
import { bestPlace, isHouse, placesIn } from './places.ts';
import type { Scene } from './scene.ts';
import { type Slot, slotsAround } from './slots.ts';
import { togetherIn } from './together.ts';

/** Where the article's meeting was, as its opening says, or, where that names no town, as any other sentence does. */
export function placeOfOwn(
  scene: Scene,
  opening: readonly Scene[],
  scenes: readonly Scene[],
  day: string | null,
  dated: ArticleDate,
  words: SummitWords,
): string | null {
  const place = placeOfOpening(scene, opening, day, dated, words);
  if (place !== null && !isHouse(place, words)) return place;
  return townElsewhere(scenes, day, dated, words) ?? place;
}

/** Where the sentence says that they met, else the town of the dateline, else any place of the sentence, else what those around it say without another date; a house where none tells its town. */
function placeOfOpening(
  scene: Scene,
  opening: readonly Scene[],
  day: string | null,
  dated: ArticleDate,
  words: SummitWords,
): string | null {
  const { sentence, mentions } = scene;
  const told = [...slotsOf(scene, dated, words), ...deedSlots(scene, day, dated, words)].find(
    ({ place }) => place !== null,
  );
  // "INGRID DAHL: We agreed" opens with who speaks
  const dateline = opening
    .filter((one) => !one.mentions.some(({ from }) => from === 0))
    .map((one) => datelineOf(one.sentence.text, one.sentence, words)?.place)
    .find(Boolean);
  const places = placesIn(sentence, mentions, words).filter(
    ({ from }) => !isOldClause(sentence, from, day, dated, words) && !isPlannedClause(sentence, from, words),
  );
  const after = Math.max(0, ...mentions.map(({ to }) => to));
  const named = (bestPlace(places.filter(({ from }) => from >= after)) ?? bestPlace(places))?.name;
  const next = opening.slice(opening.indexOf(scene) + 1, opening.indexOf(scene) + 2).flatMap((one) =>
    // "had come to Karuizawa"
    placesIn(one.sentence, one.mentions, words).filter(({ from }) => one.sentence.words[from - 1]?.lower === 'to'),
  );
  const around = opening
    .flatMap((one) => slotsOf(one, dated, words))
    .find(({ place, date }) => place && (!date || date === day))?.place;
  const onDay = opening.flatMap((one) => placesOfDay(one, day, dated, words));
  const all = [told?.place, dateline, named, around, bestPlace(next)?.name, bestPlace(onDay)?.name].flatMap(
    (place) => place ?? [],
  );
  return all.find((place) => !isHouse(place, words)) ?? all[0] ?? null;
}

/** "The Visby summit", else where something was on the day, else where a leader travelled, else what an opening names that is named again: the first town that is told so without another date. */
function townElsewhere(scenes: readonly Scene[], day: string | null, dated: ArticleDate, words: SummitWords) {
  const travel = [words.places.travel, words.places.trips, words.places.arrivals];
  const towns = scenes.flatMap(({ sentence, mentions }) =>
    placesIn(sentence, mentions, words)
      .filter(
        ({ name, from }) =>
          !isHouse(name, words) &&
          !words.countries.has(name) &&
          !isOldClause(sentence, from, day, dated, words) &&
          !isPlannedClause(sentence, from, words),
      )
      .map(({ name, from, to }) => {
        const named = meetingNounAt(sentence.words, to, words) > 0;
        const onDay = day !== null && datesOfClause(sentence, from, dated, words).includes(day);
        const before = sentence.words.slice(Math.max(0, from - LONGEST_JOURNEY), from);
        const leads = mentions.length > 0 || speaksOfPair(sentence, words);
        const travels =
          leads && before.some(({ lower }) => travel.some((list) => list.has(lower))) && before.at(-1)?.lower === 'to';
        return { name, rank: named ? 0 : onDay ? 1 : travels ? 2 : isRepeated(sentence, name) ? 3 : null };
      }),
  );
  return [0, 1, 2, 3].flatMap((rank) => towns.find((town) => town.rank === rank) ?? [])[0]?.name ?? null;
}

/** Whether a town of an opening sentence is named again. */
const isRepeated = ({ text, start }: SentenceText, name: string) => start < LONGEST_HEAD && text.split(name).length > 2;

const LONGEST_HEAD = 600;
const LONGEST_JOURNEY = 6;

/** Where leaders did something together on the day, unless it was to speak of that place: "opened a terminal in Kuivastu on Wednesday". */
function deedSlots(scene: Scene, day: string | null, dated: ArticleDate, words: SummitWords): Slot[] {
  const { sentence, mentions } = scene;
  const deed = togetherIn(scene, words);
  if (deed < 0 || day === null || phraseAt(sentence.words, deed, words.meetings.speaking) > 0) return [];
  return slotsAround(sentence, deed, mentions, dated, words).filter(({ date }) => date === day || date === null);
}

/** Whether a clause names a date and not the day. */
function isOldClause(sentence: SentenceText, at: number, day: string | null, dated: ArticleDate, words: SummitWords) {
  const dates = datesOfClause(sentence, at, dated, words);
  return day !== null && dates.length > 0 && !dates.some((date) => sameDates(date, day));
}

/** "… that the emir would travel to Muscat". */
function isPlannedClause(sentence: SentenceText, at: number, { unheld }: SummitWords): boolean {
  const { from } = clauseWords(sentence, sentence.clauses[at] ?? 0);
  return findPhrase(sentence.words, unheld.planned, from, at) >= 0;
}

/** The places of the clauses that name the day: "the Greek prime minister was in Nicosia on Monday". */
const placesOfDay = ({ sentence, mentions }: Scene, day: string | null, dated: ArticleDate, words: SummitWords) =>
  placesIn(sentence, mentions, words).filter(
    ({ from }) => day !== null && datesOfClause(sentence, from, dated, words).includes(day),
  );

function datesOfClause(sentence: SentenceText, at: number, dated: ArticleDate, words: SummitWords): string[] {
  const { from, to } = clauseWords(sentence, sentence.clauses[at] ?? 0);
  const range = { start: sentence.words[from]?.start ?? 0, end: sentence.words[to - 1]?.end ?? 0 };
  return readDates(sentence.text, range, dated, words).flatMap(({ date }) => date ?? []);
}

/** The places and dates of the meetings that a sentence tells without counting them. */
function slotsOf(scene: Scene, dated: ArticleDate, words: SummitWords): Slot[] {
  const { sentence, mentions } = scene;
  const anchors = anchorsIn(scene, words);
  if (anchors.length === 0 || numberPhrases(sentence, null, words).some(({ nth }) => !nth)) return [];
  return anchors.flatMap((anchor) => slotsAround(sentence, anchor, mentions, dated, words));
}
