import type { DateWords } from '../reading/summit-words.ts';
import { alternatives } from '../text/patterns.ts';
import { remembered } from '../text/remembered.ts';
import type { IsoDate, Paragraph } from './article.ts';

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})';
const CAPTION_END = 240;

/** How a text states the day on which it was written. */
interface StatedPatterns {
  readonly fullDate: RegExp;
  /** "Published: 16 November 2023", "Transcript, 3 May 2024, 8.15 a.m.", "Posted on 14 July 2023 by …", "Nov. 16, 2023". */
  readonly dateLine: RegExp;
  /** "June 2024", "Fjord Review, June 2024". */
  readonly monthLine: RegExp;
  /** "Done at Batam on 9 June 2024." */
  readonly doneLine: RegExp;
  /** "She spoke to us on 12 May 2025", "Interview broadcast by Radio Fjord on 3 May 2024". */
  readonly interview: RegExp;
  /** The hour of a later version behind a date: "3 May 2024, 8:15. Updated 9:40." */
  readonly updated: RegExp;
}

const patternsOf = remembered(({ months, published, done, interviewed }: DateWords): StatedPatterns => {
  const month = `(${alternatives(months.keys())})\\.?`;
  return {
    fullDate: new RegExp(
      `\\b(?:${month} ${DAY},? ${YEAR}|${DAY} ${month},? ${YEAR}|${YEAR}-(\\d{2})-(\\d{2})|(\\d{1,2})\\.(\\d{1,2})\\.${YEAR})\\b`,
    ),
    dateLine: new RegExp(
      `^(?:(?:.{0,45}(?:[–—|•·:,]| -)|(?:first |last )?${alternatives(published)}(?: on)?|date|on)\\s*)?(?:[^\\d.]{0,20}\\.? ?)\\d(?:[^.]|\\.(?=\\d)|(?<=[ap])\\.m\\.?){0,45}$`,
      'i',
    ),
    monthLine: new RegExp(`^(?:.{0,45}[–—|•·:,] )?${month} ${YEAR}$`),
    doneLine: new RegExp(`^${alternatives(done)} .{2,40}\\d{4}\\.?$`, 'i'),
    interview: new RegExp(
      `\\b${alternatives(interviewed)}\\b[^.]{0,60}? (?:on|of) [^.]{0,14}\\d{1,2}[^.]{0,20}?\\b\\d{4}\\b`,
      'i',
    ),
    updated: new RegExp(`[.,;|–—(]\\s*(?:last )?${alternatives(published)}:?\\s(?:at )?\\d{1,2}[:.h]\\d\\d\\W*$`, 'i'),
  };
});

/** The day on which a plain text says that it was written: in a dateline, a line that is a date, what it says of its interview, or a photograph's caption with its credit; else the month that a line of its head is. The last day of a chronology, whose lines open with dates. */
export function statedDate(body: string, paragraphs: readonly Paragraph[], words: DateWords): IsoDate | undefined {
  const patterns = patternsOf(words);
  const lines = paragraphs.filter(({ debris }) => !debris).map(({ start, end }) => body.slice(start, end));
  const days = lines.flatMap((line) => dayOfLine(line, patterns, words) ?? []);
  if (new Set(days).size >= CHRONOLOGY) return days.reduce((last, day) => (day > last ? day : last));
  return days[0] ?? monthOfHead(lines.slice(0, HEAD_LINES), patterns, words);
}

const CHRONOLOGY = 3;
const HEAD_LINES = 4;

function dayOfLine(written: string, patterns: StatedPatterns, words: DateWords): IsoDate | undefined {
  const { dateLine, doneLine, fullDate, interview, updated } = patterns;
  const line = written.replace(updated, '');
  const isLine = dateLine.test(line) || doneLine.test(line);
  const place = isLine ? line : (datelineOf(line) ?? captionOf(line) ?? interview.exec(line)?.[0]);
  return place && isoOf(place, fullDate, words);
}

function monthOfHead(lines: readonly string[], { monthLine }: StatedPatterns, { months }: DateWords) {
  const [found, ...more] = lines.map((line) => monthLine.exec(line)).filter((match) => match !== null);
  const number = months.get(found?.[1] ?? '');
  return found?.[2] && number && more.length === 0 ? `${found[2]}-${pad(number)}` : undefined;
}

/** The heading that a plain text opens with: a short first line that is no sentence, before longer ones. */
export function statedTitle(body: string, paragraphs: readonly Paragraph[]): string | undefined {
  const [first, second] = paragraphs.filter(({ debris }) => !debris);
  if (!first || !second) return undefined;
  const line = body.slice(first.start, first.end).replace(/^#+\s*/, '');
  const heading = line.length <= 150 && !/[.!?…:]["'”’)]*$/.test(line) && !line.includes('\n');
  return heading ? line : undefined;
}

// "SEOUL, Nov. 16, 2023 (Kyodo) -", "ATHENS, Greece (AP) — December 7, 2023 — ", "LIMA, 3 May 2021. The", "Lima, 3 May 2021 (Sur). The"
const DATELINE =
  /^\p{Lu}[\p{L} .,'’/-]{1,60}(?:\([^)]*\)\s*[,–—-]\s*[^–—\d]{0,12})?\d[^–—-]{0,40}?\s*(?:(?:\([^)]*\)\s*)?[–—-]|\.?\s*\/\p{Lu}|(?<=\d{4})[.:]\s+\p{Lu}|\([^)]{2,40}\)\.?\s+\p{Lu})/u;
// "OSLO (Nordpress, June 12, 2024) –"
const AGENCY = /^\p{Lu}[\p{Lu} .,'’/-]{1,60}\([^)]*\d{4}\)\s*[–—-]/u;
const datelineOf = (paragraph: string) => (DATELINE.exec(paragraph) ?? AGENCY.exec(paragraph))?.[0];

// "… shake hands in Geneva on Nov. 16, 2023. (Kyodo)"
const captionOf = (paragraph: string) =>
  /\.\s*\(\p{Lu}[^()]{1,60}\)$/u.test(paragraph.slice(-80)) ? paragraph.slice(-CAPTION_END) : undefined;

function isoOf(text: string, fullDate: RegExp, { months }: DateWords): IsoDate | undefined {
  const match = fullDate.exec(text);
  if (!match) return undefined;
  const [, month, day, year, day2, month2, year2, year3, month3, day3, day4, month4, year4] = match;
  const name = month ?? month2;
  const number = name ? (months.get(name) ?? 0) : Number(month3 ?? month4);
  const date = `${year ?? year2 ?? year3 ?? year4}-${pad(number)}-${pad(Number(day ?? day2 ?? day3 ?? day4))}`;
  return Number.isNaN(Date.parse(date)) ? undefined : date;
}

const pad = (number: number) => String(number).padStart(2, '0');
