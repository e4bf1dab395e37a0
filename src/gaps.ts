/** A question that found nothing, in a form without its asker's hand. */
export interface Gap {
  readonly question: string;
  readonly count: number;
  /** The ISO day on which it was asked last. */
  readonly last: string;
}

const KEPT_DAYS = 30;
const MOST_GAPS = 1000;
const MOST_CHARACTERS = 120;
const DAY_MS = 86_400_000;

/** Questions that the articles do not answer, counted for moderators: without askers, in memory only, forgotten after 30 days. */
export class Gaps {
  readonly #counts = new Map<string, { count: number; last: number }>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  note(question: string): void {
    const key = normalized(question);
    if (!key) return;
    const count = (this.#counts.get(key)?.count ?? 0) + 1;
    // deleted first, so that the map stays in order of the last asking
    this.#counts.delete(key);
    this.#counts.set(key, { count, last: this.#now() });
    const [oldest] = this.#counts.keys();
    if (this.#counts.size > MOST_GAPS && oldest !== undefined) this.#counts.delete(oldest);
  }

  /** The questions of the last 30 days, the most asked first. */
  list(): Gap[] {
    const since = this.#now() - KEPT_DAYS * DAY_MS;
    for (const [key, { last }] of this.#counts) if (last < since) this.#counts.delete(key);
    return [...this.#counts]
      .map(([question, { count, last }]) => ({ question, count, last: new Date(last).toISOString().slice(0, 10) }))
      .sort((a, b) => b.count - a.count || b.last.localeCompare(a.last) || a.question.localeCompare(b.question));
  }

  /** Forgets all of them and says how many there were. */
  forget(): number {
    const { size } = this.#counts;
    this.#counts.clear();
    return size;
  }
}

/** One form for one question: lower case, no marks at its ends; addresses, mentions and long numbers, which may name somebody, are left out. */
function normalized(question: string): string {
  return question
    .normalize('NFKC')
    .replace(/<[@#:][^>]*>|\S+@\S+|https?:\S+|@\S+/giu, ' ')
    .replace(/\d{5,}/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .slice(0, MOST_CHARACTERS);
}
