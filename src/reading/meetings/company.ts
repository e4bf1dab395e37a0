import { clauseWords, type SentenceText } from '../clauses.ts';
import { beforeHedges } from '../hedges.ts';
import { readNumber } from '../numbers.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { isGroupOfOthers, isMany, isOffice, isOther, isPair } from './actors.ts';
import type { LeaderMention } from './leaders.ts';
import { countryAt, nameKey, nameLength, sameName } from './names.ts';
import type { Spoken, Stage } from './stage.ts';

/** Whether a counted meeting is one of leaders: judged by who stands nearest, then by the sentences before. */
export function areLeaders(
  sentence: SentenceText,
  phrase: Spoken,
  mentions: readonly LeaderMention[],
  stage: Stage,
  lists: SummitWords,
): boolean {
  if (meetsGroup(sentence, phrase, lists) || meetsOthers(sentence, phrase, mentions, lists)) return false;
  if (isContest(sentence, phrase, lists)) return false;
  if (phrase.form === 'told') return true;
  const after = complement(sentence, phrase, lists);
  if (after !== undefined) return after;
  if (isGroupsOwn(sentence, phrase, lists)) return false;
  const before = nearestBefore(sentence, phrase.anchor, mentions, stage, lists);
  if (before !== undefined) return before;
  if (phrase.form !== 'times') return !stage.others || isSummit(sentence, phrase, lists);
  const host = /^(?:received|hosted|welcomed)$/.test(sentence.words[phrase.anchor]?.lower ?? '');
  if (host && sentence.words[phrase.anchor + 1]?.lower !== 'by') return false;
  return (
    mentions.length > 0 ||
    sentence.words.slice(0, phrase.anchor).some((_, at) => isOffice(sentence, at, lists)) ||
    sentence.words.some((_, at) => isPair(sentence, at, lists)) ||
    namesTwo(sentence, phrase.anchor, lists)
  );
}

/** "The third summit", "the summit was the third": only leaders hold these. */
const isSummit = ({ words, clauses }: SentenceText, { from, to, form }: Spoken, { meetings }: SummitWords) =>
  findPhrase(words, meetings.summits, form === 'elliptic' ? clauses.indexOf(clauses[from] ?? 0) : from, to) >= 0;

/** A minister's or envoy's name. */
function isLesser({ text, words }: SentenceText, at: number, lesser: Stage['lesser'], lists: SummitWords): boolean {
  const length = nameLength(text, words, at, lists);
  if (length === 0) return false;
  const key = nameKey(text.slice(words[at]?.start, words[at + length - 1]?.end));
  return lesser.some((other) => sameName(other, key));
}

/** "The teams met for the fifth match": a word of sport in the clause. */
function isContest(sentence: SentenceText, { anchor }: Spoken, lists: SummitWords): boolean {
  const { from, to } = clauseWords(sentence, sentence.clauses[anchor] ?? 0);
  return findPhrase(sentence.words, lists.leaders.contests, from, to) >= 0;
}

const AUXILIARY = /^(?:have|has|had|were|was|are|also|already|now|then|both|all|only|since|again|once|previously)$/;
const PERSONAL = /^(?:met|meet|held|hold|had|have|gathered|convened|sat)$/;

/** "Farmers met five times", "the villagers have held six meetings": many who are no leaders, before the verb. */
function isGroupsOwn(sentence: SentenceText, { from, anchor, form }: Spoken, lists: SummitWords): boolean {
  const { words, clauses } = sentence;
  const clause = clauses[anchor];
  let at = form === 'times' ? anchor : beforeHedges(words, from, lists);
  if (!PERSONAL.test(words[at]?.lower ?? '')) return false;
  while (
    at > 0 &&
    clauses[at - 1] === clause &&
    (at === anchor || AUXILIARY.test(words[at]?.lower ?? '') || PERSONAL.test(words[at]?.lower ?? ''))
  )
    at--;
  // "her daughters, who have met the pope twice"
  if (words[at]?.lower === 'who' && clauses[at - 1] !== clause) at--;
  const subject = words[at];
  if (
    !subject ||
    (clauses[at] !== clause && words[at + 1]?.lower !== 'who') ||
    !/^\p{Ll}[\p{Ll}-]+(?<!s|u|i)s$/u.test(subject.text)
  )
    return false;
  const near = words.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  if (near.some((lower) => /^(?:of|in|on|for|over|from|to|at|two|three|both|their|with)$/.test(lower))) return false;
  const { titles, kin, people, sides } = lists.leaders;
  // "Caspian states" may be many
  const known = /^(?:the|these|our|neighbouring|neighboring)$/.test(near.at(-1) ?? '') ? [sides] : [];
  return ![titles, lists.leaders['plural-titles'], kin, people, ...known].some((list) =>
    [at, at - 1].some((start) => start + phraseAt(words, start, list) === at + 1),
  );
}

