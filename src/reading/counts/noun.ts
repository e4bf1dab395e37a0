import { breaksBetween, type SentenceText } from '../clauses.ts';
import { isPair } from '../meetings/actors.ts';
import { endsCountryPair } from '../meetings/names.ts';
import { isDistantAt, isEchoAt, meetingNounAt } from '../meetings/nouns.ts';
import { readNumber } from '../numbers.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import type { NumberAt, NumberPhrase } from './phrase.ts';
import { isOwned, isReached, isReckoned } from './reached.ts';

const MOST_MODIFIERS = 6;
const LONGEST_NAME = 5;

/** "Their fifth face-to-face meeting", "seven summits", "just one meeting", "the fifth summit between …". */
export function nounPhrase({ sentence, at, next, number }: NumberAt, lists: SummitWords): NumberPhrase | null {
  const { words } = sentence;
  if (number.kind === 'frequency') return null;
  const nth = number.kind === 'ordinal';
  const theirs = nth && isOwned(sentence, at) && words[at - 1]?.lower !== 'its';
  const noun = nounAfter(sentence, next, { many: !nth && number.value > 1, theirs }, lists);
  if (!noun || isOfBody(sentence, at, noun.to, lists)) return null;
  // "the second biggest summit" ranks it
  if (nth && /(?<!mod|hon|earn)est$|^most$/.test(words[next]?.lower ?? '')) return null;
  const counts = nth
    ? isReckoned(sentence, at, noun.to, lists)
    : noun.plural === number.value > 1 && isReached(sentence, { from: at, ...noun, value: number.value }, lists);
  if (!counts) return null;
  const form = nth ? 'ordinal' : 'cardinal';
  return { value: number.value, from: at, to: noun.to, anchor: at, form, nth };
}

/** "Its 37th summit" and "the Arab League's 33rd summit" are those of a bloc; "its fifth summit with Norway" is not. */
function isOfBody(sentence: SentenceText, at: number, to: number, { leaders, meetings }: SummitWords): boolean {
  const { words } = sentence;
  if (words[to]?.lower === 'with') return false;
  const owners = isOwned(sentence, at) ? namesBefore(words, at) : [];
  return (
    // "his fourth EU summit", but not "the 24th EU-China summit"
    (/^(?:his|her|my)$/.test(words[at - 1]?.lower ?? '') && words.slice(at, to).some(({ text }) => text === 'EU')) ||
    owners.some(({ text }) => leaders.organisations.has(text) || meetings.series.has(text)) ||
    words.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'its')
  );
}

/** The words with capitals right before one. */
function namesBefore(words: readonly Word[], at: number): readonly Word[] {
  let from = at;
  while (from > 0 && /^\p{Lu}/u.test(words[from - 1]?.text ?? '')) from--;
  return words.slice(from, at);
}

/** What stands before a noun of meeting: a number above one, or the owners of one meeting. */
interface Counting {
  readonly many: boolean;
  readonly theirs: boolean;
}

/** The noun of meeting, plural where `many`, after a number and its adjectives; null when other things stand between, or the number of a series. */
function nounAfter(sentence: SentenceText, next: number, { many, theirs }: Counting, lists: SummitWords) {
  const { text, words } = sentence;
  let inPerson = false;
  for (let at = next; at <= next + MOST_MODIFIERS; at++) {
    const word = words[at];
    if (!word || breaksBetween(text, words[at - 1] as Word, word)) return null;
    const echo =
      isEchoAt(words, at, lists) &&
      (inPerson || isOfLeaders(sentence, at + 1, lists) || (theirs && !isDistantAt(words, at, lists)));
    const length = meetingNounAt(words, at, lists) || (echo ? 1 : 0);
    inPerson ||= [lists.meetings.bilateral, lists.leaders['plural-titles']].some(
      (list) => phraseAt(words, at, list) > 0,
    );
    inPerson ||= lists.counting['in-person'].has(word.lower) || word.lower === 'such';
    // "third summit meeting": the last noun is the one that is counted
    if (length > 0 && meetingNounAt(words, at + length, lists) === 0) {
      const ends = [words[at], words[at + length - 1]];
      const plural = ends.some((end) => end?.lower.endsWith('s'));
      // "eight bilateral engagements"
      if (plural || !many) return { to: at + length, plural };
    }
    const pair = endsCountryPair(sentence, at, lists);
    if (!pair && (phraseAt(words, at, lists.meetings.series) > 0 || namesSeries(word, lists))) return null;
    if (length === 0 && !modifies(words, at, lists)) return null;
  }
  return null;
}

/** "Our sixth conversation in person", "the 13th consultation between the leaders". */
function isOfLeaders(sentence: SentenceText, at: number, lists: SummitWords): boolean {
  const { words } = sentence;
  if (phraseAt(words, at, lists.meetings.bilateral) > 0) return true;
  if (/^(?:between|of)$/.test(words[at]?.lower ?? ''))
    return words.slice(at, at + LONGEST_NAME).some((_, step) => isPair(sentence, at + 1 + step, lists));
  return /^(?:in person|face to)/.test(`${words[at]?.lower} ${words[at + 1]?.lower}`);
}

/** "The second Russia-Africa summit". */
const namesSeries = ({ text }: Word, { meetings }: SummitWords) =>
  /^\p{Lu}.*[-–]/u.test(text) && text.split(/[-–]/).some((part) => meetings.series.has(part));

/** Whether a word may stand between a number and its meetings: one of the list, a name as in "the fifth Modi-Abe meeting", "hastily arranged", "two-hour", "and longest". */
function modifies(words: readonly Word[], at: number, lists: SummitWords): boolean {
  const word = words[at] as Word;
  const after = words[at + 1]?.lower ?? '';
  if (phraseAt(words, at, lists.meetings.modifiers) > 0) return true;
  // "the third and last meeting"
  if (word.lower === 'last' && words[at - 1]?.lower === 'and') return true;
  if (/^\p{Lu}/u.test(word.text)) return !ACRONYM.test(word.text) && !lists.leaders.organisations.has(word.text);
  if (phraseAt(words, at, lists.leaders.others) > 0 || phraseAt(words, at, lists.leaders.bodies) > 0) return false;
  // "fifth and longest", "two bilateral and five trilateral"
  if (/^(?:and|but)$/.test(word.lower))
    return /(?:est|most|last|final)$/.test(after) || readNumber(words, at + 1, lists.numbers)?.kind === 'cardinal';
  if (words[at - 1]?.lower === 'and' && readNumber(words, at, lists.numbers)) return true;
  if (phraseAt(words, at, lists.meetings.themes) > 0 || lists.dates.units.has(word.lower)) return false;
  // "attended the meeting" has a verb
  return ADJECTIVE.test(word.lower) && !/^(?:the|a|an|this|that|their|his|her|in|at)$/.test(after);
}

// "lakeside", "two-hour", "hurried", "frosty", "fruitful"
const ADJECTIVE = /-|(?:ed|ly|est|y|ful|ous|ive|ish|less|[ai]ble|ward|ant|ent|ic|side)$/;

// but the European Union's
const ACRONYM = /^(?!EU(?:-|$))\p{Lu}{3,}(?:-|$)/u;
