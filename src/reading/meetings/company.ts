import { clauseWords, type SentenceText } from '../clauses.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { isGroupOfOthers, isOffice, isOther, isPair, namesPair } from './actors.ts';
import { complement, isRound } from './complement.ts';
import type { LeaderMention } from './leaders.ts';
import { namedTwo } from './named-two.ts';
import { countryAt, nameKey, nameLength, sameName } from './names.ts';
import { isGroupsOwn, meetsGroup, meetsOthers } from './parties.ts';
import { saysI } from './speaker.ts';
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
  if ((mentions.length === 0 && isContest(sentence, phrase, lists)) || isRoundOfMany(sentence, phrase, mentions, lists))
    return false;
  // "Lund: I met my colleague nine times"
  if (stage.guest && phrase.form === 'times' && saysI(sentence, phrase.anchor)) return false;
  if (phrase.form === 'told' || namesBoth(sentence, phrase, stage)) return true;
  const after = complement(sentence, phrase, mentions, lists);
  if (after !== undefined) return after;
  if (isGroupsOwn(sentence, phrase, mentions, lists)) return false;
  const before = nearestBefore(sentence, phrase.anchor, mentions, stage, lists);
  if (before !== undefined) return before;
  if (isOfCountries(sentence, phrase, lists)) return false;
  if (phrase.form !== 'times') return !stage.others || mentions.length > 0 || isSummit(sentence, phrase, lists);
  const host = /^(?:received|hosted|welcomed)$/.test(sentence.words[phrase.anchor]?.lower ?? '');
  if (host && sentence.words[phrase.anchor + 1]?.lower !== 'by') return false;
  return (
    mentions.length > 0 ||
    isSummit(sentence, phrase, lists) ||
    sentence.words.slice(0, phrase.anchor).some((_, at) => isOffice(sentence, at, lists)) ||
    namesPair(sentence, lists) ||
    namedTwo(sentence, phrase.anchor, stage, lists) !== null
  );
}

/** "The third summit", "the summit was the third": only leaders hold these. */
const isSummit = ({ words, clauses }: SentenceText, { from, to, form }: Spoken, { meetings }: SummitWords) =>
  findPhrase(words, meetings.summits, form === 'elliptic' ? clauses.indexOf(clauses[from] ?? 0) : from, to) >= 0;

/** "The fifth Modi-Abe meeting": two leaders' names with a hyphen. */
const namesBoth = ({ words }: SentenceText, { from, to }: Spoken, { known }: Stage): boolean =>
  words.slice(from, to).some(({ text }) => {
    const names = text.split(/[-‐‑]/);
    return names.length === 2 && names.every((name) => known.some(({ key }) => sameName(key, nameKey(name))));
  });

/** "Received nine delegations and met": where the object of a verb that "and" joins to the one at `at` begins, or `at`. */
function objectsBefore({ words, clauses }: SentenceText, at: number, lists: SummitWords): number {
  if (words[at - 1]?.lower !== 'and' || phraseAt(words, at, lists.meetings.verbs) === 0) return at;
  const verb = words.findLastIndex(
    ({ lower }, index) =>
      index < at - 1 && clauses[index] === clauses[at] && /^\p{Ll}+(?:ed|ent|eld|ade)$/u.test(lower),
  );
  return verb < 0 ? at : verb + 1;
}

/** "The trade chiefs, who report to both premiers, met": whether a word stands in an aside that begins with "who", before the clause `own`. */
function isInAside(sentence: SentenceText, at: number, own: number): boolean {
  const clause = sentence.clauses[at] ?? 0;
  if (clause === 0 || clause >= own) return false;
  return /^(?:who|whom|whose|which)$/.test(sentence.words[clauseWords(sentence, clause).from]?.lower ?? '');
}

