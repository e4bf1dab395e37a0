import type { Library } from '../../library/library.ts';
import { type SearchIndex, termsOf } from '../../library/search-index.ts';
import type { QuestionWords } from '../../search/question-words.ts';
import { alternatives, literal } from '../../text/patterns.ts';
import { contains, type Range } from '../../text/range.ts';
import { fold, tokenize } from '../../text/tokenize.ts';
import { clauseFit, type SentencePlace } from './clause-fit.ts';
import type { Item } from './items.ts';
import type { Question } from './question.ts';

/**
 * The words of a sentence that answer a question of this kind, where the clause that holds them also says what was asked;
 * undefined when there are none, or more than one, so that it is not known which.
 */
export function shortAnswer(library: Library, question: Question, place: SentencePlace): string | undefined {
  const found = candidateAnswers(library, question, place);
  if (found.length === 0) return undefined;
  const body = library.article(place.article)?.body ?? '';
  const fits = fitOf(library, question, place, body);
  const fitting = found.filter(({ start, end }) => fits({ start: place.start + start, end: place.start + end }));
  const answers = new Set(fitting.map(({ words }) => words));
  return answers.size === 1 ? [...answers][0] : undefined;
}

/** Words that may answer, with single spaces, and their offsets into the sentence. */
export interface CandidateAnswer extends Range {
  readonly words: string;
}

/** All words of a sentence that are of the kind asked for and do not stand in the question; none for kinds that few words do not answer. */
export function candidateAnswers(library: Library, question: Question, place: SentencePlace): CandidateAnswer[] {
  const body = library.article(place.article)?.body ?? '';
  const asked = fold(question.text);
  return ofKind(library, question, place, body.slice(place.start, place.end))
    .map((found) => ({ ...found, words: found.words.replace(/\s+/g, ' ').trim() }))
    .filter(({ words }) => words !== '' && !asked.includes(fold(words)));
}

/** A reason stands in a clause of its own and a quotation has its speaker: neither is tested by its clause. */
function fitOf(library: Library, question: Question, place: SentencePlace, body: string): (range: Range) => boolean {
  const [kind] = question.kinds;
  const isTested = kind !== 'reason' && kind !== 'words' && !(kind === 'person' && asksWhoSaid(library, question.text));
  return isTested ? clauseFit(library, question, place, body) : () => true;
}

function ofKind(library: Library, question: Question, place: SentencePlace, sentence: string): CandidateAnswer[] {
  const { kinds, text } = question;
  const { signs, phrases, reasons, 'not-after-who': notAfterWho } = library.knowledge.words.questions;
  switch (kinds[0]) {
    case 'time':
      return all(sentence, dates(signs));
    case 'year':
      return all(sentence, YEAR);
    case 'weekday':
      return all(sentence, `\\b${alternatives(capitals(signs.days))}\\b`);
    case 'duration':
      return all(
        sentence,
        `(?:${alternatives(phrases.approximate)} )?${amount(signs)}[- –]?${alternatives(signs.units)}s?\\b`,
      );
    case 'money':
      return all(
        sentence,
        `(?:[$€£¥₩]\\s?${DIGITS}|${amount(signs)} (?:${alternatives(signs.money)}))(?: ${alternatives(phrases.magnitudes)})?`,
      );
    case 'place':
      return all(sentence, `(?<=\\b(?:in|at) (?:the )?)${NAME}`).filter(
        ({ words }) => !new RegExp(`^${alternatives([...signs.months, ...signs.days])}\\b`, 'i').test(words),
      );
    case 'reason':
      return all(sentence, `\\b${alternatives(reasons)} [^,;.]+`).filter(({ words }) => isClosed(words));
    case 'person':
      if (asksWhoSaid(library, text))
        return quotationsIn(library, question, place).filter(holdsWord(library, question));
      return asksWhoDid(text, notAfterWho) ? peopleIn(library, sentence) : [];
    case 'words':
      return quotationsIn(library, question, place);
    default:
      return [];
  }
}

