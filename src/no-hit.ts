import type { Evidence } from './answer/answer.ts';
import { readQuestion } from './answer/ask/question.ts';
import { search } from './answer/search.ts';
import { completeSpeaker, findSpeaker } from './answer/speakers.ts';
import type { Block, Link, Reply } from './command.ts';
import type { Library } from './library/library.ts';
import { articlesLabel, contextLinks, heading, requestOf, text } from './reply.ts';

const MOST_SUGGESTIONS = 3;
const MOST_NAMES = 2;

/** What goes with the news that nothing was found: further blocks, and buttons to what is near. */
export interface Near {
  readonly blocks?: readonly Block[];
  readonly links?: readonly Link[];
}

/** A reply that nothing was found: the reason, what was searched over which dates, and at most three buttons to what is near, or else to all there is. */
export function noHit(library: Library, reason: string, { blocks = [], links = [] }: Near = {}): Reply {
  const next = links.length > 0 ? links.slice(0, MOST_SUGGESTIONS) : everything(library);
  return { blocks: [heading(reason), text(`Searched: ${articlesLabel(library)}.`), ...blocks], found: false, next };
}

/** Near a question without an answer: the words of those whom it names, a search for what it holds that the articles know, the passages around. */
export function nearQuestion(library: Library, question: string, around: readonly Evidence[]): Link[] {
  const { items } = readQuestion(library.index, question);
  const named = items.flatMap(({ person, name, printed }) => person?.name ?? (name ? printed : []));
  const known = items.filter(({ alternatives, light }) => alternatives.length > 0 && !light);
  const words = known.map(({ printed }) => printed).join(' ');
  return [...quotationLinks(library, named), ...searchLinks(library, words), ...contextLinks(library, around)];
}

/** Near words that the articles do not hold: those who are quoted and whose names are spelt alike. */
export function nearWords(library: Library, words: string): Link[] {
  const alike = completeSpeaker(library, words).map(({ name }) => name);
  return quotationLinks(library, alike.slice(0, MOST_NAMES));
}

/** A button to the search for some words, if that finds anything. */
export function searchLinks(library: Library, words: string): Link[] {
  if (words.trim() === '' || search(library, words).length === 0) return [];
  return [{ label: `Search “${words}”`, request: requestOf('search', { text: words }) }];
}

/** Buttons to all the words of each of these people who is quoted. */
export function quotationLinks(library: Library, names: readonly string[]): Link[] {
  return [...new Set(names)].flatMap((name) => {
    const found = findSpeaker(library, name);
    if (found.kind !== 'one' || found.one.quotations.length === 0) return [];
    return [{ label: `Words of ${found.one.name}`, request: requestOf('quote', { speaker: found.one.name }) }];
  });
}

function everything({ summits }: Library): Link[] {
  const articles = { label: 'All articles', request: requestOf('article', {}) };
  return summits.length > 0 ? [{ label: 'All summits', request: requestOf('summit list', {}) }, articles] : [articles];
}
