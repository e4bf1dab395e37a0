/** The function with its results kept: for the same objects it does its work but once, as long as they live. The one that most calls share stands last. */
export function remembered<Keys extends readonly object[], Result>(
  work: (...keys: Keys) => Result,
): (...keys: Keys) => Result {
  const results: Shelf = new WeakMap();
  return (...keys) => {
    let shelf = results;
    for (let at = keys.length - 1; at > 0; at--) {
      const key = keys[at] as object;
      const next = (shelf.get(key) ?? new WeakMap()) as Shelf;
      shelf.set(key, next);
      shelf = next;
    }
    const [first] = keys as readonly object[] as readonly [object];
    if (!shelf.has(first)) shelf.set(first, work(...keys));
    return shelf.get(first) as Result;
  };
}

type Shelf = WeakMap<object, unknown>;
