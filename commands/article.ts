import { dateLabel, outletLabel } from '../src/answer/source.ts';
import { type Block, defineCommand } from '../src/command/command.ts';
import { noHit } from '../src/command/no-hit.ts';
import { heading, pageOf, quotation, requestOf, text } from '../src/command/reply.ts';
import { findArticles, suggestArticles } from '../src/command/suggest.ts';
import type { Words } from '../src/language/words.ts';
import type { Article } from '../src/library/article.ts';
import { cite } from '../src/library/citation.ts';
import type { Library } from '../src/library/library.ts';
import type { Range } from '../src/text/range.ts';

const LIST_SIZE = 10;
const PARAGRAPHS = 4;
const AROUND = 1;

export const articleCommand = defineCommand({
  name: 'article',
  description: 'The articles, or one of them paragraph by paragraph',
  access: 'everyone',
  options: {
    name: { type: 'string', description: 'a title, outlet or date', maxLength: 100, suggest: suggestArticles },
    paragraph: { type: 'integer', description: 'from this paragraph on', min: 1, max: 9999 },
    page: { type: 'integer', description: 'which page', min: 1, max: 999 },
  },
  run: ({ options, library, words }) => {
    const { name, paragraph, page = 1 } = options;
    if (name === undefined) return listReply(library, page, words);
    const [article] = findArticles(library, name);
    if (!article) return noHit(library, words.articles.unknown(name), words);
    return paragraph === undefined
      ? articleReply(library, article, page, words)
      : aroundReply(library, article, paragraph, words);
  },
});

function listReply(library: Library, number: number, words: Words) {
  const page = pageOf(library.articles, LIST_SIZE, number, requestOf('article', {}), words);
  const title = `${words.amounts.articles(library.articles.length)}${page.label}`;
  const lines = page.items.map((one) =>
    text(`${dateLabel(one, words)} · ${one.title} · ${one.outlet ?? words.articles.unknownOutlet} [${one.id}]`),
  );
  return { blocks: [heading(title), ...lines], found: true, next: page.next };
}

function articleReply(library: Library, article: Article, number: number, words: Words) {
  const paragraphs = article.paragraphs.filter(({ debris }) => !debris);
  const page = pageOf(paragraphs, PARAGRAPHS, number, requestOf('article', { name: article.id }), words);
  const facts: Block[] = [
    heading(`${article.title}${page.label}`),
    text(`${outletLabel(article)} · ${dateLabel(article, words)} · ${words.amounts.paragraphs(paragraphs.length)}`),
    ...(article.source ? [text(words.articles.source(article.source))] : []),
    ...(article.url ? [text(article.url)] : []),
  ];
  return { blocks: [...facts, ...quoted(library, article, page.items)], found: true, next: page.next };
}

/** A paragraph with its neighbours; numbers count from 1 and web debris with them, as source lines do. */
function aroundReply(library: Library, article: Article, paragraph: number, words: Words) {
  const { articles } = words;
  const near = article.paragraphs.filter(({ number, debris }) => !debris && Math.abs(number + 1 - paragraph) <= AROUND);
  const whole = { label: articles.whole, request: requestOf('article', { name: article.id }) };
  if (near.length === 0)
    return noHit(library, articles.noParagraph(article.title, paragraph), words, { links: [whole] });
  const blocks = [heading(articles.around(article.title, paragraph)), ...quoted(library, article, near)];
  return { blocks, found: true, next: [whole] };
}

function quoted(library: Library, { id }: Article, ranges: readonly Range[]): Block[] {
  return ranges.map(({ start, end }) => quotation({ citation: cite(library, { article: id, start, end }) }));
}
