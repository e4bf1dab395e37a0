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
  const mentions = sentences.map((sentence) => mentionsIn(sentence, leaders, words));
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

/** The leaders whom a sentence names together for the first time. */
function firstTogether(mentions: readonly (readonly LeaderMention[])[], leaders: readonly Leader[]): readonly Leader[] {
  for (const all of mentions) {
    const named = [...new Set(all.map(({ leader }) => leader))];
    if (named.length > 1) return named;
  }
  return leaders.slice(0, 2);
}
