import { breaksBetween, clauseWords, findVerb, type SentenceText } from '../clauses.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { isGroupOfOthers, isMany, isPair } from './actors.ts';
import type { LeaderMention } from './leaders.ts';
import { countryAt } from './names.ts';
import { isSeriesAt } from './nouns.ts';
import type { Spoken } from './stage.ts';
import { areStrangers } from './strangers.ts';

/** Whether what follows a counted meeting names leaders, as "between the two presidents" does, or others, as "between the foreign ministers" and "of the council"; undefined when it tells neither. */
export function complement(
  sentence: SentenceText,
  phrase: Spoken,
  mentions: readonly LeaderMention[],
  lists: SummitWords,
): boolean | undefined {
  const { text, words, clauses } = sentence;
  const company = phrase.form === 'times' ? companyAfter(sentence, phrase.to, lists) : null;
  if (company !== null) return complement(sentence, { ...phrase, to: company }, mentions, lists);
  const link = words[phrase.to]?.lower ?? '';
  if (link === 'at' && isBelow(sentence, phrase.to, lists)) return false;
  // "this year, twice, with the winter still to come"
  if (link === 'with' && breaksBetween(text, words[phrase.to - 1] as Word, words[phrase.to] as Word)) return undefined;
  if (!/^(?:between|among|of|with)$/.test(link) || phrase.form === 'part') return undefined;
  // "between January and April"
  if (link === 'between' && lists.dates.months.has(words[phrase.to + 1]?.text ?? '')) return undefined;
  const { to } = clauseWords(sentence, clauses[phrase.to] as number);
  const end = Math.min(to, phrase.to + 9);
  const few = findPhrase(words, lists.meetings.trilateral, phrase.from, phrase.to) >= 0;
  if (isMany(words, phrase.to + 1, lists.numbers) || (!few && isSeriesAt(words, phrase.to + 1, lists))) return false;
  // rounds of talks between countries are mostly those of negotiators
  const round = isRound(sentence, phrase);
  // "with al-Sudani"
  let leaders = mentions.some(({ from }) => from > phrase.to && from < end);
  // "between the two Nordic premiers"
  const ofTwo = words.slice(phrase.to + 1, phrase.to + 3).some(({ lower }) => /^(?:two|both)$/.test(lower));
  for (let at = phrase.to + 1; at < end; at++) {
    const other = phraseAt(words, at, lists.leaders['not-before']) > 0 && /^\p{Ll}/u.test(words[at]?.text ?? '');
    if (lists.leaders.organisations.has(words[at]?.text ?? '')) return false;
    if (other || isGroupOfOthers(sentence, at, lists) || (!ofTwo && !few && isSeriesAt(words, at, lists))) return false;
    leaders ||= isPair(sentence, at, lists) || (!round && /^\p{Lu}/u.test(words[at]?.text ?? ''));
  }
  if (link === 'with') return leaders || pointsToLeader(words.slice(phrase.to + 1, end), lists) ? undefined : false;
  const objectEnd = nounPhraseEnd(words, phrase.to + 1, end, lists);
  if (areStrangers(words, phrase.to + 1, objectEnd, lists)) return false;
  if (leaders) return true;
  if (
    round &&
    words.slice(phrase.to + 1, end).some((_, step) => countryAt(words, phrase.to + 1 + step, lists) !== null)
  )
    return false;
  // "between the trade czars"
  const verb = findVerb(words, phrase.to + 1, end, lists);
  const object = words.slice(phrase.to + 1, verb < 0 ? end : verb);
  const years = object.some(({ lower }) => /\d/.test(lower));
  const strangers = link === 'between' && phrase.form !== 'times' && !years && !pointsToLeader(object, lists);
  return strangers ? false : undefined;
}

/** Where "with" stands behind a place: "had lunch at Government House with a group of farmers". */
function companyAfter({ text, words, clauses }: SentenceText, from: number, { places }: SummitWords): number | null {
  if (!/^(?:at|in|near)$/.test(words[from]?.lower ?? '')) return null;
  let at = from + 1;
  const isPlace = (word: Word | undefined) =>
    word !== undefined && (/^\p{Lu}/u.test(word.text) || places.kinds.has(word.lower) || places.houses.has(word.lower));
  while (isPlace(words[at])) at++;
  const parted = !words[at] || breaksBetween(text, words[at - 1] as Word, words[at] as Word);
  return !parted && words[at]?.lower === 'with' && clauses[at] === clauses[from] ? at : null;
}

/** Where a noun phrase with its "of" ends. */
function nounPhraseEnd(words: readonly Word[], from: number, limit: number, { clauses }: SummitWords): number {
  let end = from;
  while (
    end < limit &&
    (words[end]?.lower === 'of' || phraseAt(words, end, clauses['no-nouns']) === 0) &&
    phraseAt(words, end, clauses.verbs) === 0
  )
    end++;
  return end;
}

/** "The second round of talks", "five rounds". */
export const isRound = ({ words }: SentenceText, { from, to }: Spoken) =>
  words.slice(from, to).some(({ lower }) => /^rounds?$/.test(lower));

/** "Talks at the level of deputy ministers", "at ministerial level", but not "at the level of presidents", "at the highest level", "at this level". */
function isBelow(sentence: SentenceText, at: number, { leaders }: SummitWords): boolean {
  const { words, clauses } = sentence;
  const level = words.slice(at, at + LONGEST_LEVEL).findIndex(({ lower }) => lower === 'level');
  if (level < 0) return false;
  const { to } = clauseWords(sentence, clauses[at] ?? 0);
  const end = words[at + level + 1]?.lower === 'of' ? to : at + level;
  return !words.slice(at, end).some((word, step) => {
    const top = /^(?:this|that|same|highest|high|top|summit|leader|leaders)$/.test(word.lower);
    const title = [leaders.titles, leaders['plural-titles']].some((list) => phraseAt(words, at + step, list) > 0);
    return top || (title && phraseAt(words, at + step - 1, leaders['not-before']) === 0);
  });
}

const LONGEST_LEVEL = 4;

/** Whether words name one whom a leader meets: "with his host", "with him", but not "with farmers". */
const pointsToLeader = (object: readonly Word[], { leaders }: SummitWords) =>
  object.some(
    (word, at) =>
      /^(?:him|her|them|each|one|us|me|you|man|woman|leader|neighbour|neighbor|ally|rival|two|pair)$/.test(
        word.lower,
      ) ||
      [leaders.titles, leaders['plural-titles'], leaders.kin, leaders.people, leaders.sides].some(
        (list) => phraseAt(object, at, list) > 0,
      ),
  );
