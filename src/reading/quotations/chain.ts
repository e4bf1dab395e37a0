import type { Marked } from './marks.ts';
import type { Source } from './naming.ts';
import type { Sentence } from './prose.ts';

/** Words in marks, with the source that their own sentence gives, if it gives one. */
export interface Draft {
  readonly marked: Marked;
  readonly sentence: number;
  readonly speech: boolean;
  /** `cue`: words of saying name the source; `subject`: only the sentence's subject; null: the sentence has neither. */
  readonly by: 'cue' | 'subject' | null;
  readonly source: Source | null;
}

/** What a sentence is about: the source that its subject is; null when nothing is its subject. */
export type Topic = Source | null;

/** The source of each draft: its own, or for words that stand alone the one that the words around them go on from. */
export function chained(
  drafts: readonly Draft[],
  sentences: readonly Sentence[],
  topics: readonly Topic[],
): (Source | null)[] {
  const sources: (Source | null)[] = [];
  const lastBySentence = new Map<number, Source | null>();
  let latest: Source | null = null;
  drafts.forEach((draft, index) => {
    let source = draft.source;
    if (draft.by !== 'cue' && draft.marked.continues) source = latest;
    else if (draft.by === null) source = inherited(index);
    sources.push(source);
    if (!draft.speech) return;
    latest = source;
    lastBySentence.set(draft.sentence, source);
  });
  return sources;

  function inherited(index: number): Source | null {
    const { sentence } = drafts[index] as Draft;
    if (lastBySentence.has(sentence)) return lastBySentence.get(sentence) ?? null;
    const opens = paragraphOf(sentence - 1) !== paragraphOf(sentence);
    const ahead = drafts[index + 1];
    if (
      opens &&
      !introduces(sentence - 1) &&
      ahead?.by === 'cue' &&
      paragraphOf(ahead.sentence) === paragraphOf(sentence)
    ) {
      return ahead.source;
    }
    return before(sentence);
  }

  /** The source that the sentences before one leave open: who was quoted last, or who has become the subject since. */
  function before(sentence: number): Source | null {
    for (let at = sentence - 1; at >= 0 && at > sentence - 4; at--) {
      if (lastBySentence.has(at)) return lastBySentence.get(at) ?? null;
      if (topics[at]) return topics[at] ?? null;
    }
    return latest;
  }

  function paragraphOf(sentence: number): number {
    return sentences[sentence]?.paragraph ?? -1;
  }

  function introduces(sentence: number): boolean {
    return sentences[sentence]?.tokens.at(-1)?.text === ':';
  }
}
