import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Wording } from '../language/words.ts';
import { doublesIn } from './doubles.ts';
import type { Fault } from './fault.ts';
import { type Path, pathName, schemaFault, valueAt } from './schema-fault.ts';
import { firstYamlFault } from './yaml-fault.ts';

/** A value that fits its schema, or undefined; and every fault with the line it stands in. */
export interface Checked<T> {
  readonly value: T | undefined;
  readonly faults: readonly Fault[];
  /** The 1-based line of the file at which the value of a path stands. */
  readonly lineOf: (path: Path) => number;
}

/** Parses YAML and validates it; an unknown key is a warning and is dropped, a text that stands twice in a list is a warning. `firstLine` is the 1-based line of the file at which `text` begins. */
export function checkedYaml<T>(text: string, schema: z.ZodType<T>, file: string, firstLine = 1): Checked<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (path: Path) => lineAt(offsetOf(document, path));
  const broken = firstYamlFault(document, text);
  if (broken) {
    const fault: Fault = { file, line: lineAt(broken.offset), reason: broken.reason, severity: 'error' };
    return { value: undefined, faults: [fault], lineOf };
  }
  const value: unknown = document.toJS();
  const first = schema.safeParse(value);
  const dropped = dropUnknownKeys(value, first.error?.issues ?? []);
  const warn = (path: Path, reason: Wording): Fault => ({ file, line: lineOf(path), reason, severity: 'warning' });
  const warnings = [
    ...dropped.map((path) => warn(path, (words) => words.faults.unknownKey(pathName(path, words)))),
    ...doublesIn(value).map((path) => warn(path, ({ faults }) => faults.yaml.twice(String(valueAt(value, path))))),
  ];
  const parsed = dropped.length > 0 ? schema.safeParse(value) : first;
  const errors = (parsed.error?.issues ?? []).map(
    (issue): Fault => ({ file, line: lineOf(issue.path), reason: schemaFault(issue, value), severity: 'error' }),
  );
  return { value: parsed.data, faults: [...warnings, ...errors], lineOf };
}

function dropUnknownKeys(value: unknown, issues: readonly z.core.$ZodIssue[]): Path[] {
  const dropped: Path[] = [];
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const holder = valueAt(value, issue.path);
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
