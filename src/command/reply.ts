import type { Evidence } from '../answer/answer.ts';
import { dateLabel } from '../answer/source.ts';
import type { Words } from '../language/words.ts';
import { cite, paragraphOf } from '../library/citation.ts';
import type { Library } from '../library/library.ts';
import type { Place } from '../moderation/reports.ts';
import { type Block, type Link, type Request, UsageError } from './command.ts';

/** A line that stands out. */
export const heading = (text: string): Block => ({ kind: 'heading', text });
/** Plain text; each face escapes it. */
export const text = (words: string): Block => ({ kind: 'text', text: words });
/** Words of an article, shown with their source. */
export const quotation = (evidence: Evidence): Block => ({ kind: 'quote', ...evidence });

/** The whole paragraph at a place; nothing where the articles hold no such paragraph, or only web debris. */
export function paragraphAt(library: Library, { article, paragraph }: Place): Block[] {
  const found = library.article(article)?.paragraphs[paragraph - 1];
  if (!found || found.debris) return [];
  return [quotation({ citation: cite(library, { article, start: found.start, end: found.end }) })];
}

/** Buttons that show the evidence among its neighbours, one for each paragraph that holds some of it. */
export function contextLinks(library: Library, all: readonly Evidence[], { lists, sources }: Words): Link[] {
  const places = all.map(({ citation }) => ({ name: citation.article, paragraph: paragraphOf(library, citation) + 1 }));
  const keys = places.map(({ name, paragraph }) => `${name} ${paragraph}`);
  return places.flatMap((place, at) => {
    if (keys.indexOf(keys[at] ?? '') < at) return [];
    const numbers = keys.flatMap((key, index) => (key === keys[at] ? [String(index + 1)] : []));
    const label = numbers.length < all.length ? sources.contextOf(lists.all(numbers)) : sources.context;
    return [{ label, request: requestOf('article', place) }];
  });
}

/** One page of a list, with what it takes to turn it. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly label: string;
  readonly next: readonly Link[];
}

/** Page `page` (from 1) of a list that is not empty, with buttons to its neighbours made from `request`; throws a UsageError past its end. */
export function pageOf<T>(all: readonly T[], size: number, page: number, request: Request, words: Words): Page<T> {
  const pages = Math.ceil(all.length / size);
  if (page > pages) throw new UsageError(({ mistakes }) => mistakes.onlyPages(pages));
  const turn = (label: string, to: number): Link => ({
    label,
    request: { ...request, options: { ...request.options, page: to } },
  });
  return {
    items: all.slice((page - 1) * size, page * size),
    label: pages > 1 ? words.pages.label(page, pages) : '',
    next: [
      ...(page > 1 ? [turn(words.pages.previous, page - 1)] : []),
      ...(page < pages ? [turn(words.pages.next, page + 1)] : []),
    ],
  };
}

/** A request with the options that were given. */
export function requestOf(
  command: string,
  options: Readonly<Record<string, string | number | boolean | undefined>>,
): Request {
  const given = Object.entries(options).filter(
    (entry): entry is [string, string | number | boolean] => entry[1] !== undefined,
  );
  return { command, options: Object.fromEntries(given) };
}

/** What there is to be searched: "5 articles, 2022-11-13 to 2024-09-06 (inferred)", "1 article, undated". */
export function articlesLabel({ articles }: Library, words: Words): string {
  const labels = articles.filter(({ published }) => published).map((one) => dateLabel(one, words));
  const [first = words.dates.undated, last] = [labels[0], labels.at(-1)];
  const span = last === undefined || last === first ? first : words.dates.span(first, last);
  return words.lists.details([words.amounts.articles(articles.length), span]);
}
