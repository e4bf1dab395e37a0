import type { Clause } from './clauses.ts';
import { roleGender } from './gender.ts';
import type { Gender } from './names.ts';
import { isPossessive, nounPhraseAt, type Phrase, type SpeechScene } from './noun-phrases.ts';
import type { Person } from './people.ts';
import type { Token } from './prose.ts';
import type { ReadingWords } from './quotation-words.ts';

/** Someone who took part in a sentence; the greater the weight, the more it is about them. */
interface Part {
  readonly person: Person;
  readonly sentence: number;
  readonly weight: number;
}

/** Who the words read so far were about: what pronouns and "the senator" are understood by. */
export interface Discourse {
  readonly parts: Part[];
  /** The organisation named last, by its last word in lower case. */
  readonly organisations: Map<string, string>;
}

/** How much a sentence is about someone, by where it names them. */
const WEIGHT = { speaker: 3.5, source: 3.3, subject: 3, lesserSubject: 2, mention: 1.5, owner: 1 };
const REACH = 8;
const FADING = 1.2;

/** Notes that someone was quoted in a sentence. */
export function noteSpeaker({ parts }: Discourse, person: Person, sentence: number): void {
  parts.push({ person, sentence, weight: WEIGHT.speaker });
}

/** Reads a sentence's names and pronouns in order, notes who takes part, and gives the person of each subject's token. */
export function takePart(
  discourse: Discourse,
  scene: SpeechScene,
  clauses: readonly Clause[],
  sentence: number,
): Map<number, Person> {
  const { tokens, persons } = scene;
  const subjects = new Map<number, Person>();
  const clauseBySubject = new Map(clauses.map((clause) => [clause.subject.first, clause]));
  const asSubject = new Set(clauses.flatMap(({ subject: { person, last } }) => (person ? [last] : [])));
  let latest: Person | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const clause = clauseBySubject.get(at);
    const person: Person | null | undefined = clause && subjectOf(discourse, scene, clause.subject, sentence, latest);
    if (clause && person) {
      subjects.set(at, person);
      discourse.parts.push({ person, sentence, weight: weightOf(clause) });
      latest = person;
    }
    const named = persons.get(at);
    if (!named || at !== named.mention.from) continue;
    latest = named.person;
    if (asSubject.has(named.mention.last)) continue;
    const owner = isPossessive(tokens, named.mention.last + 1);
    const weight = owner ? WEIGHT.owner : isSource(scene, at) ? WEIGHT.source : WEIGHT.mention;
    discourse.parts.push({ person: named.person, sentence, weight });
  }
  return subjects;
}

function weightOf({ root, saying, subordinate }: Clause): number {
  if (saying && !subordinate) return WEIGHT.source;
  return root ? WEIGHT.subject : WEIGHT.lesserSubject;
}

/** The person a pronoun of this gender stands for at `sentence`: the weightiest compatible one not far back. */
function antecedent({ parts }: Discourse, gender: Gender, sentence: number): Person | null {
  let best: Part | undefined;
  let bestScore = -Infinity;
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at] as Part;
    const distance = sentence - part.sentence;
    if (distance > REACH) break;
    const known = part.person.gender;
    if (known !== 'unknown' && gender !== 'unknown' && known !== gender) continue;
    const score = part.weight - FADING * distance + (known === gender ? 0.5 : 0);
    if (score > bestScore) [best, bestScore] = [part, score];
  }
  return best?.person ?? null;
}

/**
 * The person whom "the senator" or "the Japanese leader" means: the last named of those whom all its words describe, else
 * of those whom its last word does, else whoever the text is about when the role is one of the `anaphoric`.
 */
export function described(discourse: Discourse, scene: SpeechScene, phrase: Phrase, sentence: number): Person | null {
  if (phrase.kind !== 'nominal' || phrase.determiner !== 'the') return null;
  const { tokens, words } = scene;
  const content = tokens.slice(phrase.first + 1, phrase.last + 1).map(({ lower }) => lower);
  if (!words.roles.has(phrase.head) && !words.anaphoric.has(phrase.head)) return null;
  const known = discourse.parts.slice(-FAR);
  const all = known.findLast(({ person }) =>
    content.every((word) => [...person.descriptions].some((told) => related(word, told, words))),
  );
  const found = all ?? known.findLast(({ person }) => person.descriptions.has(phrase.head));
  if (found && (all || !words.groups.has(phrase.head))) return found.person;
  return words.anaphoric.has(phrase.head) ? antecedent(discourse, roleGender([phrase.head], words), sentence) : null;
}

const FAR = 200;

/** The person a pronoun stands for; null for every other phrase. */
export function pronounOf(discourse: Discourse, { kind, head }: Phrase, sentence: number): Person | null {
  if (kind !== 'pronoun') return null;
  if (head === 'he') return antecedent(discourse, 'male', sentence);
  return head === 'she' ? antecedent(discourse, 'female', sentence) : null;
}

function subjectOf(
  discourse: Discourse,
  scene: SpeechScene,
  subject: Phrase,
  sentence: number,
  latest: Person | null,
): Person | null {
  if (subject.head === 'who') return latest;
  return subject.person ?? pronounOf(discourse, subject, sentence) ?? described(discourse, scene, subject, sentence);
}

/** Whether the name at `at` follows a verb of saying or "according to". */
function isSource({ tokens, words, persons }: SpeechScene, at: number): boolean {
  let from = at - 1;
  while (from > 0 && at - from < 8 && !words.saying.has((tokens[from] as Token).lower)) {
    if ((tokens[from] as Token).kind === 'punctuation') return false;
    if (tokens[from]?.lower === 'to' && tokens[from - 1]?.lower === 'according') return true;
    from--;
  }
  const before = tokens[from - 1];
  const follows = /^[,?!]$/.test(before?.kind === 'quoted' ? before.ends : (before?.text ?? ''));
  if (!follows || !words.saying.has(tokens[from]?.lower ?? '')) return false;
  return nounPhraseAt({ tokens, words, persons }, from + 1)?.last === persons.get(at)?.mention.last;
}

/** "Japanese" beside "Japan", "leader" beside whoever leads. */
function related(word: string, known: string, words: ReadingWords): boolean {
  if (word === known) return true;
  if (word === 'leader') return words.leading.has(known);
  return word.length > 4 && known.length > 4 && word.slice(0, 4) === known.slice(0, 4);
}
