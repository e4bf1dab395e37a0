import type { Library } from '../../library/library.ts';
import type { QuestionWords } from '../../search/question-words.ts';
import { overlaps, type Range } from '../../text/range.ts';
import { fold } from '../../text/tokenize.ts';
import type { Question } from './question.ts';

/** A sentence of an article, by offsets into its body. */
export interface Place extends Range {
  readonly article: string;
}

/** The words of a sentence that answer a question of this kind; undefined when there is none, or more than one, so that it is not known which. */
export function shortAnswer(library: Library, question: Question, place: Place): string | undefined {
  const sentence = library.article(place.article)?.body.slice(place.start, place.end) ?? '';
  const found = candidates(library, question, place, sentence);
  const asked = fold(question.text);
  const fresh = [...new Set(found.map((words) => words.replace(/\s+/g, ' ').trim()))].filter(
    (words) => words !== '' && !asked.includes(fold(words)),
  );
  return fresh.length === 1 ? fresh[0] : undefined;
}

function candidates(library: Library, { kinds, text }: Question, place: Place, sentence: string): string[] {
  const { signs, reasons, 'not-after-who': notAfterWho } = library.knowledge.words.questions;
  switch (kinds[0]) {
    case 'time':
      return all(sentence, dates(signs));
    case 'duration':
      return all(
        sentence,
        `(?:(?:roughly|about|around|almost|nearly|more than|over|at least) )?${amount(signs)}[- –]?${oneOf(signs.units)}s?\\b`,
      );
    case 'money':
      return all(
        sentence,
        `(?:[$€£¥₩]\\s?${DIGITS}|${amount(signs)} (?:${oneOf(signs.money)}))(?: (?:million|billion|trillion))?`,
      );
    case 'place':
      return all(sentence, `(?<=\\b(?:in|at) (?:the )?)${NAME}`).filter(
        (name) => !new RegExp(`^${oneOf([...signs.months, ...signs.days])}\\b`, 'i').test(name),
      );
    case 'reason':
      return all(sentence, `\\b${oneOf(reasons)} [^,;.]+`).filter(isClosed);
    case 'person':
      return asksWhoDid(text, notAfterWho) ? peopleIn(library, sentence) : [];
    case 'words':
      return quotationsIn(library, place);
    default:
      return [];
  }
}

const isClosed = (words: string) => words.split('“').length === words.split('”').length;

/** "who signed it", but neither "whom did they pay" nor "the workers who went": there it is not known which person of a sentence is meant. */
const asksWhoDid = (text: string, not: readonly string[]) =>
  new RegExp(`(?:^|[,:?]\\s*)who (?!${oneOf(not)}\\b)`, 'i').test(text);

const DIGITS = '\\d[\\d,.]*\\d|\\d';
const NAME = '\\p{Lu}[\\p{L}’-]+(?: (?:of |the )*\\p{Lu}[\\p{L}’-]+)*';

const amount = ({ numbers }: QuestionWords['signs']) =>
  `(?:${DIGITS}|\\b(?:a |an )?${oneOf(numbers)}(?:[- ]${oneOf(numbers)})*)`;

/** "Nov. 16, 2023", "16 November 2023", "April 29", "May 2022", "2016", "Thursday". */
function dates({ months, days }: QuestionWords['signs']): string {
  const month = `\\b${oneOf(months.map((name) => name[0]?.toUpperCase() + name.slice(1)))}\\b\\.?`;
  const day = `${oneOf(days.map((name) => name[0]?.toUpperCase() + name.slice(1)))}\\b`;
  const year = '\\b(?:1[0-9]|20)\\d\\d\\b';
  return `(?:\\d{1,2} )?${month}(?: \\d{1,2}\\b)?(?:,? ${year})?|${year}|\\b${day}`;
}

function peopleIn({ knowledge: { people } }: Library, sentence: string): string[] {
  return people
    .filter(({ name, aliases }) => [name, ...aliases].some((one) => holds(sentence, one)))
    .map(({ name }) => name);
}

const holds = (sentence: string, name: string) =>
  sentence.includes(name) && new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'u').test(sentence);

function quotationsIn(library: Library, place: Place): string[] {
  const quoted = library.quotations.filter((one) => one.article === place.article && overlaps(one, place));
  const body = library.article(place.article)?.body ?? '';
  return quoted
    .filter(({ start, end }) => start >= place.start && end <= place.end)
    .map(({ start, end, speaker }) => `${speaker ? `${speaker}: ` : ''}“${body.slice(start, end)}”`);
}

const all = (text: string, source: string) => [...text.matchAll(new RegExp(source, 'gu'))].map(([found]) => found);
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const oneOf = (list: readonly string[]) =>
  `(?:${list
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`;
