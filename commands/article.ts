import { dateLabel, outletLabel } from '../src/answer/source.ts';
import { type Block, defineCommand } from '../src/command.ts';
import type { Article } from '../src/library/article.ts';
import { cite } from '../src/library/citation.ts';
import type { Library } from '../src/library/library.ts';
import { noHit } from '../src/no-hit.ts';
import { counted, heading, pageOf, quotation, requestOf, text } from '../src/reply.ts';
import { findArticles, suggestArticles } from '../src/suggest.ts';
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
  run: ({ options, library }) => {
    const { name, paragraph, page = 1 } = options;
    if (name === undefined) return listReply(library, page);
    const [article] = findArticles(library, name);
    if (!article) return noHit(library, `No article is called “${name}”.`);
    return paragraph === undefined ? articleReply(library, article, page) : aroundReply(library, article, paragraph);
  },
});

function listReply(library: Library, number: number) {
  const page = pageOf(library.articles, LIST_SIZE, number, requestOf('article', {}));
  const title = `${counted(library.articles.length, 'article')}${page.label}`;
  const lines = page.items.map((one) =>
    text(`${dateLabel(one)} · ${one.title} · ${one.outlet ?? 'outlet unknown'} [${one.id}]`),
  );
  return { blocks: [heading(title), ...lines], found: true, next: page.next };
}

function articleReply(library: Library, article: Article, number: number) {
  const paragraphs = article.paragraphs.filter(({ debris }) => !debris);
  const page = pageOf(paragraphs, PARAGRAPHS, number, requestOf('article', { name: article.id }));
  const facts: Block[] = [
    heading(`${article.title}${page.label}`),
    text(`${outletLabel(article)} · ${dateLabel(article)} · ${counted(paragraphs.length, 'paragraph')}`),
    ...(article.source ? [text(`Source: ${article.source}`)] : []),
    ...(article.url ? [text(article.url)] : []),
  ];
  return { blocks: [...facts, ...quoted(library, article, page.items)], found: true, next: page.next };
}

/** A paragraph with its neighbours; numbers count from 1 and web debris with them, as source lines do. */
function aroundReply(library: Library, article: Article, paragraph: number) {
  const near = article.paragraphs.filter(({ number, debris }) => !debris && Math.abs(number + 1 - paragraph) <= AROUND);
  const whole = { label: 'Whole article', request: requestOf('article', { name: article.id }) };
  if (near.length === 0) return noHit(library, `“${article.title}” has no paragraph ${paragraph}.`, { links: [whole] });
  const blocks = [heading(`${article.title}, around paragraph ${paragraph}`), ...quoted(library, article, near)];
  return { blocks, found: true, next: [whole] };
}

function quoted(library: Library, { id }: Article, ranges: readonly Range[]): Block[] {
  return ranges.map(({ start, end }) => quotation({ citation: cite(library, { article: id, start, end }) }));
}
