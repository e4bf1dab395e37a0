import type { SentenceText } from '../clauses.ts';
import { beforeHedges } from '../hedges.ts';
import { readNumber } from '../numbers.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { isGroupOfOthers, isOther } from './actors.ts';
import type { LeaderMention } from './leaders.ts';
import { namesMeeting } from './nouns.ts';
import type { Spoken } from './stage.ts';
import { areStrangers } from './strangers.ts';

const AUXILIARY = /^(?:have|has|had|were|was|are|also|already|now|then|both|all|only|since|again|once|previously)$/;
const PERSONAL = /^(?:met|meet|held|hold|had|have|gathered|convened|sat)$/;

/** "Farmers met five times", "the villagers have held six meetings": many who are no leaders, before the verb. */
export function isGroupsOwn(
  sentence: SentenceText,
  { from, anchor, form }: Spoken,
  mentions: readonly LeaderMention[],
  lists: SummitWords,
): boolean {
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
  if (!subject || (clauses[at] !== clause && words[at + 1]?.lower !== 'who')) return false;
  const first = clauses.indexOf(clauses[at] as number);
  const named = mentions.some((one) => one.from <= at && at < one.to);
  if (!named && !hasPreposition(words, first, at) && areStrangers(words, first, at + 1, lists)) return true;
  const near = words.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  if (near.some((lower) => /^(?:of|in|on|for|over|from|to|at|two|three|both|their|with)$/.test(lower))) return false;
  if (lists.leaders.collectives.has(subject.text)) return true;
  if (!/^\p{Ll}[\p{Ll}-]+(?<!s|u|i)s$/u.test(subject.text)) return false;
  const { titles, kin, people, sides } = lists.leaders;
  // "Caspian states" may be many
  const known = /^(?:the|these|our|neighbouring|neighboring)$/.test(near.at(-1) ?? '') ? [sides] : [];
  return ![titles, lists.leaders['plural-titles'], kin, people, ...known].some((list) =>
    [at, at - 1].some((start) => start + phraseAt(words, start, list) === at + 1),
  );
}

/** "In five years the", which leads to no plain subject. */
const hasPreposition = (words: readonly Word[], from: number, to: number) =>
  words.slice(from, to).some(({ lower }) => /^(?:in|on|for|over|from|to|at|with|since|by|and|than)$/.test(lower));

/** "Met the premiers once": many others met by one. */
export function meetsGroup({ words }: SentenceText, { form, anchor }: Spoken, lists: SummitWords): boolean {
  return (
    form === 'times' &&
    words[anchor + 1]?.lower === 'the' &&
    phraseAt(words, anchor + 2, lists.leaders['plural-titles']) > 0
  );
}

/** The words that name whom someone met: none where they tell when, or name a meeting. */
function objectAfter({ words, clauses }: SentenceText, verb: number, lists: SummitWords): readonly Word[] {
  const end = words.findIndex(
    ({ lower }, at) => at > verb && (clauses[at] !== clauses[verb] || ENDS_OBJECT.test(lower)),
  );
  const object = words.slice(verb + 1, end < 0 ? words.length : end);
  const time = object.some(
    ({ lower }) => lists.dates.moments.has(lower) || lists.dates.units.has(lower.replace(/s$/, '')),
  );
  return time || namesMeeting(object, 0, object.length, lists) ? [] : object;
}

const ENDS_OBJECT =
  /^(?:in|at|on|near|last|this|next|during|after|before|over|since|until|again|twice|once|to|from|when|where|while|who|and|but|by|as|here|there|today|yesterday|without|despite)$/;

/** "Met farmers five times", "met the chief justice twice": an object that names no leader. */
export function meetsOthers(
  sentence: SentenceText,
  { form, anchor, from }: Spoken,
  mentions: readonly LeaderMention[],
  lists: SummitWords,
): boolean {
  const { words } = sentence;
  if (form !== 'times' || !/^(?:met|received|hosted|welcomed|saw|seen)$/.test(words[anchor]?.lower ?? '')) return false;
  const object =
    from > anchor
      ? words.slice(anchor + 1, beforeHedges(words, from, lists) + 1)
      : objectAfter(sentence, anchor, lists);
  const first = object[0]?.lower ?? '';
  if (object.some((_, step) => isGroupOfOthers(sentence, anchor + 1 + step, lists))) return true;
  // "met Norway's vice-president twice"
  if (isOther(sentence, anchor + object.length, lists)) return true;
  // "I have met her four times"
  if (object.length === 1 && /^(?:him|her|them)$/.test(first)) return false;
  // "met twelve business leaders", but not "met nine times and five times"
  const many = readNumber(object, 0, lists.numbers);
  const counted = object[many?.length ?? 0]?.lower ?? '';
  if (many?.kind === 'cardinal' && many.value > 1 && !/^(?:times|occasions|in|last|this)$/.test(counted)) return true;
  if (
    !/^(?:the|a|an|with|his|her|business|religious|union|party|local|other)$/.test(first) &&
    !(object.length === 1 && /[^s]s$/.test(first))
  )
    return false;
  const end = from > anchor ? from : anchor + 1 + object.length;
  if (mentions.some((one) => one.from > anchor && one.from < end)) return false;
  const { titles, kin, pairs } = lists.leaders;
  const leads = object.some(
    (word, step) =>
      /^\p{Lu}/u.test(word.text) ||
      /^(?:leader|other|man|woman|one|each)$/.test(word.lower) ||
      [titles, kin, pairs].some((list) => phraseAt(words, anchor + 1 + step, list) > 0),
  );
  return !leads;
}
