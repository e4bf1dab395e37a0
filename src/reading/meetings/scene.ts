import type { SentenceText } from '../clauses.ts';
import type { SummitWords } from '../summit-words.ts';
import { type Leader, type LeaderMention, mentionsIn, readLeaders, readLesser } from './leaders.ts';
import { isGuest } from './speaker.ts';
import { type Stage, stageAfter } from './stage.ts';

/** A sentence with the leaders it names and those of whom the text was speaking. */
export interface Scene {
  readonly sentence: SentenceText;
  readonly mentions: readonly LeaderMention[];
  readonly stage: Stage;
  /** Whether two leaders were named before. */
  readonly introduced: boolean;
}

/** The sentences of an article, each with its leaders. */
export function readScenes(sentences: readonly SentenceText[], words: SummitWords): Scene[] {
  const leaders = readLeaders(sentences, words);
  const mentions = mentionsOf(sentences, leaders, words);
  let stage: Stage = {
    leaders: firstTogether(mentions, leaders),
    subject: null,
    others: false,
    guest: false,
    known: leaders,
    lesser: readLesser(sentences, leaders, words),
  };
  const seen = new Set<Leader>();
  return sentences.map((sentence, index) => {
    const own = mentions[index] ?? [];
    stage = { ...stage, guest: isGuest(sentence, sentences[index - 1], own, stage, words) };
    const scene: Scene = { sentence, mentions: own, stage, introduced: seen.size > 1 };
    for (const { leader } of scene.mentions) seen.add(leader);
    stage = stageAfter(sentence, scene.mentions, stage, words);
    return scene;
  });
}

/** The leaders whom each sentence names: of several with one surname that who was last named in full. */
function mentionsOf(sentences: readonly SentenceText[], leaders: readonly Leader[], words: SummitWords) {
  const shares = (one: Leader) => leaders.some((other) => other !== one && sharesName(one, other));
  const namesakes = new Set(leaders.filter(shares));
  let order = leaders;
  return sentences.map((sentence) => {
    const own = mentionsIn(sentence, order, words);
    const last = own.findLast(({ leader, from, to }) => to - from > 1 && namesakes.has(leader))?.leader;
    if (last) order = [last, ...order.filter((leader) => leader !== last)];
    return own;
  });
}

const sharesName = (one: Leader, other: Leader) => one.key.some((part) => other.key.includes(part));

/** The leaders whom a sentence names together for the first time. */
function firstTogether(mentions: readonly (readonly LeaderMention[])[], leaders: readonly Leader[]): readonly Leader[] {
  for (const all of mentions) {
    const named = [...new Set(all.map(({ leader }) => leader))];
    if (named.length > 1) return named;
  }
  return leaders.slice(0, 2);
}
