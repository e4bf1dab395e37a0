import { breaksBetween, clauseWords, type SentenceText } from '../clauses.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import type { Leader, LeaderMention } from './leaders.ts';

/** Words of a sentence that speak of meetings, as half-open indices; `anchor` is the verb or noun of meeting. */
export interface Spoken {
  readonly from: number;
  readonly to: number;
  readonly anchor: number;
  readonly form: 'ordinal' | 'cardinal' | 'times' | 'elliptic' | 'part';
}

/** What the sentences before spoke of: whether leaders or others were last on stage, and which leaders. */
export interface Stage {
  readonly leaders: readonly Leader[];
  readonly others: boolean;
  /** All leaders of the article, in the order in which it names them. */
  readonly known: readonly Leader[];
}

/** Whether a counted meeting is one of leaders: judged by who stands nearest, then by the sentences before. */
export function areLeaders(
  sentence: SentenceText,
  phrase: Spoken,
  mentions: readonly LeaderMention[],
  stage: Stage,
  lists: SummitWords,
): boolean {
  if (meetsGroup(sentence, phrase, lists) || meetsOthers(sentence, phrase, mentions, lists)) return false;
  const after = complement(sentence, phrase, lists);
  if (after !== undefined) return after;
  const before = nearestBefore(sentence, phrase.anchor, mentions, lists);
  if (before !== undefined) return before;
  if (phrase.form === 'times')
    return mentions.length > 0 || sentence.words.some((_, at) => isPair(sentence, at, lists));
  return !stage.others;
}

/** What the sentence leaves on stage for the next ones. */
export function stageAfter(
  sentence: SentenceText,
  mentions: readonly LeaderMention[],
  stage: Stage,
  lists: SummitWords,
): Stage {
  const past = sentence.words.some(({ lower }) => /^(?:predecessors?|former)$/.test(lower));
  const leaders = [...new Set(mentions.filter(({ possessive }) => !possessive).map(({ leader }) => leader))];
  if (past && leaders.length > 1) return { ...stage, others: false };
  if (leaders.length > 1) return { ...stage, leaders, others: false };
  if (leaders.length === 1) return { ...stage, others: false };
  const speaks = sentence.words.some((_, at) => isPair(sentence, at, lists));
  const others = sentence.words.some((_, at) => isGroupOfOthers(sentence, at, lists));
  return { ...stage, others: speaks ? false : others || stage.others };
}

/** "The third meeting between the foreign ministers", "the second summit of the council"; undefined when no such words follow. */
function complement(sentence: SentenceText, phrase: Spoken, lists: SummitWords): boolean | undefined {
  const { words, clauses } = sentence;
  const link = words[phrase.to]?.lower ?? '';
  if (!/^(?:between|among|of|with)$/.test(link) || phrase.form === 'part') return undefined;
  const { to } = clauseWords(sentence, clauses[phrase.to] as number);
  const end = Math.min(to, phrase.to + 9);
  let leaders = false;
  for (let at = phrase.to + 1; at < end; at++) {
    const other = phraseAt(words, at, lists.leaders['not-before']) > 0 && /^\p{Ll}/u.test(words[at]?.text ?? '');
    if (other || isGroupOfOthers(sentence, at, lists)) return false;
    leaders ||= isPair(sentence, at, lists) || /^\p{Lu}/u.test(words[at]?.text ?? '');
  }
  return leaders && link !== 'with' ? true : undefined;
}

/** "Met the premiers once": many others met by one. */
function meetsGroup({ words }: SentenceText, { form, anchor }: Spoken, lists: SummitWords): boolean {
  return (
    form === 'times' &&
    words[anchor + 1]?.lower === 'the' &&
    phraseAt(words, anchor + 2, lists.leaders['plural-titles']) > 0
  );
}

/** "Met farmers five times", "met the chief justice twice": an object that names no leader. */
function meetsOthers(
  sentence: SentenceText,
  { form, anchor, from }: Spoken,
  mentions: readonly LeaderMention[],
  lists: SummitWords,
): boolean {
  const { words } = sentence;
  if (form !== 'times' || words[anchor]?.lower !== 'met') return false;
  const object = words.slice(anchor + 1, from);
  const first = object[0]?.lower ?? '';
  if (
    !/^(?:the|with|his|her|business|religious|union|party)$/.test(first) &&
    !(object.length === 1 && /[^s]s$/.test(first))
  )
    return false;
  if (mentions.some((one) => one.from > anchor && one.to <= from)) return false;
  const { titles, kin, pairs } = lists.leaders;
  const leads = object.some(
    (word, step) =>
      /^\p{Lu}/u.test(word.text) ||
      /^(?:leader|other|man|woman|one|each)$/.test(word.lower) ||
      [titles, kin, pairs].some((list) => phraseAt(words, anchor + 1 + step, list) > 0),
  );
  return !leads;
}

