/** Lets each key through so many times in a span, refilled evenly (a token bucket); keys that rest are forgotten. */
export class RateLimit {
  readonly #times: number;
  readonly #spanMs: number;
  readonly #now: () => number;
  // when each key will have all its turns back; in order of the last turn
  readonly #fullAt = new Map<string, number>();

  constructor(times: number, spanMs: number, now: () => number = Date.now) {
    this.#times = times;
    this.#spanMs = spanMs;
    this.#now = now;
  }

  /** Takes a turn and returns 0, or returns the milliseconds until there is one. */
  take(key: string): number {
    const now = this.#now();
    const turnMs = this.#spanMs / this.#times;
    const fullAt = Math.max(now, this.#fullAt.get(key) ?? 0) + turnMs;
    const waitMs = fullAt - now - this.#spanMs;
    if (waitMs > 0) return Math.ceil(waitMs);
    this.#fullAt.delete(key);
    this.#fullAt.set(key, fullAt);
    for (const [oldest, at] of this.#fullAt) {
      if (at > now) break;
      this.#fullAt.delete(oldest);
    }
    return 0;
  }
}
