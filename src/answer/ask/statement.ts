import type { Article } from '../../library/article.ts';
import type { Library } from '../../library/library.ts';
import { dateText } from '../../reading/calendar.ts';
import type { Evidence } from '../answer.ts';
import { outletLabel } from '../source.ts';
import type { Missing } from './abstain.ts';
import type { Question } from './question.ts';
import { shortAnswer } from './short-answer.ts';

const LONGEST = 300;

/** A question, or half of one, with what is cited for it. */
export interface Answered {
  readonly question: Question;
  readonly evidence: Evidence;
}

/** The words that answer, each with source and date: "40 minutes (The Courier, 4 March 2021)"; or only who reports it and when, where no few words do. */
export function statementOf(library: Library, answered: readonly Answered[]): string {
  const parts = answered.map(({ question, evidence: { citation, marked } }) => ({
    words: shortAnswer(library, question, { article: citation.article, ...(marked?.[0] ?? citation) }),
    source: sourceOf(library, citation.article),
  }));
  const told = parts.flatMap(({ words, source }) => (words === undefined ? [] : [`${words} (${source})`]));
  const statement = told.length === parts.length ? told.join('; ') : '';
  if (statement !== '' && statement.length <= LONGEST) return statement;
  return `${clipped([...new Set(parts.map(({ source }) => source))].join('; '), LONGEST - 1)}:`;
}

function sourceOf(library: Library, id: string): string {
  const article = library.article(id) as Article;
  const { published, dated } = article;
  const date = published ? dateText(published) : 'undated';
  return `${outletLabel(article)}, ${date}${published && dated === 'inferred' ? ', date inferred' : ''}`;
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
