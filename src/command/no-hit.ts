import type { Evidence } from '../answer/answer.ts';
import { readQuestion } from '../answer/ask/question.ts';
import { personName } from '../answer/person-name.ts';
import { search } from '../answer/search.ts';
import { completeSpeaker, findSpeaker } from '../answer/speakers.ts';
import type { Words } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import type { Block, Link, Reply } from './command.ts';
import { articlesLabel, contextLinks, heading, requestOf, text } from './reply.ts';

const MOST_SUGGESTIONS = 3;
const MOST_NAMES = 2;

/** What goes with the news that nothing was found: further blocks, and buttons to what is near. */
export interface Near {
  readonly blocks?: readonly Block[];
  readonly links?: readonly Link[];
}

/** A reply that nothing was found: the reason, what was searched over which dates, and at most three buttons to what is near, or else to all there is. */
export function noHit(library: Library, reason: string, words: Words, { blocks = [], links = [] }: Near = {}): Reply {
  const next = links.length > 0 ? links.slice(0, MOST_SUGGESTIONS) : everything(library, words);
  const searched = text(words.noHit.searched(articlesLabel(library, words)));
  return { blocks: [heading(reason), searched, ...blocks], found: false, next };
}

/** Whether any article holds a word of what was typed, as it was typed or in another script; a slip is no mention. */
export function isMentioned(library: Library, typed: string): boolean {
  const { items } = readQuestion(library.index, typed);
  return items.some(({ alternatives, corrected }) => alternatives.length > 0 && !corrected);
}

/** Near a question without an answer: the words of those whom it names, a search for what it holds that the articles know, the passages around. */
export function nearQuestion(library: Library, question: string, around: readonly Evidence[], words: Words): Link[] {
  const { items } = readQuestion(library.index, question);
  const named = items.flatMap(({ person, name, printed }) => person?.name ?? (name ? printed : []));
  const known = items.filter(({ alternatives, light }) => alternatives.length > 0 && !light);
  const text = known.map(({ printed }) => printed.replace(/['’]s?$/, '')).join(' ');
  return [
    ...quotationLinks(library, named, words),
    ...searchLinks(library, text, words),
    ...contextLinks(library, around, words),
  ];
}

/** Near words that the articles do not hold: those who are quoted and whose names are spelt alike. */
export function nearWords(library: Library, typed: string, words: Words): Link[] {
  const alike = completeSpeaker(library, typed).map(({ name }) => name);
  return quotationLinks(library, alike.slice(0, MOST_NAMES), words);
}

/** A button to the search for some words, if that finds anything. */
export function searchLinks(library: Library, typed: string, { noHit }: Words): Link[] {
  if (typed.trim() === '' || search(library, typed).length === 0) return [];
  return [{ label: noHit.search(typed), request: requestOf('search', { text: typed }) }];
}

/** Buttons to all the words of each of these people who is quoted. */
export function quotationLinks(library: Library, names: readonly string[], words: Words): Link[] {
  return [...new Set(names)].flatMap((name) => {
    const found = findSpeaker(library, name);
    if (found.kind !== 'one' || found.one.quotations.length === 0) return [];
    return [
      {
        label: words.noHit.wordsOf(personName(library, found.one.name, words)),
        request: requestOf('quote', { speaker: found.one.name }),
      },
    ];
  });
}

function everything({ summits }: Library, { noHit }: Words): Link[] {
  const articles = { label: noHit.allArticles, request: requestOf('article', {}) };
  const all = { label: noHit.allSummits, request: requestOf('summit list', {}) };
  return summits.length > 0 ? [all, articles] : [articles];
}
