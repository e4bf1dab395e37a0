import { z } from 'zod';
import { isWrittenIn, type Language } from '../language/language.ts';
import type { Countries } from '../reading/country-words.ts';
import { plainLetters } from '../text/letters.ts';
import type { IsoDate } from './article.ts';
import { isoDate } from './iso-date.ts';

const role = z.strictObject({
  title: z.string().min(1),
  of: z.string().min(1).optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
  also: z.array(z.string().min(1)).default([]),
});

/** The shape of data/people.yaml. */
export const peopleSchema = z.array(
  z.strictObject({
    name: z.string().min(1),
    aliases: z.array(z.string().min(1)).default([]),
    roles: z.array(role).default([]),
  }),
);

/** A person whom questions and articles may name, with every spelling and the offices held. */
export type Person = z.infer<typeof peopleSchema>[number];

/** The name under which people.yaml lists a person of this spelling; the spelling itself when it knows none, or more than one. */
export function fullName(people: readonly Person[], spelling: string): string {
  const [name, ...others] = namesOf(people).get(folded(spelling)) ?? [];
  return name !== undefined && others.length === 0 ? name : spelling;
}

/** The first of a person's spellings that is in the script of a language; the name itself when it is, when there is none, or when nobody is called that. */
export function nameIn(people: readonly Person[], name: string, language: Language): string {
  if (isWrittenIn(language, name)) return name;
  const aliases = people.find((person) => person.name === name)?.aliases;
  return aliases?.find((alias) => isWrittenIn(language, alias)) ?? name;
}

const namesBySpelling = new WeakMap<readonly Person[], ReadonlyMap<string, readonly string[]>>();

/** The names of those who share a folded spelling. */
function namesOf(people: readonly Person[]): ReadonlyMap<string, readonly string[]> {
  const known = namesBySpelling.get(people);
  if (known) return known;
  const names = new Map<string, string[]>();
  for (const { name, aliases } of people) {
    for (const spelling of new Set([name, ...aliases].map(folded))) {
      names.set(spelling, [...(names.get(spelling) ?? []), name]);
    }
  }
  namesBySpelling.set(people, names);
  return names;
}

/** The office that a person held at a date, such as "Prime Minister of Japan"; undefined when none is known or there is no date. */
export function officeAt({ roles }: Person, date: IsoDate | null, countries: Countries): string | undefined {
  const held = date === null ? undefined : roles.findLast((role) => isHeldAt(role, date));
  if (!held?.of) return held?.title;
  const withArticle = `the ${held.of}`;
  return `${held.title} of ${countries.get(held.of)?.includes(withArticle) ? withArticle : held.of}`;
}

/** Whether a role was held at a date, to the day, month or year. */
export function isHeldAt({ from = '', to = '9999' }: Person['roles'][number], date: IsoDate): boolean {
  return from.slice(0, date.length) <= date && date <= `${to}~`;
}

const folded = (name: string) => plainLetters(name).replace(/[^\p{L}\p{N}]/gu, '');
