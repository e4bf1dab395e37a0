import { setTimeout as wait } from 'node:timers/promises';
import { isOutOfReach } from './call-faults.ts';

/** The ways in which Discord can be told something about one interaction. */
export interface Acknowledgement<T> {
  /** The answer itself, as the first response. */
  answer(outcome: T): Promise<unknown>;
  /** That the answer takes longer. */
  defer(): Promise<unknown>;
  /** The answer after `defer`. */
  answerLater(outcome: T): Promise<unknown>;
}

// both together leave a first response within its 3 seconds
const WAITS_MS = [250, 1000];

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
    await insist(() => to.answer(quick));
    return;
  }
  await insist(() => to.defer());
  const late = await outcome;
  await insist(() => to.answerLater(late));
}

/** Calls again after a while when Discord was out of reach; what it refused stays refused. */
export async function insist(call: () => Promise<unknown>): Promise<void> {
  for (const waitMs of WAITS_MS) {
    try {
      await call();
      return;
    } catch (error) {
      if (!isOutOfReach(error)) throw error;
      await wait(waitMs);
    }
  }
  await call();
}
