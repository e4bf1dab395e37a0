import { FEMALE, MALE } from '../grammar.ts';
import type { Gender } from './names.ts';
import type { Person } from './people.ts';
import type { Sentence } from './prose.ts';
import type { QuotationWords } from './quotation-words.ts';

/**
 * The persons with the gender that their roles tell or, failing that, the pronouns do that can mean nobody else: those
 * after the name in its sentence and those that open the next, when no other person there is of a fitting gender.
 */
export function withGenders(
  people: readonly Person[],
  sentences: readonly Sentence[],
  words: QuotationWords,
): Person[] {
  const named = namedBySentence(people);
  return people.map((person) => {
    if (person.gender !== 'unknown') return person;
    const told = roleGender(person.descriptions, words);
    return { ...person, gender: told === 'unknown' ? pronounGender(person, sentences, named) : told };
  });
}

/** The gender that roles tell, if they agree: "spokeswoman". */
export function roleGender(roles: Iterable<string>, { genderedRoles }: QuotationWords): Gender {
  const all = [...roles];
  const male = all.some((word) => genderedRoles.male.has(word));
  const female = all.some((word) => genderedRoles.female.has(word));
  return male === female ? 'unknown' : male ? 'male' : 'female';
}

function pronounGender(
  person: Person,
  sentences: readonly Sentence[],
  named: ReadonlyMap<number, Set<Person>>,
): Gender {
  let votes = 0;
  for (const { sentence, last } of person.mentions) {
    const others = [...(named.get(sentence) ?? [])].filter((other) => other !== person);
    const allows = (gender: Gender) => others.every((other) => other.gender !== 'unknown' && other.gender !== gender);
    const { tokens, paragraph } = sentences[sentence] as Sentence;
    const next = sentences[sentence + 1];
    const opening = next?.paragraph === paragraph ? next.tokens.slice(0, 1) : [];
    for (const { lower } of [...tokens.slice(last + 1), ...opening]) {
      if (MALE.has(lower) && allows('male')) votes++;
      else if (FEMALE.has(lower) && allows('female')) votes--;
    }
  }
  return votes > 0 ? 'male' : votes < 0 ? 'female' : 'unknown';
}

function namedBySentence(people: readonly Person[]): Map<number, Set<Person>> {
  const named = new Map<number, Set<Person>>();
  for (const person of people) {
    for (const { sentence } of person.mentions) {
      named.set(sentence, (named.get(sentence) ?? new Set()).add(person));
    }
  }
  return named;
}
