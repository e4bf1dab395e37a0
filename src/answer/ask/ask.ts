import { type Words, wordsIn } from '../../language/words.ts';
import type { Library } from '../../library/library.ts';
import type { Passage } from '../../library/passage.ts';
import type { Answer, Evidence } from '../answer.ts';
import { confidence, missingWords } from './abstain.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { countingAnswer } from './counting.ts';
import { measure } from './features.ts';
import { type HalfAnswer, halfAnswers, isApart } from './half-answers.ts';
import { mentionsAnswer } from './mentions.ts';
import { occasionAnswer } from './occasion.ts';
import { outletAnswer } from './outlet.ts';
import { lackOf } from './proof/lack.ts';
import { type Question, readQuestion } from './question.ts';
import { type Ranked, rank } from './rank.ts';
import { choose, citations } from './select.ts';
import { absence, statementOf, unspoken } from './statement.ts';

const SURE_ENOUGH = 0.5;

/** Answers a question in anyone's words with the sentences that answer it, or says what the articles do not mention. */
export function ask(library: Library, question: string, words: Words = wordsIn('en')): Answer {
  const read = readQuestion(library.index, question);
  const ranked = rankedSentences(library, read);
  const direct = directAnswer(library, read, words);
  if (direct) return direct;
  const stranger = isAboutStranger(read);
  const outlet = outletAnswer(library, read, ranked, words);
  if (outlet) return outlet;
  const chosen = provenFirst(library, read, choose(read, ranked));
  const halves = halfAnswers(library, question, {
    known: (half) => knownOfSummits(library, half, words),
    ranked: (half) => rankedSentences(library, half),
  });
  const [first, ...rest] =
    halves.length > 0 ? citationsOfHalves(library, halves, chosen, ranked) : citations(library, chosen, ranked);
  const sure =
    confidence(library, read, chosen) >= SURE_ENOUGH || (halves.length > 0 && meanTrust(halves) >= SURE_ENOUGH);
  const lack = stranger || halves.length > 0 ? undefined : lackOf(library, read, chosen);
  if (!first || !sure || stranger || lack || halves.some(({ lacking }) => lacking)) {
    const statement = unspoken(library, read, lack, words) ?? absence(library, missingWords(read, chosen), words);
    return { found: false, statement, near: first ? [first, ...rest] : [] };
  }
  const evidence: [Evidence, ...Evidence[]] = [first, ...rest];
  return { found: true, ...statementOf(library, answeredBy(read, halves, evidence), words), evidence };
}

/** The answer to a question that is put to the summits themselves or asks for articles; undefined for one that sentences must answer. */
export function directAnswer(library: Library, question: Question, words: Words): Answer | undefined {
  const mentions = mentionsAnswer(library, question, words);
  return mentions ?? (isAboutStranger(question) ? undefined : knownOfSummits(library, question, words));
}

const knownOfSummits = (library: Library, question: Question, words: Words) =>
  countingAnswer(library, question, words) ?? occasionAnswer(library, question, words);

/** Whether a question names a person whom the articles never mention, so that they cannot answer it. */
export function isAboutStranger({ items }: Question): boolean {
  return items.some(({ person, alternatives }) => person && alternatives.length === 0);
}

/** The chosen sentences, the first that lacks nothing which an answer must have before the others. */
function provenFirst(library: Library, question: Question, chosen: readonly Ranked[]): readonly Ranked[] {
  const proof = chosen.find((one) => lackOf(library, question, [one]) === undefined);
  return proof === undefined || proof === chosen[0] ? chosen : [proof, ...chosen.filter((one) => one !== proof)];
}

function answeredBy(whole: Question, halves: readonly HalfAnswer[], [evidence]: readonly [Evidence, ...Evidence[]]) {
  return halves.length > 0 ? halves : [{ question: whole, evidence }];
}

const meanTrust = (halves: readonly HalfAnswer[]) => halves.reduce((sum, { sure }) => sum + sure, 0) / halves.length;

/** One citation for each half, and one more for the whole where there is room. */
function citationsOfHalves(
  library: Library,
  halves: readonly HalfAnswer[],
  [whole]: readonly Ranked[],
  ranked: readonly Ranked[],
): Evidence[] {
  const both = halves.map(({ evidence }) => evidence);
  const more = whole ? citations(library, [whole], ranked) : [];
  const isNew = ({ citation }: Evidence) => both.every((one) => isApart(library, one.citation, citation));
  return [...both, ...more.filter(isNew)];
}

/** Every sentence of the passages that a question points to, best first. */
export function rankedSentences(library: Library, question: Question): Ranked[] {
  const printed = ({ passage, article }: Candidate, number: number) => {
    const sentence = (library.passages[passage] as Passage).sentences[number];
    return library.articles[article]?.body.slice(sentence?.start, sentence?.end) ?? '';
  };
  return rank(measure(library.index, question, findCandidates(library.index, question), printed));
}
