import { summitLabel } from '../answer/summit-label.ts';
import { matchSummits } from '../answer/summit-match.ts';
import type { Words } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import type { Reply, Request } from './command.ts';
import { articlesLabel, heading, requestOf, text } from './reply.ts';
import { findSummits } from './suggest.ts';

// as many buttons as stand in a row
const MOST_OFFERED = 5;

/** Asks which summit was meant: a button for each one that fits what was typed, or, when none does, for the latest ones. */
export function whichSummit(
  library: Library,
  typed: string,
  asked: string,
  words: Words,
  ask: (id: string) => Request,
): Reply {
  const meant = matchSummits(library, typed);
  const near = meant.length > 0 ? meant : findSummits(library, typed);
  const offered = near.length > 0 ? near : library.summits.toReversed();
  const next = offered
    .slice(0, offered.length > MOST_OFFERED ? MOST_OFFERED - 1 : MOST_OFFERED)
    .map((summit) => ({ label: summitLabel(library, summit, words), request: ask(summit.id) }));
  const all = { label: words.noHit.allSummits, request: requestOf('summit list', {}) };
  const { mayMean, perhaps, reported } = words.summits;
  const searched = text(words.noHit.searched(articlesLabel(library, words)));
  const said = meant.length > 0 ? [heading(mayMean(typed))] : [heading(asked), searched];
  return {
    blocks: [...said, text(near.length > 0 ? perhaps : reported)],
    found: false,
    next: offered.length > MOST_OFFERED ? [...next, all] : next,
  };
}
