import type { Article } from '../library/article.ts';
import type { Library } from '../library/library.ts';
import { Tally } from './tally.ts';

/** A paragraph that is quoted; paragraphs count from 1 and web debris with them, as source lines do. */
export interface Place {
  readonly article: string;
  readonly paragraph: number;
}

/** Quotations that people called wrong or out of context; who reported them is not known here. */
export class Reports extends Tally<Place, Place> {
  protected keyOf({ article, paragraph }: Place): string {
    return `${article} ${paragraph}`;
  }

  protected read(key: string): Place {
    return split(key);
  }
}

const DIGEST_DIGITS = 6;

/** A place in so few characters that several fit into a button: the first digits of the article's digest and the paragraph. */
export function shortPlace({ digest }: Article, paragraph: number): string {
  return `${digest.slice(0, DIGEST_DIGITS)} ${paragraph}`;
}

/** The place that "lisbon 3" or a short place means; undefined when there is no such paragraph, or no longer. */
export function findPlace({ articles, article: named }: Library, typed: string): Place | undefined {
  const { article: name, paragraph } = split(typed.trim());
  const article =
    named(name) ?? articles.find(({ digest }) => name.length === DIGEST_DIGITS && digest.startsWith(name));
  return article?.paragraphs[paragraph - 1]?.debris === false ? { article: article.id, paragraph } : undefined;
}

function split(key: string): Place {
  const at = key.lastIndexOf(' ');
  return { article: key.slice(0, at), paragraph: Number(key.slice(at + 1)) };
}
