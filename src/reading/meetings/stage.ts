import type { SentenceText } from '../clauses.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { isPair, namesOthers } from './actors.ts';
import type { Leader, LeaderMention } from './leaders.ts';
import { countryAt } from './names.ts';

/** Words of a sentence that speak of meetings, as half-open indices; `anchor` is the verb or noun of meeting. */
export interface Spoken {
  readonly from: number;
  readonly to: number;
  readonly anchor: number;
  readonly form: 'ordinal' | 'cardinal' | 'times' | 'elliptic' | 'part' | 'told';
}

/** What the sentences before spoke of: whether leaders or others were last on stage, and which leaders. */
export interface Stage {
  readonly leaders: readonly Leader[];
  /** Whom "he" or "she" means: the leader named first in the last sentence that names one. */
  readonly subject: Leader | null;
  readonly others: boolean;
  /** Whether an interview gives the words of someone who is no leader. */
  readonly guest: boolean;
  /** All leaders of the article, in the order in which it names them. */
  readonly known: readonly Leader[];
  /** Keys of the names of ministers and others below leaders. */
  readonly lesser: readonly (readonly string[])[];
}

/** What the sentence leaves on stage for the next ones. */
export function stageAfter(
  sentence: SentenceText,
  mentions: readonly LeaderMention[],
  before: Stage,
  lists: SummitWords,
): Stage {
  const stage = { ...before, subject: mentions.find(({ possessive }) => !possessive)?.leader ?? before.subject };
  const past = sentence.words.some(({ lower }) => /^(?:predecessors?|former)$/.test(lower));
  const leaders = [...new Set(mentions.filter(({ possessive }) => !possessive).map(({ leader }) => leader))];
  if (past && leaders.length > 1) return { ...stage, others: false };
  if (leaders.length > 1) return { ...stage, leaders, others: false };
  if (leaders.length === 1) return { ...stage, others: false };
  // "he told ministers of the talks" is about him
  const aboutLeader = sentence.words.slice(0, 2).some(({ lower }) => /^(?:he|she|i|we)$/.test(lower));
  const others = !aboutLeader && namesOthers(sentence, lists) && tellsOfTalks(sentence, lists);
  return { ...stage, others: !namesTwo(sentence, lists) && (others || (stage.others && goesOn(sentence))) };
}

/** Whether "the two" or the like are named, which "the mayors see each other" does not. */
const namesTwo = (sentence: SentenceText, lists: SummitWords) =>
  sentence.words.some(({ lower }, at) => isPair(sentence, at, lists) && !/^(?:each|one)$/.test(lower));

/** Whether a sentence has a word of meetings, talks or calls. */
const tellsOfTalks = ({ words }: SentenceText, { meetings }: SummitWords) =>
  [meetings.verbs, meetings.summits, meetings.nouns, meetings.echoes, meetings.calls].some(
    (list) => findPhrase(words, list) >= 0,
  );

/** Whether a sentence goes on about those of the one before: "They met again." */
const goesOn = ({ words }: SentenceText) =>
  words.slice(0, LONGEST_OPENING).some(({ lower }) => /^(?:they|their|it|its|these|those|them)$/.test(lower));

const LONGEST_OPENING = 4;

/** The leaders whose meetings a phrase counts: those named beside it, the sentence's subject, then those on stage; three for "trilateral", two for "the two". */
export function leadersOf(
  sentence: SentenceText,
  phrase: Spoken,
  mentions: readonly LeaderMention[],
  stage: Stage,
  lists: SummitWords,
): Leader[] {
  const named = namedOrOnStage(sentence, phrase, mentions, stage, lists);
  if (named.length < 3 && findPhrase(sentence.words, lists.meetings.trilateral) >= 0) {
    return [...named, ...stage.known.filter((leader) => !named.includes(leader))].slice(0, 3);
  }
  const two =
    mentions.length < 3 && sentence.words.some(({ lower }, at) => lower === 'two' && isPair(sentence, at - 1, lists));
  return two ? named.slice(0, 2) : named;
}

// those beside the phrase, else the subject of the sentence with one of them, else those spoken of before
function namedOrOnStage(
  sentence: SentenceText,
  phrase: Spoken,
  all: readonly LeaderMention[],
  stage: Stage,
  lists: SummitWords,
): Leader[] {
  const { words, clauses } = sentence;
  // "Pashinyan's predecessor, Serzh Sargsyan" names one who met, not two
  const mentions = all.filter(
    ({ possessive, from, to }) =>
      !(possessive && phraseAt(words, to, lists.leaders.kin) > 0) &&
      !standsSince(sentence, phrase.to, from) &&
      !isLeftOut(sentence, from),
  );
  const clause = clauses[phrase.from];
  const listed = listedBefore(sentence, phrase.anchor, mentions);
  if (listed.length > 2) return listed;
  const met = phrase.form === 'times' ? whoMetWhom(sentence, phrase, mentions, stage) : null;
  if (met) return met;
  // "they signed it in Oslo, with President Berg looking on"
  const pair = pairBefore(sentence, phrase.anchor, lists);
  const onlookers = mentions.every(({ from }) => from > pair && clauses[from] !== clauses[phrase.anchor]);
  if (pair >= 0 && onlookers && stage.leaders.length > 1) return stage.leaders.slice(0, 3);
  const near = unique(
    mentions.filter(
      ({ from }) => clauses[from] === clause || (from > phrase.to && clauses[from] === clauses[phrase.to]),
    ),
  );
  if (near.length > 1) return near.slice(0, 3);
  const named = unique(mentions);
  const first = near[0];
  if (first) {
    // "in Paris she met President Moreau; in Warsaw the premier, Nowak, received her"
    const pronoun = words.some(({ lower }, at) => clauses[at] === clause && /^(?:he|she|him|her)$/.test(lower));
    if (pronoun && stage.subject && stage.subject !== first && stage.subject !== named[0])
      return [stage.subject, first];
    const subject = named.find((leader) => leader !== first);
    return subject ? [subject, first] : withPartner(first, stage, unnamedCountry(sentence, clause, stage, lists));
  }
  if (named.length > 1) return named.slice(0, 3);
  return named[0] ? withPartner(named[0], stage) : [...stage.leaders].slice(0, 3);
}

