/** A half-open range of UTF-16 units in one text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The range without white space at either end; empty at `start` when nothing else is in it. */
export function trimmed(text: string, { start, end }: Range): Range {
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}

/** Whether `outer` holds every unit of `inner`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two ranges share a unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
