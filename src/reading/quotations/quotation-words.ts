import { z } from 'zod';
import type { SentenceWords } from '../../text/sentences.ts';
import type { Countries } from '../country-words.ts';
import type { NameWords } from '../name-words.ts';

type WordSet = ReadonlySet<string>;

const set = z.array(z.string()).transform((words): WordSet => new Set(words));

/** What data/words/quotations.yaml holds, parsed to sets; verbs of saying come with all their forms. */
export const quotationWordsSchema = z
  .strictObject({
    saying: z.array(z.string()),
    judging: z.array(z.string()),
    'saying-irregular': z.array(z.string()),
    'saying-bare': z.array(z.string()),
    'other-past': set,
    auxiliaries: set,
    adverbs: set,
    determiners: set,
    prepositions: set,
    conjunctions: set,
    titles: z.strictObject({ male: set, female: set, either: set }),
    roles: set,
    'gendered-roles': z.strictObject({ male: set, female: set }),
    'not-speakers': set,
    groups: set,
    plurals: set,
    leading: set,
    anaphoric: set,
    institutions: set,
    documents: set,
    'speech-nouns': set,
    'first-names': z.strictObject({ male: set, female: set, either: set }),
    places: set,
    times: set,
    organisations: set,
    'other-capitals': set,
    naming: set,
    works: set,
  })
  .transform((lists) => ({
    saying: new Set([...[...lists.saying, ...lists.judging].flatMap(forms), ...lists['saying-irregular']]) as WordSet,
    /** Verbs of saying as they stand after "to" and "they". */
    bare: new Set([...lists.saying, ...lists.judging, ...lists['saying-bare']]) as WordSet,
    judging: new Set(lists.judging.flatMap(forms)) as WordSet,
    otherPast: lists['other-past'],
    auxiliaries: lists.auxiliaries,
    adverbs: lists.adverbs,
    determiners: lists.determiners,
    prepositions: lists.prepositions,
    conjunctions: lists.conjunctions,
    titles: lists.titles,
    roles: lists.roles,
    genderedRoles: lists['gendered-roles'],
    notSpeakers: lists['not-speakers'],
    groups: lists.groups,
    plurals: lists.plurals,
    leading: lists.leading,
    anaphoric: lists.anaphoric,
    institutions: lists.institutions,
    documents: lists.documents,
    speechNouns: lists['speech-nouns'],
    firstNames: lists['first-names'],
    places: lists.places,
    times: lists.times,
    organisations: lists.organisations,
    otherCapitals: lists['other-capitals'],
    naming: lists.naming,
    works: lists.works,
  }));

/** The word lists that quotations and their speakers are read by. */
export type QuotationWords = ReturnType<typeof quotationWordsOf>;

/** The lists of data/words/quotations.yaml with those of names, and with the countries among the places. */
export function quotationWordsOf(
  lists: z.output<typeof quotationWordsSchema>,
  countries: Countries,
  { particles, suffixes, honorifics }: NameWords,
) {
  const countryWords = [...countries].flat(2).filter((name) => !name.includes(' '));
  return {
    ...lists,
    places: new Set([...lists.places, ...countryWords]) as WordSet,
    particles,
    /** In small letters. */
    suffixes: new Set([...suffixes].map((suffix) => suffix.toLowerCase())) as WordSet,
    honorifics,
  };
}

/** All the lists that reading an article's quotations needs. */
export type ReadingWords = QuotationWords & SentenceWords;

/** A regular verb's forms: "deny", "denies", "denied", "denying". */
function forms(verb: string): string[] {
  const y = /[^aeou]y$/.test(verb);
  const stem = verb.replace(/e$/, '');
  const third = y ? `${verb.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = y ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  return [verb, third, past, `${/ee$/.test(verb) ? verb : stem}ing`];
}
