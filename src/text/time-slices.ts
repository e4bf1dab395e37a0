/** A promise to wait for when it is time to let other work run, otherwise nothing. */
export type Pause = () => Promise<void> | undefined;

/** A pause that is due whenever `sliceMs` have passed since the last one: long work calls it in its loops and awaits what it gives. */
export function timeSlices(sliceMs: number): Pause {
  let dueAt = performance.now() + sliceMs;
  return () => {
    if (performance.now() < dueAt) return undefined;
    return new Promise((resolve) =>
      setImmediate(() => {
        dueAt = performance.now() + sliceMs;
        resolve();
      }),
    );
  };
}

/** What `made` makes of each of `all`, in order, letting other work run in between. */
export async function mapInSlices<T, U>(
  all: readonly T[],
  made: (one: T, at: number) => U,
  pause: Pause,
): Promise<U[]> {
  const results: U[] = [];
  for (const one of all) {
    const rest = pause();
    if (rest) await rest;
    results.push(made(one, results.length));
  }
  return results;
}
