import type { Words } from '../../language/words.ts';
import type { Article } from '../../library/article.ts';
import type { Library } from '../../library/library.ts';
import type { Evidence } from '../answer.ts';
import { personNames } from '../person-name.ts';
import { outletLabel } from '../source.ts';
import type { Missing } from './abstain.ts';
import type { Item } from './items.ts';
import type { Lack } from './proof/lack.ts';
import type { Question } from './question.ts';
import { shortAnswer } from './short-answer.ts';

const LONGEST = 300;

/** A question, or half of one, with what is cited for it. */
export interface Answered {
  readonly question: Question;
  readonly evidence: Evidence;
  /** The answer, where it is known without the sentence. */
  readonly statement?: string;
}

/** What is said before the citations; `onlySource` where that merely names the one who reports it. */
interface Statement {
  readonly statement: string;
  readonly onlySource?: string;
}

/** The words that answer, each with source and date: "40 minutes (The Courier, 4 March 2021)"; or only who reports it and when, where no few words do. */
export function statementOf(library: Library, answered: readonly Answered[], words: Words): Statement {
  const parts = answered.map(({ question, statement, evidence: { citation, marked } }) => ({
    statement,
    short: shortAnswer(library, question, { article: citation.article, ...(marked?.[0] ?? citation) }),
    source: sourceOf(library, citation.article, words),
  }));
  const told = parts.flatMap(({ statement, short, source }) =>
    statement !== undefined
      ? [statement.replace(/\.$/, '')]
      : short === undefined
        ? []
        : [words.answers.told(short, source)],
  );
  const whole = told.length === parts.length ? words.lists.apart(told) : '';
  if (whole !== '' && whole.length <= LONGEST) return { statement: whole };
  const sources = [...new Set(parts.map(({ source }) => source))];
  const statement = `${clipped(words.lists.apart(sources), LONGEST - 1)}:`;
  const [source] = sources;
  return parts.length === 1 && source !== undefined ? { statement, onlySource: source } : { statement };
}

/** Who reports something, and when: "The Courier, 4 March 2021". */
export function sourceOf(library: Library, id: string, { dates, sources }: Words): string {
  const article = library.article(id) as Article;
  const { published, dated } = article;
  const date = published ? dates.text(published) : dates.undated;
  return sources.brief(outletLabel(article), published && dated === 'inferred' ? sources.dateInferred(date) : date);
}

/** What the articles do not say, in one sentence. */
export function absence(library: Library, { nowhere, elsewhere }: Missing, words: Words): string {
  const { answers } = words;
  const shown = (lacking: readonly string[]) =>
    personNames(library, lacking.slice(0, MOST_WORDS), words).map((word) => clipped(word, 60));
  if (nowhere.length > 0) return answers.notMentioned(shown(nowhere));
  return elsewhere.length > 0 ? answers.onlyElsewhere(shown(elsewhere)) : answers.nothingSaid;
}

/** That the articles hold no words of those whose words were asked for, about what was asked; undefined where that is not what is missing. */
export function unspoken(
  library: Library,
  { items }: Question,
  lack: Lack | undefined,
  words: Words,
): string | undefined {
  if (!lack || lack === 'other') return undefined;
  const names = lack.speakers.flatMap((at) => nameOf(library, items[at]));
  const topic = lack.topic === undefined ? undefined : items[lack.topic]?.printed;
  const speakers = words.lists.apart(personNames(library, names, words));
  return words.answers.noWordsOf(clipped(speakers, 80), topic && clipped(topic, 60), undefined);
}

/** A person or country by its name, however it was typed. */
function nameOf({ index, knowledge }: Library, item: Item | undefined): string[] {
  const country = item?.concepts.find((concept) =>
    index.countries.has(index.inverted.vocabulary.stems.length + concept),
  );
  const group = country === undefined ? undefined : knowledge.synonyms[country];
  const known = Array.isArray(group) ? group[0] : undefined;
  return [item?.person?.name ?? known ?? item?.printed ?? []].flat();
}

const MOST_WORDS = 3;

/** The text, or its first words with an ellipsis, in at most `length` characters. */
function clipped(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 2);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(length / 2)))} …`;
}
