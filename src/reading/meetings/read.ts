import type { ArticleDate } from '../article-text.ts';
import { numberPhrases } from '../counts/phrase.ts';
import { datesIn } from '../dates.ts';
import { findPhrase } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { anchorsIn, isHabit, occasionIn } from './anchors.ts';
import { besideOwn } from './beside.ts';
import { readChronicle } from './chronicle.ts';
import { fuller, type MeetingReport, sameDates, samePlaces, sameSummit } from './merge.ts';
import { meetingOfArticle } from './own.ts';
import { type Passing, passingIn } from './passing.ts';
import { isHouse } from './places.ts';
import type { Scene } from './scene.ts';
import { type Slot, slotsAround } from './slots.ts';
import { leadersOf } from './stage.ts';

/** The meetings of leaders that a text, read as scenes, reports as held, in order of mention; one meeting is one report. */
export function readMeetings(
  text: string,
  all: readonly Scene[],
  dated: ArticleDate,
  words: SummitWords,
): MeetingReport[] {
  const chronicle = readChronicle(text, all, dated, words);
  const scenes = all.filter((scene) => !chronicle.holds(scene));
  const own = meetingOfArticle(scenes, dated, words, chronicle.reports.length > 1);
  const found: MeetingReport[] = own ? [own] : [];
  const clock = clockOf(scenes, dated, own, words);
  const passing = passingIn(scenes, clock, words);
  for (const report of chronicle.reports) add(report);
  for (const [index, scene] of scenes.entries()) {
    const year = chronicle.yearOf(scene);
    const mentioned = mentionedIn(scene, passing[index] ?? [], clock, words).map((one) => inYear(one, year));
    for (const report of mentioned.map((one) => (own ? besideOwn(scene, one, own, words) : one))) {
      if (report.place === null ? report.date === null || report.leaders.length === 0 : isNobodys(report)) continue;
      // "talks in Norway" tells no one meeting from others
      if (report.date === null && words.countries.has(report.place ?? '')) continue;
      add(report);
    }
  }
  return found;

  function add(report: MeetingReport): void {
    const same = found.findIndex(
      (known, at) =>
        (sameSummit(known, report) && !areNextDays(known, report)) ||
        (own !== null && at === 0 && retells(report, known)),
    );
    const known = found[same];
    if (known) found[same] = joined(known, report);
    else found.push(report);
  }
}

/** By what an article tells its time: when it appeared, else the day of its own meeting where it prints that and tells of none in a later year. */
function clockOf(
  scenes: readonly Scene[],
  dated: ArticleDate,
  own: MeetingReport | null,
  words: SummitWords,
): ArticleDate {
  const day = own?.date;
  if (dated.published !== null || day?.length !== 10 || own?.basis !== 'stated') return dated;
  const isLater = (scene: Scene) =>
    anchorsIn(scene, words).length > 0 &&
    datesIn(scene.sentence, dated, words).some(
      ({ date, basis }) => basis === 'stated' && date !== null && date.slice(0, 4) > day.slice(0, 4),
    );
  return scenes.some(isLater) ? dated : { published: day, dated: 'inferred' };
}

/** Two towns on two days are two meetings in one text, which has one clock. */
const areNextDays = (a: MeetingReport, b: MeetingReport) =>
  a.date?.length === 10 && b.date?.length === 10 && a.date !== b.date && !samePlaces(a.place, b.place);

/** "In August they met in Herat" below the line "2016". */
const inYear = (report: MeetingReport, year: string | null): MeetingReport =>
  year === null || report.basis !== 'inferred' || report.date === null
    ? report
    : { ...report, date: `${year}${report.date.slice(4)}`, basis: 'stated' };

