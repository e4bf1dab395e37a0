import type { Speaker } from '../library/directory.ts';
import type { Library } from '../library/library.ts';
import type { NameMatch } from '../search/names.ts';

/** Whom someone means by a name, a spelling in any script, or an office held while the articles were written; of several that fit, those who are quoted. */
export function findSpeaker({ directory }: Library, typed: string): NameMatch<Speaker> {
  const match = directory.speakers.find(withoutArticle(typed));
  if (match.kind !== 'several') return match;
  const quoted = match.several.filter(({ quotations }) => quotations.length > 0);
  if (quoted.length === 1) return { kind: 'one', one: quoted[0] as Speaker };
  return { kind: 'several', several: quoted.length > 0 ? quoted : match.several };
}

/** Those who are quoted and whom a half-typed name may become, nearest first. */
export const completeSpeaker = ({ directory }: Library, typed: string): readonly Speaker[] =>
  directory.quoted.complete(withoutArticle(typed));

const withoutArticle = (typed: string) => typed.replace(/^the\s+/i, '');
