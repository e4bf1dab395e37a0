import type { SentenceText } from '../clauses.ts';
import type { SummitWords } from '../summit-words.ts';
import { isOther } from './actors.ts';
import { countryAt, nameLength } from './names.ts';
import type { Stage } from './stage.ts';

interface NameAt {
  readonly from: number;
  readonly to: number;
}

/** The two people whom a sentence names around its verb of meeting, whatever their office: "Roosevelt and Churchill met", "Mark Rutte has seen Angela Merkel", "Barack Obama met him" of the leader told of last; null when it names no two. */
export function namedTwo(
  sentence: SentenceText,
  anchor: number,
  { leaders }: Pick<Stage, 'leaders'>,
  lists: SummitWords,
): readonly string[] | null {
  const { text, words } = sentence;
  const names = namesIn(sentence, lists);
  const textOf = ({ from, to }: NameAt) => text.slice(words[from]?.start, words[to - 1]?.end);
  for (const name of names) {
    const second = words[name.to]?.lower === 'and' ? names.find(({ from }) => from === name.to + 1) : undefined;
    if (second && name.from < anchor) return [textOf(name), textOf(second)];
  }
  const full = names.filter(({ from, to }) => to - from > 1);
  const subject = full.find(({ from }) => from < anchor);
  const object = full.find(({ from }) => from > anchor);
  if (subject && object) return [textOf(subject), textOf(object)];
  const pronoun = /^(?:him|her)$/.test(words[anchor + 1]?.lower ?? '');
  const last = leaders.at(-1);
  return subject && pronoun && last ? [textOf(subject), last.name] : null;
}

function namesIn(sentence: SentenceText, lists: SummitWords): NameAt[] {
  const { text, words } = sentence;
  const names: NameAt[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = nameLength(text, words, at, lists);
    if (length === 0) continue;
    const other =
      words[at - 1]?.lower === 'the' || countryAt(words, at, lists) !== null || isOther(sentence, at - 1, lists);
    if (!other) names.push({ from: at, to: at + length });
    at += length - 1;
  }
  return names;
}
