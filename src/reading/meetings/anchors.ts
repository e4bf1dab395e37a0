import { remembered } from '../../text/remembered.ts';
import { clauseWords, type SentenceText } from '../clauses.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { areLeaders } from './company.ts';
import { isHeld } from './held.ts';
import type { LeaderMention } from './leaders.ts';
import { countryAt, endsCountryPair } from './names.ts';
import { isDistantAt, isEchoAt, isSeriesAt, meetingNounAt } from './nouns.ts';
import type { Scene } from './scene.ts';
import type { Spoken } from './stage.ts';
import { isDeedAt, meetVerbAt } from './verbs.ts';

/** The words of a sentence that speak of a meeting of leaders as held: verbs such as "met", and "their summit". */
export const anchorsIn = remembered((scene: Scene, lists: SummitWords): readonly number[] => {
  const { sentence, mentions, stage } = scene;
  if (sentence.text[sentence.end - 1] === '?') return [];
  const anchors: number[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const spoken = spokenAt(scene, at, lists) ?? metBy(scene, at);
    if (!spoken) continue;
    if (
      isHeld(sentence, at, lists) &&
      areLeaders(sentence, spoken, mentions, stage, lists) &&
      (phraseAt(sentence.words, at, lists.meetings.hosting) === 0 || hasGuest(scene, at, lists))
    )
      anchors.push(at);
    at = spoken.to - 1;
  }
  return anchors;
});

/** What a meeting took place beside: "on the sidelines of the ASEAN summit". */
export function occasionIn({ text, end, words }: SentenceText, lists: SummitWords): string | null {
  const at = findPhrase(words, lists.meetings.sidelines);
  const of = words[at + 1];
  if (at < 0 || of?.lower !== 'of') return null;
  const event =
    /^\s(?:the\s|an?\s)?((?:[^,.;:–—]|(?<=\b\p{Lu})\.)+?)(?=\s(?:in|on|at|last|this|to|for|where|as|and|by|with|earlier|over)\s|[,.;:–—]|$)/u.exec(
      text.slice(of.end, Math.min(end, of.end + 120)),
    );
  return event?.[1] ?? null;
}

/** The noun of one meeting, or the verb of meeting, that begins with a word; null when neither does. */
function spokenAt({ sentence, mentions }: Scene, at: number, lists: SummitWords): Spoken | null {
  const { words, clauses } = sentence;
  const noun = meetingNounAt(words, at, lists);
  if (noun > 0 && isOneMeeting(sentence, at, noun, lists)) {
    return { from: at, to: at + noun, anchor: at, form: 'ordinal' };
  }
  if (isTheirDinner(sentence, mentions, at, lists) || isThatOfDay(sentence, at, lists))
    return { from: at, to: at + 1, anchor: at, form: 'ordinal' };
  const opens = clauses[at] !== clauses[at - 1];
  const verb = isHostOf(words, at)
    ? 0
    : meetVerbAt(words, at, opens, lists) || phraseAt(words, at, lists.meetings.hosting);
  return verb > 0 ? { from: at, to: at + verb, anchor: at, form: 'times' } : null;
}

/** "Holm was met by Dahl", but not "by crowds". */
const metBy = ({ sentence: { words }, mentions }: Scene, at: number): Spoken | null =>
  words[at]?.lower === 'met' &&
  words[at + 1]?.lower === 'by' &&
  mentions.some(({ to }) => to <= at) &&
  mentions.some(({ from, possessive }) => from > at && from <= at + LONGEST_TITLE && !possessive)
    ? { from: at, to: at + 1, anchor: at, form: 'times' }
    : null;

const LONGEST_TITLE = 6;

/** "A forum hosted by Biden" is no meeting of his; "he was received by Biden" is. */
const isHostOf = (words: SentenceText['words'], at: number) =>
  words[at + 1]?.lower === 'by' && !/^(?:was|were|been|being)$/.test(words[at - 1]?.lower ?? '');

