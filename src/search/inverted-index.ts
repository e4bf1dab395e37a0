import type { Range } from '../text/range.ts';
import { isUnspaced } from '../text/script.ts';
import type { Pause } from '../text/time-slices.ts';
import { fold, scanWords } from '../text/tokenize.ts';
import { cutEastAsian } from './east-asian.ts';
import { growing } from './growing.ts';
import { type Concepts, matchesAt } from './synonyms.ts';
import { type GrowingVocabulary, growingVocabulary, type Vocabulary } from './vocabulary.ts';

/** A passage to be indexed: the sentences of a text, in order, with words that belong to one without standing in it. */
export interface IndexedPassage {
  readonly text: string;
  readonly sentences: readonly (Range & { readonly note?: string })[];
}

/** Passages by their words. Terms are numbered: stems first, as in the vocabulary, then concepts. */
export interface InvertedIndex {
  readonly size: number;
  readonly vocabulary: Vocabulary;
  readonly concepts: Concepts;
  readonly averageLength: number;
  /** Words that a passage has, stop words left out. */
  readonly lengths: Uint32Array;
  /** `documents` and `frequencies` of a term lie from `starts[term]` to `starts[term + 1]`, in order of passage. */
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly frequencies: Uint8Array;
  readonly tokens: Tokens;
  /** Hyphened words written as one ("indopacific"), with their parts. */
  readonly compounds: ReadonlyMap<string, readonly string[]>;
}

/** The words of every passage in order, so that candidates need no second reading. */
interface Tokens {
  /** A word's number, and flags in the upper bits. */
  readonly words: Uint32Array;
  /** Where each sentence begins in `words`, over all passages; one more at the end. */
  readonly sentences: Uint32Array;
  /** Where each passage's sentences begin in `sentences`; one more at the end. */
  readonly passages: Uint32Array;
  /** Places in `words` where a concept begins, in order, with the concept and the number of words beside. */
  readonly conceptAt: Uint32Array;
  readonly conceptIs: Uint16Array;
  readonly conceptLength: Uint8Array;
  /** Where each passage's concepts begin; one more at the end. */
  readonly passageConcepts: Uint32Array;
}

/** The bits of a token that hold its word's number; the flags below stand above them. */
export const WORD_MASK = 0xffffff;
/** Begins with a capital letter and is not the first word of its sentence. */
export const CAPITAL = 1 << 24;
/** Begins with a digit. */
export const NUMERIC = 1 << 25;
/** Does not stand in the sentence: a word of its note. */
export const NOTED = 1 << 26;
/** A stop word: it stands in no list. */
export const STOPPED = 1 << 27;

/** Indexes `passages`: words by Porter2 stem, and the concepts of their synonyms. Stop words count only beside others. Words `outside` the passages are known without standing in any. Pauses where `pause` says so. */
export async function buildInvertedIndex(
  passages: readonly IndexedPassage[],
  concepts: Concepts,
  stopWords: ReadonlySet<string>,
  outside: readonly string[],
  pause: Pause,
): Promise<InvertedIndex> {
  const vocabulary = growingVocabulary();
  const compounds = new Map<string, readonly string[]>();
  const tokens = await readTokens(passages, vocabulary, concepts, stopWords, compounds, pause);
  for (const word of outside) vocabulary.add(word);
  const finished = vocabulary.finish();
  return {
    size: passages.length,
    vocabulary: finished,
    concepts,
    tokens,
    compounds,
    ...(await postings(tokens, finished, concepts, pause)),
  };
}

