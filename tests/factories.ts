import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Knowledge, loadKnowledge } from '../src/library/knowledge.ts';
import { buildLibrary, type Library } from '../src/library/library.ts';
import { parseArticle } from '../src/library/parse-article.ts';

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

/** A new folder with these files. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'articles-'));
  for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content);
  return folder;
}
