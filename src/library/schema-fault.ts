import type { z } from 'zod';
import type { Wording, Words } from '../language/words.ts';
import { NOT_AN_ADDRESS } from './front-matter.ts';
import { NOT_A_DATE } from './iso-date.ts';

/** The way to a value inside others: keys, and places in lists from 0. */
export type Path = readonly PropertyKey[];

type Issue = z.core.$ZodIssue;

/** What does not fit the schema in `value`, in a moderator's words. */
export function schemaFault(issue: Issue, value: unknown): Wording {
  const inner = innermost(issue);
  return (words) => wordsFor(inner, pathName(inner.path, words), valueAt(value, inner.path), words);
}

/** A path as moderators read it: "summits, entry 1, date". */
export function pathName(path: Path, { faults, lists }: Words): string {
  if (path.length === 0) return faults.whole;
  return lists.details(path.map((key) => (typeof key === 'number' ? faults.entry(key + 1) : String(key))));
}

/** The value at a path, as far as there is one. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

// where several shapes are allowed, the one that was meant is that which fits at its root
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || issue.message === NOT_A_DATE) return issue;
  const branches = issue.errors.flatMap(([first]) => (first ? [first] : []));
  const meant = branches.find(({ code, path }) => code !== 'invalid_type' || path.length > 0) ?? branches[0];
  return meant ? innermost({ ...meant, path: [...issue.path, ...meant.path] }) : issue;
}

function wordsFor(issue: Issue, key: string, value: unknown, { faults, lists }: Words): string {
  if (value === undefined) return faults.missing(key);
  if (value === null) return faults.empty(key);
  if (issue.message === NOT_A_DATE) return faults.notADate(key, printed(value));
  if (issue.message === NOT_AN_ADDRESS) return faults.notAnAddress(key);
  switch (issue.code) {
    case 'invalid_type':
      return faults.wrongType(key, kindName(issue.expected, faults), kindName(kindOf(value), faults));
    case 'invalid_value':
      return faults.notOneOf(key, lists.any(issue.values.map(String)), printed(value));
    case 'too_small': {
      const least = Number(issue.minimum) + (issue.inclusive ? 0 : 1);
      if (issue.origin === 'number') return faults.tooLow(key, least);
      return least > 1 ? faults.tooFew(key, least) : faults.empty(key);
    }
    default:
      return faults.invalid(key);
  }
}

const printed = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const kindOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value);

function kindName(kind: string, { kinds }: Words['faults']): string {
  const known: Readonly<Record<string, string>> = kinds;
  return known[kind] ?? known[kind === 'record' ? 'object' : 'string'] ?? kind;
}
