import type { Range } from '../../text/range.ts';
import { clauseWords, findVerb, type SentenceText } from '../clauses.ts';
import { numberPhrases } from '../counts/phrase.ts';
import { readNumber } from '../numbers.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { namesPair, othersAct } from './actors.ts';
import { afterHosting, barePlaces } from './bare-places.ts';
import { namesMeeting } from './nouns.ts';
import type { Scene } from './scene.ts';
import { isDeedAt } from './verbs.ts';

/** "The first was in Oslo", "one in Jeddah in April", "after Ohrid in October": the words that stand for a meeting. */
export function echoesIn({ sentence, mentions }: Scene, lists: SummitWords): number[] {
  const { words, text } = sentence;
  // what their predecessors did was no meeting of theirs
  if (othersAct(sentence, lists) || words.some(({ lower }) => lower === 'predecessors')) return [];
  // "3 meetings since January: Oslo in January, Rome in March"
  const counted = numberPhrases(sentence, null, lists).find(
    ({ value, to }) => value > 1 && /^\s?[:–—]/.test(text.slice(lastOf(sentence, to).end)),
  );
  const places = barePlaces(sentence, mentions, [], lists);
  // "three were full summits, with bands: Batken in 2023, Dushanbe last June"
  const listed = places.filter(({ from }) => /:\s*$/.test(text.slice(sentence.start, words[from]?.start)));
  const echoes = words.flatMap((word, at) => {
    const length = echoLength(words, at, lists);
    const opens = at === 0 && length > 2;
    const stands = length > 0 && (opens || lists.meetings.stands.has(words[at + length]?.lower ?? ''));
    const before = /^(?:after|following|since)$/.test(word.lower) && places.some(({ from }) => from === at + 1);
    const hosted = length > 0 && places.some(({ to }) => to < at && afterHosting(words, to) === at);
    // "they had done so once before, in Bergen in 2021"
    const repeats = sentence.clauses[at] === 0 && phraseAt(words, at, lists.meetings.repeats) > 0;
    // "last year's consultations were in Lund"
    const former =
      lists.dates.last.includes(words[at - 1]?.lower ?? '') &&
      /^['’]s\s/.test(text.slice(word.end, word.end + 3)) &&
      lists.meetings.stands.has(words[at + 2]?.lower ?? '');
    // "the first talks since those at Knokke in July", "That was in Lund in April"
    const sinceThat = words[at - 1]?.lower === 'since' && isFirstSince(sentence, at, lists);
    const pointsBack = at === 0 && word.lower === 'that' && /^(?:was|is)$/.test(words[1]?.lower ?? '');
    // "the joint statement issued in Lund in May"
    const paper =
      lists.meetings.issued.has(word.lower) &&
      findPhrase(words, lists.meetings.papers, Math.max(0, at - LONGEST_PAPER), at) >= 0;
    return stands ||
      paper ||
      former ||
      sinceThat ||
      pointsBack ||
      before ||
      hosted ||
      repeats ||
      (length > 0 && places.some(({ from }) => from === at + length))
      ? [at]
      : [];
  });
  if (counted) return [counted.anchor, ...echoes];
  return namesMeeting(words, 0, words.length, lists) ? [...listed.map(({ from }) => from), ...echoes] : echoes;
}

const LONGEST_PAPER = 8;

/** Whether a meeting stands before "since" and nothing that happened after it: "the first talks since those at Knokke". */
function isFirstSince({ words, clauses }: SentenceText, at: number, lists: SummitWords): boolean {
  const from = clauses.indexOf(clauses[at] ?? 0);
  const to = clauses.lastIndexOf(clauses[at] ?? 0) + 1;
  return (
    /^(?:those|that|their|theirs)$/.test(words[at]?.lower ?? '') &&
    namesMeeting(words, from, at, lists) &&
    !words.slice(at, to).some((_, step) => isDeedAt(words, at + step, lists)) &&
    findVerb(words, at, to, lists) < 0
  );
}

/** How many words stand for one meeting of a list: "the other", "the first", "the 15th edition"; 0 when none do. */
function echoLength(words: readonly Word[], at: number, lists: SummitWords): number {
  const known = phraseAt(words, at, lists.meetings.echoing);
  // "the previous edition had taken place in Oslo", "the latest session there, on 4 May"
  const round = known > 0 && at === 0 ? phraseAt(words, at + known, lists.meetings.rounds) : 0;
  if (round > 0) return known + round + (words[at + known + round]?.lower === 'there' ? 1 : 0);
  const number = words[at]?.lower === 'the' ? readNumber(words, at + 1, lists.numbers) : null;
  if (known > 0 || number?.kind !== 'ordinal') return known;
  const end = at + 1 + number.length;
  return phraseAt(words, end, lists.meetings.rounds) + end - at;
}

/** The last word of the clause in which a word stands. */
function lastOf(sentence: SentenceText, at: number): Range {
  const { to } = clauseWords(sentence, sentence.clauses[at - 1] ?? 0);
  return sentence.words[to - 1] as Range;
}

/** "In Versailles in May 2017 there was frankness", "Yes: in Oslo in March", or, asked which, "Holm: Tangier, in March.": a place or date that opens a sentence which names nobody else. */
export function frontedIn({ sentence, mentions }: Scene, before: Scene | undefined, lists: SummitWords): number {
  const { words } = sentence;
  if (othersAct(sentence, lists)) return -1;
  const answer = answerFrom(sentence);
  // "Holm: This year twice, in Oslo in March and then in Lund in May."
  const often = words.findIndex(
    ({ lower }, at) => at < answer + LONGEST_OPENING && lists.numbers.frequencies.has(lower),
  );
  if (often >= 0 && isVerbless(sentence, lists)) return often;
  const opens = /^(?:in|at|on|from|yes|first|then|once|later)$/.test(words[0]?.lower ?? '') || isMonth(sentence, lists);
  const asked = before?.sentence.text[before.sentence.end - 1] === '?';
  const counted = before !== undefined && numberPhrases(before.sentence, null, lists).some(({ value }) => value > 1);
  const town = (asked || counted) && barePlaces(sentence, mentions, [], lists).some(({ from }) => from === answer);
  if (!opens && !town) return -1;
  const there = words.some(({ lower }) => /^(?:there|them|they)$/.test(lower));
  const paired = there || mentions.length > 1 || namesPair(sentence, lists);
  return isVerbless(sentence, lists) || (opens && paired) ? (opens ? 0 : answer) : -1;
}

const LONGEST_OPENING = 4;

/** Whether nothing but asides has a verb: "Oslo in May, then Lund in July, where the king watched them". */
function isVerbless({ words, clauses }: SentenceText, lists: SummitWords): boolean {
  let aside = -1;
  return words.every(({ lower }, at) => {
    if (clauses[at] !== clauses[at - 1]) aside = /^(?:where|when|which|who|whose|while)$/.test(lower) ? at : -1;
    // "Foz do Iguaçu"
    const links = lists.places.links.has(lower) && /^\p{Lu}/u.test(words[at + 1]?.text ?? '');
    return aside >= 0 || links || (!isDeedAt(words, at, lists) && phraseAt(words, at, lists.clauses.verbs) === 0);
  });
}

/** Where what a speaker says begins: behind "Holm: "; else 0. */
const answerFrom = ({ text, words }: SentenceText): number =>
  words.slice(1, LONGEST_SPEAKER + 1).findIndex(({ start }, at) => /^:\s/.test(text.slice(words[at]?.end, start))) + 1;

const LONGEST_SPEAKER = 3;

const isMonth = ({ words: [first] }: SentenceText, { dates }: SummitWords) => dates.months.has(first?.text ?? '');