/** A minister's or envoy's name. */
function isLesser({ text, words }: SentenceText, at: number, lesser: Stage['lesser'], lists: SummitWords): boolean {
  const length = nameLength(text, words, at, lists);
  if (length === 0) return false;
  const key = nameKey(text.slice(words[at]?.start, words[at + length - 1]?.end));
  return lesser.some((other) => sameName(other, key));
}

/** "Ruto held twelve meetings in two days": those of one leader with whoever came, where nobody else is named. */
function isRoundOfMany(
  { words, clauses }: SentenceText,
  { form, from, to }: Spoken,
  mentions: readonly LeaderMention[],
  { leaders }: SummitWords,
): boolean {
  if (form !== 'cardinal' || !/^(?:held|had|holds|holding)$/.test(words[from - 1]?.lower ?? '')) return false;
  const named = new Set(mentions.map(({ leader }) => leader));
  const own = mentions.some((one) => one.to <= from && clauses[one.from] === clauses[from] && !one.possessive);
  const others = [...words.slice(0, from), ...words.slice(to, to + 3)].some(({ lower }) =>
    /^(?:with|between|they|we|each|both|successor|counterpart)$/.test(lower),
  );
  return (
    named.size === 1 &&
    own &&
    !others &&
    [leaders.pairs, leaders.kin, leaders['plural-titles']].every((list) => findPhrase(words, list) < 0)
  );
}

/** "The teams met for the fifth match": a word of sport in the clause. */
function isContest(sentence: SentenceText, { anchor }: Spoken, lists: SummitWords): boolean {
  const { from, to } = clauseWords(sentence, sentence.clauses[anchor] ?? 0);
  return findPhrase(sentence.words, lists.leaders.contests, from, to) >= 0;
}

/** "Iran and the United States have held five rounds": countries before the number, in its clause. */
function isOfCountries(sentence: SentenceText, phrase: Spoken, lists: SummitWords): boolean {
  const { words, clauses } = sentence;
  const first = clauses.indexOf(clauses[phrase.from] as number);
  return (
    isRound(sentence, phrase) &&
    words.slice(first, phrase.from).some((_, step) => countryAt(words, first + step, lists) !== null)
  );
}

