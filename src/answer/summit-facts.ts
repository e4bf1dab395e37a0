import type { Article } from '../library/article.ts';
import { type Citation, cite } from '../library/citation.ts';
import type { Library } from '../library/library.ts';
import type { Summit } from '../library/summits.ts';
import { sameDates, sameLeaders, samePlaces } from '../reading/meetings/merge.ts';
import { nameKey, sameName } from '../reading/meetings/names.ts';
import type { Telling } from '../reading/meetings/telling.ts';
import { overlaps } from '../text/range.ts';
import { wholeSentences } from './whole-sentences.ts';

/** Something that the articles say of a summit; `held` is that it took place, where no sentence tells when or where. */
export interface SummitFact {
  readonly kind: 'held' | 'when' | 'where' | 'length' | 'who' | 'signed' | 'agreed' | 'quotation';
  readonly citation: Citation;
  readonly speaker?: string;
}

type Kind = SummitFact['kind'];

// so that a summit of many articles still fits a reply; quotations have their own command
const MOST: Readonly<Record<Kind, number>> = {
  held: 2,
  when: 2,
  where: 2,
  length: 2,
  who: 2,
  signed: 3,
  agreed: 4,
  quotation: 6,
};

/** What the articles say of a summit, by kind, in the order of its articles: sentences, and quotations of those who met. */
export function factsOf(library: Library, summit: Summit): SummitFact[] {
  const told = tellingsOf(library, summit);
  const facts = (kind: Kind, isOne: (telling: Told) => boolean) =>
    told.filter(isOne).map(({ citation }): SummitFact => ({ kind, citation }));
  const [when, where] = [
    facts('when', ({ telling }) => tellsDay(telling, summit)),
    facts('where', ({ words }) => summit.place !== null && ` ${words} `.includes(` ${keyOf(summit.place)} `)),
  ];
  const held = summit.evidence.map(
    (span): SummitFact => ({ kind: 'held', citation: wholeSentences(library, span).citation }),
  );
  return limited([
    ...(when.length + where.length > 0 ? [] : held),
    ...when,
    ...where,
    ...facts('length', ({ telling }) => telling.length),
    ...facts('who', ({ telling }) => namesOthers(telling, summit)),
    ...facts('signed', ({ telling }) => telling.signed && !isOfOthers(telling, summit)),
    ...facts('agreed', ({ telling }) => telling.agreed !== null && !isOfOthers(telling, summit)),
    ...quotationsOf(library, summit),
  ]);
}

/** The one sentence that best says what was agreed: with the surest word, of its leaders together if any is. */
export function agreedAt(library: Library, summit: Summit): Citation | null {
  const apart = library.knowledge.words.summits.outcomes.agreed.length;
  let best: { rank: number; citation: Citation } | null = null;
  for (const { telling, citation } of tellingsOf(library, summit)) {
    if (telling.agreed === null || isOfOthers(telling, summit)) continue;
    const rank = telling.agreed + (telling.together ? 0 : apart);
    if (best === null || rank < best.rank) best = { rank, citation };
  }
  return best?.citation ?? null;
}

/** A sentence about a summit, with its words for comparing. */
interface Told {
  readonly telling: Telling;
  readonly citation: Citation;
  readonly words: string;
}

/** The sentences about a summit that tell of no earlier day alone. */
function tellingsOf(library: Library, summit: Summit): Told[] {
  return articlesOf(library, summit).flatMap((article) => {
    const about = isAbout(article, summit);
    return ownTellings(library, article)
      .filter(({ of }) => (of === null ? about : of.includes(summit.id)))
      .filter(({ telling }) => !tellsOfBefore(telling, summit))
      .map(({ telling }) => ({
        telling,
        citation: cite(library, { article: article.id, start: telling.start, end: telling.end }),
        words: keyOf(article.body.slice(telling.start, telling.end)),
      }));
  });
}

const articlesOf = (library: Library, { evidence }: Summit): Article[] =>
  [...new Set(evidence.map(({ article }) => article))].flatMap((id) => library.article(id) ?? []);

