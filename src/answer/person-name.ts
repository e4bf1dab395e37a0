import type { Words } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import { nameIn } from '../library/people.ts';

/** A person's name as readers of a language write it, where people.yaml holds that spelling; otherwise as given. */
export const personName = ({ knowledge }: Library, name: string, { language }: Words): string =>
  nameIn(knowledge.people, name, language);

/** The same for several. */
export const personNames = (library: Library, names: readonly string[], words: Words): string[] =>
  names.map((name) => personName(library, name, words));
