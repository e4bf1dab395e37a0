import type { ArticleDate } from '../article-text.ts';
import { clauseWords, type SentenceText } from '../clauses.ts';
import { numberPhrases } from '../counts/phrase.ts';
import { readDates } from '../dates.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { namesOffices, speaksOfPair } from './actors.ts';
import { anchorsIn, isCounted } from './anchors.ts';
import { findPlan, isHeld, isScheduled } from './held.ts';
import type { LeaderMention } from './leaders.ts';
import { namesMeeting } from './nouns.ts';
import { dayIn, isRecent } from './own-day.ts';
import { bestPlace, placesIn } from './places.ts';
import type { Scene } from './scene.ts';
import { slotsAround } from './slots.ts';
import { actTogether, togetherIn } from './together.ts';
import { findMeetVerb, isDeedAt } from './verbs.ts';

/** Whether a sentence of an article's opening tells of its meeting: leaders who met, or two who together did something. */
export function isOpening(scene: Scene, dated: ArticleDate, lists: SummitWords): boolean {
  const { sentence, mentions, stage } = scene;
  const named = new Set(mentions.map(({ leader }) => leader));
  const several = dayIn(sentence, dated, lists) === null ? numberPhrases(sentence, null, lists) : [];
  const isSum = (at: number) => several.some(({ anchor, nth, value }) => anchor === at && !nth && value > 1);
  const all = anchorsIn(scene, lists);
  if (all.some((at) => isGeneral(sentence, at))) return false;
  const old = all.findIndex((at) => isOld(scene, at, dated, lists));
  // "met in Cairo in January at what was the tenth summit"
  const anchors = all.filter(
    (at, index) =>
      (old < 0 || index < old) &&
      !isCounted(sentence, at, lists) &&
      !isSum(at) &&
      !/^(?:meetings|summits|encounters)$/.test(sentence.words[at]?.lower ?? '') &&
      sentence.words[at - 1]?.lower !== 'last',
  );
  if (anchors.length > 0 && (named.size > 0 || scene.introduced || speaksOfPair(sentence, lists))) return true;
  // "it was cold in Imatra on Thursday, and the two presidents dressed for it"
  const called = [lists.unheld.planned, lists.unheld.cancelled, lists.unheld.denied, lists.meetings.calls];
  const isPlain = () => called.every((list) => findPhrase(sentence.words, list) < 0);
  const isThere = () => bestPlace(placesIn(sentence, mentions, lists)) !== undefined;
  if (speaksOfPair(sentence, lists) && dayIn(sentence, dated, lists) && isThere() && isPlain()) return true;
  if (isWithOther(scene, dated, lists) && isPlain()) return true;
  const joint = togetherIn(scene, lists);
  const early = mentions.length > 0 && isLater(sentence, Math.min(...mentions.map((mention) => mention.from)));
  const both = named.size > 1 || (scene.introduced && speaksOfPair(sentence, lists));
  if (joint >= 0 && both && !early && isHeld(sentence, joint, lists) && !isOld(scene, joint, dated, lists)) return true;
  const paper = findPhrase(sentence.words, lists.meetings.papers);
  if (paper >= 0 && stage.leaders.length > 1 && slotsAround(sentence, paper, mentions, dated, lists).length > 0)
    return !isOld(scene, paper, dated, lists);
  const titled = [...named].filter((leader) => leader.titled || leader.country !== null);
  if (titled.length < 2 && !namesOffices(sentence, lists) && !actTogether(scene, lists)) return false;
  if (deniesMeeting(sentence, lists) || several.some(({ nth, value }) => !nth && value > 1)) return false;
  if (paper >= 0 || isCaption(sentence, dated, lists)) return true;
  // "arrived in Oslo for talks with …" tells it before the second name, "… and … promised" after it
  const from =
    namesMeeting(sentence.words, 0, sentence.words.length, lists) || arrives(sentence, mentions, lists)
      ? 0
      : Math.max(0, ...mentions.map(({ to }) => to));
  const verb = sentence.words.findIndex(
    (_, at) =>
      at >= from &&
      !isAside(sentence, at) &&
      isDeedAt(sentence.words, at, lists) &&
      phraseAt(sentence.words, at, lists.meetings.apart) === 0,
  );
  return (
    verb >= 0 &&
    !early &&
    findPhrase(sentence.words, lists.meetings.calls) < 0 &&
    findPlan(sentence.words, from, verb, lists) < 0 &&
    !mentions.some(({ from: at }) => isToCome(sentence, at, lists) || isScheduledAt(sentence, at, lists)) &&
    findPhrase(sentence.words, lists.unheld.cancelled) < 0 &&
    !isOld(scene, verb, dated, lists) &&
    !isOfOldDays(sentence, dated, lists)
  );
}

/** "Dahl rolled out a carpet for Holm in Skagen on Friday", "was in Skagen on Friday to see Holm": what one leader did near the other one in a town on a day. */
function isWithOther(scene: Scene, dated: ArticleDate, lists: SummitWords): boolean {
  const { sentence, mentions } = scene;
  const { words, clauses } = sentence;
  const besideOther = mentions.some(({ from, leader }) => {
    const near = words.slice(Math.max(0, from - LONGEST_OFFICE), from);
    const beside = near.some(({ lower }) => BESIDE.test(lower));
    const others = mentions.filter((other) => other.to <= from && other.leader !== leader);
    return beside && others.some((other) => clauses[other.from] === clauses[from]);
  });
  if (!besideOther || dayIn(sentence, dated, lists) === null || !bestPlace(placesIn(sentence, mentions, lists)))
    return false;
  // "told reporters after seeing Holm"
  const told = findPhrase(words, lists.meetings.saying) >= 0;
  return !told || words.some(({ lower }) => /^(?:seeing|meeting)$/.test(lower));
}

