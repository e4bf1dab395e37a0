import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { countriesSchema } from '../reading/country-words.ts';
import { eventWordsSchema } from '../reading/events/event-words.ts';
import { nameWordsSchema } from '../reading/name-words.ts';
import { type QuotationWords, quotationWordsOf, quotationWordsSchema } from '../reading/quotations/quotation-words.ts';
import { type SummitWords, summitWordsOf, summitWordsSchema } from '../reading/summit-words.ts';
import { questionWordsSchema } from '../search/question-words.ts';
import { type Synonyms, synonymsSchema } from '../search/synonyms.ts';
import { sentenceWordsSchema } from '../text/sentence-words.ts';
import { type Checked, checkedYaml } from './checked-yaml.ts';
import { debrisSchema } from './debris-words.ts';
import { codeOf, type Fault } from './fault.ts';
import { followUpWordsSchema } from './follow-up-words.ts';
import { type Person, peopleSchema } from './people.ts';

/** What moderators may read and change beside the articles: people, synonyms and word lists. */
export interface Knowledge {
  readonly people: readonly Person[];
  readonly synonyms: Synonyms;
  readonly words: {
    readonly countries: z.output<typeof countriesSchema>;
    readonly debris: z.output<typeof debrisSchema>;
    readonly events: z.output<typeof eventWordsSchema>;
    readonly followUps: z.output<typeof followUpWordsSchema>;
    readonly quotations: QuotationWords;
    readonly questions: z.output<typeof questionWordsSchema>;
    readonly sentences: z.output<typeof sentenceWordsSchema>;
    readonly summits: SummitWords;
  };
  /** Changes when any of the files does. */
  readonly digest: string;
}

/** Reads data/people.yaml, data/synonyms.yaml and data/words/; undefined when any is missing or faulty, with every fault. */
export async function loadKnowledge(folder: string): Promise<{ knowledge: Knowledge | undefined; faults: Fault[] }> {
  const faults: Fault[] = [];
  const hash = createHash('sha256');
  async function read<S extends z.ZodType>(file: string, schema: S): Promise<z.output<S> | undefined> {
    try {
      const text = await readFile(join(folder, file), 'utf8');
      hash.update(file).update('\0').update(text);
      const checked = unlessRead(file, text, schema as unknown as z.ZodType<z.output<S>>);
      faults.push(...checked.faults);
      return checked.value;
    } catch (error) {
      faults.push({ file, line: 1, reason: ({ faults: say }) => say.unreadable(codeOf(error)), severity: 'error' });
      return undefined;
    }
  }
  const people = await read('people.yaml', peopleSchema);
  const synonyms = await read('synonyms.yaml', synonymsSchema);
  const countries = await read('words/countries.yaml', countriesSchema);
  const names = await read('words/names.yaml', nameWordsSchema);
  const quotations = await read('words/quotations.yaml', quotationWordsSchema);
  const summits = await read('words/summits.yaml', summitWordsSchema);
  const words = {
    countries,
    debris: await read('words/debris.yaml', debrisSchema),
    events: await read('words/events.yaml', eventWordsSchema),
    followUps: await read('words/follow-ups.yaml', followUpWordsSchema),
    quotations: quotations && countries && names && quotationWordsOf(quotations, countries, names),
    questions: await read('words/questions.yaml', questionWordsSchema),
    sentences: await read('words/sentences.yaml', sentenceWordsSchema),
    summits: summits && countries && names && summitWordsOf(summits, countries, names),
  };
  if (!people || !synonyms || !isComplete(words)) return { knowledge: undefined, faults };
  return { knowledge: { people, synonyms, words, digest: hash.digest('hex') }, faults };
}

const lastRead = new Map<string, { readonly text: string; readonly schema: z.ZodType; readonly checked: unknown }>();

/** A list that did not change since it was last read is not parsed again. */
function unlessRead<T>(file: string, text: string, schema: z.ZodType<T>): Checked<T> {
  const known = lastRead.get(file);
  if (known?.text === text && known.schema === schema) return known.checked as Checked<T>;
  const checked = checkedYaml(text, schema, file);
  lastRead.set(file, { text, schema, checked });
  return checked;
}

function isComplete<T extends object>(lists: T): lists is { [K in keyof T]: NonNullable<T[K]> } & T {
  return Object.values(lists).every((list) => list !== undefined);
}
