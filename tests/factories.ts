import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { commands } from '../commands/all.ts';
import { consoleReply } from '../src/adapters/console-reply.ts';
import { parseLine } from '../src/command/command-line.ts';
import { type Dispatcher, dispatch } from '../src/dispatch.ts';
import { openFolderStore } from '../src/library/folder-store.ts';
import { type Knowledge, loadKnowledge } from '../src/library/knowledge.ts';
import { buildLibrary, type Library } from '../src/library/library.ts';
import { parseArticle } from '../src/library/parse-article.ts';
import { Gaps } from '../src/moderation/gaps.ts';
import { Reports } from '../src/moderation/reports.ts';

/** The word lists that the project ships. */
export async function shippedKnowledge(): Promise<Knowledge> {
  const { knowledge, faults } = await loadKnowledge('data');
  if (!knowledge) throw new Error(JSON.stringify(faults));
  return knowledge;
}

/** A snapshot of articles given as file name and text. */
export async function libraryOf(files: Readonly<Record<string, string>>): Promise<Library> {
  const knowledge = await shippedKnowledge();
  const articles = Object.entries(files).map(([file, text]) => {
    const { article, faults } = parseArticle(file, text, knowledge.words);
    if (!article) throw new Error(JSON.stringify(faults));
    return article;
  });
  return buildLibrary(articles, knowledge);
}

/** All commands over these articles, without a log. */
export async function dispatcherOver(files: Readonly<Record<string, string>>): Promise<Dispatcher> {
  const store = await openFolderStore({ articles: await folderOf(files), knowledge: 'data' });
  return { commands, store, gaps: new Gaps(), reports: new Reports(), log: pino({ level: 'silent' }) };
}

/** What the console shows, without colours, for a line typed over these articles. */
export async function consoleOver(files: Readonly<Record<string, string>>): Promise<(line: string) => Promise<string>> {
  const at = await dispatcherOver(files);
  return async (line) =>
    consoleReply(await dispatch(at, { face: 'console', moderator: false }, parseLine(commands, line)), false);
}

/** A new folder with these files. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'articles-'));
  for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content);
  return folder;
}
