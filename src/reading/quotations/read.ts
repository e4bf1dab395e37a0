import type { Range } from '../../text/range.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { antecedent, type Discourse, described } from './discourse.ts';
import { type Marked, markedWords } from './marks.ts';
import { type Person, peopleIn } from './people.ts';
import type { Phrase, Scene } from './phrases.ts';
import { readSentences, type Sentence, type Token } from './prose.ts';
import { type Found, sourceInSentence } from './sources.ts';
import { isSpeech } from './speech.ts';
import type { ReadingWords } from './words.ts';

/** Somebody's own words in an article; the offsets are inside the marks, in UTF-16 units of the text. */
export interface Quotation extends Range {
  /** The fullest form of the name in this text; null rather than a guess. */
  readonly speaker: string | null;
  readonly speakerKind: 'person' | 'organisation' | 'document' | null;
  /** The words that name the source, if any do. */
  readonly cue: Range | null;
  /** The title or role printed beside the name in this text, if any. */
  readonly role: string | null;
}

interface Source {
  readonly name: string | null;
  readonly kind: Quotation['speakerKind'];
  readonly person: Person | null;
}

interface Draft {
  readonly marked: Marked;
  readonly sentence: number;
  readonly found: Found | null;
  readonly speech: boolean;
  readonly alone: boolean;
  source: Source | null;
  cue: Range | null;
}

/** The direct quotations of a text in order, each inside one paragraph, with whoever said it as far as the text tells. */
export function readQuotations(text: string, paragraphs: readonly Range[], words: ReadingWords): Quotation[] {
  const marked = markedWords(text, paragraphs);
  const sentences = readSentences(text, paragraphs, marked, words);
  const people = peopleIn(sentences, words);
  const scenes = scenesOf(sentences, people, words);
  const discourse: Discourse = { parts: [] };
  const drafts: Draft[] = [];
  sentences.forEach((sentence, number) => {
    const scene = scenes[number] as Scene;
    const clauses = clausesOf(scene);
    const subjects = takePart(discourse, scene, clauses, number);
    sentence.tokens.forEach((token, at) => {
      if (token.kind !== 'quoted') return;
      const span = marked[token.marked] as Marked;
      const found = sourceInSentence(scene, clauses, at, text[span.end - 1] as string);
      const source = found ? sourceOf(text, discourse, scene, found.phrase, number, subjects) : null;
      const cue =
        found?.by === 'cue'
          ? { start: (sentence.tokens[found.first] as Token).start, end: (sentence.tokens[found.last] as Token).end }
          : null;
      if (source?.person && found?.by === 'cue')
        discourse.parts.push({ person: source.person, sentence: number, weight: 3.5 });
      const alone = !found;
      drafts.push({
        marked: span,
        sentence: number,
        found,
        speech: isSpeech(text, span, scene, at, found),
        alone,
        source,
        cue,
      });
    });
  });
  chain(drafts, sentences);
  return drafts
    .filter(({ speech }) => speech)
    .map(({ marked: { start, end }, source, cue }) => ({
      start,
      end,
      speaker: source?.name ?? null,
      speakerKind: source?.name ? (source.kind ?? null) : null,
      cue,
      role: source?.person?.titles[0] ?? null,
    }));
}

function scenesOf(sentences: readonly Sentence[], people: readonly Person[], words: ReadingWords): Scene[] {
  const scenes = sentences.map(({ tokens }) => ({ tokens, persons: new Map(), words }));
  for (const person of people) {
    for (const mention of person.mentions) {
      scenes[mention.sentence]?.persons.set(mention.from, { person, mention });
      if (mention.first !== mention.from) scenes[mention.sentence]?.persons.set(mention.first, { person, mention });
    }
  }
  return scenes;
}

/** Notes who takes part in a sentence: subjects weigh most; gives the person of each subject phrase. */
function takePart(discourse: Discourse, scene: Scene, clauses: readonly Clause[], number: number): Map<number, Person> {
  const subjects = new Map<number, Person>();
  let who: Person | null = null;
  const resolved = clauses.map(({ subject }) => {
    const person = subject.person ?? pronoun(discourse, subject, number, who);
    if (person) who = person;
    return person;
  });
  clauses.forEach(({ subject, subordinate }, index) => {
    const person = resolved[index];
    if (!person) return;
    subjects.set(subject.first, person);
    discourse.parts.push({ person, sentence: number, weight: subordinate ? 2 : 3 - index * 0.2 });
  });
  const seen = new Set(resolved);
  let order = 0;
  for (const { person } of scene.persons.values()) {
    if (seen.has(person)) continue;
    seen.add(person);
    discourse.parts.push({ person, sentence: number, weight: 1.5 - 0.1 * order++ });
  }
  return subjects;
}

function pronoun(discourse: Discourse, { kind, head }: Phrase, sentence: number, last: Person | null): Person | null {
  if (kind !== 'pronoun') return null;
  if (head === 'who') return last;
  if (head === 'he') return antecedent(discourse, 'male', sentence);
  return head === 'she' ? antecedent(discourse, 'female', sentence) : null;
}

function sourceOf(
  text: string,
  discourse: Discourse,
  scene: Scene,
  phrase: Phrase,
  sentence: number,
  subjects: ReadonlyMap<number, Person>,
): Source {
  const named = (person: Person | null): Source => ({
    name: person?.name ?? null,
    kind: person ? 'person' : null,
    person,
  });
  if (phrase.kind === 'person') return named(phrase.person);
  if (phrase.kind === 'pronoun') return named(subjects.get(phrase.first) ?? pronoun(discourse, phrase, sentence, null));
  const { tokens, words } = scene;
  if (phrase.kind === 'nominal') {
    const content = tokens
      .slice(phrase.first, phrase.last + 1)
      .map(({ lower }) => lower)
      .filter((word) => !words.determiners.has(word));
    const person = described(discourse, phrase, content);
    if (person) return named(person);
    if (!words.documents.has(phrase.head)) return { name: null, kind: null, person: null };
    return { name: content.join(' '), kind: 'document', person: null };
  }
  const from = phrase.determiner ? phrase.first + 1 : phrase.first;
  const name = text.slice((tokens[from] as Token).start, (tokens[phrase.last] as Token).end);
  return { name, kind: words.documents.has(phrase.head) ? 'document' : 'organisation', person: null };
}

/** Gives quotations without a source of their own the speaker they go on from. */
function chain(drafts: Draft[], sentences: readonly Sentence[]): void {
  drafts.forEach((draft, index) => {
    if (!draft.speech) return;
    const before = drafts.slice(0, index).findLast(({ speech }) => speech);
    if (draft.marked.continues && before) {
      draft.source = before.source;
      return;
    }
    if (!draft.alone) return;
    const paragraph = (sentences[draft.sentence] as Sentence).paragraph;
    const paragraphOf = (other: Draft) => (sentences[other.sentence] as Sentence).paragraph;
    if (before && paragraphOf(before) === paragraph) draft.source = before.source;
    else {
      const ahead = drafts[index + 1];
      if (ahead?.source && !ahead.alone && paragraphOf(ahead) === paragraph) draft.source = ahead.source;
      else if (before) draft.source = before.source;
    }
  });
}