/** Whether someone hosts a leader: "received his Kazakh counterpart", not "received a letter". */
function hasGuest({ sentence: { words, clauses }, mentions, stage }: Scene, at: number, lists: SummitWords): boolean {
  const { kin, titles } = lists.leaders;
  const before = mentions.find(({ to }) => to <= at)?.leader;
  const host = before ?? stage.leaders[0];
  const passive = words[at + 1]?.lower === 'by';
  if (mentions.some(({ from, leader, possessive }) => from > at && leader !== host && !possessive)) return true;
  // "received by the monarch" is told of one leader alone
  if (passive) return mentions.some(({ from }) => from > at) || !/^the$/.test(words[at + 2]?.lower ?? '');
  // "Mori, whom she hosted"
  if (words[clauses.indexOf(clauses[at] ?? 0)]?.lower === 'whom') return mentions.some(({ to }) => to <= at);
  const object = words.findIndex((_, next) => next > at && clauses[next] !== clauses[at]);
  const until = Math.min(at + 6, object < 0 ? words.length : object);
  const named = [kin, titles, lists.leaders.pairs].some((list) => findPhrase(words, list, at + 1, until) >= 0);
  return named || (before !== undefined && findPhrase(words, lists.leaders.objects, at + 1, until) >= 0);
}

