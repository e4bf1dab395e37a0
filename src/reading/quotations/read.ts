import type { Range } from '../../text/range.ts';
import { chained, type Draft, type Topic } from './chain.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Discourse, noteSpeaker, takePart } from './discourse.ts';
import type { Found } from './found.ts';
import { type Marked, markedWords } from './marks.ts';
import { type Source, sourceOf } from './naming.ts';
import { nounPhraseAt, type Phrase, type SpeechScene } from './noun-phrases.ts';
import { type Person, peopleIn } from './people.ts';
import { readSentences, type Sentence, type Token } from './prose.ts';
import type { ReadingWords } from './quotation-words.ts';
import { sourceInSentence } from './sources.ts';
import { isSpeech } from './speech.ts';
import { hasLabels, turnInMarks, turnsOf } from './turns.ts';

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

/** The direct quotations of a text in order, each inside one paragraph, with whoever said it as far as the text tells. */
export function readQuotations(text: string, paragraphs: readonly Range[], words: ReadingWords): Quotation[] {
  const marked = markedWords(text, paragraphs);
  if (marked.length === 0 && !hasLabels(text, paragraphs)) return [];
  const sentences = readSentences(text, paragraphs, marked, words);
  const people = peopleIn(sentences, words);
  const { drafts, topics } = draft(text, marked, scenesOf(sentences, people, words), people, words);
  const sources = chained(drafts, sentences, topics);
  const turns = turnsOf(text, paragraphs, people, words);
  const turning = new Set(turns.map(({ label }) => label.start));
  const quoted = drafts.flatMap(({ speech, sentence, marked: { start, end }, cue }, index): Quotation[] => {
    // a turn is one quotation, whatever marks it holds
    const inTurn = turning.has(paragraphs[(sentences[sentence] as Sentence).paragraph]?.start ?? -1);
    return speech && !inTurn ? [{ start, end, cue, ...attribution(text, sources[index] ?? null) }] : [];
  });
  const said = turns.map(({ start, end, label, name, person }): Quotation => {
    return { start, end, cue: label, ...attribution(text, { name, kind: 'person', person }) };
  });
  return [...quoted, ...said].sort((a, b) => a.start - b.start);
}

interface Cued extends Draft {
  readonly cue: Range | null;
}

/** Reads the sentences in order up to the last that quotes, each in the light of those before, for what is quoted and what they are about. */
function draft(
  text: string,
  marked: readonly Marked[],
  scenes: readonly SpeechScene[],
  people: readonly Person[],
  words: ReadingWords,
): { readonly drafts: readonly Cued[]; readonly topics: readonly Topic[] } {
  const discourse: Discourse = { parts: [], organisations: new Map() };
  const drafts: Cued[] = [];
  const topics: Topic[] = [];
  const last = scenes.findLastIndex(({ tokens }) => tokens.some(({ kind }) => kind === 'quoted'));
  scenes.slice(0, last + 1).forEach((scene, sentence) => {
    const clauses = clausesOf(scene);
    const subjects = takePart(discourse, scene, clauses, sentence);
    const named = (phrase: Phrase) => sourceOf(text, discourse, scene, phrase, sentence, subjects);
    topics.push(topicOf(scene, clauses, named));
    scene.tokens.forEach((token, at) => {
      if (token.kind !== 'quoted') return;
      const span = marked[token.marked] as Marked;
      const turn = turnInMarks(text, span, people, words);
      if (turn) {
        const source: Source = { name: turn.name, kind: 'person', person: turn.person };
        drafts.push({ marked: span, sentence, speech: true, by: 'cue', source, cue: turn.label });
        return;
      }
      const found = sourceInSentence(scene, clauses, at);
      const source = found && named(found.phrase);
      if (source?.person && found?.by === 'cue') noteSpeaker(discourse, source.person, sentence);
      const speech = isSpeech(text, span, scene, at, found);
      drafts.push({ marked: span, sentence, speech, by: found?.by ?? null, source, cue: cueOf(scene, found) });
    });
  });
  return { drafts, topics };
}

function attribution(text: string, source: Source | null): Pick<Quotation, 'speaker' | 'speakerKind' | 'role'> {
  const role = source?.person?.role;
  const printed = role ? text.slice(role.start, role.end) : null;
  return { speaker: source?.name ?? null, speakerKind: source?.kind ?? null, role: printed };
}

function scenesOf(sentences: readonly Sentence[], people: readonly Person[], words: ReadingWords): SpeechScene[] {
  const scenes = sentences.map(({ tokens }) => ({ tokens, persons: new Map(), words }));
  for (const person of people) {
    for (const mention of person.mentions) {
      scenes[mention.sentence]?.persons.set(mention.from, { person, mention });
      if (mention.first !== mention.from) scenes[mention.sentence]?.persons.set(mention.first, { person, mention });
    }
  }
  return scenes;
}

/** What the main clause is about; without one, the person whom the sentence opens with. */
function topicOf(scene: SpeechScene, clauses: readonly Clause[], named: (phrase: Phrase) => Source): Topic {
  const main = clauses.find(({ root }) => root)?.subject ?? nounPhraseAt(scene, 0);
  return main && (main.kind === 'person' || clauses.some(({ subject }) => subject === main)) ? named(main) : null;
}

function cueOf({ tokens }: SpeechScene, found: Found | null): Range | null {
  if (found?.by !== 'cue') return null;
  return { start: (tokens[found.first] as Token).start, end: (tokens[found.last] as Token).end };
}