const LONGEST_OFFICE = 5;
const BESIDE = /^(?:for|with|beside|alongside|see|seeing|meet|meeting|visit|visiting|opposite)$/;

/** "Dahl stepped ashore in Skagen, where Holm was waiting", "paid a visit to Skagen at the invitation of Holm": one leader goes somewhere, and the other is named after it. */
function arrives({ words }: SentenceText, mentions: readonly LeaderMention[], { places }: SummitWords): boolean {
  const first = mentions[0];
  return words.some(
    ({ lower }, at) =>
      (places.arrivals.has(lower) || places.trips.has(lower)) &&
      mentions.some(({ to }) => to <= at) &&
      mentions.some(({ from, leader }) => from > at && leader !== first?.leader),
  );
}

/** "What they talk about when their leaders meet", "the format in which he brings the two together", "nearly all the talks between them", "how often they met". */
function isGeneral(sentence: SentenceText, at: number): boolean {
  const { words } = sentence;
  const { from } = clauseWords(sentence, sentence.clauses[at] ?? 0);
  const clause = words.slice(from, at + 1).map(({ lower }) => lower);
  const present = /^(?:meets?|sits?|gathers?|sees?|talks?|brings?)$/.test(clause.at(-1) ?? '');
  if (present && clause.some((lower, step) => /^(?:when|whenever|if)$/.test(lower) && step === 0)) return true;
  const which = words.findIndex(({ lower }, step) => step < at && lower === 'which');
  if (present && which > 0 && /^(?:in|at|by)$/.test(words[which - 1]?.lower ?? '')) return true;
  return / (?:all|most of|many of|some of) the \S+$| how often /.test(` ${clause.join(' ')}`);
}

/** "Carter hosts Brennan at Chequers on Wednesday, her office announced". */
function isScheduledAt(sentence: SentenceText, at: number, lists: SummitWords): boolean {
  const { from, to } = clauseWords(sentence, sentence.clauses[at] ?? 0);
  return isScheduled(sentence, from, to, lists);
}

/** "… but held no meeting", "has met no leader". */
const deniesMeeting = ({ words }: SentenceText, lists: SummitWords) =>
  words.some((_, at) => {
    if (phraseAt(words, at, lists.unheld.denied) === 0) return false;
    const end = Math.min(words.length, at + 3);
    return namesMeeting(words, at + 1, end, lists) || findMeetVerb(words, at + 1, end, lists) >= 0;
  });

/** Whether all dates of a sentence lie far from the article's. */
export function isOfOldDays(sentence: SentenceText, dated: ArticleDate, lists: SummitWords): boolean {
  const dates = readDates(sentence.text, sentence, dated, lists).flatMap(({ date }) => date ?? []);
  const near = dates.filter((date) => date.length > 4);
  return dates.length > 0 && !(near.length > 0 ? near : dates).some((date) => isRecent(date, dated));
}

/** "President X with President Y in Esztergom, 3 May 2022": no verb, and a day. */
const isCaption = (sentence: SentenceText, dated: ArticleDate, lists: SummitWords) =>
  findPhrase(sentence.words, lists.clauses.verbs) < 0 &&
  // "(left)"
  !sentence.words.some(({ start }, at) => isDeedAt(sentence.words, at, lists) && sentence.text[start - 1] !== '(') &&
  dayIn(sentence, dated, lists) !== null;

/** "… the summit that Presidents X and Y are to hold": whether the clause of a word speaks of plans; "they said that they would keep it" tells what they did, "said they would meet" not. */
export function isToCome(sentence: SentenceText, at: number, lists: SummitWords): boolean {
  const { words } = sentence;
  const { to } = clauseWords(sentence, sentence.clauses[at] ?? 0);
  const planned = findPlan(words, at, to, lists);
  if (planned < 0) return false;
  const done = words.slice(at, planned).some((_, step) => isDeedAt(words, at + step, lists)) || vowsAt(words, planned);
  return !done || namesMeeting(words, planned, to, lists) || findMeetVerb(words, planned, to, lists) >= 0;
}

/** "Promised to keep it open": what is said there and then of what is to come. */
const vowsAt = (words: SentenceText['words'], at: number) =>
  /^(?:promised|pledged|vowed|undertook)$/.test(words[at]?.lower ?? '');

/** "A deal that two companies signed": whether a word stands in a clause about something else. */
const isAside = (sentence: SentenceText, at: number) =>
  /^(?:that|which)$/.test(sentence.words[clauseWords(sentence, sentence.clauses[at] ?? 0).from]?.lower ?? '');

/** "Six weeks after Kim and Lee agreed …": the leaders did something long before. */
const isLater = ({ words }: SentenceText, at: number) =>
  words.slice(0, at).some(({ lower }, index) => /^(?:after|since|before)$/.test(lower) && index > 0);

/** Whether a sentence dates its meeting, and not near the day of the article. */
export function isOld({ sentence, mentions }: Scene, anchor: number, dated: ArticleDate, lists: SummitWords): boolean {
  const date = slotsAround(sentence, anchor, mentions, dated, lists).find((slot) => slot.date)?.date;
  return typeof date === 'string' && !isRecent(date, dated);
}
