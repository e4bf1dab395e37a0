import { type Discourse, described, pronounOf } from './discourse.ts';
import type { Phrase, SpeechScene } from './noun-phrases.ts';
import type { Person } from './people.ts';
import type { Token } from './prose.ts';

/** Who or what is quoted; a `name` of null is a source that the text does not name. */
export interface Source {
  readonly name: string | null;
  readonly kind: 'person' | 'organisation' | 'document' | null;
  readonly person: Person | null;
}

/** What a phrase names: a person in the fullest form, an organisation or a document as printed, or nobody. */
export function sourceOf(
  text: string,
  discourse: Discourse,
  scene: SpeechScene,
  phrase: Phrase,
  sentence: number,
  subjects: ReadonlyMap<number, Person>,
): Source {
  const { tokens, words } = scene;
  if (phrase.kind === 'person') return personSource(phrase.person);
  if (phrase.kind === 'pronoun') {
    return personSource(subjects.get(phrase.first) ?? pronounOf(discourse, phrase, sentence));
  }
  const content = tokens.slice(
    phrase.first + (phrase.determiner && phrase.last > phrase.first ? 1 : 0),
    phrase.last + 1,
  );
  const person = subjects.get(phrase.first) ?? described(discourse, scene, phrase, sentence);
  if (person) return personSource(person);
  const name = text.slice((content[0] as Token).start, (content.at(-1) as Token).end);
  if (words.documents.has(phrase.head)) return { name, kind: 'document', person: null };
  if (phrase.kind === 'organisation') discourse.organisations.set(phrase.head, name);
  else if (!words.institutions.has(phrase.head)) return personSource(null);
  // "the ministry" is the one that was named last
  const known = content.length === 1 ? discourse.organisations.get(phrase.head) : undefined;
  return { name: known ?? name, kind: 'organisation', person: null };
}

const personSource = (person: Person | null): Source => ({
  name: person?.name ?? null,
  kind: person ? 'person' : null,
  person,
});
