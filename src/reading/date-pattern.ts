import { alternatives } from '../text/patterns.ts';
import type { SummitWords } from './summit-words.ts';

/** What a date's words are made of, by name. */
export type DateGroups = Readonly<Record<string, string | undefined>>;

const patterns = new WeakMap<SummitWords, RegExp>();

/** The wordings of dates, each with its parts as named groups: "4 May 2021", "last month", "two weeks ago", "Thursday", "the summer of 2014". */
export function datePattern(words: SummitWords): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const { dates, numbers } = words;
  const steps = [...dates.last, ...dates.this, ...dates.next];
  const month = (name: string) => `(?<${name}>${alternatives(dates.months.keys())})(?![-‐]\\p{L})\\b\\.?`;
  const day = (name: string) => `(?<${name}>\\d{1,2})(?:st|nd|rd|th)?\\b(?:\\s?(?:[-–]|to|and)\\s?\\d{1,2}\\b)?`;
  const year = (name: string) => `(?<${name}>(?:19|20)\\d\\d)\\b(?![,.]\\d)`;
  // "2021", "last year"
  const ofYear = (number: number) =>
    `,?\\s(?:of\\s)?(?:${year(`y${number}`)}|(?<step${number}>${alternatives(steps)})\\syear\\b)`;
  const deictic = `(?:(?<recent>[Tt]his)\\s(?=past|last))?(?<deictic>${insensitive(alternatives(steps))})`;
  const unit = alternatives([...dates.units.keys()].flatMap((word) => [word, `${word}s`]));
  const count = `(?<count>\\d+|${insensitive(alternatives(['a', 'an', 'a couple of', ...numbers.cardinals.keys()]))})`;
  const years = `(?<years>\\d{1,2}|${insensitive(alternatives(['a', 'one', ...numbers.cardinals.keys()]))})`;
  const before = insensitive(alternatives(dates.before));
  const season = alternatives(dates.seasons.keys());
  const meeting = alternatives([...words.meetings.summits, ...words.meetings.nouns]);
  const source = [
    `(?<monthThatYear>${alternatives(dates.months.keys())})\\s(?:of\\s)?(?:that|the\\ssame)\\syear\\b`,
    `(?<iso>\\d{4}-\\d{2}-\\d{2})\\b`,
    `${month('m1')}\\s${day('d1')}(?:${ofYear(1)})?`,
    `${day('d2')}\\s(?:of\\s)?${month('m2')}(?:${ofYear(2)})?`,
    `${month('m3')}${ofYear(3)}`,
    `${deictic}\\s(?:(?<deicticMonth>${alternatives(dates.months.keys())})\\b|(?<deicticWeekday>${alternatives(dates.weekdays.keys())})\\b(?!\\sof\\s${alternatives(dates.months.keys())}\\b)|(?<deicticUnit>${alternatives(dates.units.keys())})\\b|(?<deicticSeason>${season})\\b)`,
    `that\\s(?<thatMonth>${alternatives(dates.months.keys())})\\b`,
    `(?:${insensitive(season)})${ofYear(7)}`,
    `(?<=\\b(?:[Ii]n|[Oo]ver|[Dd]uring)\\s(?:the\\s)?(?:(?:early|late|mid)[\\s-])?)(?<season>${season})\\b`,
    `(?<=\\b(?:at|on|over|around|since)\\s|\\b[Ll]ast\\s)(?<holiday>${alternatives(dates.holidays.keys())})(?:${ofYear(9)})?`,
    `[Tt]he\\s(?<before>year)\\sbefore\\slast\\b`,
    // "a year ago today", "it is ten years to the day since"
    `${years}\\syears?\\s(?:ago\\s(?:today|to\\sthe\\sday)|(?:today|to\\sthe\\sday)\\s(?:since|after))\\b`,
    `${count}\\s(?<unit>${unit})\\s(?:(?<back>${alternatives(dates.back)}(?!(?<=back)\\s(?:on|onto|in|into|to|at|from)\\s)|before(?=\\s(?:in|at|near)\\s|[.,;]))|(?<forth>${alternatives(dates.forth)}))\\b`,
    `(?<weekday>${alternatives(dates.weekdays.keys())})\\b(?<lastWeek>\\sof\\slast\\sweek\\b)?(?!\\s(?:in|of)\\s(?:the\\s)?${alternatives(dates.months.keys())}\\b)`,
    `[Tt]he\\s(?<twoBefore>day)\\sbefore\\syesterday\\b`,
    `(?<today>${insensitive(alternatives(dates.days.keys()))})\\b`,
    `(?<=\\b[Ii]n\\s)${month('m6')}`,
    `(?<=\\b${before}[\\s-]|\\()${month('m4')}(?!\\s\\p{Lu})`,
    `(?<=\\b${before}[\\s-]|\\()${year('y4')}`,
    // "the 2019 Hanoi summit"
    `(?<=\\b(?:[Tt]he|[Tt]heir|[Tt]hat)\\s)${year('y6')}(?=\\s(?:\\p{Lu}[\\p{L}-]+\\s){0,2}${meeting}\\b)`,
    // "the March summit"
    `(?<=\\b(?:[Tt]he|[Tt]heir|[Tt]hat)\\s)${month('m5')}(?=\\s(?:\\p{Lu}[\\p{L}-]+\\s){0,2}${meeting}\\b)`,
    // "the leanest year was 2021, when they met once"
    `(?<=\\b(?:was|were)\\s)${year('y8')}(?=,?\\s(?:when|with)\\b)`,
    `(?<weekend>(?:at|over|last|this)(?:\\s(?:the|this))?\\sweekend)\\b`,
    // "2017: The presidents meet" in a chronology
    `(?<![^])${year('y5')}(?=:\\s)`,
  ];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.join('|')})`, 'gu');
  patterns.set(words, pattern);
  return pattern;
}

/** The same alternatives with a capital letter first, too: at the beginning of a sentence. */
const insensitive = (source: string) =>
  source.replace(/(?<=\(\?:|\|)(\p{Ll})/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
