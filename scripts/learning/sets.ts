import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFolderStore } from '../../src/library/folder-store.ts';
import type { Library } from '../../src/library/library.ts';

/** A question with what is known of its answer. `fold` keeps variants, and questions on one article, together. */
export interface Asked {
  readonly set: string;
  readonly fold: string;
  readonly question: string;
  readonly answerable: boolean;
  /** Whether words of a sentence belong to the answer. */
  readonly isGold: (article: string, paragraph: number, sentence: string) => boolean;
}

/** Questions with the articles they are put to, and how much the set counts. */
export interface TrainingSet {
  readonly name: string;
  readonly library: Library;
  readonly questions: readonly Asked[];
  readonly weight: number;
}

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');

/** Questions of the form of questions.jsonl: with evidence, articles, variants and a type. */
export async function evidenceSet(file: string, articles: string, weight: number): Promise<TrainingSet> {
  interface Line {
    readonly id: string;
    readonly question: string;
    readonly variants?: readonly string[];
    readonly type: string;
    readonly articles: readonly string[];
    readonly evidence: readonly string[];
  }
  const questions = linesOf<Line>(file).flatMap(({ id, question, variants = [], type, evidence, articles: from }) => {
    const sources = new Set(from.map((name) => name.replace(/\.\w+$/, '')));
    const wanted = evidence.map((words) => plain(words.replace(/ \[[^\]]*\]/g, '')));
    const isGold: Asked['isGold'] = (article, _, sentence) => {
      const words = plain(sentence);
      return (
        sources.has(article) && wanted.some((one) => words.includes(one) || (words.length > 20 && one.includes(words)))
      );
    };
    return [question, ...variants].map((text) => ({
      set: file,
      fold: `${file}:${id}`,
      question: text,
      answerable: type !== 'unanswerable',
      isGold,
    }));
  });
  return { name: file, library: await open(articles), questions, weight };
}

/** Questions of the form of passages/questions.jsonl: with article, paragraph and answer; `foreign` articles may be mixed in. */
export async function passageSet(
  folder: string,
  typos: boolean,
  weight: number,
  foreign?: string,
): Promise<TrainingSet> {
  interface Line {
    readonly id: string;
    readonly question: string;
    readonly article: string | null;
    readonly paragraph?: number;
    readonly answer?: string;
  }
  const slip = slips();
  const name = `${folder}${typos ? ', typos' : ''}${foreign ? ', mixed' : ''}`;
  const questions = linesOf<Line>(join(folder, 'questions.jsonl')).map(
    ({ id, question, article, paragraph, answer }) => ({
      set: name,
      fold: article ?? id.slice(0, 6),
      question: typos ? question.replace(/\p{L}+/gu, slip) : question,
      answerable: article !== null,
      isGold: (other: string, number: number, sentence: string) =>
        other === article && number === paragraph && plain(sentence).includes(plain(answer ?? '')),
    }),
  );
  return { name, library: await open(foreign ?? join(folder, 'articles')), questions, weight };
}

/** One of six folds, the same at every run. */
export function foldOf({ fold }: Pick<Asked, 'fold'>): number {
  let hash = 7;
  for (const character of fold) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash % 6;
}

async function open(articles: string): Promise<Library> {
  return (await openFolderStore({ articles, knowledge: 'data' })).current;
}

/** One random edit in about a third of the words of five letters or more, the same at every run. */
function slips(): (word: string) => string {
  let seed = 777;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  return (word) => {
    if (!/^\p{L}{5,}$/u.test(word) || random() > 0.3) return word;
    const at = 1 + Math.floor(random() * (word.length - 2));
    const letter = String.fromCharCode(97 + Math.floor(random() * 26));
    const [before, here, next, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
    const edits = [
      `${before}${next}${here}${after}`,
      `${before}${next}${after}`,
      `${before}${letter}${here}${next}${after}`,
      `${before}${letter}${next}${after}`,
    ];
    return edits[Math.floor(random() * edits.length)] as string;
  };
}
