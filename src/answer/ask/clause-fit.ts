import type { Library } from '../../library/library.ts';
import { termsOf } from '../../library/search-index.ts';
import { readSentence, type SentenceText } from '../../reading/clauses.ts';
import type { Kind } from '../../search/question-words.ts';
import type { Range } from '../../text/range.ts';
import { stem } from '../../text/stem.ts';
import { fold, tokenize } from '../../text/tokenize.ts';
import { type Item, SAME } from './items.ts';
import type { Question } from './question.ts';

/** A sentence of an article, by offsets into its body. */
export interface SentencePlace extends Range {
  readonly article: string;
}

/**
 * Tells of a range inside a sentence whether the clause around it says what was asked, so that a date or a name beside it is the
 * answer: every telling word of the question stands in that clause, or in the one that it is set into ("The pact, signed in
 * 1990, …"), and nothing there is planned unless the question asks for plans.
 */
export function clauseFit(
  library: Library,
  { items, text, kinds, units }: Question,
  sentence: SentencePlace,
  body: string,
) {
  const { index, knowledge } = library;
  const { questions, summits } = knowledge.words;
  const read = readSentence(body, sentence, summits);
  const clauses = partsOf(read, questions['clause-openers'], questions.signs.months);
  const known = items.filter(({ alternatives, printed }) => alternatives.length > 0 && !units.has(stem(fold(printed))));
  const wanted = known.filter(({ light }) => !light);
  const held = clauses.map((clause) =>
    termsOf(
      index.inverted,
      tokenize(body.slice(clause.start, clause.end)).map(({ word }) => word),
    ),
  );
  const isHeld = ({ alternatives }: Item, at: number) =>
    alternatives.some(({ term, weight }) => weight >= SAME && held[at]?.has(term));
  const isPlan = (words: string) => new RegExp(`\\b(?:${questions.plans.join('|')})\\b`, 'i').test(words);
  const around = (at: number): number[] => (clauses[at]?.set ? [at, ...around(at - 1)] : [at]);
  const plansAsked = isPlan(text);
  const isGiven = OWN_CLAUSE.has(kinds[0]) ? () => false : givenIn(library, sentence.article);
  return ({ start }: Range): boolean => {
    const at = clauses.findIndex((clause) => clause.start <= start && start < clause.end);
    const clause = clauses[at];
    if (!clause || (!plansAsked && isPlan(body.slice(clause.start, clause.end)))) return false;
    const acts = known.filter(({ person }) => !person);
    return (
      (acts.length === 0 || acts.some((item) => isHeld(item, at))) &&
      wanted.every((item) => around(at).some((near) => isHeld(item, near)) || isGiven(item))
    );
  };
}

// whose and which time it is the clause itself must say
const OWN_CLAUSE: ReadonlySet<Kind | undefined> = new Set(['time', 'year', 'weekday', 'person']);

/** Whether an article is all about someone, or about a place or year: its lengths, sums and places need not name them again. */
function givenIn({ articles, index }: Library, id: string) {
  const article = articles.findIndex((one) => one.id === id);
  return ({ alternatives }: Item) =>
    alternatives.some(({ term, weight }) => weight >= SAME && index.context.get(term)?.includes(article));
}

interface Part extends Range {
  /** Whether nothing but a comma parts it from the part before, so that it is said of what stands there. */
  readonly set: boolean;
}

function partsOf(
  { words, clauses, text, end }: SentenceText,
  openers: readonly string[],
  months: readonly string[],
): Part[] {
  const parts: { start: number; end: number; set: boolean }[] = [];
  words.forEach((word, at) => {
    const before = words[at - 1];
    const next = words[at + 1]?.lower ?? '';
    const dated = /^\d|^last$|^this$/.test(next) || months.includes(next);
    const opens = openers.includes(word.lower) && !dated;
    if (before && clauses[at] === clauses[at - 1] && !opens) return;
    const previous = parts.at(-1);
    if (previous) previous.end = word.start;
    parts.push({
      start: word.start,
      end,
      set: before !== undefined && !opens && text.slice(before.end, word.start) === ', ',
    });
  });
  return parts;
}
