import type { Words } from '../../language/words.ts';
import { cite } from '../../library/citation.ts';
import type { Library } from '../../library/library.ts';
import type { Passage } from '../../library/passage.ts';
import { type SearchIndex, termsOf } from '../../library/search-index.ts';
import { spaced } from '../../search/question-words.ts';
import { isEastAsian } from '../../text/script.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { Answer, Evidence } from '../answer.ts';
import { type Item, SAME } from './items.ts';
import type { Question } from './question.ts';
import { absence, sourceOf } from './statement.ts';

const MOST_CITATIONS = 10;
const MOST_CHARACTERS = 300;
/** All articles that mention what a question is about, where it asks for these, each cited once; undefined for every other question. */
export function mentionsAnswer(library: Library, question: Question, words: Words): Answer | undefined {
  const topics = topicsOf(library.index, question);
  if (topics.length === 0) return undefined;
  const unknown = topics.filter(({ alternatives }) => alternatives.length === 0);
  const nowhere = unknown.map(({ person, printed }) => person?.name ?? printed);
  const first = firstPassages(library.index, topics);
  const cited = [...first.values()].slice(0, MOST_CITATIONS).map((passage) => evidenceIn(library, passage, topics));
  const [best, ...others] = cited;
  if (!best) {
    const elsewhere = topics.map(({ person, printed }) => person?.name ?? printed);
    return { found: false, statement: absence(library, { nowhere, elsewhere }, words), near: [] };
  }
  return { found: true, statement: statementOf(library, [...first.keys()], words), evidence: [best, ...others] };
}

/** What the articles asked for are to mention; nothing where the question does not ask for articles. */
function topicsOf({ questions }: SearchIndex, { plain, items }: Question): Item[] {
  const sought = spaced(plain);
  const signs = (list: readonly string[]) =>
    list.filter((sign) => sought.includes(sign) && (isEastAsian(sign) || sought.includes(` ${sign} `)));
  const [asks, tells] = [signs(questions.mentions.asks), signs(questions.mentions.tells)];
  if (asks.length === 0 || tells.length === 0) return [];
  const said = [...asks, ...tells];
  const isTopic = ({ printed }: Item) => {
    const word = printed.toLowerCase();
    return !said.some((sign) =>
      isEastAsian(sign) ? sign.includes(word) || word.includes(sign) : spaced(sign).includes(` ${word} `),
    );
  };
  const topics = items.filter(isTopic);
  return topics.some(({ light }) => !light) ? topics.filter(({ light }) => !light) : topics;
}

/** The first passage of each article that holds all topics together, by the article's number, in the articles' order. */
function firstPassages({ inverted, articleOf }: SearchIndex, topics: readonly Item[]): Map<number, number> {
  const holders = topics.map(({ alternatives }) => {
    const passages = new Set<number>();
    for (const { term, weight } of alternatives) {
      if (weight < SAME) continue;
      const end = inverted.starts[term + 1] as number;
      for (let at = inverted.starts[term] as number; at < end; at++) passages.add(inverted.documents[at] as number);
    }
    return passages;
  });
  const [fewest = new Set<number>(), ...others] = holders.sort((a, b) => a.size - b.size);
  const found = new Map<number, number>();
  for (const passage of [...fewest].sort((a, b) => a - b)) {
    const article = articleOf[passage] as number;
    if (!found.has(article) && others.every((passages) => passages.has(passage))) found.set(article, passage);
  }
  return found;
}

/** The sentence of a passage that holds most of the topics. */
function evidenceIn(library: Library, number: number, topics: readonly Item[]): Evidence {
  const { article, sentences } = library.passages[number] as Passage;
  const body = library.article(article)?.body ?? '';
  const held = sentences.map(({ start, end }) => {
    const terms = termsOf(
      library.index.inverted,
      tokenize(body.slice(start, end)).map(({ word }) => word),
    );
    return topics.filter(({ alternatives }) =>
      alternatives.some(({ term, weight }) => weight >= SAME && terms.has(term)),
    ).length;
  });
  const best = sentences[held.indexOf(Math.max(...held))] as Passage['sentences'][number];
  return { citation: cite(library, { article, start: best.start, end: best.end }) };
}

/** How many articles, and as many of their sources as there is room for. */
function statementOf(library: Library, articles: readonly number[], words: Words): string {
  const sources: string[] = [];
  for (const article of articles) {
    const more = [...sources, sourceOf(library, library.articles[article]?.id ?? '', words)];
    if (words.answers.mentionedIn(articles.length, [...more, '…']).length > MOST_CHARACTERS) break;
    sources.push(more.at(-1) as string);
  }
  const whole = sources.length === articles.length ? sources : [...sources, '…'];
  return words.answers.mentionedIn(articles.length, whole);
}