/** The meetings that one sentence places or dates. */
function mentionedIn(
  scene: Scene,
  passing: readonly Passing[],
  dated: ArticleDate,
  words: SummitWords,
): MeetingReport[] {
  const { sentence, mentions, stage } = scene;
  const anchors = anchorsIn(scene, words);
  if (anchors.length === 0 && passing.length === 0) return [];
  const counted = numberPhrases(sentence, null, words);
  const evidence = [{ start: sentence.start, end: sentence.end }];
  const reportsAt = (anchor: number, slots: readonly Slot[]): MeetingReport[] => {
    if (isHabit(sentence, anchor, words) && slots.every(({ date }) => date === null)) return [];
    const spoken = counted.find((phrase) => phrase.anchor === anchor || (phrase.from <= anchor && anchor < phrase.to));
    const at = spoken ?? { from: anchor, to: anchor + 1, anchor, form: 'ordinal' as const };
    // "their predecessors met seven times, at Lima and Paracas"
    const past = sentence.words.some(({ lower }) => lower === 'predecessors') && mentions.length < 2;
    const leaders = past ? [] : leadersOf(sentence, at, mentions, stage, words).map(({ name }) => name);
    const exact = slots.some(({ place, date }) => place !== null && (date?.length ?? 0) > 4);
    const sameDay = findPhrase(sentence.words, words.dates['same-day']) >= 0 && !exact;
    if (sameDay && new Set(mentions.map(({ leader }) => leader)).size > 1)
      return [{ date: null, basis: null, place: slots[0]?.place ?? null, occasion: null, leaders, evidence }];
    // "two retreats were held in 2023, one in January and the other in October"
    const listed = spoken !== undefined && spoken.value > 1 && spoken.value === slots.length;
    const told = slots.filter(
      (slot) =>
        tells(slot, spoken !== undefined && !listed, dated) &&
        (listed || !isOfSeveral(slot, slots.length > 1 && slot.place !== null ? 1 : (spoken?.value ?? 1))),
    );
    const town = townBefore(scene, anchor, dated, words);
    const occasion = occasionIn(sentence, words);
    return told
      .map((slot) => (town && slot.place !== null && isHouse(slot.place, words) ? inTown(slot, town) : slot))
      .map(({ date, basis, place }) => ({ date, basis, place, occasion, leaders, evidence }));
  };
  const reports = anchors.flatMap((anchor) => reportsAt(anchor, slotsAround(sentence, anchor, mentions, dated, words)));
  const beside = passing.flatMap(({ anchor, slots }) => reportsAt(anchor, slots));
  if (!reports.some(isWhole)) return unitedByPlaceAndDate([...reports, ...beside]);
  // beside a meeting with its place and date, a place alone is that of something else: "the Oslo summit of May, put off for a crash in Bergen"
  const told = reports.filter(({ place, date }) => date !== null || place === null);
  return unitedByPlaceAndDate([...told, ...beside.filter(isWhole)]);
}

/** "In Aqaba on 19 September, when the king welcomed Iraq's premier and Egypt's president": what a sentence tells of one place and date is one meeting of all whom it names there. */
function unitedByPlaceAndDate(reports: readonly MeetingReport[]): MeetingReport[] {
  const united: MeetingReport[] = [];
  for (const report of reports) {
    const same = united.findIndex((one) => isWhole(one) && one.place === report.place && one.date === report.date);
    const known = united[same];
    if (known) united[same] = { ...known, leaders: [...new Set([...known.leaders, ...report.leaders])] };
    else united.push(report);
  }
  return united;
}

/** Whether a report tells neither who met nor when. */
const isNobodys = ({ leaders, date }: MeetingReport) => leaders.length === 0 && date === null;

const isWhole = ({ place, date }: MeetingReport) => place !== null && date !== null;

/** "Chapo visited Pretoria in January and met Ramaphosa at the Union Buildings": where and when a journey in the words before a meeting led. */
function townBefore(
  { sentence, mentions }: Scene,
  anchor: number,
  dated: ArticleDate,
  words: SummitWords,
): Slot | null {
  const travels = sentence.words.findIndex(
    ({ lower }, at) => at < anchor && (words.places.journeys.has(lower) || words.places.trips.has(lower)),
  );
  if (travels < 0) return null;
  const slots = slotsAround(sentence, travels, mentions, dated, words);
  return slots.find(({ place }) => place !== null && !isHouse(place, words)) ?? null;
}

const inTown = (house: Slot, { place, date, basis }: Slot): Slot => ({
  ...house,
  place,
  date: house.date ?? date,
  basis: house.basis ?? basis,
});

/** Whether a report stands in a sentence of the article's own meeting and adds no other date or place. */
const retells = (report: MeetingReport, own: MeetingReport) =>
  own.evidence.some(({ start }) => start === report.evidence[0]?.start) &&
  sameDates(report.date, own.date) &&
  (samePlaces(report.place, own.place) || report.date === own.date);

/** Whether a slot tells one meeting from others, and one that is past; a count needs a place, for its date may be that of its span. */
function tells({ place, date }: Slot, counted: boolean, { published }: ArticleDate): boolean {
  if (place === null && (counted || date === null || date.length === 4)) return false;
  return published === null || date === null || date.slice(0, published.length) <= published;
}

/** "There were two in 2016, both in La Paz": the place and year of several meetings tell no single one. */
const isOfSeveral = ({ date }: Slot, value: number) => value > 1 && (date === null || date.length === 4);

/** Two accounts of one meeting. */
function joined(a: MeetingReport, b: MeetingReport): MeetingReport {
  const evidence = b.evidence.filter(
    ({ start, end }) => !a.evidence.some((one) => one.start === start && one.end === end),
  );
  return { ...fuller(a, b), evidence: [...a.evidence, ...evidence] };
}
