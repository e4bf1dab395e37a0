import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Wording } from '../language/words.ts';
import type { Article } from './article.ts';
import { codeOf, type Fault } from './fault.ts';
import { folderEntries } from './folder-entries.ts';
import type { Knowledge } from './knowledge.ts';
import { type ParsedArticle, parseArticle } from './parse-article.ts';

const FILES_AT_ONCE = 32;
/** The largest file that is an article. */
export const MOST_BYTES = 1024 * 1024;

/** The articles of a folder, by file name, and everything wrong with any of its files; or why the folder itself cannot be read. */
export interface Loaded {
  readonly problem?: Wording;
  readonly articles: readonly Article[];
  readonly faults: readonly Fault[];
}

/** Reads every `.md` and `.txt` file directly in `folder`; a faulty file is left out and named, the others are not hurt. */
export async function loadArticles(folder: string, words: Knowledge['words']): Promise<Loaded> {
  const entries = await folderEntries(folder).catch((error: NodeJS.ErrnoException) => problemOf(folder, error));
  if ('problem' in entries) return { ...entries, articles: [], faults: [] };
  const { files, passedOver } = entries;
  const articles: Article[] = [];
  const faults: Fault[] = [...passedOver, ...doubleNames(files)];
  for (let from = 0; from < files.length; from += FILES_AT_ONCE) {
    const part = files.slice(from, from + FILES_AT_ONCE);
    const loaded = await Promise.all(part.map((file) => loadArticle(folder, file, words)));
    for (const { article, faults: found } of loaded) {
      if (article) articles.push(article);
      faults.push(...found);
    }
  }
  return { articles: withoutDoubles(articles), faults };
}

function problemOf(folder: string, error: NodeJS.ErrnoException): { readonly problem: Wording } {
  const { code } = error;
  if (!code) throw error;
  return {
    problem: ({ faults: say }) => (code === 'ENOTDIR' ? say.notAFolder(folder) : say.noFolder(folder, code)),
  };
}

async function loadArticle(folder: string, file: string, words: Knowledge['words']): Promise<ParsedArticle> {
  try {
    return parseFile(file, await readFile(join(folder, file)), words);
  } catch (error) {
    return refused(file, ({ faults }) => faults.unreadable(codeOf(error)));
  }
}

/** An article from its file's bytes, or why there is none: too large, no UTF-8 text, or anything wrong inside. */
export function parseFile(file: string, bytes: Uint8Array, words: Knowledge['words']): ParsedArticle {
  if (bytes.length > MOST_BYTES) return refused(file, ({ faults }) => faults.tooLarge(MOST_BYTES / 1024));
  const text = decoded(bytes);
  if (text === undefined) return refused(file, ({ faults }) => faults.notUtf8, firstUndecodableLine(bytes));
  return parseArticle(file, text, words);
}

const refused = (file: string, reason: Wording, line = 1): ParsedArticle => ({
  article: undefined,
  faults: [{ file, line, reason, severity: 'error' }],
});

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function firstUndecodableLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    if (decoded(bytes.subarray(start, end)) === undefined) return line;
    start = end;
  }
  return 1;
}

/** An article's id: its file's name without the ending. */
export const idOf = (file: string) => file.slice(0, -extname(file).length);

function doubleNames(files: readonly string[]): Fault[] {
  const firstOf = new Map(files.toReversed().map((file) => [idOf(file), file]));
  return files.flatMap((file) => {
    const first = firstOf.get(idOf(file));
    if (first === undefined || first === file) return [];
    return [{ file, line: 1, reason: ({ faults }) => faults.nameTwice(first), severity: 'error' as const }];
  });
}

function withoutDoubles(articles: readonly Article[]): Article[] {
  const seen = new Set<string>();
  return articles.filter(({ id }) => seen.size < seen.add(id).size);
}
