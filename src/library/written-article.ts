import { stringify } from 'yaml';
import type { ArticleFile } from './store.ts';

/** An article as somebody writes it by hand, without a file. */
export interface WrittenArticle {
  readonly title: string;
  readonly text: string;
  readonly outlet?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

const MOST_NAME = 50;

/**
 * The Markdown file of a written article, to be checked like any other. Its name is made of day and title; without
 * blank lines in the text, every line is a paragraph.
 */
export function articleFile({ text, ...front }: WrittenArticle): ArticleFile {
  const given = Object.fromEntries(Object.entries(front).filter(([, value]) => value !== undefined));
  const body = /\n[^\S\n]*\n/.test(text) ? text : text.replaceAll('\n', '\n\n');
  const file = `---\n${stringify(given, { lineWidth: 0 })}---\n\n${body}\n`;
  return { name: fileName(front), bytes: new TextEncoder().encode(file) };
}

function fileName({ title, published = '' }: Pick<WrittenArticle, 'title' | 'published'>): string {
  const words = `${/^[\d-]+$/.test(published) ? published : ''} ${title}`
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const short = [...words]
    .slice(0, MOST_NAME)
    .join('')
    .replace(/^-+|-+$/g, '');
  return `${short || 'article'}.md`;
}
