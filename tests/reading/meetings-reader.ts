import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ArticleDate } from '../../src/reading/article-text.ts';
import { readParagraphs } from '../../src/reading/clauses.ts';
import { readMeetings } from '../../src/reading/meetings/read.ts';
import { readScenes } from '../../src/reading/meetings/scene.ts';
import { lineParagraphs } from '../../src/text/paragraphs.ts';
import { sentenceWordsSchema } from '../../src/text/sentence-words.ts';
import { sentences } from '../../src/text/sentences.ts';
import { summitWords } from './summit-words.ts';

const list = (file: string) => parse(readFileSync(`data/words/${file}.yaml`, 'utf8'));
const sentenceWords = sentenceWordsSchema.parse(list('sentences'));

// a Thursday
const published: ArticleDate = { published: '2023-11-16', dated: 'stated' };
/** An article's first sentence, and the meeting it reports. */
export const opening = 'Norwegian Prime Minister Ingrid Dahl met Danish Prime Minister Lars Holm in Oslo on Wednesday.';
export const own = ['2023-11-15', 'inferred', 'Oslo', ['Ingrid Dahl', 'Lars Holm']];

/** The date, basis, place and leaders of each meeting that a text reports. */
export function read(text: string, article = published) {
  const paragraphs = lineParagraphs(text).map((range) => ({
    ...range,
    sentences: sentences(text, range, sentenceWords),
  }));
  const reports = readMeetings(
    text,
    readScenes(readParagraphs(text, paragraphs, summitWords).flat(), summitWords),
    article,
    summitWords,
  );
  return reports.map(({ date, basis, place, leaders }) => [date, basis, place, leaders]);
}
