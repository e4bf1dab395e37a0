import type { Range } from '../../text/range.ts';
import type { ArticleDate } from '../article-text.ts';
import { readDates } from '../dates.ts';
import type { SummitWords } from '../summit-words.ts';
import { isNoTown } from './dateline.ts';

/** What a line of a chronology opens with: "18 March 2023, Ohrid: …", "MALABO, 11 May 2017. …", "| 4 March 2018 | Niamey |". */
export interface Head {
  /** The whole line. */
  readonly line: Range;
  /** An ISO date to the day, month or year. */
  readonly date: string;
  readonly basis: 'stated' | 'inferred';
  readonly place: string | null;
  /** Whether the line is a row of a table. */
  readonly row: boolean;
  /** Whether nothing follows: the head is that of the lines below. */
  readonly alone: boolean;
}

const MARK = /^[\s>*#|•–-]*(?:\d{1,2}[.)]\s+)?\**/u;
const PLACE = "\\p{Lu}[\\p{L}'’ -]{1,28}";
const TOWN = "\\p{Lu}[\\p{L}'’-]+(?: (?:d[eoa]|es|of|al|el|am|\\p{Lu}[\\p{L}'’-]+)){0,3}";
const BEFORE_DATE = new RegExp(`^(?:\\p{L}+day,?\\s|(${PLACE}),\\s|(${TOWN}) \\(?)?$`, 'u');
const AFTER_DATE = new RegExp(
  `^\\**\\s?(?:[,|]\\s*(${PLACE}?)\\s*(?=[:.|–—(*]|\\s-\\s|$)|(?:[–—]|-)\\s(${TOWN})(?=[.:(]))?\\s?\\**\\s?(?:[:.|–—)]|-\\s|\\*|$)`,
  'u',
);
const YEAR = /^(?:19|20)\d\d(?::|$)/;
// "1961, Vienna. Kennedy and Khrushchev", "Vienna, 1961:", "Vienna 1961 –"
const YEAR_AND_TOWN = new RegExp(
  `^(?:(?<year>(?:19|20)\\d\\d)(?:,| [–—-]) (?<town>${TOWN})(?=[.:]| [–—-])|(?<first>${TOWN}),? (?<last>(?:19|20)\\d\\d)(?=[.:]| [–—-]))`,
  'u',
);
const LONGEST = 60;

/** The heads of a text's lines, in order; none when fewer than two lines have one, for a byline is no chronology. */
export function readHeads(text: string, dated: ArticleDate, words: SummitWords): Head[] {
  const heads: Head[] = [];
  let year: string | null = null;
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = { start: match.index, end: match.index + match[0].length };
    const bare = /^[*#\s]*[12]/.test(match[0]) ? match[0].replace(/[*#\s]/g, '') : '';
    const ofYear = YEAR.test(bare);
    if (ofYear) year = bare.slice(0, 4);
    const head = ofYear ? yearHead(line, bare) : headOf(text, line, dated, words);
    if (!head) continue;
    // "2016" above "In August they met"
    const inYear = year !== null && head.basis === 'inferred' ? `${year}${head.date.slice(4)}` : head.date;
    heads.push({ ...head, date: inYear, basis: inYear === head.date ? head.basis : 'stated' });
  }
  return new Set(heads.map(({ date }) => date)).size > 1 ? heads : [];
}

const yearHead = (line: Range, year: string): Head => ({
  line,
  date: year.slice(0, 4),
  basis: 'stated',
  place: null,
  row: false,
  alone: year.length <= 5,
});

function headOf(text: string, line: Range, dated: ArticleDate, words: SummitWords): Head | null {
  const printed = text.slice(line.start, line.end);
  const from = line.start + (MARK.exec(printed)?.[0].length ?? 0);
  const range = { start: from, end: Math.min(line.end, from + LONGEST) };
  if (!/\d/.test(text.slice(range.start, range.end))) return null;
  const printedHead = text.slice(from, range.end);
  const { year, town, first, last } = YEAR_AND_TOWN.exec(printedHead)?.groups ?? {};
  const placed = { line, basis: 'stated', row: false, alone: false } as const;
  if (year && town) return { ...placed, date: year, place: town };
  if (first && last && !words.dates.months.has(first) && !words.dates.seasons.has(first.toLowerCase()))
    return { ...placed, date: last, place: first };
  const date = readDates(text, range, dated, words).find(
    (reading) => (reading.date?.length ?? 0) > 4 || /\p{L}/u.test(text.slice(reading.start, reading.end)),
  );
  if (!date?.date || date.basis === 'relative' || !/\d/.test(text.slice(date.start, date.end))) return null;
  const before = BEFORE_DATE.exec(text.slice(from, date.start));
  const after = AFTER_DATE.exec(text.slice(date.end, line.end));
  if (!before || !after) return null;
  const place = (after[1] || after[2] || before[1] || before[2] || '').trim();
  if (place !== '' && isNoTown(place, words)) return null;
  const rest = text.slice(date.end + after[0].length, line.end).replace(/[*|\s]/g, '');
  return {
    line,
    date: date.date,
    basis: date.basis,
    place: place === '' ? null : place,
    row: printed.split('|').length > 2,
    alone: rest === '',
  };
}
