import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Wording, Words } from '../language/words.ts';
import type { Fault } from './fault.ts';
import { NOT_AN_ADDRESS } from './front-matter.ts';
import { NOT_A_DATE } from './iso-date.ts';

/** A value that fits its schema, or undefined; and every fault with the line it stands in. */
export interface Checked<T> {
  readonly value: T | undefined;
  readonly faults: readonly Fault[];
}

type Path = readonly PropertyKey[];

/** Parses YAML and validates it; an unknown key is a warning and is dropped. `firstLine` is the 1-based line of the file at which `text` begins. */
export function checkedYaml<T>(text: string, schema: z.ZodType<T>, file: string, firstLine = 1): Checked<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ pos, message }) =>
      fault(file, lineAt(pos[0]), ({ faults: say }) => say.invalidYaml(message)),
    );
    return { value: undefined, faults };
  }
  const at = (path: Path) => lineAt(offsetOf(document, path));
  const value: unknown = document.toJS();
  const warnings = dropUnknownKeys(value, schema).map((path) =>
    fault(file, at(path), (words) => words.faults.unknownKey(nameOf(path, words)), 'warning'),
  );
  const parsed = schema.safeParse(value);
  const errors = (parsed.error?.issues ?? []).map(({ path, message }) =>
    fault(file, at(path), (words) => wordsFor(nameOf(path, words), message, words).trim()),
  );
  return { value: parsed.data, faults: [...warnings, ...errors] };
}

function fault(file: string, line: number, reason: Wording, severity: Fault['severity'] = 'error'): Fault {
  return { file, line, reason, severity };
}

function dropUnknownKeys(value: unknown, schema: z.ZodType): Path[] {
  const dropped: Path[] = [];
  for (const issue of schema.safeParse(value).error?.issues ?? []) {
    if (issue.code !== 'unrecognized_keys') continue;
    const holder = issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)[key], value);
    for (const key of issue.keys) {
      delete (holder as Record<string, unknown>)[key];
      dropped.push([...issue.path, key]);
    }
  }
  return dropped;
}

// a missing key has no node: its nearest parent shows where it should stand
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

function nameOf(path: Path, { faults, lists }: Words): string {
  return lists.details(path.map((key) => (typeof key === 'number' ? faults.entry(key + 1) : String(key))));
}

/** zod's "Invalid input: expected string, received undefined" in a moderator's words. */
function wordsFor(key: string, message: string, { faults }: Words): string {
  if (message === NOT_A_DATE) return faults.notADate(key);
  if (message === NOT_AN_ADDRESS) return faults.notAnAddress(key);
  const [, expected = '', received = ''] = /^Invalid input: expected (\w+), received (\w+)$/.exec(message) ?? [];
  if (expected) return received === 'undefined' ? faults.missing(key) : faults.wrongType(key, expected, received);
  const [, choices] = /^Invalid option: expected one of (.+)$/.exec(message) ?? [];
  if (choices !== undefined) return faults.notOneOf(key, choices);
  return /^Too small: expected string to have >=1 characters$/.test(message)
    ? faults.empty(key)
    : faults.invalid(key, message);
}