/** An article's sentences, each with the summits (by id) that it or an earlier sentence of its paragraph reports, or that someone whom it names took part in alone of all; null where there is none. */
function ownTellings(library: Library, article: Article): { telling: Telling; of: readonly string[] | null }[] {
  const reported = library.reportedBy.get(article.id) ?? [];
  let paragraph = -1;
  let of: readonly string[] | null = null;
  return (library.readings.get(article.id)?.tellings ?? []).map((telling) => {
    const number = article.paragraphs.findIndex(({ end }) => telling.start < end);
    if (number !== paragraph) of = null;
    paragraph = number;
    const here = reported.filter(({ evidence }) =>
      evidence.some((span) => span.article === article.id && overlaps(span, telling)),
    );
    if (here.length > 0) of = here.map(({ id }) => id);
    return { telling, of: of ?? summitsOfGuests(telling, reported) };
  });
}

/** The summits of the article in which a leader of the sentence took part who was not at all of them; null where there is no such leader. */
function summitsOfGuests({ leaders }: Telling, reported: readonly Summit[]): string[] | null {
  for (const { name } of leaders) {
    const theirs = reported.filter((summit) => summit.leaders.some((one) => sameName(nameKey(one), nameKey(name))));
    if (theirs.length > 0 && theirs.length < reported.length) return theirs.map(({ id }) => id);
  }
  return null;
}

/** Whether the whole article is about the summit: the latest one, and first of its day, that the front matter declares; else one that its opening tells of. */
function isAbout(article: Article, summit: Summit): boolean {
  const [latest] = [...article.summits].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  if (latest) {
    const sameDay = sameDates(latest.date, summit.date) && samePlaces(latest.place, summit.place);
    return sameDay && sameLeaders(latest.leaders, summit.leaders);
  }
  const opening = article.paragraphs.filter(({ debris }) => !debris)[1]?.end ?? 0;
  return summit.evidence.some(({ article: id, start }) => id === article.id && start < opening);
}

const tellsDay = ({ dates }: Telling, summit: Summit) =>
  summit.date !== null &&
  dates.some((date) => date.length >= (summit.date ?? '').length && sameDates(date, summit.date));

/** Whether a sentence names an earlier date and none that may be the summit's. */
const tellsOfBefore = ({ dates }: Telling, { date }: Summit) =>
  date !== null && dates.some((one) => one < date) && !dates.some((one) => sameDates(one, date));

/** Whether a sentence tells what a leader did with somebody who was not at the summit: "Yoon and Biden signed a declaration". */
function isOfOthers({ leaders: named }: Telling, { leaders }: Summit): boolean {
  const met = named.filter(({ name }) => leaders.some((one) => sameName(nameKey(one), nameKey(name))));
  return met.length < named.length && met.length < 2;
}

/** Whether a sentence says that leaders beside those who met took part. */
const namesOthers = (telling: Telling, { leaders }: Summit) =>
  telling.presence &&
  telling.leaders.some(
    ({ name, titled }) => titled && !leaders.some((leader) => sameName(nameKey(leader), nameKey(name))),
  );

/** What those who met said, as the articles about the summit quote them; headlines quote nobody. */
function quotationsOf(library: Library, summit: Summit): SummitFact[] {
  return articlesOf(library, summit)
    .filter((article) => isAbout(article, summit))
    .flatMap(({ id }) => library.readings.get(id)?.quotations ?? [])
    .flatMap((quotation): SummitFact[] => {
      const { speaker } = quotation;
      if (speaker === null || !summit.leaders.some((name) => sameName(nameKey(name), nameKey(speaker)))) return [];
      const { citation } = wholeSentences(library, quotation);
      const isSentence = /[.!?…]\P{L}*$/u.test(
        library.article(citation.article)?.body.slice(citation.start, citation.end) ?? '',
      );
      return isSentence ? [{ kind: 'quotation', citation, speaker }] : [];
    });
}

const keyOf = (name: string) => nameKey(name).join(' ');
const placeOf = ({ article, start }: Citation) => `${article}:${start}`;

/** At most so many of each kind, and no sentence twice under one kind. */
function limited(facts: readonly SummitFact[]): SummitFact[] {
  const taken = new Map<Kind, Set<string>>();
  return facts.filter(({ kind, citation }) => {
    const seen = taken.get(kind) ?? new Set();
    taken.set(kind, seen);
    const place = placeOf(citation);
    if (seen.has(place) || seen.size >= MOST[kind]) return false;
    seen.add(place);
    return true;
  });
}