const isClosed = (words: string) => words.split('“').length === words.split('”').length;

/** "who signed it", but neither "whom did they pay" nor "the workers who went": there it is not known which person of a sentence is meant. */
const asksWhoDid = (text: string, not: readonly string[]) =>
  new RegExp(`(?:^|[,:?]\\s*)who (?!${alternatives(not)}\\b)`, 'i').test(text);

/** "who said …", "whose words are …": the quotation tells, with its speaker. */
function asksWhoSaid({ knowledge }: Library, text: string): boolean {
  const { speaking, quoting } = knowledge.words.questions.proof;
  return new RegExp(`\\bwho(?:se)?\\b.*\\b${alternatives([...speaking, ...quoting])}\\b`, 'i').test(text);
}

/** Tells of a quotation whether it holds a telling word of the question. */
function holdsWord({ index }: Library, { items }: Question): (quotation: CandidateAnswer) => boolean {
  return ({ words }) => {
    const terms = termsOf(
      index.inverted,
      tokenize(words).map(({ word }) => word),
    );
    return items.some(({ light, alternatives: sought }) => !light && sought.some(({ term }) => terms.has(term)));
  };
}

const DIGITS = '\\d[\\d,.]*\\d|\\d';
const NAME = '\\p{Lu}[\\p{L}’-]+(?: (?:of |the )*\\p{Lu}[\\p{L}’-]+)*';

const amount = ({ numbers }: QuestionWords['signs']) =>
  `(?:${DIGITS}|\\b(?:a |an )?${alternatives(numbers)}(?:[- ]${alternatives(numbers)})*)`;

/** "Nov. 16, 2023", "16 November 2023", "April 29", "May 2022", "2016", "Thursday". */
function dates({ months, days }: QuestionWords['signs']): string {
  const month = `\\b${alternatives(capitals(months))}\\b\\.?`;
  return `(?:\\d{1,2} )?${month}(?: \\d{1,2}\\b)?(?:,? ${YEAR})?|${YEAR}|\\b${alternatives(capitals(days))}\\b`;
}

const YEAR = '\\b(?:1[0-9]|20)\\d\\d\\b';
const capitals = (names: readonly string[]) => names.map((name) => name[0]?.toUpperCase() + name.slice(1));

function peopleIn({ knowledge: { people } }: Library, sentence: string): CandidateAnswer[] {
  return people.flatMap(({ name, aliases }) =>
    [name, ...aliases]
      .filter((one) => sentence.includes(one))
      .flatMap((one) =>
        all(sentence, `(?<!\\p{L})${literal(one)}(?!\\p{L})`).map((found) => ({ ...found, words: name })),
      ),
  );
}

/** Quotations, and only those of whoever the question names. */
function quotationsIn(library: Library, { items }: Question, place: SentencePlace): CandidateAnswer[] {
  const named = items.filter((item) => item.person || isCountry(library.index, item));
  const isAsked = (speaker: string | null) =>
    named.length === 0 || (speaker !== null && named.some((item) => names(library, item, speaker)));
  const body = library.article(place.article)?.body ?? '';
  const quotations = library.readings.get(place.article)?.quotations ?? [];
  return quotations
    .filter((one) => contains(place, one) && isAsked(one.speaker))
    .map(({ start, end, speaker }) => ({
      words: `${speaker ? `${speaker}: ` : ''}“${body.slice(start, end)}”`,
      start: start - place.start,
      end: end - place.start,
    }));
}

const isCountry = ({ countries }: SearchIndex, { alternatives }: Item) =>
  alternatives.some(({ term }) => countries.has(term));

function names({ index }: Library, { person, alternatives }: Item, speaker: string): boolean {
  if (person) return person.name === speaker;
  const terms = termsOf(
    index.inverted,
    tokenize(speaker).map(({ word }) => word),
  );
  return alternatives.some(({ term }) => index.countries.has(term) && terms.has(term));
}

function all(text: string, source: string): CandidateAnswer[] {
  return [...text.matchAll(new RegExp(source, 'gu'))].map((match) => ({
    words: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
