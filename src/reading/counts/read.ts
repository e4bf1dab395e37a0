import { contains, type Range } from '../../text/range.ts';
import type { ArticleDate } from '../article-text.ts';
import { daysOf, partsOf } from '../calendar.ts';
import type { SentenceText } from '../clauses.ts';
import { readDates } from '../dates.ts';
import { areLeaders } from '../meetings/company.ts';
import { isHeld, isLeftOpen } from '../meetings/held.ts';
import type { Leader, LeaderMention } from '../meetings/leaders.ts';
import { namedTwo } from '../meetings/named-two.ts';
import type { Scene } from '../meetings/scene.ts';
import { leadersOf } from '../meetings/stage.ts';
import { findPhrase } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { asOf, type Day, dayOfArticle, dayOfPublication } from './as-of.ts';
import { isBeforeOffice } from './before-office.ts';
import { isOfBloc } from './bloc.ts';
import { isDoubted } from './doubted.ts';
import { entryDays } from './entry-day.ts';
import { acceptedPhrases, type NumberPhrase } from './phrase.ts';
import { scopeOf } from './scope.ts';
import { isOfSeries } from './series.ts';
import { isSomeOf } from './some-of.ts';
import type { Scope } from './span-name.ts';
import { type Topic, topicsAfter } from './topic.ts';

/** A statement of how many summits were held; the range is its sentence, without the hour in front of a live report's. */
export interface CountClaim extends Range {
  readonly value: number;
  /** `total`, `this year`, `last year`, or the words of the span such as "since March". */
  readonly scope: string;
  /** The ISO date at which the number holds. */
  readonly asOf: string | null;
  readonly asOfBasis: 'stated' | 'inferred' | null;
  /** Full names as far as the text gives them. */
  readonly leaders: readonly string[];
  readonly kind: 'bilateral' | 'trilateral' | 'sidelines' | 'any';
  /** Whether it counts the meetings of a series, as in "the 16th annual summit", and not those of these leaders. */
  readonly series: boolean;
  /** Whether it counts some of the meetings that its sentence counts, as in "five times, four of them in Luanda". */
  readonly part: boolean;
  /** The exact words that state the number. */
  readonly words: Range;
  /** The calendar year that the scope covers, if it covers just one. */
  readonly year: number | null;
  /** The ISO date with which a span such as "since March" begins, if the text tells. */
  readonly since: string | null;
}

/** Every statement in an article, read as scenes, of how many summits leaders held, in order; plans, calls and cancelled ones are none. */
export function readCounts(scenes: readonly Scene[], dated: ArticleDate, words: SummitWords): CountClaim[] {
  const sentences = scenes.map(({ sentence }) => sentence);
  const day = dayOfArticle(sentences, dated, words);
  const entries = entryDays(sentences, dated, words);
  let topics: readonly Topic[] = [];
  return scenes.flatMap((scene, index) => {
    const { sentence, mentions, stage } = scene;
    const counts = (phrase: NumberPhrase) =>
      isHeld(sentence, phrase.anchor, words) &&
      isHeld(sentence, phrase.from, words) &&
      !isLeftOpen(sentence, phrase.to, words) &&
      !isDoubted(sentence, phrase, words) &&
      !isOfBloc(sentence, phrase, words) &&
      !isBeforeOffice(sentence, phrase, words) &&
      areLeaders(sentence, phrase, mentions, stage, words);
    const phrases = acceptedPhrases(sentence, topics[0] ?? null, words, counts);
    // "MS." before a speaker's name is no sentence of its own
    if (sentence.words.length > 1) topics = topicsAfter(sentence, phrases.length > 0, topics, words);
    return phrases.length === 0
      ? []
      : claimsOf(
          {
            ...scene,
            phrases,
            before: scenes[index - 1]?.sentence,
            day,
            entry: entries[index] ?? null,
            dated,
            main: scenes[0]?.stage.leaders ?? [],
          },
          words,
        );
  });
}

interface Seen extends Scene {
  readonly phrases: readonly NumberPhrase[];
  readonly before: SentenceText | undefined;
  readonly day: Day | null;
  /** The date of the entry of a chronology. */
  readonly entry: Day | null;
  readonly dated: ArticleDate;
  /** The leaders of the meeting that the article is about. */
  readonly main: readonly Leader[];
}

