import type { Range } from '../text/range.ts';
import type { ParagraphText } from './article-text.ts';
import { findPhrase, phraseAt } from './phrases.ts';
import type { SummitWords } from './summit-words.ts';
import { type Word, wordsIn } from './words.ts';

/** A sentence in words, with the number of the clause in which each word stands. */
export interface SentenceText extends Range {
  readonly text: string;
  readonly words: readonly Word[];
  /** Clause numbers, rising from 0, one for each word. */
  readonly clauses: readonly number[];
}

const BREAK = /[,;:()[\]—…“”"‘]|–\s|\s–|\s-{1,2}\s|(?<=\s)['’]|['’](?=[\s,.])/;

/** A sentence cut into clauses: at punctuation, before words such as "who" and "while", and before "and" with a new verb. */
export function readSentence(text: string, range: Range, lists: SummitWords): SentenceText {
  const words = wordsIn(text, range);
  const clauses: number[] = [];
  let clause = 0;
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (before && (breaksBetween(text, before, word) || opensClause(words, at, lists))) clause++;
    clauses.push(clause);
  });
  return { ...range, text, words, clauses };
}

/** The sentences of each paragraph, cut into clauses; none of web debris. */
export function readParagraphs(
  text: string,
  paragraphs: readonly ParagraphText[],
  lists: SummitWords,
): SentenceText[][] {
  return paragraphs.map(({ debris, sentences }) =>
    debris ? [] : sentences.map((range) => readSentence(text, range, lists)),
  );
}

/** The index of the first verb that makes words say something, among those from `from` to before `to`, or -1: in "19 May" there is none. */
export function findVerb(
  words: readonly Word[],
  from: number,
  to: number,
  lists: Pick<SummitWords, 'clauses' | 'dates'>,
): number {
  const { clauses, dates } = lists;
  const at = findPhrase(words, clauses.verbs, from, to);
  return at >= 0 && dates.months.has((words[at] as Word).text) ? findVerb(words, at + 1, to, lists) : at;
}

/** The words of a clause as half-open indices. */
export function clauseWords({ clauses }: SentenceText, clause: number): { from: number; to: number } {
  const from = clauses.indexOf(clause);
  return from < 0 ? { from: 0, to: 0 } : { from, to: clauses.lastIndexOf(clause) + 1 };
}

/** Whether punctuation between two words, beyond that of an initial, parts them. */
export function breaksBetween(text: string, before: Word, after: Word): boolean {
  const between = text.slice(before.end, after.start);
  if (between === ' ') return false;
  // "China's" and "the leaders' meeting" close no quotation
  const possessive = before.lower.endsWith('s') ? /^['’](?=\s$)/ : /^['’]s(?=\s)/;
  const gap = between.replace(possessive, '');
  // a word in brackets goes with the words around it: "the Arab League (AL) summit in Jeddah"
  const bracketed =
    (text[before.start - 1] === '(' && gap.startsWith(')')) || (text[after.end] === ')' && gap.endsWith('('));
  return BREAK.test(bracketed ? gap.replace(/[()]/g, '') : gap);
}

function opensClause(words: readonly Word[], at: number, { clauses, dates }: SummitWords): boolean {
  // "in Doha that December", "before that"
  const points = words[at]?.lower === 'that' && (isTime(words[at + 1], dates) || words[at - 1]?.lower === 'before');
  if (phraseAt(words, at, clauses.openers) > 0)
    return !points && (words[at]?.lower !== 'as' || !comparesOrLikens(words, at));
  // "you and I have met" is one subject
  if (/^(?:you|he|she|they)$/.test(words[at - 1]?.lower ?? '')) return false;
  return words[at]?.lower === 'and' && phraseAt(words, at + 1, clauses['after-and']) > 0;
}

/** "As many as ten", "in as many months", "as a trio", "as an old friend". */
const comparesOrLikens = (words: readonly Word[], at: number) =>
  [words[at - 1], words[at + 1]].some((word) => /^(?:many|few|much|well|such)$/.test(word?.lower ?? '')) ||
  /^an?$/.test(words[at + 1]?.lower ?? '');

const isTime = (word: Word | undefined, { months, weekdays, seasons, units }: SummitWords['dates']) =>
  word !== undefined &&
  (months.has(word.text) || weekdays.has(word.text) || seasons.has(word.lower) || units.has(word.lower));
