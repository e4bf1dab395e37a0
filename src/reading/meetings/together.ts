import type { SentenceText } from '../clauses.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { isGroupOfOthers, isPair, namesOffices } from './actors.ts';
import { anchorsIn } from './anchors.ts';
import type { LeaderMention } from './leaders.ts';
import { isSeriesAt } from './nouns.ts';
import type { Scene } from './scene.ts';
import { isDeedAt } from './verbs.ts';

/** The verbs of what two leaders did together: "Costa and Sánchez signed", "they shared a stall and met again", "a truce was reached by Costa and Sánchez". */
export function togethersIn(scene: Scene, lists: SummitWords): number[] {
  const found: number[] = [];
  scene.sentence.words.forEach((_, at) => {
    if (isTogether(scene, at, lists) || (goesOn(scene, at, lists) && found.length + anchorsIn(scene, lists).length > 0))
      found.push(at);
  });
  return found;
}

/** The first verb of what two leaders did together, or -1. */
export const togetherIn = (scene: Scene, lists: SummitWords): number => togethersIn(scene, lists)[0] ?? -1;

/** Whether two leaders are the subject of a verb in the past, whatever they did: "Dahl and Holm left". */
export const actTogether = ({ sentence, mentions }: Scene, lists: SummitWords): boolean =>
  sentence.words.some(
    (_, at) => isDeedAt(sentence.words, at, lists) && subjectsBefore(sentence, mentions, at, lists).length > 1,
  );

const RELATES = /^(?:that|which|what|who|whose|where)$/;

/** The verb of whatever two leaders did at once, apart from what they may do far from each other: "Dahl and Holm held hands", where meetings are listed also "they put their names to it"; -1 when there is none. */
export const jointDeedIn = ({ sentence, mentions, stage }: Scene, listing: boolean, lists: SummitWords): number => {
  const { words, clauses } = sentence;
  if (!listing && mentions.length < 2) return -1;
  const doneByTwo = (verb: number) => {
    const last = subjectsBefore(sentence, mentions, verb, lists).at(-1);
    return last !== undefined && !words.slice(last.to, verb).some(({ lower }) => SUBORDINATES.test(lower));
  };
  const paired = (verb: number) =>
    listing &&
    !stage.others &&
    words.some(
      ({ lower }, at) =>
        at < verb &&
        verb - at <= LONGEST_OFFICE &&
        clauses[at] === clauses[verb] &&
        (lower === 'they' || isPair(sentence, at, lists)),
    );
  const deed = words.findIndex(
    (_, at) =>
      isDeedAt(words, at, lists) &&
      !/^(?:was|were|been|be)$/.test(words[at - 1]?.lower ?? '') &&
      ![lists.meetings.apart, lists.meetings.speaking, lists.meetings.saying].some(
        (list) => phraseAt(words, at, list) > 0,
      ) &&
      (doneByTwo(at) || paired(at)),
  );
  const others = [lists.meetings.calls, lists.unheld.cancelled, lists.unheld.denied];
  const spoiled = (at: number) =>
    isSeriesAt(words, at, lists) ||
    // "took note of a meeting of ministers in Lund", but not "settled what their ministers had not"
    (isGroupOfOthers(sentence, at, lists) && !RELATES.test(words[clauses.indexOf(clauses[at] ?? 0)]?.lower ?? '')) ||
    others.some((list) => phraseAt(words, at, list) > 0);
  return deed >= 0 && words.some((_, at) => spoiled(at)) ? -1 : deed;
};

/** "She sat between Dahl and Holm in Oslo in 2019": the word behind two leaders named in one breath, where a place follows; -1 when none does. */
export const pairedAt = ({ sentence: { words }, mentions }: Scene): number => {
  const second = mentions.find(
    ({ from, to, leader }) =>
      /^(?:in|at|on)$/.test(words[to]?.lower ?? '') &&
      words[from - 1]?.lower === 'and' &&
      mentions.some((first) => first.to === from - 1 && first.leader !== leader && !first.possessive),
  );
  return second?.to ?? -1;
};

const SUBORDINATES = /^(?:since|after|before|when|while|as|than|that|who|which|whose|because)$/;

/** The verb of what one leader did with or told another one: "Dahl raised it with Holm", "she told Holm"; -1 when none does. */
export const doneWithIn = ({ sentence, mentions }: Scene, lists: SummitWords): number =>
  mentions.length < 2
    ? -1
    : sentence.words.findIndex(
        (_, at) =>
          isDeedAt(sentence.words, at, lists) &&
          phraseAt(sentence.words, at, lists.meetings.apart) === 0 &&
          (isDoneWith(sentence, mentions, at) || isTold(sentence, mentions, at, lists)),
      );

/** "Holm told Dahl". */
const isTold = ({ words }: SentenceText, mentions: readonly LeaderMention[], at: number, { meetings }: SummitWords) =>
  meetings.addressed.has(words[at]?.lower ?? '') &&
  mentions.some(({ to }) => to <= at && at - to <= 2) &&
  mentions.some(({ from }) => from === at + 1);

