import type { ParagraphText } from '../article-text.ts';
import { readSentence, type SentenceText } from '../clauses.ts';
import type { SummitWords } from '../summit-words.ts';
import { type Leader, type LeaderMention, mentionsIn, readLeaders } from './leaders.ts';
import { type Stage, stageAfter } from './stage.ts';

/** A sentence with the leaders it names and those of whom the text was speaking. */
export interface Scene {
  readonly sentence: SentenceText;
  readonly mentions: readonly LeaderMention[];
  readonly stage: Stage;
}

/** The sentences of an article, without web debris, each with its leaders. */
export function readScenes(text: string, paragraphs: readonly ParagraphText[], words: SummitWords): Scene[] {
  const sentences = paragraphs.flatMap(({ debris, sentences: ranges }) =>
    debris ? [] : ranges.map((range) => readSentence(text, range, words)),
  );
  const leaders = readLeaders(sentences, words);
  let stage: Stage = { leaders: firstTogether(sentences, leaders, words), others: false, known: leaders };
  return sentences.map((sentence) => {
    const mentions = mentionsIn(sentence, leaders, words);
    const scene: Scene = { sentence, mentions, stage };
    stage = stageAfter(sentence, mentions, stage, words);
    return scene;
  });
}

/** The leaders whom a sentence names together for the first time. */
function firstTogether(
  sentences: readonly SentenceText[],
  leaders: readonly Leader[],
  words: SummitWords,
): readonly Leader[] {
  for (const sentence of sentences) {
    const named = [...new Set(mentionsIn(sentence, leaders, words).map(({ leader }) => leader))];
    if (named.length > 1) return named;
  }
  return leaders.slice(0, 2);
}
