import type { LibraryCount } from '../library/reading.ts';
import { sameLeaders } from '../reading/meetings/merge.ts';
import { nameKey } from '../reading/meetings/names.ts';

/** Claims of the same leaders together, those of a series of their countries' meetings apart, the most written about first; claims that name only some of the leaders go with the one group that has them all. */
export function claimGroups(claims: readonly LibraryCount[]): LibraryCount[][] {
  const groups = [claims.filter(({ series }) => !series), claims.filter(({ series }) => series)].flatMap(ofLeaders);
  return groups.sort((a, b) => b.length - a.length);
}

function ofLeaders(claims: readonly LibraryCount[]): LibraryCount[][] {
  const found: LibraryCount[][] = [];
  const groupOf = new Map<string, LibraryCount[]>();
  const byWord = new Map<string, Set<LibraryCount[]>>();
  for (const claim of [...claims].sort((a, b) => b.leaders.length - a.leaders.length)) {
    const list = claim.leaders.join('\n');
    const words = claim.leaders.flatMap(nameKey);
    const near = () => [...new Set(words.flatMap((word) => [...(byWord.get(word) ?? [])]))];
    const known = groupOf.get(list) ?? onlyOne(near().filter(([first]) => isOfSame(first, claim)));
    const group = known ?? [];
    group.push(claim);
    if (known === undefined) {
      found.push(group);
      for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(group));
    }
    // whom a claim without names means is not known: each stands alone
    if (list !== '') groupOf.set(list, group);
  }
  return found;
}

const isOfSame = (a: LibraryCount | undefined, b: LibraryCount) => a !== undefined && sameLeaders(a.leaders, b.leaders);

const onlyOne = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);
