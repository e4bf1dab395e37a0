import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './fault.ts';

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
      fault(file, lineAt(pos[0]), `is not valid YAML: ${message}`),
    );
    return { value: undefined, faults };
  }
  const at = (path: Path) => lineAt(offsetOf(document, path));
  const value: unknown = document.toJS();
  const warnings = dropUnknownKeys(value, schema).map((path) =>
    fault(file, at(path), `${nameOf(path)} is not a known key and is ignored`, 'warning'),
  );
  const parsed = schema.safeParse(value);
  const errors = (parsed.error?.issues ?? []).map(({ path, message }) =>
    fault(file, at(path), `${nameOf(path)} ${wordsFor(message)}`.trim()),
  );
  return { value: parsed.data, faults: [...warnings, ...errors] };
}

function fault(file: string, line: number, reason: string, severity: Fault['severity'] = 'error'): Fault {
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

function nameOf(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? `entry ${key + 1}` : String(key))).join(', ');
}

// zod's "Invalid input: expected string, received undefined" in a moderator's words
function wordsFor(message: string): string {
  return message
    .replace(/^Invalid input: expected (\w+), received undefined$/, 'is missing')
    .replace(/^Invalid input: expected (\w+), received (\w+)$/, 'must be a $1, not a $2')
    .replace(/^Invalid option: expected one of (.+)$/, 'must be one of $1')
    .replace(/^Too small: expected string to have >=1 characters$/, 'is empty')
    .replace(/^Invalid /, 'is an invalid ');
}
