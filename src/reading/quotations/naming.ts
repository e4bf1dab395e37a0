import { type Discourse, described, pronounOf } from './discourse.ts';
import type { Person } from './people.ts';
import type { Phrase, Scene } from './phrases.ts';
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
  scene: Scene,
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
  const document = words.documents.has(phrase.head);
  if (phrase.kind === 'nominal' && !document) return personSource(null);
  const name = text.slice((content[0] as Token).start, (content.at(-1) as Token).end);
  return { name, kind: document ? 'document' : 'organisation', person: null };
}

const personSource = (person: Person | null): Source => ({
  name: person?.name ?? null,
  kind: person ? 'person' : null,
  person,
});
