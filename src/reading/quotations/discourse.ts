import type { Gender } from './names.ts';
import type { Person } from './people.ts';
import type { Phrase } from './phrases.ts';

/** Someone who took part in a sentence; the greater the weight, the more it is about them. */
export interface Part {
  readonly person: Person;
  readonly sentence: number;
  readonly weight: number;
}

/** Who the words before were about: what pronouns and "the senator" are read by. */
export interface Discourse {
  readonly parts: Part[];
}

const REACH = 8;

/** The person a pronoun of this gender stands for at `sentence`: the weightiest compatible one not far back. */
export function antecedent({ parts }: Discourse, gender: Gender, sentence: number): Person | null {
  let best: Part | undefined;
  let bestScore = -Infinity;
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at] as Part;
    const distance = sentence - part.sentence;
    if (distance > REACH) break;
    const known = part.person.gender;
    if (known !== 'unknown' && gender !== 'unknown' && known !== gender) continue;
    const score = part.weight - 1.2 * distance + (known === gender ? 0.5 : 0);
    if (score > bestScore) [best, bestScore] = [part, score];
  }
  return best?.person ?? null;
}

/** The one person whom "the senator" or "the Japanese leader" describes, the last named of several. */
export function described({ parts }: Discourse, phrase: Phrase, content: readonly string[]): Person | null {
  if (phrase.determiner !== 'the' || !content.length) return null;
  const fits = ({ descriptions }: Person) =>
    content.every((word) => [...descriptions].some((known) => related(word, known)));
  return parts.findLast(({ person }) => fits(person))?.person ?? null;
}

/** "Japanese" beside "Japan", "leader" beside whoever leads. */
function related(word: string, known: string): boolean {
  if (word === known) return true;
  if (word === 'leader') return /^(?:president|minister|premier|chancellor|king)$/.test(known);
  return word.length > 4 && known.length > 4 && word.slice(0, 4) === known.slice(0, 4);
}