function isTogether({ sentence, mentions, stage }: Scene, at: number, lists: SummitWords): boolean {
  const { words, clauses } = sentence;
  const mutual = isDeedAt(words, at, lists) && isMutual(sentence, at);
  const joint = mutual || wereTogether(sentence, at) || phraseAt(words, at, lists.meetings.together) > 0;
  if (!joint) return isDeedAt(words, at, lists) && isDoneByTwo(sentence, mentions, at);
  if (isOneOfTwo(sentence, mentions, at)) return true;
  const subjects = new Set(subjectsBefore(sentence, mentions, at, lists).map(({ leader }) => leader));
  if (subjects.size > 1 || isDoneWith(sentence, mentions, at) || (mutual && namesOffices(sentence, lists))) return true;
  if (isDoneByTwo(sentence, mentions, at)) return true;
  if (stage.others || stage.leaders.length < 2) return false;
  const from = Math.max(clauses.indexOf(clauses[at] as number), at - 4);
  return words
    .slice(from, at)
    .some(
      ({ lower }, step) =>
        lower === 'they' || (lower === 'we' && mentions.length > 0) || isPair(sentence, from + step, lists),
    );
}

/** "…, and initialled", "…, and before that had opened": a further verb of the same subject. */
function goesOn({ sentence: { words, clauses } }: Scene, at: number, lists: SummitWords): boolean {
  if (phraseAt(words, at, lists.meetings.together) === 0) return false;
  let and = at - 1;
  while (/^(?:had|have|has|also|then|later|earlier|before|that|again)$/.test(words[and]?.lower ?? '')) and--;
  return words[and]?.lower === 'and' && clauses[and - 1] !== clauses[at];
}

/** "The truce was reached in Oslo by Dahl and Holm", "a pact was signed between Dahl and Holm". */
function isDoneByTwo({ words, clauses }: SentenceText, mentions: readonly LeaderMention[], at: number): boolean {
  if (!/^(?:was|were|been)$/.test(words[at - 1]?.lower ?? '')) return false;
  const by = words.findIndex(
    ({ lower }, index) => index > at && clauses[index] === clauses[at] && /^(?:by|between)$/.test(lower),
  );
  return by > 0 && new Set(mentions.filter(({ from }) => from > by).map(({ leader }) => leader)).size > 1;
}

/** "He and the Hungarian leader Géza Pál walked". */
const isOneOfTwo = ({ words, clauses }: SentenceText, mentions: readonly LeaderMention[], at: number): boolean =>
  mentions.some(
    ({ from, to }) =>
      to <= at &&
      clauses[from] === clauses[at] &&
      words
        .slice(Math.max(0, from - LONGEST_OFFICE), from)
        .some(({ lower }, step, near) => /^(?:he|she)$/.test(lower) && near[step + 1]?.lower === 'and'),
  );

const LONGEST_OFFICE = 6;

/** "Gave themselves four months", "stood side by side". */
const isMutual = ({ words, clauses }: SentenceText, at: number) =>
  words.some(
    ({ lower }, index) =>
      index > at && clauses[index] === clauses[at] && /^(?:themselves|together|side|jointly)$/.test(lower),
  );

/** "We were in Aarhus together in June". */
const wereTogether = ({ words, clauses }: SentenceText, at: number) =>
  /^(?:was|were|been)$/.test(words[at]?.lower ?? '') &&
  words.slice(at + 1, at + 7).some(({ lower }, step) => lower === 'together' && clauses[at + 1 + step] === clauses[at]);

/** "Lukashenko spent two days in St Petersburg with Russia's Vladimir Putin". */
function isDoneWith({ words, clauses }: SentenceText, mentions: readonly LeaderMention[], at: number): boolean {
  const own = (index: number) => clauses[index] === clauses[at];
  if (!mentions.some(({ to }) => to <= at && own(to - 1))) return false;
  return mentions.some(
    ({ from }) => from > at && own(from) && [1, 2, 3, 4].some((back) => words[from - back]?.lower === 'with'),
  );
}

/** The leaders named before a verb without another verb between. */
function subjectsBefore(
  { words }: SentenceText,
  mentions: readonly LeaderMention[],
  at: number,
  lists: SummitWords,
): LeaderMention[] {
  const before = mentions.filter(({ to, possessive }) => to <= at && !possessive);
  const last = before.at(-1);
  const first = before.findLast(({ leader }) => leader !== last?.leader);
  if (!last || !first || words.slice(last.to, at).some((_, step) => isDeedAt(words, last.to + step, lists))) return [];
  const between = words.slice(first.to, last.from);
  const joined = between.some(({ lower }) => lower === 'and');
  return joined && !between.some((_, step) => isDeedAt(words, first.to + step, lists)) ? [first, last] : [];
}
