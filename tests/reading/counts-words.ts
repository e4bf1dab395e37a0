import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ArticleDate } from '../../src/reading/article-text.ts';
import { readParagraphs } from '../../src/reading/clauses.ts';
import { type CountClaim, readCounts } from '../../src/reading/counts/read.ts';
import { readScenes } from '../../src/reading/meetings/scene.ts';
import { lineParagraphs } from '../../src/text/paragraphs.ts';
import { sentenceWordsSchema } from '../../src/text/sentence-words.ts';
import { sentences } from '../../src/text/sentences.ts';
import { summitWords } from './summit-words.ts';

const list = (file: string) => parse(readFileSync(`data/words/${file}.yaml`, 'utf8'));
const sentenceWords = sentenceWordsSchema.parse(list('sentences'));

// a Thursday
const published: ArticleDate = { published: '2023-11-16', dated: 'stated' };
const opening = 'Norwegian Prime Minister Ingrid Dahl received Danish Prime Minister Lars Holm in Oslo on Thursday.';

/** The claims of a text of one paragraph a line. */
function read(text: string, article = published): CountClaim[] {
  const paragraphs = lineParagraphs(text).map((range) => ({
    ...range,
    sentences: sentences(text, range, sentenceWords),
  }));
  return readCounts(
    readScenes(readParagraphs(text, paragraphs, summitWords).flat(), summitWords),
    article,
    summitWords,
  );
}

/** The numbers and spans that the last of some sentences states, in a report of a meeting of Dahl and Holm. */
export function claims(...told: string[]): [value: number, scope: string][] {
  const text = [opening, ...told].join('\n');
  const last = text.length - (told.at(-1) ?? '').length;
  return read(text).flatMap(({ start, value, scope }) => (start >= last ? [[value, scope]] : []));
}

/** The days on which the numbers of a text hold, where it was published on a Thursday, or never. */
export const daysOfClaims = (text: string, day: string | null = published.published): (string | null)[] =>
  read(text, { published: day, dated: day === null ? 'undated' : 'stated' }).map(({ asOf }) => asOf);

/** Who met by each number of a text that was published on a Thursday. */
export const leadersOfClaims = (text: string): (readonly string[])[] => read(text).map(({ leaders }) => leaders);