async function readTokens(
  passages: readonly IndexedPassage[],
  vocabulary: GrowingVocabulary,
  concepts: Concepts,
  stopWords: ReadonlySet<string>,
  compounds: Map<string, readonly string[]>,
  pause: Pause,
): Promise<Tokens> {
  const words = growing();
  const sentences = growing();
  const starts = growing();
  const found = { at: growing(), is: growing(), length: growing(), starts: growing() };
  const surfaces = new Map<string, number>();
  const stems: number[] = [];
  const numberOf = (printed: string) => {
    let word = surfaces.get(printed);
    if (word === undefined) {
      const folded = fold(printed);
      word = vocabulary.add(folded) | flagsOf(printed) | (stopWords.has(folded) ? STOPPED : 0);
      surfaces.set(printed, word);
    }
    return word;
  };
  const read = (text: string, range: Range, flags: number, first: number) => {
    let last = -1;
    const push = (start: number, end: number) => {
      let word = numberOf(text.slice(start, end));
      if (words.length === first) word &= ~CAPITAL;
      words.push(word | flags);
      stems.push(vocabulary.stemOf(word & WORD_MASK));
    };
    scanWords(text, range.start, range.end, (start, end) => {
      const hyphened = start === last + 1 && text[last] === '-' && words.length > first;
      if (isUnspaced(text.charCodeAt(start))) {
        for (const piece of cutEastAsian(text, { start, end }, concepts.eastAsian)) push(piece.start, piece.end);
      } else push(start, end);
      if (hyphened) {
        const parts = [...words.last(2)].map((word) => vocabulary.words[word & WORD_MASK] as string);
        compounds.set(parts.join(''), parts);
      }
      last = end;
    });
  };
  // "will" is not "willing", though they share a stem
  const isIdle = (word: number) =>
    (word & STOPPED) !== 0 && !concepts.single.has(vocabulary.words[word & WORD_MASK] as string);
  for (const passage of passages) {
    const rest = pause();
    if (rest) await rest;
    starts.push(sentences.length);
    found.starts.push(found.at.length);
    const from = words.length;
    stems.length = 0;
    for (const sentence of passage.sentences) {
      sentences.push(words.length);
      read(passage.text, sentence, 0, words.length);
      const { note } = sentence;
      if (note) read(note, { start: 0, end: note.length }, NOTED, words.length);
    }
    const stemAt = (position: number) => vocabulary.stems[stems[position] as number];
    for (let at = 0, inside = 0; at < stems.length; at++) {
      const matches = matchesAt(concepts, stemAt, at);
      for (const match of matches) {
        if (match.length === 1 && isIdle(words.at(from + at))) continue;
        for (const concept of match.concepts) {
          if (at < inside && concepts.names[concept]) continue;
          found.at.push(from + at);
          found.is.push(concept);
          found.length.push(match.length);
        }
      }
      // "Korea" does not count inside "North Korea", but "evacuation" does inside "joint evacuation"
      const name = matches.findLast((match) => match.concepts.some((concept) => concepts.names[concept]));
      inside = Math.max(inside, at + (name?.length ?? 0));
    }
  }
  starts.push(sentences.length);
  sentences.push(words.length);
  found.starts.push(found.at.length);
  return {
    words: words.toArray(),
    sentences: sentences.toArray(),
    passages: starts.toArray(),
    conceptAt: found.at.toArray(),
    conceptIs: Uint16Array.from(found.is.toArray()),
    conceptLength: Uint8Array.from(found.length.toArray()),
    passageConcepts: found.starts.toArray(),
  };
}

function flagsOf(printed: string): number {
  const first = printed[0] as string;
  if (/\d/.test(first)) return NUMERIC;
  return first !== first.toLowerCase() ? CAPITAL : 0;
}

type Postings = Pick<InvertedIndex, 'averageLength' | 'lengths' | 'starts' | 'documents' | 'frequencies'>;

async function postings(tokens: Tokens, vocabulary: Vocabulary, concepts: Concepts, pause: Pause): Promise<Postings> {
  const stemCount = vocabulary.stems.length;
  const size = tokens.passages.length - 1;
  const lengths = new Uint32Array(size);
  const visit = (passage: number, term: (id: number) => void) => {
    const end = tokens.sentences[tokens.passages[passage + 1] as number] as number;
    for (let at = tokens.sentences[tokens.passages[passage] as number] as number; at < end; at++) {
      const word = tokens.words[at] as number;
      if (!(word & STOPPED)) term(vocabulary.stemOf[word & WORD_MASK] as number);
    }
    const last = tokens.passageConcepts[passage + 1] as number;
    for (let at = tokens.passageConcepts[passage] as number; at < last; at++)
      term(stemCount + (tokens.conceptIs[at] as number));
  };
  // first the lengths of the lists, then their contents
  const starts = new Uint32Array(stemCount + concepts.count + 1);
  const seen = new Uint32Array(stemCount + concepts.count);
  for (let passage = 0; passage < size; passage++) {
    const rest = pause();
    if (rest) await rest;
    visit(passage, (term) => {
      if (term < stemCount) lengths[passage] = (lengths[passage] as number) + 1;
      if (seen[term] === passage + 1) return;
      seen[term] = passage + 1;
      starts[term + 1] = (starts[term + 1] as number) + 1;
    });
  }
  for (let term = 1; term < starts.length; term++)
    starts[term] = (starts[term] as number) + (starts[term - 1] as number);
  const documents = new Uint32Array(starts[starts.length - 1] as number);
  const frequencies = new Uint8Array(documents.length);
  const filled = starts.slice(0, -1);
  for (let passage = 0; passage < size; passage++) {
    const rest = pause();
    if (rest) await rest;
    visit(passage, (term) => {
      let at = filled[term] as number;
      if (at > (starts[term] as number) && documents[at - 1] === passage) at--;
      else {
        documents[at] = passage;
        filled[term] = at + 1;
      }
      if ((frequencies[at] as number) < 255) frequencies[at] = (frequencies[at] as number) + 1;
    });
  }
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size);
  return { averageLength, lengths, starts, documents, frequencies };
}
