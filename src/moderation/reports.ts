import type { Article } from '../library/article.ts';
import type { Library } from '../library/library.ts';
import { Tally } from './tally.ts';

/** A paragraph that is quoted; paragraphs count from 1 and web debris with them, as source lines do. */
export interface Place {
  readonly article: string;
  readonly paragraph: number;
}

/** A quotation that people called wrong or out of context. */
export interface Report extends Place {
  readonly count: number;
  /** The ISO day of the last report. */
  readonly last: string;
}

/** Reports of quotations, counted for moderators and forgotten as a tally forgets; who reported is not known here. */
export class Reports {
  readonly #tally: Tally;

  constructor(now?: () => number) {
    this.#tally = new Tally(now);
  }

  note({ article, paragraph }: Place): void {
    this.#tally.note(`${article} ${paragraph}`);
  }

  /** The reports of the last 30 days, the most frequent first. */
  list(): Report[] {
    return this.#tally.list().map(({ key, count, last }) => ({ ...split(key), count, last }));
  }

  /** Forgets all of them and says how many quotations there were. */
  forget(): number {
    return this.#tally.forget();
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
