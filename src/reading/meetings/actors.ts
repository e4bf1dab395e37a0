import { remembered } from '../../text/remembered.ts';
import { breaksBetween, type SentenceText } from '../clauses.ts';
import { readNumber } from '../numbers.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { countriesBefore, countriesFrom, countryAt, endsCountryPair } from './names.ts';
import { isSeriesAt } from './nouns.ts';
import { areStrangers } from './strangers.ts';
import { isDeedAt } from './verbs.ts';

/** Whether a word names people below leaders: "minister", "the envoys". */
export function isOther({ words }: SentenceText, at: number, lists: SummitWords): boolean {
  const { titles } = lists.leaders;
  // "Vice Premier"
  if (phraseAt(words, at, titles) > 0 && /^(?:vice|deputy|opposition|party)$/.test(words[at - 1]?.lower ?? ''))
    return true;
  // "prime minister", "general secretaries"
  if ([titles, lists.leaders['plural-titles']].some((list) => phraseAt(words, at - 1, list) > 1)) return false;
  return phraseAt(words, at, lists.leaders.others) > 0;
}

/** "Ministers", "the committee", "the bloc", "five presidents", "party leaders". */
export const isGroupOfOthers = (sentence: SentenceText, at: number, lists: SummitWords): boolean =>
  groupsOfOthers(sentence, lists)[at] ?? false;

/** Whether a sentence names ministers, the committee and the like. */
export const namesOthers = (sentence: SentenceText, lists: SummitWords) =>
  groupsOfOthers(sentence, lists).includes(true);

const groupsOfOthers = remembered((sentence: SentenceText, lists: SummitWords) =>
  sentence.words.map((_, at) => beginsGroupOfOthers(sentence, at, lists)),
);

function beginsGroupOfOthers(sentence: SentenceText, at: number, lists: SummitWords): boolean {
  // "working groups" is one of two words
  const length = phraseAt(sentence.words, at, lists.leaders.others);
  const plural = /(?:s|men|women)$/.test(sentence.words[at + length - 1]?.lower ?? '') && isOther(sentence, at, lists);
  // "the two central banks", where the list has "bank"
  const one = sentence.words[at]?.lower.replace(/s$/, '') ?? '';
  const office = phraseAt(sentence.words, at - 1, lists.leaders['plural-titles']) > 1;
  const several =
    !office &&
    one !== sentence.words[at]?.lower &&
    [lists.leaders.others, lists.leaders.bodies].some((list) => list.has(one));
  const crowd =
    phraseAt(sentence.words, at, lists.leaders['plural-titles']) > 0 &&
    (isCrowd(sentence, at, lists.numbers) ||
      isOfMany(sentence.words, at, lists) ||
      isOfSeries(sentence.words, at, lists) ||
      isDemoted(sentence.words, at, lists));
  return plural || several || crowd || phraseAt(sentence.words, at, lists.leaders.bodies) > 0;
}

/** "The two", "both leaders", "the presidents", but not "the two nations", "the deputy prime ministers" nor "all 27 leaders". */
export const isPair = (sentence: SentenceText, at: number, lists: SummitWords): boolean =>
  pairsOf(sentence, lists)[at] ?? false;

/** Whether a sentence speaks of "the two" or the like. */
export const namesPair = (sentence: SentenceText, lists: SummitWords) => pairsOf(sentence, lists).includes(true);

const pairsOf = remembered((sentence: SentenceText, lists: SummitWords) =>
  sentence.words.map((_, at) => beginsPair(sentence, at, lists)),
);

function beginsPair({ text, words }: SentenceText, at: number, lists: SummitWords): boolean {
  const { leaders } = lists;
  const pair = phraseAt(words, at, leaders.pairs);
  if (pair > 0) {
    const next = words[at + pair];
    const bare = /^(?:two|three)$/.test(words[at + pair - 1]?.lower ?? '');
    const parted = next && breaksBetween(text, words[at + pair - 1] as Word, next);
    return (
      !bare ||
      !next ||
      parted ||
      phraseAt(words, at + pair, leaders.people) > 0 ||
      isDeedAt(words, at + pair, lists) ||
      areKind(words, at + pair, lists)
    );
  }
  const title = phraseAt(words, at, leaders.titles);
  // "the chancellor", "king and president"
  if (title > 0 && words[at - 1]?.lower === 'the') return true;
  if (title > 0 && words[at + title]?.lower === 'and' && phraseAt(words, at + title + 1, leaders.titles) > 0)
    return true;
  if (phraseAt(words, at, leaders['plural-titles']) === 0 || phraseAt(words, at - 1, leaders['not-before']) > 0)
    return false;
  const end = at + phraseAt(words, at, leaders['plural-titles']);
  if (words[end]?.lower === 'of' && isBodyAt(words, end + 1, lists)) return false;
  if (isOfMany(words, at, lists)) return false;
  return !isCrowd({ text, words }, at, lists.numbers) && !isOfSeries(words, at, lists) && !isDemoted(words, at, lists);
}

/** "The presidents of the five Central Asian states". */
function isOfMany(words: readonly Word[], at: number, { leaders, numbers }: SummitWords): boolean {
  const end = at + phraseAt(words, at, leaders['plural-titles']);
  return words[end]?.lower === 'of' && isMany(words, end + 1, numbers);
}