/** "Macron has held 21 meetings with Scholz since he took over from Merkel": whether "since" parts a name from the meetings before it. */
const standsSince = ({ words, clauses }: SentenceText, from: number, to: number) =>
  clauses[from] === clauses[to] && words.slice(from, to).some(({ lower }) => lower === 'since');

/** "Without Sissoko", "without Mali's president, Sissoko": whether a name is that of one who was not there. */
const isLeftOut = ({ words, clauses }: SentenceText, from: number) =>
  [1, 2, LONGEST_OFFICE].some(
    (back) => words[from - back]?.lower === 'without' && clauses[from - back] === clauses[from],
  );

const LONGEST_OFFICE = 3;

/** Where "they" or "the two leaders" stand before the verb of a clause, or of the sentence that it goes on with "and"; or -1. */
function pairBefore(sentence: SentenceText, verb: number, lists: SummitWords): number {
  const { words, clauses } = sentence;
  const first = clauses.indexOf(clauses[verb] ?? 0);
  const from = words[first]?.lower === 'and' ? 0 : first;
  return words.findIndex(
    ({ lower }, at) => from <= at && at < verb && (lower === 'they' || isPair(sentence, at, lists)),
  );
}

/** "Finland's Aho, Norway's Dahl and the Danish premier, Holm, met": three or more named in a row before the verb. */
function listedBefore({ words, text }: SentenceText, anchor: number, mentions: readonly LeaderMention[]): Leader[] {
  const before = mentions.filter(({ to }) => to <= anchor);
  const row: LeaderMention[] = [];
  for (const mention of before.reverse()) {
    const next = row[0];
    const gap = next ? text.slice((words[mention.to - 1] as Word).end, (words[next.from] as Word).start) : '';
    if (next && (next.from - mention.to > LONGEST_TITLE || !/^(?:['’]s)?(?:,| and\b| of\b)/.test(gap))) break;
    row.unshift(mention);
  }
  return unique(row);
}

const LONGEST_TITLE = 6;

/** "Tusk has met Macron twice and Scholz once": the subject, and the object nearest before the number. */
function whoMetWhom(
  sentence: SentenceText,
  phrase: Spoken,
  mentions: readonly LeaderMention[],
  stage: Stage,
): Leader[] | null {
  const object = mentions.findLast(({ from, to }) => from > phrase.anchor && to <= phrase.from)?.leader;
  if (!object) return null;
  const clause = sentence.clauses[phrase.anchor];
  const subjects = mentions.filter(({ from, leader }) => from < phrase.anchor && leader !== object);
  const own = unique(subjects.filter(({ from }) => sentence.clauses[from] === clause));
  if (own.length > 1) return null;
  // "“I have met Holm nine times,” Dahl said"
  const speaker = mentions.find(({ from, leader }) => from >= phrase.to && leader !== object)?.leader;
  const pronoun = sentence.words.some(
    ({ lower }, at) => at < phrase.anchor && sentence.clauses[at] === clause && /^(?:he|she)$/.test(lower),
  );
  const meant = pronoun && stage.subject !== object ? stage.subject : null;
  const subject = own[0] ?? subjects[0]?.leader ?? meant ?? speaker;
  return subject ? [subject, object] : withPartner(object, stage);
}

const withPartner = (leader: Leader, { leaders }: Stage, country: string | null = null): Leader[] => {
  const partner = leaders.find((other) => other !== leader);
  const another = country !== null && partner?.country != null && partner.country !== country;
  return partner && !another ? [leader, partner] : [leader];
};

/** "He has met China's president five times": the country of a leader whom a clause does not name, nor the text; or null. */
function unnamedCountry(
  { words, clauses }: SentenceText,
  clause: number | undefined,
  { known }: Stage,
  lists: SummitWords,
): string | null {
  for (let at = 0; at < words.length; at++) {
    const place = clauses[at] === clause ? countryAt(words, at, lists) : null;
    const office = at + (place?.length ?? 0);
    const held = [lists.leaders.titles, lists.leaders.kin].some((list) => phraseAt(words, office, list) > 0);
    if (place && held && !known.some(({ country }) => country === place.country)) return place.country;
  }
  return null;
}

const unique = (mentions: readonly LeaderMention[]) => [...new Set(mentions.map(({ leader }) => leader))];
