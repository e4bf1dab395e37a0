import type { Path } from './schema-fault.ts';

/** Where in a value a list holds a text that it held before: harmless, but one of the two was meant for something else. */
export function doublesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    doublesIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  if (!Array.isArray(value)) return inner;
  const seen = new Set<unknown>();
  const doubles = value.flatMap((entry, at) => {
    const isDouble = typeof entry === 'string' && seen.has(entry);
    seen.add(entry);
    return isDouble ? [[...path, at]] : [];
  });
  return [...inner, ...doubles];
}
