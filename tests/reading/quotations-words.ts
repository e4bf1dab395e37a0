import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { quotationWordsSchema, type ReadingWords } from '../../src/reading/quotations/quotation-words.ts';
import { sentenceWordsSchema } from '../../src/text/sentence-words.ts';

const list = (name: string): unknown =>
  parse(readFileSync(new URL(`../../data/words/${name}.yaml`, import.meta.url), 'utf8'));

/** The word lists as they are shipped. */
export const words: ReadingWords = {
  ...sentenceWordsSchema.parse(list('sentences')),
  ...quotationWordsSchema.parse(list('quotations')),
};
