import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { countriesSchema } from '../../src/reading/country-words.ts';
import { type SummitWords, summitWordsSchema } from '../../src/reading/summit-words.ts';

const list = (file: string) => parse(readFileSync(`data/words/${file}.yaml`, 'utf8'));

/** The word lists by which the bot reads summits, as it ships them. */
export const summitWords: SummitWords = {
  ...summitWordsSchema.parse(list('summits')),
  countries: countriesSchema.parse(list('countries')),
};
