import { type Citation, cite } from '../../library/citation.ts';
import type { Library } from '../../library/library.ts';
import type { Passage } from '../../library/passage.ts';
import type { Evidence } from '../answer.ts';
import type { Item } from './items.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';

const MOST_CITATIONS = 3;
const FIRST_LENGTH = 400;
const ALL_LENGTH = 1500;
const NEWS_BONUS = 2;
const OTHER_ARTICLE_BONUS = 1.5;

/** The best sentence, and others from other passages that add what it lacks; each of them the best of its passage. */
export function choose(question: Question, ranked: readonly Ranked[], limit = MOST_CITATIONS): Ranked[] {
  const chosen: Ranked[] = [];
  const held = new Float64Array(question.items.length);
  const best = new Map<number, Ranked>();
  for (const one of ranked) if (!best.has(one.candidate.passage)) best.set(one.candidate.passage, one);
  const open = [...best.values()].slice(0, 20);
  while (chosen.length < limit && open.length > 0) {
    const value = (one: Ranked) => {
      if (chosen.length === 0) return one.total;
      const other = chosen.every(({ candidate }) => candidate.article !== one.candidate.article);
      return (
        one.total +
        NEWS_BONUS * added(question.items, held, one) +
        (question.several && other ? OTHER_ARTICLE_BONUS : 0)
      );
    };
    let next = 0;
    for (let at = 1; at < open.length; at++) if (value(open[at] as Ranked) > value(open[next] as Ranked)) next = at;
    const [taken] = open.splice(next, 1) as [Ranked];
    chosen.push(taken);
    taken.sentence.held.forEach((share, item) => {
      held[item] = Math.max(held[item] as number, share);
    });
  }
  return chosen;
}

/** Share of the question's weight that a sentence holds and the chosen ones do not. */
function added(items: readonly Item[], held: Float64Array, { sentence }: Ranked): number {
  let sum = 0;
  let of = 0;
  items.forEach(({ weight }, item) => {
    of += weight;
    sum += weight * Math.max(0, (sentence.held[item] as number) - (held[item] as number));
  });
  return of > 0 ? sum / of : 0;
}

/** Citations of the chosen sentences with as much of what stands around them as there is room for. */
export function citations(library: Library, chosen: readonly Ranked[], ranked: readonly Ranked[]): Evidence[] {
  const totalOf = (passage: number, number: number) =>
    ranked.find((one) => one.candidate.passage === passage && one.sentence.number === number)?.total ?? 0;
  let left = ALL_LENGTH;
  return chosen.flatMap(({ candidate, sentence }, at) => {
    const passage = library.passages[candidate.passage] as Passage;
    const room = at === 0 ? FIRST_LENGTH : Math.floor(left / (chosen.length - at));
    const cut = around(passage, sentence.number, room, (number) => totalOf(candidate.passage, number));
    if (cut.end - cut.start > left) return [];
    left -= cut.end - cut.start;
    const own = passage.sentences[sentence.number] as { start: number; end: number };
    const citation: Citation = cite(library, { article: passage.article, ...cut });
    return [{ citation, marked: [own] }];
  });
}

/** The sentence and its neighbours, the better one first, as long as they fit into `room` characters. */
function around({ sentences }: Passage, number: number, room: number, total: (sentence: number) => number) {
  let first = number;
  let last = number;
  const length = (from: number, to: number) =>
    (sentences[to] as { end: number }).end - (sentences[from] as { start: number }).start;
  for (;;) {
    const before = first > 0 && length(first - 1, last) <= room;
    const after = last + 1 < sentences.length && length(first, last + 1) <= room;
    if (!before && !after) break;
    if (before && (!after || total(first - 1) > total(last + 1))) first--;
    else last++;
  }
  return { start: (sentences[first] as { start: number }).start, end: (sentences[last] as { end: number }).end };
}