function nearestBefore(
  sentence: SentenceText,
  from: number,
  mentions: readonly LeaderMention[],
  { lesser, others, known }: Stage,
  lists: SummitWords,
): boolean | undefined {
  const { words, clauses } = sentence;
  const own = clauses[from] ?? 0;
  // "the minister, who has had seven meetings"
  const opening = clauses.indexOf(own);
  const relative = /^(?:who|whom|whose)$/.test(words[opening]?.lower ?? '');
  // but "the general who runs the country"
  const antecedent = relative && !lists.leaders.rules.has(words[opening + 1]?.lower ?? '') ? own - 1 : own;
  let pronoun: string | undefined;
  for (let at = objectsBefore(sentence, from, lists) - 1; at >= 0; at--) {
    if (isInAside(sentence, at, own)) continue;
    if (mentions.some((mention) => mention.from <= at && at < mention.to) || isPair(sentence, at, lists))
      return !isSentBy(sentence, at, lists);
    if (isSource(sentence, at, from, lists)) continue;
    if (isLesser(sentence, at, lesser, lists)) return false;
    if (accompanies(sentence, at, lists)) continue;
    if (isGroupOfOthers(sentence, at, lists) && !isPlace(words, at)) return false;
    const sameClause = clauses[at] === own || clauses[at] === antecedent;
    if (sameClause && pronoun === undefined && isOther(sentence, at, lists) && !isPlace(words, at)) return false;
    const plain = (words[at]?.text ?? '').replace(/['’](?:ve|re|d|ll|m)$/, '');
    const isPronoun = lists.leaders.pronouns.has(plain) || lists.leaders.pronouns.has(plain.toLowerCase());
    // "my husband and I"
    if (plain === 'I' && words[at - 1]?.lower === 'and' && isOther(sentence, at - 2, lists)) return false;
    if (isPronoun) pronoun ??= plain;
  }
  // "they" after a sentence about ministers are these
  if (pronoun?.toLowerCase() === 'they' && others) return false;
  if (/^(?:i|we)$/i.test(pronoun ?? '') && isSaidByOther(sentence, from, mentions, lists)) return false;
  // in an article that names no leader "she" is whoever it is about
  if (/^(?:he|she)$/i.test(pronoun ?? '') && known.length === 0) return undefined;
  return pronoun === undefined ? undefined : true;
}

/** "“We have met six times,” the minister said": who speaks behind the words is no leader, nor speaks for one. */
function isSaidByOther(
  sentence: SentenceText,
  from: number,
  mentions: readonly LeaderMention[],
  lists: SummitWords,
): boolean {
  const { words, clauses } = sentence;
  const said = words.findIndex(
    (_, at) => at > from && clauses[at] !== clauses[from] && phraseAt(words, at, lists.meetings.saying) > 0,
  );
  if (said < 0) return false;
  const saying = clauseWords(sentence, clauses[said] ?? 0);
  const within = words.slice(saying.from, saying.to).map((_, step) => saying.from + step);
  const leads = within.some(
    (at) => mentions.some((one) => one.from <= at && at < one.to) || isOffice(sentence, at, lists),
  );
  return !leads && within.some((at) => isOther(sentence, at, lists) && phraseAt(words, at, lists.leaders.voices) === 0);
}

/** "Envoys of both leaders": whether others stand before those to whom they belong. */
function isSentBy(sentence: SentenceText, at: number, lists: SummitWords): boolean {
  const { words } = sentence;
  let of = at - 1;
  while (/^(?:both|the|two|these)$/.test(words[of]?.lower ?? '')) of--;
  return (words[of]?.lower === 'of' && isGroupOfOthers(sentence, of - 1, lists)) || isLedBy(sentence, at, lists);
}

/** "A commission led by both premiers", "the envoys picked by Dahl and Holm": whether the ones at `at` only lead or chose the others who met. */
function isLedBy(sentence: SentenceText, at: number, lists: SummitWords): boolean {
  const { words, clauses } = sentence;
  const by = words.findLastIndex(({ lower }, index) => index < at && lower === 'by' && clauses[index] === clauses[at]);
  const led = /(?:ed|led|en|set|up|run)$/.test(words[by - 1]?.lower ?? '');
  const body = [by - 2, by - 3].some((index) => isGroupOfOthers(sentence, index, lists));
  return by > 0 && led && body && findPhrase(words, lists.meetings.verbs, by, at) < 0;
}

/** "…, accompanied by 19 ministers, …": whether a word stands in a clause that tells who came along. */
function accompanies(sentence: SentenceText, at: number, lists: SummitWords): boolean {
  const { words, clauses } = sentence;
  return lists.counting.along.has(words[clauseWords(sentence, clauses[at] as number).from]?.lower ?? '');
}

/** "In the town hall", "told parliament": where or to whom, not who met. */
const isPlace = (words: readonly Word[], at: number) =>
  words
    .slice(Math.max(0, at - 2), at)
    .some(({ lower }) => /^(?:in|at|to|as|on|about|near|outside|inside|told|before)$/.test(lower));

/** "The ministry counts nine meetings", "officials say", "according to a spokesman", "by the committee's count": who tells of the meeting at `anchor`. */
function isSource(
  { words, clauses }: SentenceText,
  at: number,
  anchor: number,
  { counting, meetings }: SummitWords,
): boolean {
  const first = Math.max(0, at - 4, clauses.indexOf(clauses[at] as number));
  const before = words.slice(first, at).map(({ lower }) => lower);
  if (before.includes('according') || counting.sources.has(words[at + 1]?.lower ?? '')) return true;
  return findPhrase(words, meetings.saying, at + 1, Math.max(at + 4, anchor)) >= 0;
}