/** "The party", "the coalition", "the Danish People's Party", "the two port authorities": a body after "of". */
function isBodyAt(words: readonly Word[], from: number, lists: SummitWords): boolean {
  const { leaders } = lists;
  const ends = [lists.clauses['no-nouns'], lists.clauses.verbs];
  let end = from;
  while (/^\p{Ll}/u.test(words[end]?.text ?? '') && ends.every((list) => phraseAt(words, end, list) === 0)) end++;
  if (areStrangers(words, from, end, lists)) return true;
  let at = from;
  while (words[at]?.lower === 'the' || /^\p{Lu}/u.test(words[at]?.text ?? '')) at++;
  const group = [leaders['not-before'], leaders.collectives].some((list) => phraseAt(words, at, list) > 0);
  return group || leaders['body-names'].has(words[at - 1]?.text ?? '');
}

/** "The two leftists had also met": a plural, whatever it means, before a verb of meeting. */
function areKind(words: readonly Word[], at: number, { leaders, meetings }: SummitWords): boolean {
  const { lower = '' } = words[at] ?? {};
  if (!/\p{Ll}{2}s$/u.test(lower) || leaders.sides.has(lower) || leaders.others.has(lower)) return false;
  let verb = at + 1;
  while (AUXILIARY.test(words[verb]?.lower ?? '')) verb++;
  return phraseAt(words, verb, meetings.verbs) > 0;
}

const AUXILIARY = /^(?:have|has|had|also|already|last|first|then|previously|only|both)$/;

/** "Mercosur presidents"; "Nordic leaders" may be two, and "the two Nordic premiers" are. */
const isOfSeries = (words: readonly Word[], at: number, lists: SummitWords) =>
  words[at]?.lower !== 'leaders' &&
  !/^(?:two|both)$/.test(words[at - 2]?.lower ?? '') &&
  isSeriesAt(words, at - 1, lists);

/** "Party leaders", "vice presidents", "Fishermen's leaders". */
const isDemoted = (words: readonly Word[], at: number, { leaders }: SummitWords) =>
  ((at === 1 || /^\p{Ll}/u.test(words[at - 1]?.text ?? '')) && phraseAt(words, at - 1, leaders['not-before']) > 0) ||
  phraseAt(words, at - 1, leaders.others) > 0;

/** Whether a number above three stands before a plural: "five Central Asian presidents", but not "5: the presidents". */
function isCrowd(
  { text, words }: Pick<SentenceText, 'text' | 'words'>,
  at: number,
  { cardinals }: SummitWords['numbers'],
): boolean {
  const many = (lower: string) => cardinals.get(lower) ?? (/^\d{1,3}$/.test(lower) ? Number(lower) : 0);
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    if (breaksBetween(text, words[index] as Word, words[index + 1] as Word)) return false;
    // "in twelve years the leaders", "sixteen meetings of presidents"
    if (/^(?:the|their|our|both|of)$/.test(words[index]?.lower ?? '')) return false;
    if (many(words[index]?.lower ?? '') > 3) return true;
  }
  return false;
}

/** "An Omani sultan", "no Irish premier": an office of leaders, whoever holds it. */
export const isOffice = ({ words }: SentenceText, at: number, { leaders }: SummitWords): boolean =>
  phraseAt(words, at, leaders.titles) > 0 && phraseAt(words, at - 1, leaders['not-before']) === 0;

/** "The five", "27": more than three. */
export function isMany(words: readonly Word[], at: number, numbers: SummitWords['numbers']): boolean {
  const number = readNumber(words, words[at]?.lower === 'the' || words[at]?.lower === 'all' ? at + 1 : at, numbers);
  return number?.kind === 'cardinal' && number.value > 3;
}

/** Whether a sentence speaks of two leaders without their names: "the two leaders", "the Spain-Morocco summit". */
export const speaksOfPair = (sentence: SentenceText, lists: SummitWords) =>
  namesPair(sentence, lists) || sentence.words.some((_, at) => endsCountryPair(sentence, at, lists));

/** Whether two offices are named as one: "the prime ministers of Vietnam and Laos", "the Swedish and Finnish leaders", "our president and the Ethiopian prime minister". */
export function namesOffices({ words }: SentenceText, lists: SummitWords): boolean {
  const { titles, 'plural-titles': plural } = lists.leaders;
  return words.some((_, at) => {
    const many = phraseAt(words, at, plural);
    const end = at + many;
    const of = many > 0 && words[end]?.lower === 'of' ? countriesFrom(words, end + 1, lists).names : [];
    if (many > 0) return Math.max(of.length, countriesBefore(words, at, lists).length) > 1;
    const one = phraseAt(words, at, titles);
    if (one === 0 || words[at + one]?.lower !== 'and') return false;
    const from = words[at + one + 1]?.lower === 'the' ? at + one + 2 : at + one + 1;
    const country = countryAt(words, from, lists);
    return country !== null && phraseAt(words, from + country.length, titles) > 0;
  });
}

const LONGEST_SUBJECT = 5;

/** Whether ministers and the like stand before the verb of a sentence. */
export function othersAct(sentence: SentenceText, lists: SummitWords): boolean {
  const { words } = sentence;
  const verb = words.findIndex((_, at) => isDeedAt(words, at, lists) || phraseAt(words, at, lists.clauses.verbs) > 0);
  const until = verb < 0 ? LONGEST_SUBJECT : verb;
  return words.some((_, at) => at < until && isGroupOfOthers(sentence, at, lists));
}
