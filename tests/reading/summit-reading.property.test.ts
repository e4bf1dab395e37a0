import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readParagraphs } from '../../src/reading/clauses.ts';
import { readCounts } from '../../src/reading/counts/read.ts';
import { readMeetings } from '../../src/reading/meetings/read.ts';
import { readScenes } from '../../src/reading/meetings/scene.ts';
import { lineParagraphs } from '../../src/text/paragraphs.ts';
import { contains } from '../../src/text/range.ts';
import { sentenceWordsSchema } from '../../src/text/sentence-words.ts';
import { sentences } from '../../src/text/sentences.ts';
import { summitWords } from './summit-words.ts';

const list = (file: string) => parse(readFileSync(`data/words/${file}.yaml`, 'utf8'));
const sentenceWords = sentenceWordsSchema.parse(list('sentences'));

const pieces = [
  'Prime Minister Ingrid Dahl',
  'President Lars Holm',
  'the two leaders',
  'met',
  'held',
  'for the fifth time',
  'seven summits',
  'their third meeting',
  'twice',
  'in Oslo',
  'in 2022',
  'last month',
  'on Thursday',
  'since March',
  'this year',
  'will',
  'and',
  'half a dozen',
  ',',
  '.\n',
  '. ',
  '“',
  '”',
  '(',
  ')',
  '—',
  '😀',
  'constructor',
];
const prose = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 40 });
const dates = fc.constantFrom(
  { published: '2023-11-16', dated: 'stated' } as const,
  { published: '2023', dated: 'inferred' } as const,
  { published: null, dated: 'undated' } as const,
);

test('whatever the text, claims and reports are whole sentences of it, and their numbers stand in them', () => {
  fc.assert(
    fc.property(prose, dates, (parts, dated) => {
      const text = parts.join(' ');
      const paragraphs = lineParagraphs(text).map((range) => ({
        ...range,
        sentences: sentences(text, range, sentenceWords),
      }));
      const all = paragraphs.flatMap((paragraph) => paragraph.sentences);
      const isSentence = ({ start, end }: { start: number; end: number }) =>
        all.some((sentence) => sentence.start === start && sentence.end === end);
      for (const claim of readCounts(
        readScenes(readParagraphs(text, paragraphs, summitWords).flat(), summitWords),
        dated,
        summitWords,
      )) {
        expect(isSentence(claim)).toBe(true);
        expect(contains(claim, claim.words)).toBe(true);
        expect(claim.words.start).toBeLessThan(claim.words.end);
        expect(claim.value).toBeGreaterThan(0);
      }
      for (const report of readMeetings(
        text,
        readScenes(readParagraphs(text, paragraphs, summitWords).flat(), summitWords),
        dated,
        summitWords,
      ))
        expect(report.evidence.every(isSentence)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
