/** Something that was counted. */
export type Tallied<T> = T & {
  readonly count: number;
  /** The ISO day on which it was counted last. */
  readonly last: string;
};

const KEPT_DAYS = 30;
const MOST_KEYS = 1000;
const DAY_MS = 86_400_000;

/** Counts things for moderators: without askers, in memory only, each forgotten 30 days after it was last counted. */
export abstract class Tally<Noted, T extends object> {
  readonly #counts = new Map<string, { count: number; last: number }>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** What makes two things one; nothing is counted under an empty key, and nothing else is kept. */
  protected abstract keyOf(noted: Noted): string;
  /** The thing of a key. */
  protected abstract read(key: string): T;

  /** Counts one more; beyond a thousand things the one that was counted longest ago is forgotten. */
  note(noted: Noted): void {
    const key = this.keyOf(noted);
    if (!key) return;
    const count = (this.#counts.get(key)?.count ?? 0) + 1;
    // deleted first, so that the map stays in order of the last counting
    this.#counts.delete(key);
    this.#counts.set(key, { count, last: this.#now() });
    const [oldest] = this.#counts.keys();
    if (this.#counts.size > MOST_KEYS && oldest !== undefined) this.#counts.delete(oldest);
  }

  /** What was counted in the last 30 days, the most counted first. */
  list(): Tallied<T>[] {
    const since = this.#now() - KEPT_DAYS * DAY_MS;
    for (const [key, { last }] of this.#counts) if (last < since) this.#counts.delete(key);
    return [...this.#counts]
      .sort(([a, one], [b, other]) => other.count - one.count || other.last - one.last || a.localeCompare(b))
      .map(([key, { count, last }]) => ({ ...this.read(key), count, last: new Date(last).toISOString().slice(0, 10) }));
  }

  /** Forgets everything and says how many keys there were. */
  forget(): number {
    const { size } = this.#counts;
    this.#counts.clear();
    return size;
  }
}
