import type { Library } from '../library/library.ts';
import { fullName } from '../library/people.ts';
import { nameKey, sameName } from '../reading/meetings/names.ts';
import { findSpeaker } from './speakers.ts';

/** A leader's name as people.yaml prints it, or as the articles do. */
export const printedName = (library: Library, name: string) => fullName(library.knowledge.people, name);

/** Whether a list of leaders holds the one that was typed: by a name, another spelling, an office, or with a slip. */
export function leaderTest(library: Library, typed: string | undefined): (leaders: readonly string[]) => boolean {
  if (typed === undefined || typed.trim() === '') return () => true;
  const match = findSpeaker(library, typed);
  const keys = [typed, ...(match.kind === 'one' ? [match.one.name] : [])].map(nameKey).filter((key) => key.length > 0);
  return (leaders) =>
    leaders.some((leader) => {
      const names = [leader, printedName(library, leader)].map(nameKey);
      return keys.some((key) => names.some((name) => sameName(key, name)));
    });
}