/** "Roosevelt and Churchill", "Mark Rutte has seen Angela Merkel": two names of people around a verb, whatever their office. */
function namesTwo(sentence: SentenceText, anchor: number, lists: SummitWords): boolean {
  const { text, words } = sentence;
  const names: { readonly from: number; readonly length: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = nameLength(text, words, at, lists);
    if (length === 0) continue;
    const other =
      words[at - 1]?.lower === 'the' || countryAt(words, at, lists) !== null || isOther(sentence, at - 1, lists);
    if (!other) names.push({ from: at, length });
    at += length - 1;
  }
  const pair = names.some(
    ({ from, length }) =>
      from < anchor && words[from + length]?.lower === 'and' && names.some((next) => next.from === from + length + 1),
  );
  const full = names.filter(({ length }) => length > 1);
  return pair || (full.some(({ from }) => from < anchor) && full.some(({ from }) => from > anchor));
}

/** "The third meeting between the foreign ministers", "the second summit of the council"; undefined when no such words follow. */
function complement(sentence: SentenceText, phrase: Spoken, lists: SummitWords): boolean | undefined {
  const { words, clauses } = sentence;
  const link = words[phrase.to]?.lower ?? '';
  if (!/^(?:between|among|of|with)$/.test(link) || phrase.form === 'part') return undefined;
  const { to } = clauseWords(sentence, clauses[phrase.to] as number);
  const end = Math.min(to, phrase.to + 9);
  if (isMany(words, phrase.to + 1, lists.numbers) || phraseAt(words, phrase.to + 1, lists.meetings.series) > 0)
    return false;
  let leaders = false;
  for (let at = phrase.to + 1; at < end; at++) {
    const other = phraseAt(words, at, lists.leaders['not-before']) > 0 && /^\p{Ll}/u.test(words[at]?.text ?? '');
    if (other || isGroupOfOthers(sentence, at, lists) || phraseAt(words, at, lists.meetings.series) > 0) return false;
    leaders ||= isPair(sentence, at, lists) || /^\p{Lu}/u.test(words[at]?.text ?? '');
  }
  if (link === 'with') return leaders || pointsToLeader(words.slice(phrase.to + 1, end), lists) ? undefined : false;
  return leaders ? true : undefined;
}

/** Whether words name one whom a leader meets: "with his host", "with him", but not "with farmers". */
const pointsToLeader = (object: readonly Word[], { leaders }: SummitWords) =>
  object.some(
    (word, at) =>
      /^(?:him|her|them|each|one|us|me|you|man|woman|leader|neighbour|neighbor|ally|rival)$/.test(word.lower) ||
      [leaders.titles, leaders.kin, leaders.people].some((list) => phraseAt(object, at, list) > 0),
  );

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
  if (form !== 'times' || !/^(?:met|received|hosted|welcomed|saw|seen)$/.test(words[anchor]?.lower ?? '')) return false;
  const object = words.slice(anchor + 1, beforeHedges(words, from, lists) + 1);
  const first = object[0]?.lower ?? '';
  // "met twelve business leaders", but not "met nine times and five times"
  const many = readNumber(object, 0, lists.numbers);
  const counted = object[many?.length ?? 0]?.lower ?? '';
  if (many?.kind === 'cardinal' && many.value > 1 && !/^(?:times|occasions|in|last|this)$/.test(counted)) return true;
  if (
    !/^(?:the|a|an|with|his|her|business|religious|union|party|local|other)$/.test(first) &&
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
  { lesser }: Stage,
  lists: SummitWords,
): boolean | undefined {
  const { words, clauses } = sentence;
  let pronoun: string | undefined;
  for (let at = from - 1; at >= 0; at--) {
    if (mentions.some((mention) => mention.from <= at && at < mention.to) || isPair(sentence, at, lists)) return true;
    if (isSource(words, at, from, lists)) continue;
    if (isLesser(sentence, at, lesser, lists)) return false;
    if (isGroupOfOthers(sentence, at, lists) && !isPlace(words, at)) return false;
    const sameClause = clauses[at] === clauses[from];
    if (sameClause && pronoun === undefined && isOther(sentence, at, lists) && !isPlace(words, at)) return false;
    const plain = (words[at]?.text ?? '').replace(/['’](?:ve|re|d|ll|m)$/, '');
    const isPronoun = lists.leaders.pronouns.has(plain) || lists.leaders.pronouns.has(plain.toLowerCase());
    // "my husband and I"
    if (plain === 'I' && words[at - 1]?.lower === 'and' && isOther(sentence, at - 2, lists)) return false;
    if (isPronoun) pronoun ??= plain;
  }
  return pronoun === undefined ? undefined : true;
}

/** "In the town hall", "told parliament": where or to whom, not who met. */
const isPlace = (words: readonly Word[], at: number) =>
  words
    .slice(Math.max(0, at - 2), at)
    .some(({ lower }) => /^(?:in|at|to|as|near|outside|inside|told|before)$/.test(lower));

/** "The ministry counts nine meetings", "officials say", "according to a spokesman", "by the committee's count": who tells of the meeting at `anchor`. */
function isSource(words: readonly Word[], at: number, anchor: number, { meetings }: SummitWords): boolean {
  const before = words.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  if (before.includes('according') || RECORD.test(words[at + 1]?.lower ?? '')) return true;
  return findPhrase(words, meetings.saying, at + 1, Math.max(at + 4, anchor)) >= 0;
}

const RECORD = /^(?:count|reckoning|tally|calendar|website|figures|records|statement)$/;
