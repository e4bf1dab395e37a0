import { Tally } from './tally.ts';

/** A question that found nothing, in a form without its asker's hand. */
export interface Gap {
  readonly question: string;
  readonly count: number;
  /** The ISO day on which it was asked last. */
  readonly last: string;
}

const MOST_CHARACTERS = 120;

/** Questions that the articles do not answer, counted for moderators and forgotten as a tally forgets. */
export class Gaps {
  readonly #tally: Tally;

  constructor(now?: () => number) {
    this.#tally = new Tally(now);
  }

  note(question: string): void {
    const key = normalized(question);
    if (key) this.#tally.note(key);
  }

  /** The questions of the last 30 days, the most asked first. */
  list(): Gap[] {
    return this.#tally.list().map(({ key, count, last }) => ({ question: key, count, last }));
  }

  /** Forgets all of them and says how many there were. */
  forget(): number {
    return this.#tally.forget();
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
