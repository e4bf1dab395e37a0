import type { Article } from '../../library/article.ts';
import { quote } from '../../library/citation.ts';
import type { Library } from '../../library/library.ts';
import type { Evidence } from '../answer.ts';
import { dateLabel, outletLabel } from '../source.ts';
import type { Missing } from './abstain.ts';

const LONGEST = 300;

/** A short plain answer: the words that answer, clipped at a word, with their source and date. */
export function statementOf(library: Library, [first]: readonly [Evidence, ...Evidence[]]): string {
  const { citation, marked } = first;
  const article = library.article(citation.article) as Article;
  const source = ` (${outletLabel(article)}, ${dateLabel(article)})`;
  const words = marked?.[0] ? article.body.slice(marked[0].start, marked[0].end) : quote(library, citation);
  return clipped(words.replace(/\s+/g, ' '), LONGEST - source.length) + source;
}

/** What the articles do not say, in one sentence. */
export function absence({ nowhere, elsewhere }: Missing): string {
  if (nowhere.length > 0) return `The articles do not mention ${listed(nowhere)}.`;
  if (elsewhere.length > 0) return `The articles do not say: ${listed(elsewhere)} stands only in other connections.`;
  return 'The articles do not say.';
}

const MOST_WORDS = 3;

function listed(words: readonly string[]): string {
  const shown = words.slice(0, MOST_WORDS).map((word) => `“${clipped(word, 60)}”`);
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}` : (shown[0] as string);
}

/** The text, or its first words with an ellipsis, in at most `length` characters. */
function clipped(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 2);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(length / 2)))} …`;
}
