import type { Clause } from './clauses.ts';
import type { Phrase } from './noun-phrases.ts';
import type { Mention, Person } from './people.ts';

/** The phrase that names a quotation's source in its own sentence, and how sure the construction is. */
export interface Found {
  readonly phrase: Phrase;
  /** `cue`: words of saying; `subject`: only the subject of the sentence. */
  readonly by: 'cue' | 'subject';
  /** Token indexes of the words that name the source, the verb included. */
  readonly first: number;
  readonly last: number;
}

/** A clause as a source: its subject says it. */
export const fromClause = ({ subject: phrase, verb }: Clause, by: Found['by']): Found => ({
  phrase,
  by,
  first: phrase.first,
  last: Math.max(verb, phrase.last),
});

/** The phrase that a name is by itself. */
export const nameOf = (person: Person, { from, last }: Mention): Phrase => {
  return { first: from, last, end: last + 1, kind: 'person', person, head: '', determiner: null };
};
