import { setTimeout as wait } from 'node:timers/promises';

/** The ways in which Discord can be told something about one interaction; each is used at most once. */
export interface Acknowledgement<T> {
  /** The answer itself, as the first response. */
  answer(outcome: T): Promise<unknown>;
  /** That the answer takes longer. */
  defer(): Promise<unknown>;
  /** The answer after `defer`. */
  answerLater(outcome: T): Promise<unknown>;
}

/** Sends `outcome` at once when it is there within `patienceMs`; otherwise defers first, as Discord gives up after 3 seconds. */
export async function answerInTime<T extends object>(
  outcome: Promise<T>,
  patienceMs: number,
  to: Acknowledgement<T>,
): Promise<void> {
  const answered = new AbortController();
  const timeout = wait(patienceMs, undefined, { signal: answered.signal }).catch(() => undefined);
  const quick = await Promise.race([outcome, timeout]);
  answered.abort();
  if (quick) {
    await to.answer(quick);
    return;
  }
  await to.defer();
  await to.answerLater(await outcome);
}