function nearestBefore(
  sentence: SentenceText,
  from: number,
  mentions: readonly LeaderMention[],
  lists: SummitWords,
): boolean | undefined {
  const { words, clauses } = sentence;
  let pronoun: string | undefined;
  for (let at = from - 1; at >= 0; at--) {
    if (mentions.some((mention) => mention.from <= at && at < mention.to) || isPair(sentence, at, lists)) return true;
    if (isGroupOfOthers(sentence, at, lists)) return false;
    const sameClause = clauses[at] === clauses[from];
    if (sameClause && pronoun === undefined && isOther(sentence, at, lists)) return false;
    const plain = (words[at]?.text ?? '').replace(/['’](?:ve|re|d|ll|m)$/, '');
    const isPronoun = lists.leaders.pronouns.has(plain) || lists.leaders.pronouns.has(plain.toLowerCase());
    if (isPronoun) pronoun ??= plain;
  }
  return pronoun === undefined ? undefined : true;
}

function isOther({ words }: SentenceText, at: number, lists: SummitWords): boolean {
  if (/^(?:prime|first)$/.test(words[at - 1]?.lower ?? '')) return false;
  return phraseAt(words, at, lists.leaders.others) > 0;
}

/** "Ministers", "the committee", "the bloc". */
export function isGroupOfOthers(sentence: SentenceText, at: number, lists: SummitWords): boolean {
  const plural = (sentence.words[at]?.lower ?? '').endsWith('s') && isOther(sentence, at, lists);
  return plural || phraseAt(sentence.words, at, lists.leaders.bodies) > 0;
}

/** "The two", "both leaders", "the presidents", but not "the two nations", "the deputy prime ministers" nor "all 27 leaders". */
export function isPair({ text, words }: SentenceText, at: number, { leaders, numbers }: SummitWords): boolean {
  const pair = phraseAt(words, at, leaders.pairs);
  if (pair > 0) {
    const next = words[at + pair];
    const bare = /^(?:two|three)$/.test(words[at + pair - 1]?.lower ?? '');
    const parted = next && breaksBetween(text, words[at + pair - 1] as Word, next);
    return !bare || !next || parted || phraseAt(words, at + pair, leaders.people) > 0;
  }
  if (words[at - 1]?.lower === 'the' && phraseAt(words, at, leaders.titles) > 0) return true; // "the chancellor"
  if (phraseAt(words, at, leaders['plural-titles']) === 0 || phraseAt(words, at - 1, leaders['not-before']) > 0)
    return false;
  const end = at + phraseAt(words, at, leaders['plural-titles']);
  // "the leaders of the party"
  if (words[end]?.lower === 'of' && [1, 2].some((step) => phraseAt(words, end + step, leaders['not-before']) > 0))
    return false;
  const many = (lower: string) => numbers.cardinals.get(lower) ?? (/^\d{1,3}$/.test(lower) ? Number(lower) : 0);
  return !words.slice(Math.max(0, at - 3), at).some(({ lower }) => many(lower) > 3);
}
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
  const mentions = all.filter(({ possessive, to }) => !(possessive && phraseAt(words, to, lists.leaders.kin) > 0));
  const clause = clauses[phrase.from];
  const met = phrase.form === 'times' ? whoMetWhom(sentence, phrase, mentions, stage) : null;
  if (met) return met;
  const near = unique(
    mentions.filter(
      ({ from }) => clauses[from] === clause || (from > phrase.to && clauses[from] === clauses[phrase.to]),
    ),
  );
  if (near.length > 1) return near.slice(0, 3);
  const named = unique(mentions);
  const first = near[0];
  if (first) {
    const subject = named.find((leader) => leader !== first);
    return subject ? [subject, first] : withPartner(first, stage);
  }
  if (named.length > 1) return named.slice(0, 3);
  return named[0] ? withPartner(named[0], stage) : [...stage.leaders].slice(0, 3);
}

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
  const subject = own[0] ?? subjects[0]?.leader;
  return subject ? [subject, object] : withPartner(object, stage);
}

const withPartner = (leader: Leader, { leaders }: Stage): Leader[] => {
  const partner = leaders.find((other) => other !== leader);
  return partner ? [leader, partner] : [leader];
};

const unique = (mentions: readonly LeaderMention[]) => [...new Set(mentions.map(({ leader }) => leader))];
