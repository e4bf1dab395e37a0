import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readQuotations } from '../../src/reading/quotations/read.ts';
import { blockParagraphs } from '../../src/text/paragraphs.ts';
import { words } from './quotations-words.ts';

const FOLDER = '../shared/articles';

// read by hand: the speakers of the quotations, in order, by the first letters of the file's name
const SPEAKERS: Readonly<Record<string, readonly (string | null)[]>> = {
  '000': [
    ...Array(5).fill('Fumio Kishida'),
    ...['Yoon', 'Yoon', 'Joe Biden', 'South Korea', 'Washington', 'Washington', 'United States'],
  ],
  // the first is the ministry's summary, the last but one from the joint statement of 1998
  '001': [
    ...['Japanese Foreign Ministry', 'Fumio Kishida', 'Fumio Kishida', 'Yoon Suk Yeol'],
    ...['joint statement', 'Fumio Kishida'],
  ],
  // the first is both leaders', who are not named as one
  '002': [
    ...[null, 'Japan’s Foreign Affairs Ministry', 'Fumio Kishida', 'Yoon Suk-yeol', 'joint statement'],
    ...['Joe Biden', 'Joe Biden', 'Joe Biden', 'Joe Biden', 'Yoon Suk-yeol', 'Yoon Suk-yeol'],
  ],
  '003': ['Yoon Suk Yeol', 'Yoon Suk Yeol'],
  '004': [],
};

test.skipIf(!existsSync(FOLDER))('each quotation of the source articles has its speaker (skipped without them)', () => {
  const read = readdirSync(FOLDER).map((file) => {
    const body = readFileSync(join(FOLDER, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    return [file.slice(0, 3), readQuotations(body, blockParagraphs(body), words).map(({ speaker }) => speaker)];
  });
  expect(Object.fromEntries(read)).toEqual(SPEAKERS);
});