/** "Their summit", "Thursday's meeting", "held talks": one meeting, not one of many peoples' leaders. */
function isOneMeeting(sentence: SentenceText, at: number, length: number, lists: SummitWords): boolean {
  const { text, words, clauses } = sentence;
  if (words[at + length]?.lower === 'of' && isOfMany(words, at + length + 1, lists)) return false;
  // "the summit that the presidents are to hold in July"
  const told = clauseWords(sentence, clauses[at + length] ?? 0);
  const relative = /^(?:that|which)$/.test(words[at + length]?.lower ?? '');
  if (relative && findPhrase(words, lists.unheld.planned, told.from, told.to) >= 0) return false;
  const from = clauses.indexOf(clauses[at] as number);
  const before = words.slice(Math.max(from, at - 5), at);
  if (before.some((_, index) => isSeriesAt(before, index, lists))) return false;
  const last = words[at - 1];
  // "an EU meeting", but not "US talks"
  if (last && /^\p{Lu}{2,6}$/u.test(last.text) && countryAt(words, at - 1, lists) === null) return false;
  // "Monday's meeting", "Vik's only summit"
  const possessive = words
    .slice(Math.max(from, at - 2), at)
    .some(({ end }) => /^['’]s\s/.test(text.slice(end, end + 3)));
  const after = words
    .slice(at + length, at + length + 2)
    .map(({ lower }) => lower)
    .join(' ');
  // "the film of the summit was shown in Oslo"
  const shown = words.slice(Math.max(from, at - 3), at).some(({ lower }) => lists.meetings.shows.has(lower));
  if (shown && !isPlacedAndDated(sentence, at + length, lists)) return false;
  return (
    possessive ||
    endsCountryPair({ text, words }, at - 1, lists) ||
    isPlacedAndDated(sentence, at + length, lists) ||
    /^(?:was|were) (?:held|convened)$|^took place$/.test(after) ||
    // with the noun: "for talks"
    findPhrase(words, lists.meetings.points, Math.max(from, at - 5), at + length) >= 0 ||
    findPhrase(before, lists.meetings.hold) >= 0
  );
}

/** "Tuesday's, in Brussels, went on for hours": the meeting of a day without a word for it. */
const isThatOfDay = ({ text, words }: SentenceText, at: number, lists: SummitWords): boolean => {
  const word = words[at];
  if (!word || !lists.dates.weekdays.has(word.text) || !/^['’]s/.test(text.slice(word.end))) return false;
  return /^['’]s,/.test(text.slice(word.end)) || isDeedAt(words, at + 1, lists);
};

/** "Their dinner in Granada", "lunch with Tusk", "a gathering in Khujand in March": one of what stands for meetings, and where or with whom it was. */
function isTheirDinner(
  sentence: SentenceText,
  mentions: readonly LeaderMention[],
  at: number,
  lists: SummitWords,
): boolean {
  const { words } = sentence;
  if (!isEchoAt(words, at, lists)) return false;
  const before = words.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);
  // "their discussions in Granada on 3 May"
  if (lists.meetings.echoes.has(words[at]?.lower ?? ''))
    return /^(?:their|our)$/.test(before.at(-1) ?? '') && isPlacedAndDated(sentence, at + 1, lists);
  // "the Granada dinner of March 2022"
  const named = /^\p{Lu}/u.test(words[at - 1]?.text ?? '') && /^(?:the|their|that)$/.test(before[0] ?? '');
  if (named && /^(?:of|in|on)$/.test(words[at + 1]?.lower ?? '') && isDated(words.slice(at + 2, at + 5), lists))
    return true;
  // "Tuesday's session in Granada"
  const ofDay = /^['’]s /.test(sentence.text.slice(words[at - 1]?.end)) && isDay(words[at - 1], lists);
  if (ofDay) return true;
  if (before.some((lower) => /^(?:their|our)$/.test(lower)))
    return /^(?:in|at|near|on|of)$/.test(words[at + 1]?.lower ?? '');
  // "a conversation with our reporter" is no meeting of leaders
  if (words[at + 1]?.lower === 'with') {
    if (isDistantAt(words, at, lists) && /^an?$/.test(before.at(-1) ?? '')) return false;
    const leader = mentions.some(({ from }) => from > at && from <= at + 1 + LONGEST_TITLE);
    return leader || /^(?:him|her|his|them)$/.test(words[at + 2]?.lower ?? '');
  }
  return before.some((lower) => /^an?$/.test(lower)) && isPlacedAndDated(sentence, at + 1, lists);
}

const isDated = (words: SentenceText['words'], { dates }: SummitWords) =>
  words.some(({ text, lower }) => dates.months.has(text) || /^(?:19|20)\d\d$/.test(text) || dates.last.includes(lower));

const isDay = (word: SentenceText['words'][number] | undefined, { dates }: SummitWords) =>
  word !== undefined && (dates.weekdays.has(word.text) || dates.days.has(word.lower));

/** "A summit in Seoul in 2019": a place and a date right after its noun make it one meeting. */
function isPlacedAndDated({ words }: SentenceText, at: number, { dates }: SummitWords): boolean {
  const after = words.slice(at, at + 6);
  const isDate = (word: SentenceText['words'][number]) =>
    dates.months.has(word.text) || /^(?:19|20)\d\d$/.test(word.text) || dates.last.includes(word.lower);
  const when = after.findIndex(isDate);
  return (
    /^(?:in|at|near)$/.test(after[0]?.lower ?? '') &&
    after.slice(1, Math.max(when, 0)).some(({ text }) => /^\p{Lu}/u.test(text) && !dates.months.has(text))
  );
}

/** "A summit of the nine-member Shanghai Cooperation Organisation", "a meeting of ministers", but not "of the two presidents". */
function isOfMany(words: SentenceText['words'], at: number, lists: SummitWords): boolean {
  const from = words[at]?.lower === 'the' ? at + 1 : at;
  if (/^(?:leaders|nations|countries|ministers)$/.test(words[from]?.lower ?? '')) return true;
  const near = words.slice(from, from + 4);
  return near.some((_, index) => isSeriesAt(near, index, lists));
}

/** "They meet at every council in Brussels": what happens again and again is no one meeting. */
export const isHabit = (sentence: SentenceText, at: number, { meetings }: SummitWords) => {
  const { from, to } = clauseWords(sentence, sentence.clauses[at] ?? 0);
  return sentence.words.slice(from, to).some(({ lower }) => meetings.habits.has(lower));
};

/** Whether a verb of meeting is counted: "have met four times" tells of no one meeting. */
export function isCounted(sentence: SentenceText, at: number, lists: SummitWords): boolean {
  const { from, to } = clauseWords(sentence, sentence.clauses[at] ?? 0);
  const counts = sentence.words.slice(from, to).some(({ lower }) => /^(?:times|twice|occasions)$/.test(lower));
  return counts || isHabit(sentence, at, lists);
}
