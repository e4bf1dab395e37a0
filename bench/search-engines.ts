import { create, insertMultiple, search as oramaSearch } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Answer } from '../src/answer/answer.ts';
import { ask } from '../src/answer/ask/ask.ts';
import { paragraphOf } from '../src/library/citation.ts';
import { loadKnowledge } from '../src/library/knowledge.ts';
import { buildLibrary, type Library } from '../src/library/library.ts';
import { parseArticle } from '../src/library/parse-article.ts';
import { buildSearchIndex } from '../src/library/search-index.ts';
import { stem } from '../src/text/stem.ts';

/** Answers a question with the number of the best passage, or undefined. */
type Ask = (question: string) => Promise<number | undefined> | number | undefined;
/** Indexes passages, as each library recommends for prose with slips. */
type Index = () => Promise<Ask> | Ask;
/** What comes before indexing and is not measured. */
type Prepare = (passages: readonly string[]) => Promise<Index> | Index;

const PASSAGES_IN_ARTICLE = 10;

async function ours(passages: readonly string[]): Promise<Index> {
  const { knowledge } = await loadKnowledge('data');
  if (!knowledge) throw new Error('data/ is faulty: npm run validate');
  const { words } = knowledge;
  const articles = Array.from({ length: Math.ceil(passages.length / PASSAGES_IN_ARTICLE) }, (_, number) => {
    const part = passages.slice(number * PASSAGES_IN_ARTICLE, (number + 1) * PASSAGES_IN_ARTICLE);
    const file = `${String(number).padStart(7, '0')}.txt`;
    const { article } = parseArticle(file, part.join('\n'), words);
    if (!article) throw new Error(file);
    return article;
  });
  const library = await buildLibrary(articles, knowledge);
  return async () => {
    const index = await buildSearchIndex(
      library.articles,
      library.passages,
      library.articles.map(() => ({ quotations: [], summits: [] })),
      knowledge,
      () => undefined,
    );
    return (question) => firstPassage(library, ask({ ...library, index }, question));
  };
}

function firstPassage(library: Library, answer: Answer): number | undefined {
  const [best] = answer.found ? answer.evidence : answer.near;
  if (!best) return undefined;
  return Number(best.citation.article) * PASSAGES_IN_ARTICLE + paragraphOf(library, best.citation);
}

function minisearch(passages: readonly string[]): Ask {
  const index = new MiniSearch({ fields: ['text'], processTerm: (term) => stem(term.toLowerCase()) });
  index.addAll(passages.map((text, id) => ({ id, text })));
  return (question) => index.search(question, { fuzzy: 0.2, prefix: true })[0]?.id;
}

function orama(passages: readonly string[]): Ask {
  const index = create({
    schema: { text: 'string', number: 'number' } as const,
    components: { tokenizer: { stemming: true, language: 'english' } },
  });
  insertMultiple(
    index,
    passages.map((text, number) => ({ text, number })),
  );
  return async (question) =>
    (await oramaSearch(index, { term: question, tolerance: 1, limit: 3 })).hits[0]?.document.number;
}

function flexsearch(passages: readonly string[]): Ask {
  const index = new FlexSearch.Index({ tokenize: 'forward', encoder: 'LatinAdvanced' });
  for (const [number, text] of passages.entries()) index.add(number, text);
  return (question) => index.search(question, { limit: 3, suggest: true })[0] as number | undefined;
}

function lunrIndex(passages: readonly string[]): Ask {
  const index = lunr((builder) => {
    builder.field('text');
    for (const [id, text] of passages.entries()) builder.add({ id, text });
  });
  return (question) => {
    const found = index.search(question.replace(/\p{L}+/gu, (word) => `${word}~1`));
    return found[0] && Number(found[0].ref);
  };
}

function fuse(passages: readonly string[]): Ask {
  const index = new Fuse(passages, { ignoreLocation: true, useExtendedSearch: false });
  return (question) => index.search(question, { limit: 3 })[0]?.refIndex;
}

/** Our engine, ranking and abstention on, and the libraries. */
export const engines = {
  ours,
  minisearch: (passages) => () => minisearch(passages),
  orama: (passages) => () => orama(passages),
  flexsearch: (passages) => () => flexsearch(passages),
  lunr: (passages) => () => lunrIndex(passages),
  fuse: (passages) => () => fuse(passages),
} satisfies Record<string, Prepare>;
export type EngineName = keyof typeof engines;