function claimsOf(seen: Seen, words: SummitWords): CountClaim[] {
  const { sentence, before, mentions, stage, dated, main } = seen;
  const phrases = seen.phrases.filter((phrase) => !isAsked(sentence, phrase));
  const published = dated.published === null ? null : (daysOf(dated.published)?.first ?? null);
  const year = published === null ? null : partsOf(published).year;
  const scopes = phrases.map((phrase, index) =>
    scopeOf(sentence, { phrase, previous: phrases[index - 1], next: phrases[index + 1] }, year, words),
  );
  const spans = scopes.flatMap((scope) => scope.words ?? []);
  return phrases.map((phrase, index) => {
    const scope = scopes[index] as Scope;
    // "since she took over from Berg" names none who met
    const within = (one: LeaderMention) =>
      scope.words !== null && phrase.to <= one.from && contains(scope.words, sentence.words[one.from] as Range);
    const who = leadersOf(
      sentence,
      phrase,
      mentions.filter((one) => !within(one)),
      stage,
      words,
    );
    const unknown =
      mentions.length === 0 && phrase.form === 'times' ? namedTwo(sentence, phrase.anchor, stage, words) : null;
    // how often others met holds on the day of publication, not on that of the meeting reported
    const same =
      who.every((leader) => main.includes(leader)) && (who.length === 0 || main.length < 3 || who.length > 2);
    const past =
      !phrase.nth && scope.words !== null && CLOSED.test(sentence.text.slice(scope.words.start, scope.words.end));
    const day = seen.entry ?? (same && !past ? seen.day : (dayOfPublication(dated) ?? seen.day));
    const at = asOf({ sentence, before, phrase, spans, day, dated }, words);
    return {
      start: afterHour(sentence),
      end: sentence.end,
      value: phrase.value,
      scope: scope.scope,
      asOf: at?.date ?? null,
      asOfBasis: at?.basis ?? null,
      leaders: unknown ?? who.map(({ name }) => name),
      kind: kindOf(sentence, phrase, who, words),
      series: isOfSeries(sentence, phrase, stage.known, words),
      part: scope.words === null && isSomeOf(sentence, phrase, phrases.slice(0, index), words),
      words: wordsOf(sentence, phrase),
      year: scope.year,
      since: startOf(sentence, scope, dated, words),
    };
  });
}

// "in 2019", "between 2014 and 2019": what is said of the past is said on the day of publication
const CLOSED = /^(?:in\s|between\s.*|from\s.*)?(?:19|20)\d\d$/is;

/** Where a sentence begins after the hour of a live report: "**13:02** Dahl: …". */
const afterHour = ({ text, start, end }: SentenceText): number =>
  start + (/^\W*\d{1,2}[:.h]\d\d\W*\s(?=\S)/.exec(text.slice(start, end))?.[0].length ?? 0);

/** Whether a question asks for the number itself: "have they met twice?", but not "after nine summits, what has changed?" */
function isAsked(sentence: SentenceText, { from, to }: NumberPhrase): boolean {
  const { text, words, clauses, end } = sentence;
  if (text[end - 1] !== '?') return false;
  const own = words[clauses.indexOf(clauses[from] as number)]?.lower ?? '';
  const later = words
    .slice(to)
    .some(({ lower }, step) => clauses[to + step] !== clauses[from] && INTERROGATIVE.test(lower));
  return !later || INTERROGATIVE.test(own);
}

const INTERROGATIVE =
  /^(?:who|what|why|how|where|when|which|is|are|was|were|did|does|do|has|have|had|can|could|will|would|should)(?:n['’]t)?$/;

function kindOf(
  sentence: SentenceText,
  { from, to }: NumberPhrase,
  leaders: readonly Leader[],
  { meetings }: SummitWords,
): CountClaim['kind'] {
  const near = (list: ReadonlySet<string>) =>
    findPhrase(sentence.words, list, from, Math.min(to + 6, sentence.words.length)) >= 0;
  if (near(meetings.trilateral) || leaders.length === 3) return 'trilateral';
  if (near(meetings.sidelines)) return 'sidelines';
  return near(meetings.bilateral) ? 'bilateral' : 'any';
}

/** The first date in the words of a span that begins with "since". */
function startOf(
  { text }: SentenceText,
  { words: span }: Scope,
  dated: ArticleDate,
  words: SummitWords,
): string | null {
  if (!span || !/^since\b/i.test(text.slice(span.start, span.end))) return null;
  return readDates(text, span, dated, words)[0]?.date ?? null;
}

const wordsOf = ({ words }: SentenceText, { from, to }: NumberPhrase): Range => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});
