import type { Words } from '../language/words.ts';
import { articleOf, type Citation, cite } from '../library/citation.ts';
import type { Speaker } from '../library/directory.ts';
import type { Library } from '../library/library.ts';
import type { Passage } from '../library/passage.ts';
import { officeAt } from '../library/people.ts';
import type { AttributedQuotation } from '../library/reading.ts';
import { sentenceAt } from '../text/sentences.ts';
import type { Evidence } from './answer.ts';
import { rankedSentences } from './ask/ask.ts';
import { readQuestion } from './ask/question.ts';
import { personName } from './person-name.ts';
import { findSpeaker } from './speakers.ts';

/** Whose words are asked for: as typed, with a topic and a year. */
export interface SpeechFilter {
  readonly speaker: string;
  readonly about?: string | undefined;
  readonly year?: number | undefined;
}

/** A quotation shown in its whole sentence, the quoted words marked, with the speaker and the office held then. */
export interface Speech {
  readonly evidence: Evidence;
}

/** What someone said, or whom the asker might have meant. */
export type Speeches =
  | {
      readonly kind: 'said';
      readonly speaker: string;
      readonly about: string | undefined;
      readonly all: readonly Speech[];
    }
  | { readonly kind: 'unclear'; readonly statement: string; readonly names: readonly string[] };

const MOST_NAME_WORDS = 5;

/** The quotations of one speaker: about a topic the most relevant first, otherwise in order of date. Words of the name may have slipped into the topic, or of the topic into the name. */
export function speeches(library: Library, { speaker, about, year }: SpeechFilter, words: Words): Speeches {
  const found = nameAndTopic(library, `${speaker} ${about ?? ''}`.trim().split(/\s+/), words);
  if ('statement' in found) return found;
  const { topic } = found;
  const { name, quotations } = found.speaker;
  const theirs = quotations.filter((one) => inYear(library, one, year));
  const ranked = topic ? byRelevance(library, theirs, topic) : theirs;
  return {
    kind: 'said',
    speaker: name,
    about: topic,
    all: bySentence(ranked.map((one) => speechOf(library, one, words))),
  };
}

/** A quotation's whole sentence with the quoted words marked, so that no fragment stands without context. */
function speechOf(library: Library, quotation: AttributedQuotation, words: Words): Speech {
  const speaker = speakerLabel(library, quotation, words);
  const citation = sentenceOf(library, quotation);
  return { evidence: { citation, marked: [quotation], ...(speaker === undefined ? {} : { speaker }) } };
}

function sentenceOf(library: Library, quotation: AttributedQuotation): Citation {
  const paragraph = articleOf(library, quotation).paragraphs[quotation.paragraph];
  const all = paragraph?.sentences ?? [];
  const start = sentenceAt(all, quotation.start)?.start ?? quotation.start;
  const end = sentenceAt(all, quotation.end - 1)?.end ?? quotation.end;
  return cite(library, { article: quotation.article, start, end });
}

// "Fumio Kishida, Prime Minister of Japan": the office by people.yaml at the article's date, or as printed
function speakerLabel(library: Library, quotation: AttributedQuotation, language: Words): string | undefined {
  const { speaker, role } = quotation;
  if (speaker === null) return undefined;
  const { people, words } = library.knowledge;
  const person = people.find(({ name }) => name === speaker);
  const office = (person && officeAt(person, articleOf(library, quotation).published, words.countries)) ?? role;
  const printed = office ? `${speaker}, ${office}` : speaker;
  const name = personName(library, speaker, language);
  return name === speaker ? printed : language.answers.speaker(name, printed);
}

function nameAndTopic(library: Library, typed: readonly string[], words: Words) {
  const asked = findSpeaker(library, typed[0] ?? '');
  let best: { speaker: Speaker; length: number } | undefined;
  for (let length = 1; length <= Math.min(MOST_NAME_WORDS, typed.length); length++) {
    const match = findSpeaker(library, typed.slice(0, length).join(' '));
    if (match.kind === 'one') best = { speaker: match.one, length };
  }
  if (best) {
    const topic = typed
      .slice(best.length)
      .join(' ')
      .replace(/^(?:about|on)\s+/i, '');
    return { speaker: best.speaker, topic: topic || undefined };
  }
  const whole = typed.join(' ');
  return unclear(whole, asked.kind === 'several' ? asked : findSpeaker(library, whole), words);
}

function unclear(
  typed: string,
  match: ReturnType<typeof findSpeaker>,
  { answers, lists }: Words,
): Speeches & { kind: 'unclear' } {
  const names = match.kind === 'several' ? match.several : match.kind === 'none' ? match.nearest : [];
  const nobody = lists.sentences([answers.nobodyQuoted(typed), ...(names.length > 0 ? [answers.nearestNames] : [])]);
  const statement = match.kind === 'several' ? answers.whichSpeaker(typed) : nobody;
  return { kind: 'unclear', statement, names: names.map(({ name }) => name) };
}

function inYear(library: Library, quotation: AttributedQuotation, year: number | undefined): boolean {
  return year === undefined || (articleOf(library, quotation).published ?? '').startsWith(String(year));
}

/** Those whose sentence tells of the topic, then those whose paragraph does, each the best first. */
function byRelevance(
  library: Library,
  all: readonly AttributedQuotation[],
  topic: string,
): readonly AttributedQuotation[] {
  const ranked = rankedSentences(library, readQuestion(library.index, topic));
  const places = new Map<string, { inSentence: boolean; rank: number }>();
  ranked.forEach(({ candidate, sentence }, rank) => {
    const { article, sentences } = library.passages[candidate.passage] as Passage;
    const inSentence = sentence.held.some((share) => share > 0);
    if (inSentence || candidate.held.some((share) => share > 0)) {
      places.set(`${article}:${sentences[sentence.number]?.start}`, { inSentence, rank });
    }
  });
  const placeOf = (quotation: AttributedQuotation) => {
    const { article, start } = sentenceOf(library, quotation);
    return places.get(`${article}:${start}`);
  };
  return all
    .flatMap((quotation) => {
      const place = placeOf(quotation);
      return place ? [{ quotation, ...place }] : [];
    })
    .sort((a, b) => Number(b.inSentence) - Number(a.inSentence) || a.rank - b.rank)
    .map(({ quotation }) => quotation);
}

/** Two quotations in one sentence are shown once, with both marked. */
function bySentence(all: readonly Speech[]): Speech[] {
  const sentences = new Map<string, Speech>();
  for (const speech of all) {
    const { article, start } = speech.evidence.citation;
    const key = `${article}:${start}`;
    const other = sentences.get(key);
    const marked = [...(other?.evidence.marked ?? []), ...(speech.evidence.marked ?? [])];
    sentences.set(key, other ? { ...other, evidence: { ...other.evidence, marked } } : speech);
  }
  return [...sentences.values()];
}
