import { alternatives } from '../../text/patterns.ts';
import type { Range } from '../../text/range.ts';
import type { ArticleDate } from '../article-text.ts';
import { clauseWords, type SentenceText } from '../clauses.ts';
import { datesIn } from '../dates.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Scene } from './scene.ts';

/** A sentence of an article that reports meetings: what it tells that may belong to one of them. */
export interface Telling extends Range {
  /** The ISO dates that it names, to the day, month or year. */
  readonly dates: readonly string[];
  /** The leaders whom it names. */
  readonly leaders: readonly { readonly name: string; readonly titled: boolean }[];
  /** Whether it speaks of several leaders at once. */
  readonly together: boolean;
  /** Whether it says how long a meeting took: "a 100-minute meeting", "talked for two hours". */
  readonly length: boolean;
  /** Whether it says that someone took part. */
  readonly presence: boolean;
  readonly signed: boolean;
  /** How surely it says what was agreed, 0 the surest: the place of its word in the list; null when it does not. */
  readonly agreed: number | null;
}

/** What the sentences of an article tell, in order. */
export function readTellings(scenes: readonly Scene[], dated: ArticleDate, words: SummitWords): Telling[] {
  const { outcomes } = words;
  const lengths = new RegExp(`[\\d\\p{L}][\\s-](?:${alternatives(outcomes.lengths)})\\b(?!\\sago\\b)`, 'iu');
  return scenes.map(({ sentence, mentions }) => {
    const { text, start, end } = sentence;
    const leaders = [...new Set(mentions.map(({ leader }) => leader))];
    const has = (list: ReadonlySet<string>) => findPhrase(sentence.words, list) >= 0;
    const agreed = outcomes.agreed.findIndex(has);
    return {
      start,
      end,
      dates: datesIn(sentence, dated, words).flatMap(({ date }) => date ?? []),
      leaders: leaders.map(({ name, titled }) => ({ name, titled })),
      together: leaders.length > 1 || has(words.leaders.pairs),
      length: has(outcomes.sessions) && lengths.test(text.slice(start, end)),
      presence: has(outcomes.presence),
      signed: sentence.words.some((_, at) => isSignedAt(sentence, at, words)),
      agreed: agreed < 0 ? null : agreed,
    };
  });
}

/** "They signed a pact", but not "whether there will be a treaty to sign" nor "failed to sign it". */
function isSignedAt(sentence: SentenceText, at: number, { outcomes, unheld }: SummitWords): boolean {
  const { words, clauses } = sentence;
  if (phraseAt(words, at, outcomes.signed) === 0) return false;
  const { from } = clauseWords(sentence, clauses[at] ?? 0);
  return [unheld.planned, unheld.refused, unheld.denied].every((list) => findPhrase(words, list, from, at) < 0);
}
